package org.mohafez.score;

import java.text.Normalizer;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.mohafez.bangla.BanglaText;

/** How alike a value is to the truth. */
enum Match {
    /** The same but for white space and for punctuation at the ends. */
    EXACT,
    /** At most one letter in twenty differs, or a single one. */
    NEAR,
    NONE;

    static Match of(String found, String wanted) {
        String a = fold(found);
        String b = fold(wanted);
        if (a.equals(b)) {
            return EXACT;
        }
        int allowed = Math.max(1, Math.max(a.length(), b.length()) / 20);
        if (Math.abs(a.length() - b.length()) > allowed) {
            return NONE;
        }
        return new LevenshteinDistance(allowed).apply(a, b) >= 0 ? NEAR : NONE;
    }

    Match better(Match other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Without white space, and without punctuation at the ends. */
    static String fold(String text) {
        String clean = Normalizer.normalize(BanglaText.clean(text), Normalizer.Form.NFC);
        return clean.replaceAll("\\s+", "").replaceAll("^[\\p{Punct}।ঃ–—]+|[\\p{Punct}।ঃ–—]+$", "");
    }
}
