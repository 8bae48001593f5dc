package org.mohafez.record.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.record.Decision;
import org.mohafez.record.Ordinals;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Retired;
import org.mohafez.record.correction.Edit;
import org.mohafez.record.parts.Succession.Heir;

/**
 * Gives the decisions of papers that are parted otherwise their ordinals: in its own paper a decision keeps its own, in another it takes the
 * one it had there before or the next that was never used. For one change of one file.
 */
final class Resettled {
    private final List<FormerPaper> before;
    private final PartedFile parts;
    private final Map<PaperSpot, PaperSpot> spots = new HashMap<>();
    /** The next ordinal that was never given in the paper that is settled. */
    private int next;

    Resettled(List<FormerPaper> before, PartedFile parts) {
        this.before = before;
        this.parts = parts;
    }

    /** From where each decision was to where it is, as far as it is known again. */
    Map<PaperSpot, PaperSpot> spots() {
        return spots;
    }

    /** A decision of before. */
    private record Was(PaperSpot spot, Decision decision) {}

    /** @param read what a machine read in that paper, by any ordinals */
    Ordinals settle(Heir heir, List<Decision> read) {
        List<FormerPaper> from = before.stream()
                .filter(paper -> heir.from().contains(paper.number()))
                .toList();
        List<Was> were = from.stream()
                .flatMap(paper -> paper.reading().decisions().stream()
                        .filter(decision -> heir.hasPage(decision.page()))
                        .map(decision -> new Was(new PaperSpot(paper.number(), decision.ordinal()), decision)))
                .filter(was -> !spots.containsKey(was.spot()))
                .toList();
        Map<Integer, Integer> same =
                Ordinals.same(were.stream().map(Was::decision).toList(), read);
        next = last(heir.number()) + 1;
        List<Decision> carried = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Integer was = same.get(i);
            int ordinal = was == null ? next++ : ordinal(were.get(was).spot(), heir);
            carried.add(read.get(i).as(ordinal));
        }
        Set<Integer> added = new TreeSet<>();
        for (FormerPaper paper : from) {
            for (Edit.Add add : paper.corrections().added()) {
                PaperSpot spot = new PaperSpot(paper.number(), add.ordinal());
                if (heir.hasPage(add.page()) && !spots.containsKey(spot)) {
                    added.add(ordinal(spot, heir));
                }
            }
        }
        return new Ordinals(carried, retired(heir, carried, added));
    }

    private int ordinal(PaperSpot was, Heir heir) {
        int ordinal = was.paper() == heir.number()
                ? was.ordinal()
                : earlier(was, heir.number()).orElseGet(() -> next++);
        spots.put(was, new PaperSpot(heir.number(), ordinal));
        return ordinal;
    }

    /** What it was in that paper before it left it. */
    private Optional<Integer> earlier(PaperSpot now, int paper) {
        return parts.moved().stream()
                .filter(one -> one.to().equals(now)
                        && one.from().paper() == paper
                        && one.from().ordinal() > 0)
                .map(one -> one.from().ordinal())
                .filter(ordinal -> !spots.containsValue(new PaperSpot(paper, ordinal)))
                .findFirst();
    }

    private Optional<FormerPaper> former(int number) {
        return before.stream().filter(paper -> paper.number() == number).findFirst();
    }

    /** The last ordinal that was ever given in that paper; 0 if none was. */
    int last(int number) {
        Stream<Integer> now = former(number).stream().flatMap(paper -> Stream.of(
                        paper.reading().decisions().stream().map(Decision::ordinal),
                        paper.reading().retired().stream().map(Retired::ordinal),
                        paper.corrections().taken().stream())
                .flatMap(ordinals -> ordinals));
        Stream<Integer> earlier =
                parts.gone().stream().filter(paper -> paper.number() == number).map(GonePaper::lastOrdinal);
        Stream<Integer> moved = parts.moved().stream()
                .flatMap(one -> Stream.of(one.from(), one.to()))
                .filter(spot -> spot.paper() == number)
                .map(PaperSpot::ordinal);
        return Stream.of(now, earlier, moved)
                .flatMap(ordinals -> ordinals)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** Ordinals of that paper which no decision has any more. */
    private List<Retired> retired(Heir heir, List<Decision> carried, Set<Integer> added) {
        return former(heir.number())
                .map(own -> retired(own.reading(), carried, added))
                .orElse(List.of());
    }

    private static List<Retired> retired(PaperRecord own, List<Decision> carried, Set<Integer> added) {
        Set<Integer> live = carried.stream().map(Decision::ordinal).collect(Collectors.toCollection(TreeSet::new));
        live.addAll(added);
        return Stream.concat(
                        own.retired().stream(), own.decisions().stream().map(gone -> new Retired(gone.ordinal(), null)))
                .filter(gone -> !live.contains(gone.ordinal()))
                .map(gone -> gone.replacedBy() == null || live.contains(gone.replacedBy())
                        ? gone
                        : new Retired(gone.ordinal(), null))
                .sorted(Comparator.comparingInt(Retired::ordinal))
                .toList();
    }
}
