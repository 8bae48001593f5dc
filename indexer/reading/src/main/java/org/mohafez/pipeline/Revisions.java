package org.mohafez.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Archive;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.Doing;
import org.mohafez.archive.Holding;
import org.mohafez.archive.Revision;
import org.mohafez.archive.blackout.Places;
import org.mohafez.page.Pages;
import org.mohafez.reader.CorrectedRecord;
import org.mohafez.record.Ordinals;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.ReadPaper;
import org.mohafez.record.correction.Correction;
import org.mohafez.record.correction.Corrections;
import org.mohafez.record.correction.Objection;
import org.mohafez.record.parts.Beginning;
import org.mohafez.record.parts.Followed;
import org.mohafez.record.parts.FormerPaper;
import org.mohafez.record.parts.Inheritance;
import org.mohafez.record.parts.Inheritance.By;
import org.mohafez.record.parts.PaperSpot;
import org.mohafez.record.parts.PartedFile;
import org.mohafez.record.parts.PartsWord;

/** Brings together what machines read of a file, again and again, and what people put right in it. Reads the archive, writes nothing. */
final class Revisions {
    private final Archive archive;

    Revisions(Archive archive) {
        this.archive = archive;
    }

    /**
     * A file as it is to be kept.
     *
     * @param parts {@link PartedFile#NONE} where nothing of that is new
     * @param without how many corrections have lost their place by it
     */
    record Contents(List<Revision> papers, PartedFile parts, int without) {}

    /** What comes of a correction. */
    sealed interface Revised {
        /** All papers of the file, one of them corrected. */
        record Papers(String file, List<Revision> papers) implements Revised {}

        /** It was made before: who handed it over could not know that. */
        record Already() implements Revised {}

        record Refused(List<Objection> objections) implements Revised {}

        record NoSuchPaper() implements Revised {}
    }

    /**
     * A file's papers as they were read anew, decisions known by the ordinals they had, and every correction in its place, also where the
     * reading parts the file otherwise.
     *
     * @param fresh parted as somebody said, where anybody did
     * @param byMachine where they had begun otherwise; empty where nobody said anything
     */
    Contents readAnew(String file, List<ReadPaper> fresh, List<Beginning> byMachine) {
        List<Revision> before = kept(file);
        if (before.isEmpty()) {
            return new Contents(Revision.of(fresh), PartedFile.NONE, 0);
        }
        PartedFile parts = archive.parts(file);
        // Where not all are for the same readers, a line that changes papers must not change readers with them.
        BiPredicate<Beginning, Beginning> same =
                before.stream().map(paper -> paper.record().access()).distinct().count() > 1
                        ? Beginning::isAt
                        : Beginning::isWhere;
        if (!areSame(
                beginnings(before),
                Beginning.of(fresh.stream().map(ReadPaper::pages).toList()),
                same)) {
            return parted(before, parts, fresh, new By(Doing.MACHINE, Instant.now(), ""));
        }
        List<Revision> papers = IntStream.range(0, fresh.size())
                .mapToObj(i -> readAnew(before.get(i), fresh.get(i)))
                .toList();
        return new Contents(papers, parts.isEmpty() ? parts : parts.seenByMachine(byMachine), 0);
    }

    private static Revision readAnew(Revision before, ReadPaper fresh) {
        PaperRecord old = before.reading();
        Corrections corrections = before.corrections();
        PaperRecord reading = fresh.record()
                .withOrdinals(Ordinals.carry(
                        old.decisions(),
                        old.retired(),
                        corrections.taken(),
                        fresh.record().decisions()));
        return new Revision(
                before.number(), CorrectedRecord.of(reading, corrections), reading, fresh.pages(), corrections);
    }

    /** A file's papers as somebody says that it is parted. @param fresh read so @param byMachine where papers begin otherwise */
    Contents parted(String file, PartsWord word, List<ReadPaper> fresh, List<Beginning> byMachine) {
        return parted(
                kept(file),
                archive.parts(file).said(word, byMachine),
                fresh,
                new By(word.author(), word.said(), word.note()));
    }

