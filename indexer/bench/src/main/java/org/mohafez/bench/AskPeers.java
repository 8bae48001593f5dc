package org.mohafez.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.mohafez.bench.asked.Kind;
import org.mohafez.bench.asked.Question;
import org.mohafez.bench.asked.Questions;
import org.mohafez.bench.made.MadePapers;
import org.mohafez.bench.peer.Peer;
import org.mohafez.bench.peer.Peers;

/**
 * Asks all loaded peers the same questions in turns, in one run: what disturbs one of them disturbs the others. Who is slow is asked
 * fewer questions. Writes a line for each answer: kind, number of the question, peer, milliseconds on the cores and by the clock, hits.
 * Arguments: the folder for all data, how many decisions, questions of each kind, the file to write, and the peers.
 */
public final class AskPeers {
    private static final long SEED = 7;
    /** Questions of each kind that are not measured: programs are compiled and files read meanwhile. A portal is asked for months. */
    private static final int WARM = 1_000;
    /** Milliseconds on the cores that one peer may take for one kind, while getting warm and while measured. */
    private static final double WARM_BUDGET = 4_000;

    private static final double BUDGET = 20_000;

    private final Map<Peers, Peer> peers = new EnumMap<>(Peers.class);
    private final Map<Peers, Map<Kind, Double>> spent = new EnumMap<>(Peers.class);

    private AskPeers() {}

    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        int decisions = Integer.parseInt(arguments[1]);
        int count = Integer.parseInt(arguments[2]);
        MadePapers papers = new MadePapers(LoadPeer.SEED);
        AskPeers ask = new AskPeers();
        try (PrintWriter answers = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[3])), true)) {
            Stream.of(arguments).skip(4).map(Peers::named).forEach(which -> ask.open(which, data, decisions));
            ask.all(
                    questions(new Questions(papers, decisions, SEED + 1), WARM),
                    WARM_BUDGET,
                    new PrintWriter(Writer.nullWriter()));
            ask.spent.clear();
            ask.all(questions(new Questions(papers, decisions, SEED), count), BUDGET, answers);
        } finally {
            ask.close();
        }
    }

    private static List<Question> questions(Questions made, int count) {
        List<Question> questions = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            questions.addAll(made.of(kind, count));
        }
        Collections.shuffle(questions, new Random(SEED));
        return questions;
    }

    private void open(Peers which, Path data, int decisions) {
        if (!Files.exists(which.loaded(data, decisions))) {
            System.err.println("bench: " + which.label() + " is not loaded, and not asked");
            return;
        }
        Peer peer = which.in(data, decisions);
        try {
            peer.open();
            peers.put(which, peer);
        } catch (Exception e) {
            System.err.println("bench: " + which.label() + " cannot be asked: " + e);
        }
    }

    private void all(List<Question> questions, double budget, PrintWriter answers) throws Exception {
        for (int number = 0; number < questions.size(); number++) {
            Question question = questions.get(number);
            List<Peers> turns = new ArrayList<>(peers.keySet());
            Collections.shuffle(turns, new Random(number));
            for (Peers which : turns) {
                if (spent(which, question.kind()) < budget) {
                    ask(which, question, number, answers);
                }
            }
        }
    }

    private void ask(Peers which, Question question, int number, PrintWriter answers) throws Exception {
        Peer peer = peers.get(which);
        if (peer == null || !peer.can(question.kind())) {
            return;
        }
        long cores = peer.cores();
        long clock = System.nanoTime();
        long hits = peer.ask(question);
        double took = (System.nanoTime() - clock) / 1e6;
        double used = (peer.cores() - cores) / 1e6;
        spent.computeIfAbsent(which, one -> new EnumMap<>(Kind.class)).merge(question.kind(), used, Double::sum);
        answers.printf("%s\t%d\t%s\t%.4f\t%.4f\t%d%n", question.kind(), number, which.code(), used, took, hits);
    }

    private double spent(Peers which, Kind kind) {
        return spent.getOrDefault(which, Map.of()).getOrDefault(kind, 0d);
    }

    private void close() throws IOException {
        for (Peer peer : peers.values()) {
            try {
                peer.close();
            } catch (Exception e) {
                throw new IOException("a peer does not end", e);
            }
        }
    }
}
