package org.mohafez.reader.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.NumberWords;
import org.mohafez.bangla.WrittenSum;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.Beside;
import org.mohafez.record.Check;

/**
 * Sums of money: ২,৫০,০০০/-, ৳ ৫০০০, ৩ কোটি ২০ লক্ষ টাকা, Tk. 5,000, পাঁচ হাজার টাকা. A figure is a sum only if a sign or word of money
 * stands at it.
 *
 * @param spans their values in taka, in Latin digits without commas
 * @param checks a figure against the same sum in words beside it
 */
record Amounts(List<Mentions.Span> spans, List<Check> checks) {
    private static final String SCALE =
            "(?:কোটি|লক্ষ|লাখ|হাজার|শত|(?i:crores?|lakhs?|lacs?|million|thousand))(?![\\p{L}\\p{M}])";
    private static final String NUMBER =
            "(?:\\p{Nd}{1,3}(?:,\\p{Nd}{2,3}){1,8}(?!\\p{Nd})|\\p{Nd}{1,15}(?!\\p{Nd}))(?:\\.\\p{Nd}{1,3}(?![\\p{Nd}.]))?";
    private static final String TAKA = "(?:টাকা(?:র|য়|টি|সহ|হারে|ও)?|(?i:taka|tk\\.?))(?![\\p{L}\\p{M}])";
    /** ৳ 500 and Tk. 500; the word before a figure, as in a column of sums, is money too. */
    private static final Pattern FIGURE =
            Words.pattern("(?:(?<before>৳|(?<![\\p{L}])(?i:tk|bdt|taka)\\.?|টাকা)\\s*[:ঃ]?\\s*)?"
                    + "(?<![\\p{Nd}.,/–-])(?<number>" + NUMBER + "(?:\\s*" + SCALE + "(?:\\s*" + NUMBER + "\\s*" + SCALE
                    + "){0,4})?)"
                    + "(?<dash>\\s?/\\s?[-=–—])?"
                    + "(?:\\s*(?:টাকা)?\\s*[(,]?\\s*(?:\\(|কথায়)\\s*(?:কথায়|(?i:in words))?\\s*[:ঃ–-]*\\s*(?<words>[^()\\p{Nd}]{3,150})\\))?"
                    + "(?:\\s*(?<after>" + TAKA + "))?");

    private static final Pattern MONEY_WORDS =
            Words.pattern("(?:টাকা|(?i:taka|tk\\.?))(?:\\s*(?:মাত্র|(?i:only)))?|মাত্র|(?i:only)|।");
    private static final Pattern SPELLED = Words.pattern("(?<![\\p{L}\\p{M}])" + TAKA);
    private static final Pattern WORD_BEFORE = Pattern.compile("(?<word>[\\p{L}\\p{M}]+)[\\s-]*$");

    static Amounts in(String text) {
        List<Mentions.Span> spans = new ArrayList<>();
        List<Check> checks = new ArrayList<>();
        Matcher figure = FIGURE.matcher(text);
        while (figure.find()) {
            boolean money = figure.group("before") != null
                    || figure.group("dash") != null
                    || figure.group("after") != null
                    || figure.group("words") != null && figure.group("words").matches(".*টাকা.*|(?i).*taka.*");
            if (!money) {
                continue;
            }
            BigDecimal value = WrittenSum.value(figure.group("number"));
            spans.add(new Mentions.Span(figure.start(), figure.end(), "amount", plain(value)));
            inWords(figure.group("words")).ifPresent(words -> {
                boolean agrees = words.compareTo(value) == 0;
                String detail = agrees ? null : figure.group().strip() + " = " + plain(words) + ", " + plain(value);
                checks.add(new Check("amount-words-agree", agrees, detail));
            });
        }
        spans.addAll(spelled(text, List.copyOf(spans)));
        return new Amounts(List.copyOf(spans), List.copyOf(checks));
    }

    private static Optional<BigDecimal> inWords(@Nullable String words) {
        return Optional.ofNullable(words)
                .map(said -> MONEY_WORDS.matcher(said).replaceAll(" "))
                .flatMap(NumberWords::parse);
    }

    /** Sums in words alone; one without শত, হাজার or more is left, because এক টাকা is also a manner of speaking. */
    private static List<Mentions.Span> spelled(String text, List<Mentions.Span> known) {
        List<Mentions.Span> spans = new ArrayList<>();
        Matcher taka = SPELLED.matcher(text);
        while (taka.find()) {
            int end = taka.end();
            int start = taka.start();
            Matcher word = Beside.before(WORD_BEFORE, text, start);
            while (word.find() && NumberWords.isPart(word.group("word"))) {
                start = word.start();
                word = Beside.before(WORD_BEFORE, text, start);
            }
            String said = text.substring(start, taka.start()).strip();
            int from = start;
            boolean apart = known.stream().noneMatch(span -> span.start() < end && from < span.end());
            if (apart && !said.isEmpty()) {
                NumberWords.parse(said)
                        .filter(value -> value.compareTo(BigDecimal.valueOf(100)) >= 0)
                        .ifPresent(value -> spans.add(new Mentions.Span(from, end, "amount", plain(value))));
            }
        }
        return spans;
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