    private static Contents parted(List<Revision> before, PartedFile parts, List<ReadPaper> fresh, By by) {
        List<Beginning> were = beginnings(before);
        List<FormerPaper> former = IntStream.range(0, before.size())
                .mapToObj(i -> new FormerPaper(
                        before.get(i).number(),
                        were.get(i),
                        before.get(i).record().access(),
                        before.get(i).reading(),
                        before.get(i).corrections()))
                .toList();
        Inheritance heirs = Inheritance.of(
                former,
                parts,
                fresh.stream().map(ReadPaper::record).toList(),
                Beginning.of(fresh.stream().map(ReadPaper::pages).toList()),
                lastPage(before, fresh),
                by);
        List<Revision> papers = IntStream.range(0, fresh.size())
                .mapToObj(i -> revision(heirs.papers().get(i), fresh.get(i).pages()))
                .toList();
        return new Contents(papers, heirs.parts(), heirs.without());
    }

    private static Revision revision(Inheritance.Inherited paper, Pages pages) {
        return new Revision(
                paper.number(),
                CorrectedRecord.of(paper.reading(), paper.corrections()),
                paper.reading(),
                pages,
                paper.corrections());
    }

    private static int lastPage(List<Revision> before, List<ReadPaper> fresh) {
        return Stream.concat(
                        before.stream().map(Revision::pages), fresh.stream().map(ReadPaper::pages))
                .mapToInt(pages -> pages.pages().getLast().number())
                .max()
                .orElseThrow();
    }

    private static List<Beginning> beginnings(List<Revision> papers) {
        return Beginning.of(papers.stream().map(Revision::pages).toList());
    }

    private static boolean areSame(
            List<Beginning> some, List<Beginning> others, BiPredicate<Beginning, Beginning> same) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> same.test(some.get(i), others.get(i)));
    }

    /** Whether papers of the file begin elsewhere now than whoever says how it is parted has seen them. */
    boolean isPartedOtherwise(String file, List<Beginning> seen) {
        return !areSame(beginnings(kept(file)), seen, Beginning::isAt);
    }

    /** @param paper the id of a paper @param seen the version of its file that whoever says it has seen; null where that is not known */
    Revised corrected(String paper, Correction correction, @Nullable Integer seen) {
        String file = ArchiveId.ofFile(paper);
        int number = ArchiveId.numberOf(paper).orElse(Revision.ONLY);
        return Followed.of(number, correction, archive.parts(file))
                .map(there -> corrected(file, there.paper(), there.correction(), seen))
                .orElseGet(() -> corrected(file, number, correction, seen));
    }

    private Revised corrected(String file, int number, Correction correction, @Nullable Integer seen) {
        List<Revision> papers = new ArrayList<>(kept(file));
        int place = papers.stream().map(Revision::number).toList().indexOf(number);
        if (place < 0) {
            return archive.parts(file)
                    .now(PaperSpot.of(number))
                    .<Revised>map(now -> new Revised.Refused(List.of(new Objection.JoinedMeanwhile(
                            now.paper() == Revision.ONLY ? file : ArchiveId.ofPaper(file, now.paper())))))
                    .orElseGet(Revised.NoSuchPaper::new);
        }
        Revision before = papers.get(place);
        if (before.corrections().corrections().contains(correction)) {
            return new Revised.Already();
        }
        if (correction.opens()
                && seen != null
                && seen != archive.versions(file).getLast().number()) {
            return new Revised.Refused(List.of(new Objection.ChangedMeanwhile()));
        }
        Corrections all = before.corrections().and(correction);
        List<Objection> objections = Stream.concat(
                        Objection.to(correction, before.record(), before.corrections()).stream(),
                        Places.lost(before.pages(), all.blackedOut()).stream()
                                .map(lost -> new Objection.NotThere(lost.page())))
                .toList();
        if (!objections.isEmpty()) {
            return new Revised.Refused(objections);
        }
        papers.set(
                place,
                new Revision(number, CorrectedRecord.of(before.reading(), all), before.reading(), before.pages(), all));
        return new Revised.Papers(file, papers);
    }

    /** Whether people put something right in it, or said how it is parted. */
    boolean isCorrected(String file) {
        return !archive.parts(file).isEmpty()
                || kept(file).stream().anyMatch(paper -> !paper.corrections().isEmpty());
    }

    private List<Revision> kept(String file) {
        return archive.find(file).map(Holding::papers).orElse(List.of()).stream()
                .map(paper -> new Revision(
                        ArchiveId.numberOf(paper.id()).orElse(Revision.ONLY),
                        paper.record(),
                        archive.reading(paper.id()).orElse(paper.record()),
                        archive.pages(paper.id()).orElseGet(() -> new Pages("", List.of())),
                        archive.corrections(paper.id())))
                .toList();
    }
}
