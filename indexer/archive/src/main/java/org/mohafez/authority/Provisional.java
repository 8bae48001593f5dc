package org.mohafez.authority;

import org.mohafez.Crockford;
import org.mohafez.bangla.word.Romanised;

/** Codes of what no table knows: what its folded name sounds like, for people, and a digest of it, for certainty. */
final class Provisional {
    private static final int READABLE = 24;
    private static final int DIGEST = 6;

    private Provisional() {}

    static String of(String folded) {
        String readable = Romanised.slug(folded).replace("-", "");
        String cut = readable.substring(0, Math.min(READABLE, readable.length()));
        String digest = Crockford.digest(folded, DIGEST);
        return cut.isEmpty() ? digest : cut + "-" + digest;
    }
}
