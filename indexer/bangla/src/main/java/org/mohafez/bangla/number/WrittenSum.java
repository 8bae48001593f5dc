package org.mohafez.bangla.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.bangla.BanglaText;

/**
 * A sum in taka as somebody writes it, in figures of either script with or without the words of scale: ২,৫০,০০০/-,
 * ৫লক্ষ, ৩ কোটি ২০ লক্ষ টাকা, Tk. 5,000, 1.5 crore; or in words alone: পাঁচ হাজার.
 */
public final class WrittenSum {
    /** Longer figures are no sums, and would be costly to calculate with. */
    private static final String FIGURE = "[0-9০-৯]{1,15}(?:,[0-9০-৯]{2,3}){0,8}(?:\\.[0-9০-৯]{1,3})?";

    private static final String SCALE = "(?iu:কোটি|লক্ষ|লাখ|হাজার|শত|crores?|lakhs?|lacs?|million|thousand)";
    private static final Pattern PART = Pattern.compile("(?<number>" + FIGURE + ")\\s*(?<scale>" + SCALE + ")?");

    /** Several figures are one sum if each but the last has its scale: ৩ কোটি ২০ লক্ষ, but not ৩ ২০. */
    private static final Pattern SUM = Pattern.compile(
            "(?:" + FIGURE + "\\s*" + SCALE + "\\s*){0,5}(?:" + FIGURE + "|" + FIGURE + "\\s*" + SCALE + ")");

    private static final Pattern BEFORE = Pattern.compile("(?iu)^\\s*(?:৳|টাকা|tk\\.?|bdt|taka)\\s*");
    private static final Pattern AFTER =
            Pattern.compile("(?iu)\\s*(?:/\\s?[-=–—])?\\s*(?:৳|টাকা|tk\\.?|bdt|taka)?\\s*$");

    private WrittenSum() {}

    /** The value in taka; empty if the text is not one sum and nothing else. */
    public static Optional<BigDecimal> parse(String text) {
        String clean = BanglaText.clean(text);
        String bare = AFTER.matcher(BEFORE.matcher(clean).replaceFirst("")).replaceFirst("");
        return SUM.matcher(bare).matches() ? Optional.of(value(bare)) : NumberWords.parse(bare);
    }

    /** The value of figures, each multiplied by the word of scale after it. */
    public static BigDecimal value(String figures) {
        BigDecimal sum = BigDecimal.ZERO;
        Matcher part = PART.matcher(figures);
        while (part.find()) {
            BigDecimal number =
                    new BigDecimal(BanglaDigits.toLatin(part.group("number")).replace(",", ""));
            BigDecimal scale = Optional.ofNullable(part.group("scale"))
                    .flatMap(NumberWords::scale)
                    .orElse(BigDecimal.ONE);
            sum = sum.add(number.multiply(scale));
        }
        return sum;
    }
}
