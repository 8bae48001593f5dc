package org.mohafez.bench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.mohafez.bench.asked.Kind;
import org.mohafez.bench.peer.Peers;

/**
 * Asks our engine the same questions with few decisions and with many, and prints how much more the many cost, a line for each kind.
 * Arguments: the folder for all data, how few decisions and how many, questions of each kind, and the file for the answers.
 */
public final class AskSizes {
    /** How much more a question may cost for ten times the decisions. */
    private static final Map<Kind, Double> LIMITS = Map.of(Kind.BROAD, 12.0, Kind.NARROW, 2.0);

    private static final int TIMES = 10;

    private AskSizes() {}

    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        int few = Integer.parseInt(arguments[1]);
        int many = Integer.parseInt(arguments[2]);
        Path answers = Path.of(arguments[4]);
        try (InTurns sizes = new InTurns()) {
            sizes.add(arguments[1], Peers.OURS, data, few);
            sizes.add(arguments[2], Peers.OURS, data, many);
            sizes.ask(few, Integer.parseInt(arguments[3]), answers);
        }
        show(Answers.read(answers), arguments[1], arguments[2], (double) many / few);
    }

    private static void show(Answers answers, String few, String many, double times) {
        for (Kind kind : Kind.values()) {
            answers.beside(kind, many, few)
                    .ifPresent(grown -> System.out.printf(
                            Locale.ROOT,
                            "%s\t%d\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%s%n",
                            kind.label(),
                            grown.questions(),
                            grown.other(),
                            grown.one(),
                            grown.low(),
                            grown.ratio(),
                            grown.high(),
                            limit(kind, grown.ratio(), times)));
        }
    }

    private static String limit(Kind kind, double ratio, double times) {
        Double limit = times == TIMES ? LIMITS.get(kind) : null;
        return limit == null
                ? ""
                : String.format(Locale.ROOT, "limit %.0f: %s", limit, ratio <= limit ? "kept" : "MISSED");
    }
}
