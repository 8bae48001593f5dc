package org.mohafez.series;

import java.util.List;

/**
 * How alike two wordings are, and why they are taken to be about one matter.
 *
 * @param score 0 to 1
 * @param words what they share, as the later paper has it, most telling first
 * @param inTopic whether a topic names one of these words
 */
public record Likeness(double score, List<String> words, boolean inTopic) {
    public Likeness {
        words = List.copyOf(words);
    }
}
