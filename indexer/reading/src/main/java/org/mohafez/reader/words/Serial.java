package org.mohafez.reader.words;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.bangla.phrase.Words;

/**
 * A numbering mark: ১। ০২. (৩) ৪) ক) (খ) i) a) ২.১
 *
 * @param printed with its brackets and stops
 * @param number without them
 * @param style what it counts with; marks of one list have one style
 * @param ordinal the how-manieth it is, from 1; of ২.১ the last part
 * @param end where the text after it begins, in UTF-16 units
 */
public record Serial(String printed, String number, String style, int ordinal, int end) {
    private static final String LETTERS = "কখগঘঙচছজঝঞটঠডঢণতথদধন";
    private static final java.util.List<String> ROMAN = java.util.List.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv");

    private static final String STOP = "(?:\\)|\\]|।|ঃ|:|[.](?!\\p{Nd})|\\s?[-–—](?!\\p{Nd})|\\|)";
    /** What is itself numbered: ৪নং ওয়ার্ড. */
    private static final String NUMBERED =
            "(?!\\s+(?:ওয়ার্ড|ইউনিয়ন|ইউপি|মৌজা|সড়ক|রোড|সেক্টর|ব্লক|লট|দাগ|খতিয়ান|গেট|ব্রিজ))";

    /** A ণ that may be no ন stands in a class, for মন is the mind, and what is in a village is not weighed. What a sum, a measure or an hour is told in, as ৫.০০ কোটি টাকা and ১১.০০ ঘটিকায়: behind it a number with a point counts nothing. */
    private static final String MEASURE =
            "(?:হাজার|লক্ষ|লাখ|কোটি|মিলিয়ন|বিলিয়ন|টাকা|ডলার|একর|শতাংশ|শতক|হেক্টর|(?:(?:বর্গ|ঘন)\\s?)?(?:কিলোমিটার|কিমি|কি[.:ঃ]\\s?মি[.:ঃ]?|মিটার|ফুট|ইঞ্চি|মাইল)|মে[.:ঃ]\\s?টন|মেট্রিক|টন|কেজি|গ্রাম(?!ে)|ম[ণ](?!ে)|লিটার|মেগাওয়াট|ঘটিকা|(?i:million|billion|crores?|lakhs?|lacs?|acres?|hectares?|km|kilomet(?:er|re)s?|percent|per cent|a\\.?m|p\\.?m))(?:র|ের|য়|ে)?(?![\\p{L}\\p{M}])|%";

    /** ড. is the title of somebody, or counts what is to be done; ড) counts. */
    private static final String LETTER =
            "(?!ড\\.(?!.*(?:হবে|হইবে|হলো|হইল|করা হয়)[।\\s]*$))(?<letter>[" + LETTERS + "]|[a-zA-Z]|[ivxIVX]{2,5})";

    private static final Pattern MARK = Words.pattern("[\\s•●▪➢○◦*–—-]*(?<mark>(?<open>[(\\[]\\s?)?(?:"
            + "(?<nested>\\p{Nd}{1,2}(?:\\.\\p{Nd}{1,2}){1,2}|\\p{Nd}{3}\\.\\p{Nd}{1,2}(?=[.)।:ঃ]*\\s+\\p{L}))(?![\\p{Nd}/-]|\\.\\p{Nd})(?:\\s?"
            + STOP + "+|(?!\\s*(?:"
            + MEASURE
            + ")))"
            + "|(?<digits>\\p{Nd}{1,3})\\s?(?<stop>" + STOP + "+|নং(?=[\\s:।.)-])" + NUMBERED + "[:।.)ঃ-]*)"
            + "|" + LETTER + "\\s?(?<letterstop>[)\\].।](?!\\p{L}\\.))[).:।]*"
            + "))[\\s,]*");
    private static final Pattern ALONE =
            Pattern.compile("[\\s(\\[]*(\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,2})?)[\\s).।ঃ:|\\]–—-]*(?:নং)?\\s*");

    /** The mark at the beginning of the text. */
    public static Optional<Serial> at(String text) {
        return at(text, 0);
    }

    /** The mark at {@code from}, white space before it skipped. */
    public static Optional<Serial> at(String text, int from) {
        Matcher m = MARK.matcher(text).region(from, text.length());
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        String bracket = m.group("open") == null ? "" : "(";
        String printed = m.group("mark").strip();
        if (m.group("nested") != null) {
            return Optional.of(nested(printed, bracket, m));
        }
        if (m.group("digits") != null) {
            if (!bracket.isEmpty() && !m.group("stop").matches("[)\\]].*")) {
                return Optional.empty();
            }
            int ordinal = Integer.parseInt(BanglaDigits.toLatin(m.group("digits")));
            return Optional.of(
                    new Serial(printed, m.group("digits"), bracket + "1" + first(m.group("stop")), ordinal, m.end()));
        }
        return letter(m, bracket, printed);
    }

    /** The text read as nothing but a number, as in the first cell of a row. */
    public static Optional<Serial> alone(String text) {
        Matcher m = ALONE.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        String latin = BanglaDigits.toLatin(m.group(1));
        int ordinal = Integer.parseInt(latin.substring(latin.lastIndexOf('.') + 1));
        return Optional.of(new Serial(text.strip(), m.group(1), "1", ordinal, text.length()));
    }

    private static Serial nested(String printed, String bracket, Matcher m) {
        String latin = BanglaDigits.toLatin(m.group("nested"));
        int dot = latin.lastIndexOf('.');
        return new Serial(
                printed,
                m.group("nested"),
                bracket + latin.substring(0, dot) + ".1",
                Integer.parseInt(latin.substring(dot + 1)),
                m.end());
    }

    private static Optional<Serial> letter(Matcher m, String bracket, String printed) {
        String letter = m.group("letter").toLowerCase(Locale.ROOT);
        String stop = first(m.group("letterstop"));
        boolean closes = stop.equals(")") || stop.equals("]");
        if (!bracket.isEmpty() && !closes) {
            return Optional.empty();
        }
        int roman = ROMAN.indexOf(letter);
        int bangla = LETTERS.indexOf(letter.charAt(0));
        if (bangla >= 0) {
            return Optional.of(new Serial(printed, m.group("letter"), bracket + "ক" + stop, bangla + 1, m.end()));
        }
        if (roman >= 0) {
            return closes || letter.length() > 1
                    ? Optional.of(new Serial(printed, m.group("letter"), bracket + "i" + stop, roman + 1, m.end()))
                    : Optional.empty();
        }
        return letter.length() == 1 && closes
                ? Optional.of(new Serial(
                        printed, m.group("letter"), bracket + "a" + stop, letter.charAt(0) - 'a' + 1, m.end()))
                : Optional.empty();
    }

    private static String first(String stops) {
        return stops.strip().substring(0, 1);
    }
}
