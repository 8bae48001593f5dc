package org.mohafez.bangla.date;

import org.mohafez.bangla.BanglaText;

/** The twelve months of the Bangla calendar, in order from বৈশাখ. */
public enum BanglaMonth {
    BOISHAKH("বৈশাখ"),
    JOISHTHO("জ্যৈষ্ঠ"),
    ASHARH("আষাঢ়"),
    SRABON("শ্রাবণ"),
    BHADRO("ভাদ্র"),
    ASHWIN("আশ্বিন"),
    KARTIK("কার্তিক"),
    OGROHAYON("অগ্রহায়ণ"),
    POUSH("পৌষ"),
    MAGH("মাঘ"),
    FALGUN("ফাল্গুন"),
    CHOITRO("চৈত্র");

    private final String bangla;

    BanglaMonth(String bangla) {
        this.bangla = BanglaText.clean(bangla);
    }

    /** The name as offices print it, canonical text. */
    public String bangla() {
        return bangla;
    }

    /** @param number 1 for বৈশাখ to 12 for চৈত্র */
    public static BanglaMonth of(int number) {
        return values()[number - 1];
    }

    /** Its place in the year, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /**
     * Days of this month.
     *
     * @param year Bangla year; the rule of 2019 holds from 1426, whose first half is the first that it changed, the rule of
     *     1987 before. Falgun is a day longer when the Gregorian year it falls in, year + 594, is a leap year.
     * @see <a href="https://bdnews24.com/bangladesh/2019/10/17">bdnews24, 17 October 2019, on the reform</a>
     */
    public int days(int year) {
        boolean leap = java.time.Year.isLeap(year + 594L);
        if (year >= 1426) {
            return this == FALGUN ? (leap ? 30 : 29) : ordinal() < 6 ? 31 : 30;
        }
        return this == FALGUN && leap ? 31 : ordinal() < 5 ? 31 : 30;
    }
}
