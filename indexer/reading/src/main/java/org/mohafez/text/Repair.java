package org.mohafez.text;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.mohafez.page.Line;
import org.mohafez.page.Page;
import org.mohafez.page.Word;

/**
 * Ways to put right a text layer whose letters are all there and stand in the wrong order. Each is for pages that are wrong
 * throughout: whether one is, only the outcome tells.
 */
enum Repair {
    /**
     * Vowel signs beneath a letter that slid into the conjunct after it are taken back: প্রযকু্তি for প্রযুক্তি, as some
     * readers and writers have it. No word has a vowel sign before a hasanta, so nothing else is changed.
     */
    SIGNS_BEFORE_CONJUNCTS("vowel signs stood inside conjuncts") {
        @Override
        String word(String text) {
            return SIGNS_AFTER_CONJUNCTS.word(
                    SIGN_OF_LETTER_BEFORE.matcher(text).replaceAll("$1$3$2$4"));
        }
    },
    /** As before, where the sign is the conjunct's own: শতু্র for শত্রু. */
    SIGNS_AFTER_CONJUNCTS("vowel signs stood inside conjuncts") {
        @Override
        String word(String text) {
            return SIGN_IN_CONJUNCT.matcher(text).replaceAll("$1$3$2");
        }
    },
    /** Letters stand as they are drawn: ি ে ৈ before their cluster, the halves of ো ৌ on both its sides. */
    DRAWN_ORDER("vowel signs stood before their letters") {
        @Override
        String word(String text) {
            return DrawnOrder.spoken(text, false);
        }
    },
    /** As before, and reph after the cluster it stands on: কাযর্ for কার্য. */
    DRAWN_ORDER_AND_REPH("vowel signs stood before, and rephs after their letters") {
        @Override
        String word(String text) {
            return DrawnOrder.spoken(text, true);
        }
    },
    /** Letters as a converter left them: signs behind the letter after their own, reph ahead of its own. */
    SIGNS_LATE("vowel signs stood behind the letter after their own") {
        @Override
        String word(String text) {
            return LateSigns.inPlace(text);
        }

        @Override
        int leastGain() {
            return THREE_WORDS;
        }
    };

    /** Each that becomes a word is one more that is, and one less that is none. */
    private static final int THREE_WORDS = 6;

    private static final Pattern SIGN_IN_CONJUNCT =
            Pattern.compile("(" + DrawnOrder.CONSONANT + ")([\u09C1-\u09C4])((?:\u09CD" + DrawnOrder.CONSONANT + ")+)");
    private static final Pattern SIGN_OF_LETTER_BEFORE = Pattern.compile("(" + DrawnOrder.CONSONANT + ")("
            + DrawnOrder.CONSONANT + ")([\u09C1-\u09C4])((?:\u09CD" + DrawnOrder.CONSONANT + ")+)");

    private final String fault;

    Repair(String fault) {
        this.fault = fault;
    }

    /** What it puts right, in plain words. */
    String fault() {
        return fault;
    }

    /** By how much the page must read better for it to be believed: what a single slip of a clerk would give is not enough to change other words. */
    int leastGain() {
        return 1;
    }

    /** @param text as the file has it: cleaning would join halves of vowel signs that are not of one letter */
    abstract String word(String text);

    /** A page with every word put right. */
    Page page(Page read) {
        UnaryOperator<Line> lines = line -> new Line(
                word(line.text()),
                line.box(),
                line.words().stream()
                        .map(word -> new Word(word(word.text()), word.box(), word.confidence()))
                        .toList(),
                line.page());
        return read.withLines(lines);
    }
}
