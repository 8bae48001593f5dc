package org.mohafez.reader.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.number.NumberWords;
import org.mohafez.bangla.number.WrittenSums;
import org.mohafez.bangla.number.WrittenSums.Sum;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.record.Check;

/**
 * Sums of money.
 *
 * @param spans their values in taka, in Latin digits without commas
 * @param checks a figure against the same sum in words beside it
 */
record Amounts(List<Mentions.Span> spans, List<Check> checks) {
    private static final Pattern MONEY_WORDS =
            Words.pattern("(?:টাকা|(?i:taka|tk\\.?))(?:\\s*(?:মাত্র|(?i:only)))?|মাত্র|(?i:only)|।");

    static Amounts in(String text) {
        List<Mentions.Span> spans = new ArrayList<>();
        List<Check> checks = new ArrayList<>();
        for (Sum sum : WrittenSums.in(text)) {
            BigDecimal value = sum.value();
            spans.add(new Mentions.Span(sum.start(), sum.end(), "amount", plain(value)));
            inWords(sum.beside()).ifPresent(words -> {
                boolean agrees = words.compareTo(value) == 0;
                String printed = text.substring(sum.start(), sum.end()).strip();
                String detail = agrees ? null : printed + " = " + plain(words) + ", " + plain(value);
                checks.add(new Check("amount-words-agree", agrees, detail));
            });
        }
        return new Amounts(List.copyOf(spans), List.copyOf(checks));
    }

    private static Optional<BigDecimal> inWords(@Nullable String words) {
        return Optional.ofNullable(words)
                .map(said -> MONEY_WORDS.matcher(said).replaceAll(" "))
                .flatMap(NumberWords::parse);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
