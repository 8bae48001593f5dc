package org.mohafez.series;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.mohafez.archive.Holding.Document;
import org.mohafez.record.Decision;

/**
 * The decisions of a series, joined where topic and wording say that they are about one matter. Immutable.
 *
 * <p>A decision is joined to those of the {@value #LOOK_BACK} sittings before it that are like it; a thread follows these joints into the past and
 * into the future, as long as what it finds still has something of the decision it set out from. Time grows with the number of pairs of
 * decisions that share a telling word, at most with decisions times decisions of {@value #LOOK_BACK} sittings.
 */
public final class Threads {
    /** A matter that rested longer is found by searching: a year of monthly meetings. */
    static final int LOOK_BACK = 12;

    /** From here on two decisions are about one matter. */
    private static final double ALIKE = 0.2;

    /** From here on they are even where they share a single word: it is a good part of what both say. */
    private static final double ALIKE_BY_ONE_WORD = 0.3;

    /** What a thread reaches by way of another decision must be as like as this to the one it set out from. */
    private static final double FAINTLY_ALIKE = 0.08;

    /** A copy's decision is that of the other copy if it is as like as this. */
    private static final double SAME = 0.6;

    private final Series series;
    private final Comparison comparison;
    private final List<Node> nodes;
    private final List<List<Integer>> earlier = new ArrayList<>();
    private final List<List<Integer>> later = new ArrayList<>();
    private final Map<Integer, List<Report>> reports;

    private Threads(Series series, Comparison comparison, List<Node> nodes, Map<Integer, List<Report>> reports) {
        this.series = series;
        this.comparison = comparison;
        this.nodes = nodes;
        this.reports = reports;
    }

    public static Threads of(Series series) {
        List<Decided> decided = IntStream.range(0, series.sittings().size())
                .boxed()
                .flatMap(i -> Decided.in(series.sittings().get(i), i))
                .toList();
        Comparison comparison =
                new Comparison(new Rarity(decided.stream().map(Decided::wording).toList()));
        List<Node> nodes = decided.stream()
                .map(one -> new Node(one.sitting(), one.paper(), one.decision(), comparison.weigh(one.wording())))
                .toList();
        Threads threads = new Threads(series, comparison, nodes, new Reports(series, comparison, nodes).byNode());
        threads.join();
        return threads;
    }

    /** The thread of a decision; empty if the series has no such decision. */
    public Optional<Matter> of(String documentId, int ordinal) {
        OptionalInt node = node(documentId, ordinal);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        int asked = node.getAsInt();
        return Optional.of(new Matter(
                step(asked, asked),
                reached(asked, earlier::get).stream().map(i -> step(asked, i)).toList(),
                reached(asked, later::get).stream().map(i -> step(asked, i)).toList()));
    }

    private void join() {
        nodes.forEach(node -> {
            earlier.add(new ArrayList<>());
            later.add(new ArrayList<>());
        });
        Map<String, List<Integer>> byWord = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            var candidates = new TreeSet<Integer>();
            for (String key : node.words().words().keySet()) {
                List<Integer> having = byWord.computeIfAbsent(key, word -> new ArrayList<>());
                for (int at = having.size() - 1; at >= 0 && node.mayFollow(nodes.get(having.get(at))); at--) {
                    candidates.add(having.get(at));
                }
                having.add(i);
            }
            for (int other : candidates) {
                if (areOneMatter(nodes.get(other), node)) {
                    earlier.get(i).add(other);
                    later.get(other).add(i);
                }
            }
        }
    }

    private boolean areOneMatter(Node before, Node node) {
        double likeness = comparison.ofDecisions(before.words(), node.words());
        return before.sitting() < node.sitting()
                && likeness >= ALIKE
                && (likeness >= ALIKE_BY_ONE_WORD || comparison.shareEnough(before.words(), node.words()));
    }

    private double likeness(int one, int other) {
        return comparison.ofDecisions(nodes.get(one).words(), nodes.get(other).words());
    }

    private TreeSet<Integer> reached(int from, IntFunction<List<Integer>> next) {
        var reached = new TreeSet<Integer>();
        Deque<Integer> open = new ArrayDeque<>(next.apply(from));
        while (!open.isEmpty()) {
            int node = open.poll();
            if (!reached.contains(node) && likeness(from, node) >= FAINTLY_ALIKE) {
                reached.add(node);
                open.addAll(next.apply(node));
            }
        }
        return reached;
    }

    private Step step(int asked, int i) {
        Node node = nodes.get(i);
        Likeness likeness = comparison.because(
                asked == i ? 1 : likeness(asked, i), nodes.get(asked).words(), node.words());
        return new Step(
                series.sittings().get(node.sitting()),
                node.paper(),
                node.decision(),
                likeness,
                reports.getOrDefault(i, List.of()));
    }

    /** Of a paper that is held in another form too, the same decision in the form that is read. */
    private OptionalInt node(String documentId, int ordinal) {
        OptionalInt position = series.position(documentId);
        if (position.isEmpty()) {
            return OptionalInt.empty();
        }
        Optional<Decision> asked = series.sittings().get(position.getAsInt()).papers().stream()
                .filter(paper -> paper.id().equals(documentId))
                .flatMap(paper -> paper.record().decisions().stream())
                .filter(decision -> decision.ordinal() == ordinal)
                .findFirst();
        return IntStream.range(0, nodes.size())
                .filter(i -> nodes.get(i).sitting() == position.getAsInt()
                        && nodes.get(i).decision().ordinal() == ordinal)
                .filter(i -> nodes.get(i).paper().id().equals(documentId)
                        || asked.isPresent()
                                && comparison.ofDecisions(
                                                nodes.get(i).words(), comparison.weigh(Wording.of(asked.get())))
                                        >= SAME)
                .findFirst();
    }

    /** A decision of the series, in the sitting of that number. */
    private record Decided(int sitting, Document paper, Decision decision, Wording wording) {
        static java.util.stream.Stream<Decided> in(Sitting sitting, int number) {
            Document paper = sitting.paper();
            return paper.record().decisions().stream()
                    .filter(decision -> !Routine.confirmsMinutes(decision))
                    .map(decision -> new Decided(number, paper, decision, Wording.of(decision)));
        }
    }

    /** A decision with its weighed words. */
    record Node(int sitting, Document paper, Decision decision, Weighed words) {
        boolean mayFollow(Node earlier) {
            return sitting - earlier.sitting() <= LOOK_BACK;
        }
    }
}
