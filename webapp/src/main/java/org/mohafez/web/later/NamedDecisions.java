package org.mohafez.web.later;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mohafez.bangla.BanglaDigits;

/** Which decisions of the other paper an act speaks of: ৩ নং সিদ্ধান্ত, সিদ্ধান্ত নম্বর ২ ও ৩, decision no. 4. */
final class NamedDecisions {
    private static final String NUMBERS =
            "(?<!\\p{Nd})(\\p{Nd}{1,3}(?:\\s*(?:,|ও|এবং|and|&)\\s*\\p{Nd}{1,3})*)(?!\\p{Nd})";

    /** Behind the word a number alone may begin a date; before it, it is the number of the decision. */
    private static final List<Pattern> NAMED = List.of(
            Pattern.compile(NUMBERS + "\\s*(?:নং|নম্বর|ম|য\u09BC|র্থ|ষ্ঠ)?\\s*(?:ক্রমিকের\\s*)?সিদ্ধান্ত"),
            Pattern.compile("সিদ্ধান্ত[\\p{L}\\p{M}]*\\s*(?:নং|নম্বর|ক্রমিক)\\s*[-–—:]?\\s*" + NUMBERS),
            Pattern.compile("\\bdecisions?\\s+(?:nos?\\b\\.?|numbers?)\\s*" + NUMBERS, Pattern.CASE_INSENSITIVE));

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{Nd}]+");

    private NamedDecisions() {}

    /** Their numbers in the form of {@link #key}, each once, in order. */
    static List<String> in(String text) {
        return NAMED.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(MatchResult::group)
                .flatMap(NamedDecisions::numbers)
                .distinct()
                .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** A paper's own number of a decision without leading zeros and what stands around it: ০৩. is 3, and ৩.২ is 3.2. */
    static String key(String number) {
        return BanglaDigits.toLatin(number).replaceAll("^\\D*0*|\\D+$", "");
    }

    private static Stream<String> numbers(String named) {
        return BETWEEN.splitAsStream(named).filter(part -> !part.isEmpty()).map(NamedDecisions::key);
    }
}
