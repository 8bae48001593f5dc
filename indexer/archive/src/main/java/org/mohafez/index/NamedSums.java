package org.mohafez.index;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mohafez.record.Decision;
import org.mohafez.record.Mention;

/**
 * Where the sums stand that a paper names. Its record has each print of a sum once, so the same print in two rows is of both;
 * a print that is a piece of a longer one (২০ লক্ষ টাকা in ৩ কোটি ২০ লক্ষ টাকা) is none there.
 */
final class NamedSums {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** A sum as printed, and its value in taka. */
    private record Sum(Pattern print, BigDecimal value) {}

    /** Longest print first. */
    private final List<Sum> sums;

    private final Set<BigDecimal> inDecisions = new HashSet<>();

    NamedSums(List<Mention> mentions, List<Decision> decisions) {
        sums = mentions.stream()
                .filter(mention -> mention.type().equals("amount") && mention.value() != null)
                .sorted(Comparator.comparingInt(
                                (Mention mention) -> mention.text().length())
                        .reversed())
                .map(mention -> new Sum(print(mention.text()), new BigDecimal(Objects.requireNonNull(mention.value()))))
                .toList();
        decisions.forEach(decision -> inDecisions.addAll(of(decision)));
    }

    /** Those in the decision's own row. */
    List<BigDecimal> of(Decision decision) {
        return in(Stream.of(
                        decision.topic(),
                        decision.discussion(),
                        decision.text(),
                        decision.remarks(),
                        decision.deadline() == null ? null : decision.deadline().text())
                .filter(Objects::nonNull));
    }

    /** Those in the other texts, and those that stand in no decision. */
    List<BigDecimal> beside(Collection<String> texts) {
        Set<BigDecimal> found = new LinkedHashSet<>(in(texts.stream()));
        sums.stream()
                .map(Sum::value)
                .filter(value -> !inDecisions.contains(value))
                .forEach(found::add);
        return List.copyOf(found);
    }

    private List<BigDecimal> in(Stream<String> texts) {
        if (sums.isEmpty()) {
            return List.of();
        }
        Set<BigDecimal> found = new LinkedHashSet<>();
        texts.forEach(text -> {
            String left = text;
            for (Sum sum : sums) {
                Matcher print = sum.print().matcher(left);
                if (print.find()) {
                    found.add(sum.value());
                    left = print.replaceAll("|");
                }
            }
        });
        return List.copyOf(found);
    }

    /** Lines are broken otherwise in a cell than in its decision; a figure goes on where another stands beside it. */
    private static Pattern print(String text) {
        StringBuilder print = new StringBuilder("(?<![0-9০-৯])(?<![0-9০-৯][.,])");
        for (String word : SPACE.split(text.strip())) {
            print.append(print.charAt(print.length() - 1) == ')' ? "" : "\\s+").append(Pattern.quote(word));
        }
        return Pattern.compile(print.append("(?![.,]?[0-9০-৯])").toString());
    }
}
