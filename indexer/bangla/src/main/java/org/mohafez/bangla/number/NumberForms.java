package org.mohafez.bangla.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The forms in which papers may write a large number: ২০০০০০ is also ২ লক্ষ, ২ লাখ and দুই লক্ষ. */
public final class NumberForms {
    /** What is less is also a year, a number in a list or a page, if figures stand alone. */
    private static final BigDecimal LEAST_IN_FIGURES = BigDecimal.valueOf(10_000);

    private static final List<String> SCALES = List.of("কোটি", "লক্ষ", "লাখ", "হাজার");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MOST_OF_A_SCALE = HUNDRED;
    private static final int DECIMALS = 2;

    private NumberForms() {}

    /** @return figures first; with each word of scale of which it is a number below 100, at most with two decimals */
    public static Set<String> of(BigDecimal number) {
        Set<String> forms = new LinkedHashSet<>();
        if (number.compareTo(LEAST_IN_FIGURES) >= 0) {
            forms.add(plain(number));
        }
        List<String> inWords = new ArrayList<>();
        for (String scale : SCALES) {
            BigDecimal factor = NumberWords.scale(scale).orElseThrow();
            BigDecimal times =
                    number.divide(factor, DECIMALS + 1, RoundingMode.DOWN).stripTrailingZeros();
            boolean isWhole =
                    times.scale() <= DECIMALS && times.multiply(factor).compareTo(number) == 0;
            if (isWhole && times.compareTo(BigDecimal.ONE) >= 0 && times.compareTo(MOST_OF_A_SCALE) < 0) {
                forms.add(plain(times) + " " + scale);
                NumberWords.written(plainly(times)).ifPresent(word -> inWords.add(word + " " + scale));
            }
        }
        forms.addAll(inWords);
        return forms;
    }

    /**
     * The forms of a number of things: 200 is also দুইশত and দুই শত, 2000 দুই হাজার.
     *
     * @param number whole
     * @return figures first, the usual word next
     */
    public static List<String> ofMany(BigDecimal number) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(plain(number));
        if (number.compareTo(HUNDRED) < 0) {
            forms.addAll(NumberWords.words(number));
        } else if (number.compareTo(THOUSAND) < 0) {
            forms.addAll(hundreds(number.divideToIntegralValue(HUNDRED), number.remainder(HUNDRED)));
        } else {
            forms.addAll(of(number));
        }
        return List.copyOf(forms);
    }

    private static List<String> hundreds(BigDecimal times, BigDecimal rest) {
        String many = NumberWords.written(times).orElseThrow();
        String behind = rest.signum() == 0
                ? ""
                : " " + NumberWords.written(plainly(rest)).orElseThrow();
        return Stream.of("শত", " শত", "শ")
                .map(hundred -> many + hundred + behind)
                .toList();
    }

    private static BigDecimal plainly(BigDecimal number) {
        return new BigDecimal(plain(number));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
