package org.mohafez.web.browse;

import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.BanglaOrder;
import org.mohafez.bangla.BanglaText;

/**
 * A long list in parts: by first letters, and under a letter by pages.
 *
 * @param letter of which letter the rows are, at first the first that is one; empty where the list is short enough to be shown whole
 * @param letters those that names begin with, in their order
 * @param page from 1
 * @param beyond whether a page was asked for that there is not; then this is the last
 */
record Letters(String letter, List<String> letters, int page, int pages, boolean beyond, List<Tally> rows) {
    /** So many are read through on one page. */
    static final int AT_ONCE = 200;

    /** For names that begin with a figure, or with nothing that is written with letters. */
    private static final String NO_LETTER = "#";

    static Letters of(List<Tally> all, @Nullable String letter, int page) {
        if (all.size() <= AT_ONCE) {
            return new Letters("", List.of(), 1, 1, page > 1, all);
        }
        // By the letters themselves: a name that begins with a sign stands before all others, and its letter is any.
        NavigableMap<String, List<Tally>> byLetter = new TreeMap<>(BanglaOrder.WORDS);
        all.forEach(tally -> byLetter.computeIfAbsent(letter(tally.label()), first -> new java.util.ArrayList<>())
                .add(tally));
        String shown = letter != null && byLetter.containsKey(letter)
                ? letter
                : byLetter.keySet().stream()
                        .filter(first -> !first.equals(NO_LETTER))
                        .findFirst()
                        .orElse(NO_LETTER);
        List<Tally> its = byLetter.getOrDefault(shown, List.of());
        int pages = Math.ceilDiv(its.size(), AT_ONCE);
        int current = Math.clamp(page, 1, pages);
        List<Tally> rows = its.subList((current - 1) * AT_ONCE, Math.min(its.size(), current * AT_ONCE));
        return new Letters(shown, List.copyOf(byLetter.keySet()), current, pages, page > pages, rows);
    }

    static String letter(String name) {
        int first = BanglaText.clean(name)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .findFirst()
                .orElse('#');
        return Character.isLetter(first) ? Character.toString(first).toUpperCase(Locale.ROOT) : NO_LETTER;
    }
}
