package org.mohafez.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mohafez.search.synonym.Span;

/** Numbers of things, by their label: ১ নং ওয়ার্ড, ওয়ার্ড নং ০১, ১নম্বর ওয়ার্ড, ward no. 1. */
final class NumberSpans {
    /** Exact keys. */
    private static final Set<String> LABELS = Set.of("নং", "নম্বর", "নাম্বার", "no", "nong", "nombor", "number");

    private static final int LONGEST = 4;

    private NumberSpans() {}

    static List<SenseSpan> in(List<QueryWord> row) {
        List<SenseSpan> numbers = new ArrayList<>();
        for (int i = 0; i + 1 < row.size(); i++) {
            boolean labelBehind = isNumber(row.get(i)) && isLabel(row.get(i + 1));
            boolean labelBefore = isLabel(row.get(i)) && isNumber(row.get(i + 1));
            boolean nounBefore = i > 0 && isNoun(row.get(i - 1));
            boolean nounBehind = i + 2 < row.size() && isNoun(row.get(i + 2));
            if (labelBehind && (nounBehind || nounBefore)) {
                QueryWord thing = row.get(nounBehind ? i + 2 : i - 1);
                boolean isFurther = nounBehind && i + 3 < row.size() && isNoun(row.get(i + 3));
                numbers.add(number(i, i, i + 1, thing, isFurther ? row.get(i + 3) : null, row));
                i++;
            } else if (labelBefore && nounBefore) {
                numbers.add(number(i, i + 1, i, row.get(i - 1), null, row));
                i++;
            }
        }
        return numbers;
    }

    private static SenseSpan number(
            int from, int at, int label, QueryWord thing, @Nullable QueryWord further, List<QueryWord> row) {
        return new SenseSpan(
                new Span(from, from + 2, List.of()),
                List.of(row.get(at)),
                new Sense.NumberOf(row.get(label), thing, further));
    }

    private static boolean isNumber(QueryWord word) {
        return word.isFigures() && word.parts().isEmpty() && word.text().length() <= LONGEST;
    }

    private static boolean isLabel(QueryWord word) {
        return LABELS.contains(word.keys().exact());
    }

    private static boolean isNoun(QueryWord word) {
        return !word.isFigures() && !isLabel(word) && !Clause.of(word).isGlue();
    }
}
