package org.mohafez.bangla.date;

/** What follows a year: the era, and the century of years written short. */
final class Era {
    /**
     * An era after a date, with the space before it; matches nothing where there is none. Only the bare word counts: in
     * ২০২৫ সালের the ending binds it to the sentence, and it stays outside.
     */
    static final String PATTERN = "(?: ?,? ?(?:"
            + "(?:খ্রি|খ্রী|খৃ)(?:[সষ]?্?ট[া]?ব্দ|[ঃ:.])?"
            + "|ইং|ইংরেজি|ইংরেজী|বঙ্গাব্দ|বাং|সাল|সন|A\\.?D|C\\.?E)(?![\\p{L}\\p{M}])[.:]?)?";

    private Era() {}

    /** The year that two figures stand for: 71 is 1971, 25 is 2025. */
    static int century(int twoFigures) {
        return twoFigures < 50 ? 2000 + twoFigures : 1900 + twoFigures;
    }

    /** The same of the Bangla calendar: 78 is 1378, 31 is 1431. */
    static int banglaCentury(int twoFigures) {
        return twoFigures < 50 ? 1400 + twoFigures : 1300 + twoFigures;
    }
}
