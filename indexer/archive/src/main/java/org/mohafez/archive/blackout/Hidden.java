package org.mohafez.archive.blackout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is hidden wherever it stands, however its digits are written and whatever stands between its letters. A word is black as a
 * whole, as it is in the picture of its page.
 *
 * @param texts of one word or several, as {@link Letters}
 * @param words the same, of which each is hidden only where it stands by itself
 */
record Hidden(List<String> texts, Set<String> words) {
    /** What stands for a word, however long it is. */
    static final String BLACK = "\u2588\u2588\u2588";

    /** A number of so many digits is one wherever it stands; fewer may stand in any other number. */
    private static final int TELLING_DIGITS = 6;

    /** Words from one to another, by their numbers from 0; the last one is in. */
    record Span(int first, int last) {}

    static Hidden of(Collection<String> texts) {
        return new Hidden(letters(texts).toList(), Set.of());
    }

    /** Besides, words that are hidden only where they stand by themselves. */
    Hidden andWords(Collection<String> others) {
        return new Hidden(texts, letters(others).collect(Collectors.toUnmodifiableSet()));
    }

    private static java.util.stream.Stream<String> letters(Collection<String> texts) {
        return texts.stream()
                .map(Letters::of)
                .filter(letters -> !letters.isEmpty())
                .distinct();
    }

    /** The text with its hidden words black. */
    String black(String text) {
        BitSet black = in(Letters.words(text));
        return black.isEmpty() ? text : Letters.blacked(text, black::get);
    }

    /** Which of some words are hidden, by their numbers from 0. */
    BitSet in(List<String> others) {
        Run run = Run.of(others);
        BitSet hidden = new BitSet();
        for (String text : texts) {
            run.find(text).forEach(span -> hidden.set(span.first(), span.last() + 1));
        }
        for (int i = 0; i < others.size() && !words.isEmpty(); i++) {
            if (words.contains(Letters.of(others.get(i)))) {
                hidden.set(i);
            }
        }
        return hidden;
    }

    /** Where a text stands in words. */
    static List<Span> find(String text, List<String> words) {
        String letters = Letters.of(text);
        return letters.isEmpty() ? List.of() : Run.of(words).find(letters);
    }

    /** The letters of words one after the other. @param wordOf of each the number of its word @param begins those that have none right before */
    private record Run(String letters, List<Integer> wordOf, BitSet begins) {
        static Run of(List<String> words) {
            StringBuilder letters = new StringBuilder();
            List<Integer> wordOf = new ArrayList<>();
            BitSet begins = new BitSet();
            for (int word = 0; word < words.size(); word++) {
                boolean within = false;
                String plain = Letters.plain(words.get(word));
                for (int i = 0; i < plain.length(); i++) {
                    char c = plain.charAt(i);
                    if (Letters.isOne(c)) {
                        begins.set(letters.length(), !within);
                        letters.append(c);
                        wordOf.add(word);
                        within = true;
                    } else if (!Letters.isUnseen(c)) {
                        within = false;
                    }
                }
            }
            return new Run(letters.toString(), wordOf, begins);
        }

        /**
         * A text begins where a word does, or a part of one behind other signs; it may end within one, because case endings follow names. A
         * number is not a part of another, unless it is too long to be one by chance.
         */
        List<Span> find(String text) {
            List<Span> found = new ArrayList<>();
            for (int at = letters.indexOf(text); at >= 0; at = letters.indexOf(text, at + 1)) {
                int end = at + text.length();
                boolean parted = begins.get(at) && !(isDigit(text, text.length() - 1) && goesOnInDigits(end));
                if (parted || isTelling(text)) {
                    found.add(new Span(wordOf.get(at), wordOf.get(end - 1)));
                }
            }
            return found;
        }

        private boolean goesOnInDigits(int at) {
            return at < letters.length() && !begins.get(at) && isDigit(letters, at);
        }

        private static boolean isDigit(String text, int at) {
            return Character.isDigit(text.charAt(at));
        }

        private static boolean isTelling(String text) {
            return text.length() >= TELLING_DIGITS && text.chars().allMatch(Character::isDigit);
        }
    }
}
