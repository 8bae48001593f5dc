package org.mohafez.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mohafez.archive.Archive;
import org.mohafez.archive.ArchiveId;
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

/** Brings together what machines read of a file, again and again, and what people put right in it. Reads the archive, writes nothing. */
final class Revisions {
    private final Archive archive;

    Revisions(Archive archive) {
        this.archive = archive;
    }

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
     * A file's papers as they were read anew, decisions known by the ordinals they had, and every correction in its place.
     *
     * @return empty if people put something right in papers that the new reading parts otherwise: whose it would be is not known, and
     *     what stands is kept
     */
    Optional<List<Revision>> readAnew(String file, List<ReadPaper> fresh) {
        List<Revision> before = kept(file);
        if (before.size() == fresh.size()) {
            return Optional.of(IntStream.range(0, fresh.size())
                    .mapToObj(i -> readAnew(before.get(i), fresh.get(i)))
                    .toList());
        }
        return before.stream().allMatch(paper -> paper.corrections().isEmpty())
                ? Optional.of(Revision.of(fresh))
                : Optional.empty();
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

    /** @param paper the id of a paper */
    Revised corrected(String paper, Correction correction) {
        String file = ArchiveId.ofFile(paper);
        int number = ArchiveId.numberOf(paper).orElse(Revision.ONLY);
        List<Revision> papers = new ArrayList<>(kept(file));
        int place = papers.stream().map(Revision::number).toList().indexOf(number);
        if (place < 0) {
            return new Revised.NoSuchPaper();
        }
        Revision before = papers.get(place);
        if (before.corrections().corrections().contains(correction)) {
            return new Revised.Already();
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

    /** Whether people put something right in it. */
    boolean isCorrected(String file) {
        return kept(file).stream().anyMatch(paper -> !paper.corrections().isEmpty());
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
