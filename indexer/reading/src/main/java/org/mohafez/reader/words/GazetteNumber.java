package org.mohafez.reader.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Words;

/** The number under which the gazette prints a statutory order: এস.আর.ও. নং ১২৩-আইন/২০২৪. */
public final class GazetteNumber {
    private static final Pattern NUMBER = Words.pattern(
            "(?i)(?<![\\p{L}\\p{M}])(?:এস[.,\\s]{0,3}আর[.,\\s]{0,3}ও|s[.\\s]{0,2}r[.\\s]{0,2}o)(?![\\p{L}\\p{M}])[.,\\s]{0,3}(?:নং|নম্বর|no\\.?)?[\\s:ঃ.–—-]{0,4}"
                    + "(?<number>\\p{Nd}{1,4}\\s?[-–—/]?\\s?(?:আইন|law)(?:\\s?[/–-]\\s?[\\p{L}\\p{M}\\p{Nd}–-]{1,20}){1,3})");

    private GazetteNumber() {}

    /** The number with which a line begins, without its label. */
    public static Optional<String> beginning(String line) {
        Matcher number = NUMBER.matcher(line.strip());
        return number.lookingAt() ? Optional.of(number.group("number")) : Optional.empty();
    }

    /** Where in a line such numbers stand, each without its label: from and to, in UTF-16 units. */
    public static List<int[]> spans(String line) {
        List<int[]> spans = new ArrayList<>();
        Matcher number = NUMBER.matcher(line);
        while (number.find()) {
            spans.add(new int[] {number.start("number"), number.end("number")});
        }
        return spans;
    }
}
