package org.mohafez.bangla.phrase;

import java.util.regex.Pattern;

/** What says that something, such as a meeting, is put off: স্থগিত, মুলতবি, অনুষ্ঠিত হবে না. */
public final class PutOff {
    private static final Phrases WORDS =
            Phrases.of("স্থগিত", "মুলতবি", "মুলতুবি", "পিছিয়ে", "postponed", "adjourned", "deferred");
    /** To the letter: a phrase is found in spite of slips, and without its না it says the contrary. */
    private static final Pattern DENIED =
            Words.pattern("(?:অনুষ্ঠিত|হবে|হইবে|হচ্ছে|হইতেছে)\\s+না(?![\\p{L}\\p{M}])|হবেনা|(?i:\\bnot be held\\b)");

    private PutOff() {}

    /** @param sentence cleaned */
    public static boolean in(String sentence) {
        return Words.of(sentence).has(WORDS) || DENIED.matcher(sentence).find();
    }
}
