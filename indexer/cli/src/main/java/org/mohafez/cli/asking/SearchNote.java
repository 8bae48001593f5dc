package org.mohafez.cli.asking;

import java.util.Map;
import org.mohafez.search.query.Note;

/** The plain words for what a search did other than asked. */
final class SearchNote {
    private static final String ALONE = " (--asTyped: that sum alone)";
    private static final String WORDS_ALONE = " (--asTyped: just these words)";

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("note.index-absent", "there is no search index yet: run mohafez reindex"),
            Map.entry("note.index-outdated", "the search index is of another version: run mohafez reindex"),
            Map.entry("note.query-too-long", "the question is very long; its first %s characters were taken"),
            Map.entry("note.too-many-words", "the question has many words; the first %s were taken"),
            Map.entry("note.too-many-values", "there are too many conditions; “%s” was left out"),
            Map.entry("note.not-a-date", "“%s” was not understood as a date and left out"),
            Map.entry("note.day", "searched for as a day: %s"),
            Map.entry(
                    "note.latest-day",
                    "searched for as the last day: %s, and what was due in the year before it (--asTyped: that day alone)"),
            Map.entry("note.sum", "searched for as a number, however it is written: %s"),
            Map.entry("note.sums-over", "searched for sums of more than %s taka" + ALONE),
            Map.entry("note.sums-from", "searched for sums of at least %s taka" + ALONE),
            Map.entry("note.sums-under", "searched for sums of less than %s taka" + ALONE),
            Map.entry("note.sums-up-to", "searched for sums of at most %s taka" + ALONE),
            Map.entry("note.sums-between", "searched for sums of %s taka" + WORDS_ALONE),
            Map.entry("note.sums-over-under", "searched for sums within %s taka, without either" + WORDS_ALONE),
            Map.entry("note.sums-from-under", "searched for sums within %s taka, without the greater" + WORDS_ALONE),
            Map.entry("note.sums-over-up-to", "searched for sums within %s taka, without the lesser" + WORDS_ALONE),
            Map.entry("note.no-such-value", "no paper that can be seen here has “%s”"),
            Map.entry("note.day-of-any-year", "“%s” was searched for as that day of any year"),
            Map.entry("note.not-an-amount", "“%s” was not understood as an amount of money and left out"),
            Map.entry("note.no-such-field", "there is no field “%s”; it was searched for as a word"),
            Map.entry("note.beginning-too-short", "“%s” is too little of a word; it was searched for as a word"),
            Map.entry(
                    "note.beginning-of-no-word",
                    "“%s”: a star stands for the rest of a word, and not of a figure; it was passed over"),
            Map.entry("note.beginning-quoted", "“%s”: within quotes a star says nothing; it was passed over"),
            Map.entry("note.not-a-value", "“%s” is not a value that is known here; it was left out"),
            Map.entry("note.ends-before-it-begins", "the range ends before it begins, so nothing can match"),
            Map.entry("note.past-the-end", "the results end at page %s"),
            Map.entry("note.too-deep", "page %s is too far down"),
            Map.entry("note.same-meaning", "“%s” stands nowhere as typed; words that mean the same are shown"),
            Map.entry("note.sounds-alike", "read by sound: %s"),
            Map.entry(
                    "note.searched-instead",
                    "nothing has all that was typed; “%s” was searched for instead (--asTyped)"),
            Map.entry("note.no-words", "there is no word to search for in what was typed; everything is shown"),
            Map.entry("note.left-out", "“%s” stands nowhere; searched for without it"),
            Map.entry("note.fewer-words", "nothing has all the words; those with at least %s of them are shown"));

    private SearchNote() {}

    static String of(Note note) {
        String words = WORDS.getOrDefault(note.key(), note.key() + " %s");
        return words.replace("%s", note.value()).strip();
    }
}
