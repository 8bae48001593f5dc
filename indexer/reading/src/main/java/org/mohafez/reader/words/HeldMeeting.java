package org.mohafez.reader.words;

import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Words;

/** A sentence that says that a meeting was held, as the first of old minutes and of news does; not that one will be. */
public final class HeldMeeting {
    private static final Pattern HELD = Words.pattern(
            "(?:সভা|অধিবেশন)(?![\\p{L}\\p{M}])[^।]{0,200}?অনুষ্ঠিত\\s+(?:হয়|হলো|হল|হইল|হয়েছে|হইয়াছে)(?![\\p{L}\\p{M}])|(?i:meeting\\b[^.]{0,160}?\\bwas held)");

    private HeldMeeting() {}

    /** @param text cleaned */
    public static boolean in(String text) {
        return HELD.matcher(text).find();
    }
}
