package org.mohafez.page.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mohafez.page.layout.content.Rule;

/**
 * Labels that stand in a column of their own, with their values on the same levels right of it, are read line by line. Tesseract
 * reads the whole column before the values, and often before what stands above both. What rules set apart are cells, each of which is read
 * by itself.
 */
final class LabelColumn {
    /** Part of the page's width that a label takes at most. */
    private static final double NARROW = 0.35;
    /** Parts of a line's height: how far the letters of one level stand apart, and the lines of one column begin apart. */
    private static final double LEVEL = 0.4;

    private static final double ALIGNED = 0.8;
    /** Two lines beside two others may be names above posts. */
    private static final int FEWEST = 3;
    /** Labels, colons and values are two such columns before the last. */
    private static final int COLUMNS = 3;

    private static final Pattern COUNT = Pattern.compile("\\p{Nd}{1,3}[.।)]?");

    private LabelColumn() {}

    /**
     * @param rules of the page, in pixels as the words
     * @param width of the page
     */
    static List<SeenWord> joined(List<SeenWord> words, List<Rule> rules, int width) {
        List<Line> lines = lines(words, rules);
        for (int i = 0; i < COLUMNS; i++) {
            lines = joinedOnce(lines, width);
        }
        return lines.stream().flatMap(line -> line.words().stream()).toList();
    }

    private static List<Line> joinedOnce(List<Line> lines, int width) {
        for (int from = 0; from < lines.size(); from++) {
            List<Line> values = valuesBeside(lines, from, width);
            if (values.size() >= FEWEST) {
                return joined(lines, from, values);
            }
        }
        return lines;
    }

    private static List<Line> joined(List<Line> lines, int from, List<Line> values) {
        List<Line> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int value = values.indexOf(line);
            if (value >= 0) {
                joined.add(line.behind(lines.get(from + value)));
            } else if (i < from || i >= from + values.size()) {
                joined.add(line);
            }
        }
        return joined;
    }

    /**
     * The values of the labels that stand one below the other from that line on. None where one of the lines is too long for a label: these
     * are columns of text; nor where both columns count: these are lists.
     */
    private static List<Line> valuesBeside(List<Line> lines, int from, int width) {
        Line first = lines.get(from);
        List<Line> values = new ArrayList<>();
        for (int i = from; i < lines.size(); i++) {
            Line label = lines.get(i);
            boolean below = i == from || label.baseline() > lines.get(i - 1).baseline();
            boolean aligned = Math.abs(label.left() - first.left()) <= ALIGNED * first.height();
            Optional<Line> value = value(lines, i);
            boolean goesOn = value.isPresent()
                    && (values.isEmpty()
                            || Math.abs(value.get().left() - values.getFirst().left()) <= ALIGNED * first.height());
            if (label.ruled() || !below || !aligned || !goesOn) {
                break;
            }
            if (label.right() - label.left() > NARROW * width) {
                return List.of();
            }
            values.add(value.get());
        }
        boolean areLists = values.stream().allMatch(Line::counts)
                && lines.subList(from, from + values.size()).stream().allMatch(Line::counts);
        return areLists ? List.of() : values;
    }

    /** What stands next right of a line on its level, and was read later than all of its column. */
    private static Optional<Line> value(List<Line> lines, int label) {
        Line line = lines.get(label);
        return lines.subList(label + 1, lines.size()).stream()
                .filter(other -> !other.ruled()
                        && Math.abs(other.baseline() - line.baseline()) <= LEVEL * line.height()
                        && other.left() > line.right())
                .min(Comparator.comparingInt(Line::left));
    }

    private static List<Line> lines(List<SeenWord> words, List<Rule> rules) {
        TreeMap<Integer, List<SeenWord>> lines = new TreeMap<>();
        words.forEach(word ->
                lines.computeIfAbsent(word.line(), n -> new ArrayList<>()).add(word));
        List<Integer> order = words.stream().map(SeenWord::line).distinct().toList();
        return order.stream()
                .map(n -> lines.getOrDefault(n, List.of()))
                .map(line -> new Line(line, isRuled(line.getFirst(), rules)))
                .toList();
    }

    /** Whether an upright rule stands on the level of the word, as beside every cell of a table. */
    private static boolean isRuled(SeenWord word, List<Rule> rules) {
        return rules.stream()
                .anyMatch(rule -> !rule.horizontal() && rule.from() <= word.baseline() && word.baseline() <= rule.to());
    }

    private record Line(List<SeenWord> words, boolean ruled) {
        int left() {
            return words.getFirst().left();
        }

        int right() {
            return words.getLast().right();
        }

        boolean counts() {
            return COUNT.matcher(words.getFirst().text()).matches();
        }

        double baseline() {
            return words.getFirst().baseline();
        }

        double height() {
            return words.getFirst().height();
        }

        /** This line with the words of a label before it. */
        Line behind(Line label) {
            List<SeenWord> all = new ArrayList<>();
            label.words().forEach(word -> all.add(word.onLine(words.getFirst().line())));
            all.addAll(words);
            return new Line(List.copyOf(all), ruled);
        }
    }
}
