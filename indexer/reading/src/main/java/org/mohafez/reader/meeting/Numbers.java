package org.mohafez.reader.meeting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Words;

/** Which meeting of its body it was: ৩য় সভা, ১০৫তম মাসিক সভা, 5th meeting. */
final class Numbers {
    private static final String IN_WORDS =
            "প্রথম|দ্বিতীয়|তৃতীয়|চতুর্থ|পঞ্চম|ষষ্ঠ|সপ্তম|অষ্টম|নবম|দশম|একাদশ|দ্বাদশ|ত্রয়োদশ|চতুর্দশ|পঞ্চদশ|ষোড়শ|সপ্তদশ|অষ্টাদশ|ঊনবিংশ|বিংশ|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth";

    /** What an ordinal counts that is no meeting: নবম গ্রেডভুক্ত, সপ্তম শ্রেণিতে, অষ্টম পঞ্চবার্ষিক, একাদশ জাতীয় সংসদ. */
    private static final String COUNTS_ELSE =
            "(?:সপ্তাহ|দিন|মাস|পক্ষ|বর্ষ|পর্ব|পর্যায়|তলা|কিস্তি)(?:ের|ে|র|য়)?(?![\\p{L}\\p{M}])|শ্রেণ|গ্রেড|পঞ্চবার্ষিক|সংসদ|সংশোধন|জাতীয়\\s+(?:সংসদ|বেতন)";

    private static final Pattern ORDINAL = Words.pattern(
            "(?i)(?<![\\p{Nd}/.-])(\\p{Nd}{1,4}\\s?(?:তম|ম|য়|র্থ|ষ্ঠ|শ|st|nd|rd|th)|" + IN_WORDS
                    + ")(?![\\p{L}\\p{M}])(?!\\s+(?:" + COUNTS_ELSE
                    + "|(?:week|day|grade|class|phase|floor|year)))\\s+(?:\\(?[\\p{L}\\p{M}-]+\\)?\\s+){0,3}?(?:সভা|অধিবেশন|meeting)");

    private static final Pattern NUMERAL =
            Words.pattern("(?i)\\p{Nd}|(?<!\\p{L})(?:" + IN_WORDS + ")(?![\\p{L}\\p{M}])");

    private Numbers() {}

    /** Whether what stands after the label says a number; a heading of the next column does not. */
    static boolean isOne(String value) {
        return NUMERAL.matcher(value).find();
    }

    /** As printed. */
    static Optional<String> in(String text) {
        Matcher matcher = ORDINAL.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1).replace(" ", "")) : Optional.empty();
    }
}
