package org.mohafez.index;

import java.util.Locale;
import java.util.regex.Pattern;
import org.mohafez.Crockford;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.bangla.BanglaText;
import org.mohafez.bangla.word.Romanised;

/**
 * The code of a label that has none: what it sounds like, for people, and the beginning of a digest, for certainty. The
 * same label has the same code in every archive and at every time, so no register is needed and none can be lost.
 *
 * <p>Labels that differ only in spaces, punctuation, joiners, nukta, case or script of digits have one code. That is also
 * why its readable part has no hyphens inside: they would have to come from the spaces.
 */
public final class FacetCode {
    private static final Pattern INSIGNIFICANT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+|[\u09BC\u0983]");
    private static final int READABLE = 32;
    private static final int DIGEST = 6;

    private FacetCode() {}

    /** @return {@code [a-z0-9-]+}, such as {@code dinajpur-4k2m9x} */
    public static String of(String label) {
        String canonical = canonical(label);
        String readable = Romanised.slug(canonical).replace("-", "");
        String cut = readable.substring(0, Math.min(READABLE, readable.length()));
        String digest = Crockford.digest(canonical, DIGEST);
        return cut.isEmpty() ? digest : cut + "-" + digest;
    }

    private static String canonical(String label) {
        String folded = BanglaDigits.toLatin(BanglaText.clean(label)).toLowerCase(Locale.ROOT);
        return INSIGNIFICANT.matcher(folded).replaceAll("");
    }
}
