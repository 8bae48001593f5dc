package org.mohafez.reader.meeting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Words;

/** Which meeting of its body it was: ৩য় সভা, ১০৫তম মাসিক সভা, 5th meeting. */
final class Numbers {
    private static final Pattern ORDINAL = Words.pattern(
            "(?i)(?<![\\p{Nd}/.-])(\\p{Nd}{1,4}\\s?(?:তম|ম|য়|র্থ|ষ্ঠ|শ|st|nd|rd|th)|প্রথম|দ্বিতীয়|তৃতীয়|চতুর্থ|পঞ্চম|ষষ্ঠ|সপ্তম|অষ্টম|নবম|দশম|first|second|third|fourth|fifth)(?![\\p{L}\\p{M}])(?!\\s+(?:(?:সপ্তাহ|দিন|মাস|পক্ষ|শ্রেণি|শ্রেণী|গ্রেড|বর্ষ|পর্ব|পর্যায়|তলা|কিস্তি)(?:ের|ে|র|য়)?(?![\\p{L}\\p{M}])|(?:week|day|grade|class|phase|floor|year)))\\s+(?:\\(?[\\p{L}\\p{M}-]+\\)?\\s+){0,3}?(?:সভা|অধিবেশন|meeting)");

    private static final Pattern NUMERAL = Words.pattern(
            "(?i)\\p{Nd}|(?<!\\p{L})(?:প্রথম|দ্বিতীয়|তৃতীয়|চতুর্থ|পঞ্চম|ষষ্ঠ|সপ্তম|অষ্টম|নবম|দশম|first|second|third|fourth|fifth)(?![\\p{L}\\p{M}])");

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
