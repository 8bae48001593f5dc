package org.mohafez.web.copies;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.Crockford;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.bangla.number.MemoNumber;
import org.mohafez.record.Access;
import org.mohafez.record.Kind;
import org.mohafez.search.Hit;

/**
 * By what two hits are known that are one thing in two files: their {@link Mark marks} and their words. Forms of one paper differ in spaces, lines and
 * signs; in the order in which head, tables and foot are read, which are the other text of a paper, and in what of them is taken for a table. What is read from a picture
 * has slips besides.
 *
 * @param words all letters in their order
 * @param vocabulary the words without figures
 * @param pictured whether it was read from a picture, or from a layer that had to be put right
 */
record Identity(Mark mark, String words, Set<String> vocabulary, boolean pictured) {
    /** Of the words of two readings of one text, at least so much is in both (Dice). One word in six is misread on a bad scan. */
    private static final double ALIKE = 0.7;

    /** Digits of a digest: 130 bits, so that no two texts meet by chance. */
    private static final int DIGEST = 26;

    private static final Pattern FIGURE = Pattern.compile("\\p{Nd}+");
    /** Codes of {@link org.mohafez.page.PageSource}: what has no slips of reading. */
    private static final String ITS_OWN_TEXT = "text";

    /**
     * What is the same in both, to the letter: the paper's number and day, or, of a paper without a number, its office, meeting and title; its kind,
     * who may see it, and every figure in it.
     */
    record Mark(Access access, Kind kind, String paper, boolean decision, String number, List<String> figures) {
        private Mark open(Access others) {
            return new Mark(others, kind, paper, decision, number, figures);
        }
    }

    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    /** Empty for a paper that cannot be told from others, and for what says nothing. */
    static Optional<Identity> of(Hit hit) {
        List<String> words = words(hit.text()).toList();
        return paper(hit)
                .filter(paper -> !words.isEmpty())
                .map(paper -> new Identity(
                        new Mark(
                                hit.access(),
                                hit.kind(),
                                paper,
                                hit.ordinal() > 0,
                                letters(Objects.requireNonNullElse(hit.number(), "")),
                                figures(words)),
                        String.join("", words),
                        words.stream()
                                .filter(word -> !FIGURE.matcher(word).find())
                                .collect(Collectors.toSet()),
                        hit.sources().stream().anyMatch(source -> !source.equals(ITS_OWN_TEXT))));
    }

    /** Whether the other is the same, for the same readers: a decision to the letter, unless one of them may have slips. */
    boolean isOf(Identity other) {
        return mark.access == other.mark.access && says(other);
    }

    /** The same, whoever may see the one and the other. */
    boolean says(Identity other) {
        return mark.open(other.mark.access).equals(other.mark)
                && (words.equals(other.words) || (!mark.decision || pictured || other.pictured) && isLike(other));
    }

    /** Equal for what is the same to the letter; of other text in whatever order it was read. */
    String digest() {
        String all = mark.decision ? words : vocabulary.stream().sorted().collect(Collectors.joining(" "));
        return Crockford.digest(mark + "\n" + all, DIGEST);
    }

    private boolean isLike(Identity other) {
        long both = vocabulary.stream().filter(other.vocabulary::contains).count();
        return 2.0 * both >= ALIKE * (vocabulary.size() + other.vocabulary.size());
    }

    /** In whatever order, and however often: a running head has the paper's number on every page. */
    private static List<String> figures(List<String> words) {
        return words.stream()
                .flatMap(word -> FIGURE.matcher(word).results().map(MatchResult::group))
                .distinct()
                .sorted()
                .toList();
    }

    /** What the papers' own marks say of two hits in one word: only those of one paper can be one thing. Empty for one that cannot be told from others. */
    static Optional<String> paper(Hit hit) {
        return hit.memoNumber() != null
                ? marks("memo", MemoNumber.key(hit.memoNumber()), hit.issuedDate())
                : marks("meeting", hit.office() == null ? null : hit.office().code(), hit.meetingDate(), title(hit));
    }

    /** All of them, or nothing. */
    private static Optional<String> marks(@Nullable String... marks) {
        return Stream.of(marks).allMatch(mark -> mark != null && !mark.isEmpty())
                ? Optional.of(String.join("\n", marks))
                : Optional.empty();
    }

    private static String title(Hit hit) {
        return letters(Objects.requireNonNullElse(hit.title(), ""));
    }

    private static String letters(String text) {
        return words(text).collect(Collectors.joining());
    }

    private static Stream<String> words(String text) {
        return SEPARATOR
                .splitAsStream(BanglaDigits.toLatin(text).toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty());
    }
}
