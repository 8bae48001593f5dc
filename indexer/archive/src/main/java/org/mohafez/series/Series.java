package org.mohafez.series;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mohafez.archive.Holding.Document;
import org.mohafez.record.Kind;

/**
 * The meetings of one body in their order.
 *
 * @param body the body, by the name its latest paper gives it
 * @param sittings earliest first; a paper held twice is one sitting
 * @param rhythm how often the body meets; empty where nothing tells
 * @param noneHeld months of which the archive holds no minutes, earliest first: those between the first meeting held and the last, of a body
 *     that meets each month; and any month whose meeting a paper says was put off
 */
public record Series(Body body, List<Sitting> sittings, Optional<Rhythm> rhythm, List<UnheldMonth> noneHeld) {
    public Series {
        sittings = List.copyOf(sittings);
        noneHeld = List.copyOf(noneHeld);
    }

    /**
     * The series of a body from whatever papers are given; those of other bodies, without a date, or that are no minutes, are left out.
     *
     * @param told what papers say of this body's meetings
     */
    public static Series of(Body body, Collection<Document> papers, Collection<Postponement> told) {
        List<Sitting> single = papers.stream()
                .filter(paper -> isOf(body, paper))
                .sorted(Comparator.comparing(Document::id))
                .flatMap(paper -> Sitting.of(paper).stream())
                .sorted(Sitting.IN_ORDER)
                .toList();
        List<Sitting> sittings = new ArrayList<>();
        for (Sitting next : single) {
            OptionalInt same = IntStream.range(0, sittings.size())
                    .filter(i -> sittings.get(i).same(next))
                    .findFirst();
            if (same.isPresent()) {
                sittings.set(same.getAsInt(), sittings.get(same.getAsInt()).with(next));
            } else {
                sittings.add(next);
            }
        }
        sittings.sort(Sitting.IN_ORDER);
        Optional<Rhythm> rhythm = RhythmReader.of(sittings);
        return new Series(body.as(sittings), sittings, rhythm, noneHeld(sittings, rhythm, told));
    }

    /** Whether it is minutes of that body. */
    public static boolean isOf(Body body, Document paper) {
        return paper.record().kind() == Kind.MINUTES
                && Body.of(paper.record()).filter(body::same).isPresent();
    }

    /** Which sitting that paper tells of, from 0. */
    public OptionalInt position(String documentId) {
        return IntStream.range(0, sittings.size())
                .filter(i -> sittings.get(i).has(documentId))
                .findFirst();
    }

    /** The sitting before the one that paper tells of. */
    public Optional<Sitting> before(String documentId) {
        return at(position(documentId), -1);
    }

    /** The sitting after the one that paper tells of. */
    public Optional<Sitting> after(String documentId) {
        return at(position(documentId), 1);
    }

    private Optional<Sitting> at(OptionalInt position, int step) {
        int i = position.isEmpty() ? -1 : position.getAsInt() + step;
        return i < 0 || i >= sittings.size() ? Optional.empty() : Optional.of(sittings.get(i));
    }

    /** Months of which none is held, between the sitting before that paper's and the sitting after it. */
    public List<UnheldMonth> noneHeldAround(String documentId) {
        OptionalInt position = position(documentId);
        if (position.isEmpty()) {
            return List.of();
        }
        Optional<YearMonth> from = before(documentId).map(Sitting::month);
        Optional<YearMonth> to = after(documentId).map(Sitting::month);
        return noneHeld.stream()
                .filter(none -> from.isEmpty() || none.month().isAfter(from.get()))
                .filter(none -> to.isEmpty() || none.month().isBefore(to.get()))
                .toList();
    }

    private static List<UnheldMonth> noneHeld(
            List<Sitting> sittings, Optional<Rhythm> rhythm, Collection<Postponement> told) {
        if (sittings.isEmpty()) {
            return List.of();
        }
        // Both the month it was the meeting of and the one it met in: papers of one body do not all say which they
        // mean.
        var held = sittings.stream()
                .flatMap(sitting -> Stream.of(sitting.month(), YearMonth.from(sitting.day())))
                .collect(Collectors.toSet());
        var months = new TreeSet<YearMonth>();
        told.stream().map(Postponement::month).forEach(months::add);
        if (rhythm.isPresent() && rhythm.get().every().eachMonth()) {
            YearMonth last = sittings.getLast().month();
            Stream.iterate(sittings.getFirst().month(), month -> month.isBefore(last), month -> month.plusMonths(1))
                    .forEach(months::add);
        }
        months.removeAll(held);
        return months.stream()
                .map(month -> new UnheldMonth(
                        month,
                        told.stream()
                                .filter(one -> Objects.equals(one.month(), month))
                                .sorted(Comparator.comparing(one -> one.paper().id()))
                                .toList()))
                .toList();
    }
}
