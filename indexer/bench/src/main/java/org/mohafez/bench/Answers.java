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
import org.mohafez.bench.peer.Peers;

/** What {@link AskPeers} wrote: milliseconds on the cores, by kind, peer and number of the question. */
final class Answers {
    private final Map<Kind, Map<Peers, Map<Integer, Double>>> used = new EnumMap<>(Kind.class);

    static Answers read(Path file) throws IOException {
        Answers answers = new Answers();
        for (String line : Files.readAllLines(file)) {
            List<String> cells = List.of(line.split("\t", -1));
            answers.used
                    .computeIfAbsent(Kind.valueOf(cells.get(0)), kind -> new EnumMap<>(Peers.class))
                    .computeIfAbsent(Peers.named(cells.get(2)), peer -> new HashMap<>())
                    .put(Integer.valueOf(cells.get(1)), Double.valueOf(cells.get(3)));
        }
        return answers;
    }

    /**
     * Ours beside a peer's.
     *
     * @param questions that both answered
     * @param ours median of milliseconds on the cores, of these questions
     * @param low a quarter of the questions have a ratio, ours ÷ the peer's, below it; {@code high}: above it
     */
    record Beside(int questions, double ours, double peer, double low, double ratio, double high) {}

    /** Empty where nobody answered the same question. */
    Optional<Beside> beside(Kind kind, Peers peer) {
        Map<Integer, Double> ours = of(kind, Peers.OURS);
        Map<Integer, Double> theirs = of(kind, peer);
        int[] both = ours.keySet().stream()
                .filter(theirs::containsKey)
                .mapToInt(one -> one)
                .toArray();
        if (both.length == 0) {
            return Optional.empty();
        }
        double[] ratios = Arrays.stream(both)
                .mapToDouble(one -> ours.getOrDefault(one, 0d) / theirs.getOrDefault(one, 1d))
                .toArray();
        return Optional.of(new Beside(
                both.length,
                quantile(
                        Arrays.stream(both)
                                .mapToDouble(one -> ours.getOrDefault(one, 0d))
                                .toArray(),
                        0.5),
                quantile(
                        Arrays.stream(both)
                                .mapToDouble(one -> theirs.getOrDefault(one, 0d))
                                .toArray(),
                        0.5),
                quantile(ratios, 0.25),
                quantile(ratios, 0.5),
                quantile(ratios, 0.75)));
    }

    private Map<Integer, Double> of(Kind kind, Peers peer) {
        return used.getOrDefault(kind, Map.of()).getOrDefault(peer, Map.of());
    }

    private static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * (sorted.length - 1)))];
    }
}
