package org.mohafez.index;

import java.util.regex.Pattern;
import org.mohafez.bangla.BanglaText;

/**
 * Phone numbers and addresses of e-mail. A record keeps them, because the paper has them; nobody is to be found by them, and
 * no list of results is to show them.
 */
final class Contacts {
    private static final String DIGIT = "[0-9০-৯]";
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
    /** Eleven figures from 013 to 019 with or without the country's code; no memo number has the points of its kind left out. */
    private static final Pattern MOBILE =
            Pattern.compile("(?<![0-9০-৯.,/-])(?:\\+?[8৮][8৮][\\s-]?)?[0০][1১][3-9৩-৯](?:[\\s-]?" + DIGIT
                    + "){8}(?![0-9০-৯]|[.,/]" + DIGIT + ")");
    /** Any number that a word for a telephone stands before, and those listed after it. */
    private static final Pattern LABELLED = Pattern.compile(BanglaText.clean(
                    "(?iu)(?<label>(?<![\\p{L}\\p{M}])(?:ফোন|টেলিফোন|মোবাইল|ফ্যাক্স|সেল ফোন|phone|telephone|tel|mobile|cell|fax|pabx)(?:\\s*(?:নং|নম্বর|no|number))?[\\s.:ঃ–-]*)")
            + "(?<number>\\+?" + DIGIT + "[0-9০-৯\\s()-]{3,20}" + DIGIT + "(?:\\s*[,/]\\s*\\+?" + DIGIT
            + "[0-9০-৯\\s()-]{3,20}"
            + DIGIT + ")*)");

    /** Figures that a number has at the least. */
    private static final int OF_A_MOBILE = 11;

    private static final int OF_A_LABELLED = 2;

    private Contacts() {}

    /** The text without them; the word before a number stays. */
    static String without(String text) {
        String noMail = text.indexOf('@') < 0 ? text : EMAIL.matcher(text).replaceAll(" ");
        int figures = 0;
        boolean hasLetter = false;
        for (int i = 0; i < noMail.length(); i++) {
            figures += Character.isDigit(noMail.charAt(i)) ? 1 : 0;
            hasLetter |= Character.isLetter(noMail.charAt(i));
        }
        String noMobile =
                figures < OF_A_MOBILE ? noMail : MOBILE.matcher(noMail).replaceAll(" ");
        return figures < OF_A_LABELLED || !hasLetter
                ? noMobile
                : LABELLED.matcher(noMobile).replaceAll("${label}");
    }
}
