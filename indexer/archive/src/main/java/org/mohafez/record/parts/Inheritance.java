package org.mohafez.record.parts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.record.Access;
import org.mohafez.record.Decision;
import org.mohafez.record.Ordinals;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Withholding;
import org.mohafez.record.correction.Correction;
import org.mohafez.record.correction.Corrections;
import org.mohafez.record.correction.Edit;
import org.mohafez.record.correction.FieldName;
import org.mohafez.record.correction.HeadField;
import org.mohafez.record.parts.PartedFile.Moved;
import org.mohafez.record.parts.Succession.Heir;
import org.mohafez.record.parts.Succession.Known;

/**
 * What the papers of a file have from those of before, when it is parted otherwise: their numbers, the ordinals of their decisions, what people
 * put right, and who may see them. A pure function.
 *
 * @param papers in the order of the pages
 * @param parts what is to be known of the file besides
 * @param without how many things that people put right have lost their place by it; they are kept, with their paper or for it
 */
public record Inheritance(List<Inherited> papers, PartedFile parts, int without) {
    private static final FieldName ACCESS = new FieldName.Head(HeadField.ACCESS);

    public Inheritance {
        papers = List.copyOf(papers);
    }

    /** A paper. @param reading what a machine read, with the ordinals that the corrections name */
    public record Inherited(int number, PaperRecord reading, Corrections corrections) {}

    /** Who parts the file, when and why. */
    public record By(String author, Instant at, String note) {}

    /**
     * @param before at least one, in the order of the pages
     * @param read what a machine read in each paper now, in the order of the pages; its access is that of the file
     * @param now where each of these begins
     */
    public static Inheritance of(
            List<FormerPaper> before,
            PartedFile parts,
            List<PaperRecord> read,
            List<Beginning> now,
            int lastPage,
            By by) {
        List<Known> known = before.stream()
                .map(paper -> new Known(paper.number(), paper.begins()))
                .toList();
        List<Heir> heirs = Succession.of(known, now, lastPage, parts.gone()).heirs();
        Resettled rows = new Resettled(before, parts);
        List<PaperRecord> readings = new ArrayList<>();
        for (int i = 0; i < heirs.size(); i++) {
            Ordinals ordinals = rows.settle(heirs.get(i), read.get(i).decisions());
            Access access = Withholding.access(read.get(i), access(heirs.get(i), before));
            readings.add(read.get(i).seenBy(access).withOrdinals(ordinals));
        }
        HandedDown said = new HandedDown(heirs, rows.spots());
        Set<Integer> live = heirs.stream().map(Heir::number).collect(Collectors.toSet());
        parts.gone().stream().filter(paper -> live.contains(paper.number())).forEach(said::back);
        before.forEach(said::down);
        List<Inherited> papers = new ArrayList<>();
        for (int i = 0; i < heirs.size(); i++) {
            Corrections corrections = said.of(heirs.get(i).number());
            papers.add(new Inherited(
                    heirs.get(i).number(),
                    readings.get(i),
                    hidden(heirs.get(i), before, readings.get(i), corrections, by)));
        }
        Stream<GonePaper> stillGone = parts.gone().stream().filter(paper -> !live.contains(paper.number()));
        Stream<GonePaper> gone = before.stream()
                .filter(paper -> !live.contains(paper.number()))
                .map(paper -> new GonePaper(
                        paper.number(), paper.begins(), rows.last(paper.number()), said.kept(paper.number())));
        return new Inheritance(
                papers,
                new PartedFile(
                        parts.word(),
                        parts.byMachine(),
                        Stream.concat(stillGone, gone).toList(),
                        moved(parts, papers, heirs, before, rows.spots())),
                without(before, papers, said));
    }

