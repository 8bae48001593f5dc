package org.mohafez.bangla.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.BanglaText;

/**
 * Sums of money within a text: ২,৫০,০০০/-, ৳ ৫০০০, ৩ কোটি ২০ লক্ষ টাকা, Tk. 5,000, পাঁচ হাজার টাকা. A figure is a sum only if a sign or
 * word of money stands at it.
 */
public final class WrittenSums {
    private static final String SCALE =
            "(?:কোটি|লক্ষ|লাখ|হাজার|শত|(?i:crores?|lakhs?|lacs?|million|thousand))(?![\\p{L}\\p{M}])";
    private static final String NUMBER =
            "(?:\\p{Nd}{1,3}(?:,\\p{Nd}{2,3}){1,8}(?!\\p{Nd})|\\p{Nd}{1,15}(?!\\p{Nd}))(?:\\.\\p{Nd}{1,3}(?![\\p{Nd}.]))?";
    private static final String TAKA = "(?:টাকা(?:র|য়|টি|সহ|হারে|ও)?|(?i:taka|tk\\.?))(?![\\p{L}\\p{M}])";
    /** ৳ 500 and Tk. 500; the word before a figure, as in a column of sums, is money too. */
    private static final Pattern FIGURE =
            pattern("(?:(?<before>৳|(?<![\\p{L}])(?i:tk|bdt|taka)\\.?|টাকা)\\s*[:ঃ]?\\s*)?"
                    + "(?<![\\p{Nd}.,/–-])(?<number>" + NUMBER + "(?:\\s*" + SCALE + "(?:\\s*" + NUMBER + "\\s*" + SCALE
                    + "){0,4})?)"
                    + "(?<dash>\\s?/\\s?[-=–—])?"
                    + "(?:\\s*(?:টাকা)?\\s*[(,]?\\s*(?:\\(|কথায়)\\s*(?:কথায়|(?i:in words))?\\s*[:ঃ–-]*\\s*(?<words>[^()\\p{Nd}]{3,150})\\))?"
                    + "(?:\\s*(?<after>" + TAKA + "))?");

    private static final Pattern SPELLED = pattern("(?<![\\p{L}\\p{M}])" + TAKA);
    private static final Pattern WORD_BEFORE = Pattern.compile("(?<word>[\\p{L}\\p{M}]+)[\\s-]*$");

    /** How far before the word of money its numerals are looked for, one by one: UTF-16 units; longer than any of them. */
    private static final int NEAR = 160;

    private WrittenSums() {}

    /**
     * A sum, and where it stands, in UTF-16 units.
     *
     * @param value in taka
     * @param beside the words in brackets at a figure, which may say the same sum; null where there are none
     */
    public record Sum(
            int start, int end, BigDecimal value, @Nullable String beside) {}

    /** @param text cleaned; @return figures in the order of the text, then sums in words alone */
    public static List<Sum> in(String text) {
        List<Sum> sums = new ArrayList<>();
        Matcher figure = FIGURE.matcher(text);
        while (figure.find()) {
            String words = figure.group("words");
            boolean money = figure.group("before") != null
                    || figure.group("dash") != null
                    || figure.group("after") != null
                    || words != null && words.matches(".*টাকা.*|(?i).*taka.*");
            if (money) {
                sums.add(new Sum(figure.start(), figure.end(), WrittenSum.value(figure.group("number")), words));
            }
        }
        sums.addAll(spelled(text, List.copyOf(sums)));
        return List.copyOf(sums);
    }

    /** Sums in words alone; one without শত, হাজার or more is left, because এক টাকা is also a manner of speaking. */
    private static List<Sum> spelled(String text, List<Sum> known) {
        List<Sum> sums = new ArrayList<>();
        Matcher taka = SPELLED.matcher(text);
        while (taka.find()) {
            int end = taka.end();
            int start = taka.start();
            Matcher word = before(text, start);
            while (word.find() && NumberWords.isPart(word.group("word"))) {
                start = word.start();
                word = before(text, start);
            }
            String said = text.substring(start, taka.start()).strip();
            int from = start;
            boolean apart = known.stream().noneMatch(sum -> sum.start() < end && from < sum.end());
            if (apart && !said.isEmpty()) {
                NumberWords.parse(said)
                        .filter(value -> value.compareTo(BigDecimal.valueOf(100)) >= 0)
                        .ifPresent(value -> sums.add(new Sum(from, end, value, null)));
            }
        }
        return sums;
    }

    private static Matcher before(String text, int place) {
        return WORD_BEFORE.matcher(text).region(Math.max(0, place - NEAR), place);
    }

    /** Its letters are spelled as in cleaned text, however they are typed in our source. */
    private static Pattern pattern(String regex) {
        return Pattern.compile(BanglaText.clean(regex));
    }
}
