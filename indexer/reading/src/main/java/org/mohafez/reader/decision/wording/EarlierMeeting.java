package org.mohafez.reader.decision.wording;

import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;

/** Words for a meeting before this one: গত সভায়, last meeting. */
public final class EarlierMeeting {
    private static final Phrases EARLIER = Phrases.of(
            "গত সভা",
            "গত সভায়",
            "বিগত সভা",
            "বিগত সভায়",
            "পূর্ববর্তী সভা",
            "পূর্বের সভা",
            "last meeting",
            "previous meeting");

    private EarlierMeeting() {}

    public static boolean in(String sentence) {
        return Words.of(sentence).has(EARLIER);
    }
}
