package org.mohafez.web.later;

import org.mohafez.web.ui.Words;

/**
 * What one later paper says it does, ready to print.
 *
 * @param does such as: cancels
 * @param named which decisions it names, such as: decision no. 2; empty where it speaks of the paper as a whole
 * @param paper what the later paper is called
 * @param issued when; empty where it bears no date
 * @param href its page
 */
public record Later(String does, String named, String paper, String issued, String href) {
    /** In one sentence, without address. */
    public String sentence(Words words) {
        return words.say("later-papers.one") + " " + does + (named.isEmpty() ? "" : " (" + named + ")") + ": " + paper
                + (issued.isEmpty() ? "" : ", " + issued) + ".";
    }
}
