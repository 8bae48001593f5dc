package org.mohafez.bangla.date;

import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mohafez.bangla.BanglaText;

/**
 * Month names of both calendars as papers spell them. Names are compared with the differences removed that writers make
 * everywhere (ি ী, ু ূ, ন ণ, শ ষ স, hasanta, nukta); what is left over is listed as a name of its own.
 */
public final class MonthNames {
    private static final List<String> GREGORIAN = List.of(
            "জানুয়ারি জানু january jan",
            "ফেব্রুয়ারি ফেব্রয়ারি ফেব্রু ফেব february feb",
            "মার্চ মাচ march mar",
            "এপ্রিল এপ্রি april apr",
            "মে may",
            "জুন june jun",
            "জুলাই july jul",
            "আগস্ট আগষ্ঠ অগাস্ট আগাস্ট অগস্ট august aug",
            "সেপ্টেম্বর সেপ্টম্বর সেপ্টেম্বার সেপ্টে সেপ্ট september sept sep",
            "অক্টোবর অক্টবর অক্টোবার অক্টো october oct",
            "নভেম্বর নবেম্বর নভেম্বার নভে november nov",
            "ডিসেম্বর ডিসেম্বার ডিসে december dec");

    private static final List<String> BANGLA = List.of(
            "বৈশাখ বৈশাক বোশেখ boishakh baishakh",
            "জ্যৈষ্ঠ জৈষ্ঠ জ্যৈষ্ট জৈষ্ট জ্যেষ্ঠ জ্যেষ্ট জেষ্ঠ joishtho jyaistha jaistha",
            "আষাঢ় আষাড় asharh ashar",
            "শ্রাবণ srabon shrabon shraban",
            "ভাদ্র ভাদ্দর bhadro bhadra",
            "আশ্বিন ashwin aswin",
            "কার্তিক কার্ত্তিক kartik",
            "অগ্রহায়ণ অগ্রাহায়ণ ogrohayon agrahayan",
            "পৌষ পোষ poush",
            "মাঘ magh",
            "ফাল্গুন falgun phalgun",
            "চৈত্র choitro chaitra");

    /** Behind ই, a consonant, and a vowel sign: জুলাইয়ের, জুনের, মের. */
    private static final List<String> GENITIVES = List.of("\u09AF\u09BC\u09C7র", "\u09C7র", "র");

    private static final Pattern NOT_TOLD_APART = Pattern.compile("[\u09CD\u09BC\u0981\u0983\u200C\u200D.:]");
    private static final Map<String, Integer> GREGORIAN_NUMBERS = numbered(GREGORIAN);
    private static final Map<String, Integer> BANGLA_NUMBERS = numbered(BANGLA);

    private MonthNames() {}

    /** Whether the word is the name of a month of either calendar, or its genitive: ডিসেম্বর, জুলাইয়ের. */
    public static boolean isName(String word) {
        return isBare(nominative(word));
    }

    /** The name of a month without the ending of its genitive; any other word as it is. */
    static String nominative(String word) {
        String clean = BanglaText.clean(word);
        return isBare(word)
                ? word
                : GENITIVES.stream()
                        .filter(clean::endsWith)
                        .map(ending -> clean.substring(0, clean.length() - ending.length()))
                        .filter(MonthNames::isBare)
                        .findFirst()
                        .orElse(word);
    }

    private static boolean isBare(String word) {
        return gregorian(word).isPresent() || bangla(word).isPresent();
    }

    static Optional<Month> gregorian(String name) {
        return Optional.ofNullable(GREGORIAN_NUMBERS.get(loose(name))).map(Month::of);
    }

    /** The commonest spelling in papers. */
    static String bangla(Month month) {
        return GREGORIAN.get(month.getValue() - 1).split(" ", 2)[0];
    }

    static Optional<BanglaMonth> bangla(String name) {
        return Optional.ofNullable(BANGLA_NUMBERS.get(loose(name))).map(BanglaMonth::of);
    }

    private static Map<String, Integer> numbered(List<String> lines) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            for (String name : lines.get(i).split(" ", -1)) {
                numbers.put(loose(name), i + 1);
            }
        }
        return Map.copyOf(numbers);
    }

    private static String loose(String name) {
        return NOT_TOLD_APART
                .matcher(BanglaText.clean(name))
                .replaceAll("")
                .replace('ঈ', 'ই')
                .replace('ী', 'ি')
                .replace('ঊ', 'উ')
                .replace('ূ', 'ু')
                .replace('ণ', 'ন')
                .replace('শ', 'স')
                .replace('ষ', 'স')
                .toLowerCase(Locale.ROOT);
    }
}
