package org.mohafez.web.copies;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.bangla.MemoNumber;
import org.mohafez.record.Access;
import org.mohafez.record.Kind;
import org.mohafez.search.Hit;

/**
 * What two hits have in common that are one thing in two files: the paper's number, day and kind, who may see it, and the words, whatever
 * stands between them. Forms of one paper differ in spaces, lines and signs; and in the order in which head, tables and foot are read,
 * which are the other text of a paper.
 */
record Identity(Access access, Kind kind, String memo, String issued, boolean decision, String number, String words) {
    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    /** Empty for a paper without number or day, and for what says nothing: of these nobody can tell. */
    static Optional<Identity> of(Hit hit) {
        String memo = MemoNumber.key(Objects.requireNonNullElse(hit.memoNumber(), ""));
        String issued = Objects.requireNonNullElse(hit.issuedDate(), "");
        String words = hit.ordinal() > 0 ? letters(hit.text()) : vocabulary(hit.text());
        return memo.isEmpty() || issued.isEmpty() || words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Identity(
                        hit.access(),
                        hit.kind(),
                        memo,
                        issued,
                        hit.ordinal() > 0,
                        letters(Objects.requireNonNullElse(hit.number(), "")),
                        words));
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
