package org.mohafez.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mohafez.bench.Answers.Beside;
import org.mohafez.bench.asked.Kind;
import org.mohafez.bench.peer.Peers;

/**
 * Shows what asking and loading cost ours beside each peer, as a table of ratios and as a picture. Arguments: the folder for all data,
 * how many decisions, what {@link AskPeers} wrote, and the name of the files to write, without ending.
 */
public final class ShowAnswers {
    private ShowAnswers() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        int decisions = Integer.parseInt(arguments[1]);
        Answers answers = Answers.read(Path.of(arguments[2]));
        List<String> table = new ArrayList<>();
        table.add(
                "what\tpeer\tdecisions\tquestions\tours\tpeer's\tours ÷ peer's\tof a quarter below\tof a quarter above");
        Map<Kind, Map<Peers, Beside>> all = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            for (Peers peer : Peers.values()) {
                if (peer != Peers.OURS) {
                    answers.beside(kind, Peers.OURS.code(), peer.code()).ifPresent(beside -> {
                        all.computeIfAbsent(kind, one -> new EnumMap<>(Peers.class))
                                .put(peer, beside);
                        table.add(line(kind, peer, peer.decisions(decisions), beside));
                    });
                }
            }
        }
        for (Peers peer : Peers.values()) {
            if (peer != Peers.OURS) {
                table.addAll(loading(data, decisions, peer));
            }
        }
        table.forEach(System.out::println);
        Files.createDirectories(Path.of(arguments[3]).toAbsolutePath().getParent());
        Files.write(Path.of(arguments[3] + ".tsv"), table);
        Files.writeString(Path.of(arguments[3] + ".svg"), new Picture(decisions, all).svg());
    }

    private static String line(Kind kind, Peers peer, int decisions, Beside beside) {
        return String.format(
                Locale.ROOT,
                "%s, ms on the cores\t%s\t%d\t%d\t%.2f\t%.2f\t%.3f\t%.3f\t%.3f",
                kind.label(),
                peer.label(),
                decisions,
                beside.questions(),
                beside.one(),
                beside.other(),
                beside.ratio(),
                beside.low(),
                beside.high());
    }

    /** Entries a second on the cores, and bytes an entry. */
    private static List<String> loading(Path data, int decisions, Peers peer) throws IOException {
        Path ours = Peers.OURS.loaded(data, decisions);
        Path theirs = peer.loaded(data, decisions);
        if (!Files.exists(ours) || !Files.exists(theirs)) {
            return List.of();
        }
        double[] our = numbers(ours);
        double[] their = numbers(theirs);
        return List.of(
                loaded(
                        "indexing, entries a second on the cores",
                        peer,
                        decisions,
                        our[0] / our[1],
                        their[0] / their[1]),
                loaded("index, bytes an entry", peer, decisions, our[3] / our[0], their[3] / their[0]));
    }

    private static String loaded(String what, Peers peer, int decisions, double ours, double theirs) {
        return String.format(
                Locale.ROOT,
                "%s\t%s\t%d\t\t%.0f\t%.0f\t%.3f\t\t",
                what,
                peer.label(),
                peer.decisions(decisions),
                ours,
                theirs,
                ours / theirs);
    }

    private static double[] numbers(Path loaded) throws IOException {
        return List.of(Files.readString(loaded).strip().split("\t", -1)).stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