    /** What is kept for papers that are gone, and what stays with one whose row it was said of is not known again. */
    private static int without(List<FormerPaper> before, List<Inherited> papers, HandedDown said) {
        int kept = before.stream()
                .flatMap(paper -> said.kept(paper.number()).corrections().stream())
                .mapToInt(correction -> correction.edits().size())
                .sum();
        int unplaced = papers.stream()
                .mapToInt(paper -> unplaced(paper.reading(), paper.corrections()))
                .sum();
        int earlier = before.stream()
                .mapToInt(paper -> unplaced(paper.reading(), paper.corrections()))
                .sum();
        return kept + Math.max(0, unplaced - earlier);
    }

    private static int unplaced(PaperRecord reading, Corrections corrections) {
        Set<Integer> live =
                reading.decisions().stream().map(Decision::ordinal).collect(Collectors.toCollection(HashSet::new));
        live.addAll(corrections.taken());
        return corrections.unplaced(live).size();
    }

    /** A machine's word: a part of what it withheld, or of what came in for few, is for few. */
    private static Access access(Heir heir, List<FormerPaper> before) {
        return from(heir, before).anyMatch(paper -> paper.reading().access() != Access.PUBLIC)
                ? Access.INTERNAL
                : Access.PUBLIC;
    }

    private static Stream<FormerPaper> from(Heir heir, List<FormerPaper> before) {
        return before.stream().filter(paper -> heir.from().contains(paper.number()));
    }

    /** What has anything of an internal paper is internal, and what had places black is not given so any more, until somebody releases it. */
    private static Corrections hidden(
            Heir heir, List<FormerPaper> before, PaperRecord reading, Corrections corrections, By by) {
        if (heir.same() || from(heir, before).allMatch(paper -> paper.access() == Access.PUBLIC)) {
            return corrections;
        }
        List<Edit> edits = new ArrayList<>();
        Corrections.Said said = corrections.said().get(ACCESS);
        String access = said == null ? reading.access().code() : String.valueOf(said.value());
        if (!access.equals(Access.INTERNAL.code())) {
            edits.add(new Edit.Put(ACCESS, Access.INTERNAL.code(), access));
        }
        if (from(heir, before)
                .anyMatch(paper -> !paper.corrections().blackedOut().isEmpty())) {
            edits.add(new Edit.BlackOut(List.of()));
        }
        return edits.isEmpty() ? corrections : corrections.and(new Correction(by.author(), by.at(), by.note(), edits));
    }

    private static List<Moved> moved(
            PartedFile parts,
            List<Inherited> papers,
            List<Heir> heirs,
            List<FormerPaper> before,
            Map<PaperSpot, PaperSpot> spots) {
        Set<PaperSpot> live = papers.stream()
                .flatMap(paper -> Stream.of(
                                Stream.of(0),
                                paper.reading().decisions().stream().map(Decision::ordinal),
                                paper.corrections().taken().stream())
                        .flatMap(ordinals -> ordinals)
                        .map(ordinal -> new PaperSpot(paper.number(), ordinal)))
                .collect(Collectors.toSet());
        Stream<Moved> decisions = spots.entrySet().stream()
                .filter(spot -> !spot.getKey().equals(spot.getValue()))
                .map(spot -> new Moved(spot.getKey(), spot.getValue()))
                .sorted(java.util.Comparator.comparingInt(
                                (Moved one) -> one.from().paper())
                        .thenComparingInt(one -> one.from().ordinal()));
        Stream<Moved> whole = before.stream()
                .filter(paper -> paper.number() > 0 && !live.contains(PaperSpot.of(paper.number())))
                .map(paper -> new Moved(PaperSpot.of(paper.number()), PaperSpot.of(holder(paper, heirs))));
        return Stream.of(whole, decisions, parts.moved().stream())
                .flatMap(moves -> moves)
                .filter(one -> !live.contains(one.from()))
                .collect(Collectors.toMap(
                        Moved::from, one -> one, (newer, older) -> newer, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** The paper that has the page on which that one began. */
    private static int holder(FormerPaper gone, List<Heir> heirs) {
        return heirs.stream()
                .filter(heir -> heir.begins().place() <= gone.begins().place())
                .reduce((earlier, later) -> later)
                .orElse(heirs.getFirst())
                .number();
    }
}
