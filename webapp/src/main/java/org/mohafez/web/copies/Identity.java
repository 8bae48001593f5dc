package org.mohafez.web.copies;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.bangla.MemoNumber;
import org.mohafez.record.Access;
import org.mohafez.record.Kind;
import org.mohafez.search.Hit;

/**
 * What two hits have in common that are one thing in two files: the paper's number, day and kind, who may see it, and the words, whatever
 * stands between them. Forms of one paper differ in spaces, lines and signs.
 */
record Identity(Access access, Kind kind, String memo, String issued, boolean decision, String number, String words) {
    /** Empty for a paper without number or day, and for what says nothing: of these nobody can tell. */
    static Optional<Identity> of(Hit hit) {
        String memo = MemoNumber.key(Objects.requireNonNullElse(hit.memoNumber(), ""));
        String issued = Objects.requireNonNullElse(hit.issuedDate(), "");
        String words = letters(hit.text());
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
        return BanglaDigits.toLatin(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "");
    }
}
