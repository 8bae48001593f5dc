package org.mohafez.web.copies;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.bangla.MemoNumber;
import org.mohafez.record.Access;
import org.mohafez.record.Kind;
import org.mohafez.search.Hit;

/**
 * What two hits have in common that are one thing in two files: the paper's number and day, or, of a paper without a number, its office, meeting
 * and title; its kind, who may see it, and the words, whatever stands between them. Forms of one paper differ in spaces, lines and signs; and in the order in which head, tables and foot are read,
 * which are the other text of a paper.
 */
record Identity(Access access, Kind kind, String paper, boolean decision, String number, String words) {
    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    /** Empty for a paper that cannot be told from others, and for what says nothing. */
    static Optional<Identity> of(Hit hit) {
        String words = hit.ordinal() > 0 ? letters(hit.text()) : vocabulary(hit.text());
        return paper(hit)
                .filter(paper -> !words.isEmpty())
                .map(paper -> new Identity(
                        hit.access(),
                        hit.kind(),
                        paper,
                        hit.ordinal() > 0,
                        letters(Objects.requireNonNullElse(hit.number(), "")),
                        words));
    }

    private static Optional<String> paper(Hit hit) {
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

    private static String vocabulary(String text) {
        return words(text).distinct().sorted().collect(Collectors.joining(" "));
    }

    private static Stream<String> words(String text) {
        return SEPARATOR
                .splitAsStream(BanglaDigits.toLatin(text).toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty());
    }
}
