package org.mohafez.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mohafez.bench.asked.Kind;

/** What {@link InTurns} wrote: milliseconds on the cores, by kind, name and number of the question. */
final class Answers {
    private final Map<Kind, Map<String, Map<Integer, Double>>> used = new EnumMap<>(Kind.class);

    static Answers read(Path file) throws IOException {
        Answers answers = new Answers();
        for (String line : Files.readAllLines(file)) {
            List<String> cells = List.of(line.split("\t", -1));
            answers.used
                    .computeIfAbsent(Kind.valueOf(cells.get(0)), kind -> new HashMap<>())
                    .computeIfAbsent(cells.get(2), name -> new HashMap<>())
                    .put(Integer.valueOf(cells.get(1)), Double.valueOf(cells.get(3)));
        }
        return answers;
    }

    /**
     * One beside another.
     *
     * @param questions that both answered
     * @param one median of milliseconds on the cores, of these questions
     * @param low a quarter of the questions have a ratio, the one's ÷ the other's, below it; {@code high}: above it
     */
    record Beside(int questions, double one, double other, double low, double ratio, double high) {}

    /** Empty where nobody answered the same question. */
    Optional<Beside> beside(Kind kind, String one, String other) {
        Map<Integer, Double> ones = of(kind, one);
        Map<Integer, Double> others = of(kind, other);
        int[] both = ones.keySet().stream()
                .filter(others::containsKey)
                .mapToInt(number -> number)
                .toArray();
        if (both.length == 0) {
            return Optional.empty();
        }
        double[] ratios = Arrays.stream(both)
                .mapToDouble(number -> ones.getOrDefault(number, 0d) / others.getOrDefault(number, 1d))
                .toArray();
        return Optional.of(new Beside(
                both.length,
                quantile(of(ones, both), 0.5),
                quantile(of(others, both), 0.5),
                quantile(ratios, 0.25),
                quantile(ratios, 0.5),
                quantile(ratios, 0.75)));
    }

    private Map<Integer, Double> of(Kind kind, String name) {
        return used.getOrDefault(kind, Map.of()).getOrDefault(name, Map.of());
    }

    private static double[] of(Map<Integer, Double> used, int[] questions) {
        return Arrays.stream(questions)
                .mapToDouble(number -> used.getOrDefault(number, 0d))
                .toArray();
    }

    private static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * (sorted.length - 1)))];
    }
}
