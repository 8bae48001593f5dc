package org.mohafez.page.font;

import java.util.Optional;
import org.mohafez.bangla.bijoy.FontEncoding;
import org.mohafez.page.PageSource;

/** How much of a page was set in fonts that give its characters another meaning. For one thread. */
public final class FontTally {
    /** The part of a page's letters in a font of unknown encoding from which its text is not to be believed. */
    private static final double TOO_MUCH = 0.05;

    private int bijoy;
    private int bangla;
    private int unsupported;
    private int all;

    /** Counts a run's characters but for blanks. */
    public void count(CharSequence text, FontEncoding encoding) {
        int shown = (int)
                text.chars().filter(c -> c > ' ' && !Character.isSpaceChar(c)).count();
        all += shown;
        bijoy += encoding == FontEncoding.BIJOY ? shown : 0;
        unsupported += encoding == FontEncoding.UNSUPPORTED ? shown : 0;
        bangla += (int) text.chars().filter(FontTally::isBangla).count();
    }

    /** Counts characters that were told to be Bijoy by themselves, after they had been counted as plain ones. */
    public void recount(int decoded) {
        bijoy += decoded;
    }

    /** Whether more than half of all characters were typed in Bijoy. */
    public boolean isMostlyBijoy() {
        return 2 * bijoy > all;
    }

    /** {@link PageSource#BIJOY} where most of its Bangla was typed so. */
    public PageSource source() {
        return bijoy > bangla ? PageSource.BIJOY : PageSource.TEXT;
    }

    /** @param otherwise the reason of a page without Bijoy */
    public String reason(String otherwise) {
        return bijoy == 0
                ? otherwise
                : "%s, of which %s was typed in Bijoy and decoded".formatted(otherwise, percent(bijoy));
    }

    /** Why the text is not to be believed; empty where nothing is against it. */
    public Optional<String> complaint() {
        return unsupported > TOO_MUCH * all
                ? Optional.of(
                        "unsupported legacy font: %s of its text is in an encoding of before Unicode that is not known"
                                .formatted(percent(unsupported)))
                : Optional.empty();
    }

    private String percent(int part) {
        return Math.max(1, Math.round(100.0 * part / Math.max(1, all))) + " %";
    }

    static boolean isBangla(int c) {
        return 0x0980 <= c && c <= 0x09FF;
    }
}
