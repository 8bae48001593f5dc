package org.mohafez.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.mohafez.bench.asked.Kind;
import org.mohafez.bench.asked.Question;
import org.mohafez.bench.asked.Questions;
import org.mohafez.bench.made.MadePapers;
import org.mohafez.bench.peer.Peer;
import org.mohafez.bench.peer.Peers;

/**
 * Several are asked the same questions in turns, in one run: what disturbs one of them disturbs the others. Who is slow is asked fewer
 * questions. Each has a name; what answers cost is written a line each: kind, number of the question, name, milliseconds on the cores and
 * by the clock, hits.
 */
final class InTurns implements AutoCloseable {
    private static final long SEED = 7;
    /** Questions of each kind that are not measured: programs are compiled and files read meanwhile. A portal is asked for months. */
    private static final int WARM = 1_000;
    /** Milliseconds on the cores that one may take for one kind, while getting warm and while measured. */
    private static final double WARM_BUDGET = 4_000;

    private static final double BUDGET = 20_000;

    private final Map<String, Peer> asked = new LinkedHashMap<>();
    private final Map<String, Map<Kind, Double>> spent = new HashMap<>();

    /** Who is not loaded, or cannot be opened, is said and not asked. */
    void add(String name, Peers which, Path data, int decisions) {
        if (!Files.exists(which.loaded(data, decisions))) {
            System.err.println("bench: " + name + " is not loaded, and not asked");
            return;
        }
        Peer peer = which.in(data, decisions);
        try {
            peer.open();
            asked.put(name, peer);
        } catch (Exception e) {
            System.err.println("bench: " + name + " cannot be asked: " + e);
        }
    }

    /** @param decisions of which the questions are made; all who are asked have them @param count of questions of each kind */
    void ask(int decisions, int count, Path answers) throws Exception {
        MadePapers papers = new MadePapers(LoadPeer.SEED);
        all(
                questions(new Questions(papers, decisions, SEED + 1), WARM),
                WARM_BUDGET,
                new PrintWriter(Writer.nullWriter()));
        spent.clear();
        try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(answers), true)) {
            all(questions(new Questions(papers, decisions, SEED), count), BUDGET, lines);
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

    private void all(List<Question> questions, double budget, PrintWriter answers) throws Exception {
        for (int number = 0; number < questions.size(); number++) {
            Question question = questions.get(number);
            List<Map.Entry<String, Peer>> turns = new ArrayList<>(asked.entrySet());
            Collections.shuffle(turns, new Random(number));
            for (Map.Entry<String, Peer> one : turns) {
                if (one.getValue().can(question.kind()) && spent(one.getKey(), question.kind()) < budget) {
                    ask(one.getKey(), one.getValue(), question, number, answers);
                }
            }
        }
    }

    private void ask(String name, Peer peer, Question question, int number, PrintWriter answers) throws Exception {
        long cores = peer.cores();
        long clock = System.nanoTime();
        long hits = peer.ask(question);
        double took = (System.nanoTime() - clock) / 1e6;
        double used = (peer.cores() - cores) / 1e6;
        spent.computeIfAbsent(name, one -> new EnumMap<>(Kind.class)).merge(question.kind(), used, Double::sum);
        answers.printf("%s\t%d\t%s\t%.4f\t%.4f\t%d%n", question.kind(), number, name, used, took, hits);
    }

    private double spent(String name, Kind kind) {
        return spent.getOrDefault(name, Map.of()).getOrDefault(kind, 0d);
    }

    @Override
    public void close() throws IOException {
        for (Peer peer : asked.values()) {
            try {
                peer.close();
            } catch (Exception e) {
                throw new IOException("a peer does not end", e);
            }
        }
    }
}
