package org.mohafez.reader.meeting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mohafez.bangla.phrase.Words;

/** Which meeting of its body it was: ৩য় সভা, ১০৫তম মাসিক সভা, 5th meeting. */
final class Numbers {
    private static final String IN_WORDS =
            "প্রথম|দ্বিতীয়|তৃতীয়|চতুর্থ|পঞ্চম|ষষ্ঠ|সপ্তম|অষ্টম|নবম|দশম|একাদশ|দ্বাদশ|ত্রয়োদশ|চতুর্দশ|পঞ্চদশ|ষোড়শ|সপ্তদশ|অষ্টাদশ|ঊনবিংশ|বিংশ|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth";

    /** What an ordinal counts that is no meeting: নবম গ্রেডভুক্ত, সপ্তম শ্রেণিতে, অষ্টম পঞ্চবার্ষিক, একাদশ জাতীয় সংসদ. */
    private static final String COUNTS_ELSE =
            "(?:সপ্তাহ|দিন|মাস|পক্ষ|বর্ষ|পর্ব|পর্যায়|তলা|কিস্তি)(?:ের|ে|র|য়)?(?![\\p{L}\\p{M}])|শ্রেণ|গ্রেড|পঞ্চবার্ষিক|সংসদ|সংশোধন|শিল্প\\s?বিপ্লব|জাতীয়\\s+(?:সংসদ|বেতন)";

    private static final String COUNTS_ELSE_IN_ENGLISH = "(?:week|day|grade|class|phase|floor|year)";

    /** The same number again: ৩৩ (তেত্রিশ) তম. */
    private static final String IN_BRACKETS = "\\([\\p{L}\\p{M}]{2,16}\\)";

    private static final String COUNTED =
            "\\p{Nd}{1,4}\\s?(?:" + IN_BRACKETS + "\\s?(?:তম|ম|য়|র্থ|ষ্ঠ)|তম|ম|য়|র্থ|ষ্ঠ|শ|st|nd|rd|th)|" + IN_WORDS;

    private static final Pattern ORDINAL = Words.pattern("(?i)(?<![\\p{Nd}/.-])(" + COUNTED
            + ")(?![\\p{L}\\p{M}])(?!\\s+(?:" + COUNTS_ELSE
            + "|" + COUNTS_ELSE_IN_ENGLISH
            + "))\\s+(?:\\(?[\\p{L}\\p{M}-]+\\)?\\s+){0,3}?(?:সভা|অধিবেশন|বৈঠক|meeting)");

    /** The same before a body whose name is long: ৭ম প্রকল্প বাস্তবায়ন কমিটির (পিআইসি) সভা. In চতুর্থ … কর্মসূচির স্টিয়ারিং কমিটির it counts what has the body. */
    private static final Pattern OF_BODY = Words.pattern(
            "(?i)(?<![\\p{Nd}/.-])(" + COUNTED + ")(?![\\p{L}\\p{M}])(?!\\s+(?:"
                    + COUNTS_ELSE + "|" + COUNTS_ELSE_IN_ENGLISH
                    + "))\\s+(?:(?![\\p{L}\\p{M}-]+(?:ে|[িীুূ])র\\s)[\\p{L}\\p{M}-]+\\s+){0,5}?(?:কমিটির|পরিষদের|কাউন্সিলের|বোর্ডের|পর্ষদের|committee|council|board)\\s+(?:\\([^()]{1,20}\\)\\s+)?(?:[\\p{L}\\p{M}]+\\s+)?(?:সভা|অধিবেশন|meeting)");

    private static final Pattern NUMERAL =
            Words.pattern("(?i)\\p{Nd}|(?<!\\p{L})(?:" + IN_WORDS + ")(?![\\p{L}\\p{M}])");

    private Numbers() {}

    /** Whether what stands after the label says a number; a heading of the next column does not. */
    static boolean isOne(String value) {
        return NUMERAL.matcher(value).find();
    }

    /** As printed, in figures if it stands in both. */
    static Optional<String> in(String text) {
        return Stream.of(ORDINAL, OF_BODY)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1).replaceAll(IN_BRACKETS + "|\\s", ""))
                .findFirst();
    }
}
