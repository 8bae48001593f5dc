package org.mohafez.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.ArchiveWriter;
import org.mohafez.archive.Doing;
import org.mohafez.archive.Holding;
import org.mohafez.inbox.Outcome;
import org.mohafez.inbox.Readers;
import org.mohafez.index.Entries;
import org.mohafez.index.GenerationWriter;
import org.mohafez.page.Pages;
import org.mohafez.pipeline.worker.Extraction;
import org.mohafez.record.Access;
import org.mohafez.record.Extractor;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.ReadPaper;
import org.mohafez.record.Source;
import org.mohafez.record.Withholding;
import org.mohafez.record.correction.Correction;
import org.mohafez.record.correction.Edit;
import org.mohafez.record.parts.Beginning;
import org.mohafez.record.parts.PartedFile;
import org.mohafez.record.parts.PartsWord;
import org.mohafez.source.ReceivedPaper.Seen;
import org.mohafez.source.SourceFile;

/**
 * Takes what was read into archive and index, so that the end of the process at any moment loses nothing.
 *
 * <p>In this order: the journal notes what is going to be kept; the archive keeps it; the index takes it in; the journal
 * notes the outcome. Now and then the index is committed, and only then does the journal forget what the index might lack.
 * Keeps for one thread at a time; what is asked may be asked by several.
 */
final class Keeper {
    private static final int COMMIT_EVERY = 100;
    private static final long COMMIT_AFTER = Duration.ofSeconds(20).toNanos();

    private final ArchiveWriter archive;
    private final GenerationWriter index;
    private final Likenesses likenesses;
    private final Journal journal;
    private final Readers readers;
    private final Extractor rules;
    private final Revisions revisions;
    private int uncommitted;
    private long committedAt = System.nanoTime();

    /** Compares a file with all that are held. */
    @FunctionalInterface
    interface Likenesses {
        /**
         * @param first the first paper in it
         * @return ids of files that may be the same
         */
        List<String> add(String id, PaperRecord first, Pages pages);
    }

    Keeper(
            ArchiveWriter archive,
            GenerationWriter index,
            Likenesses likenesses,
            Journal journal,
            Readers readers,
            Extractor rules) {
        this.archive = archive;
        this.index = index;
        this.likenesses = likenesses;
        this.journal = journal;
        this.readers = readers;
        this.rules = rules;
        this.revisions = new Revisions(archive);
    }

    /** A file dealt with under other rules or for other readers is not dealt with. */
    String rules() {
        return rules.version() + " " + rules.config() + " " + readers.access().code();
    }

    boolean holds(String id) {
        return archive.holds(id);
    }

    /** How a file is parted; of one that is not held, nothing is known. */
    PartedFile parts(String id) {
        return archive.parts(id);
    }

    Optional<Holding> find(String id) {
        return archive.find(id);
    }

    /** What was withdrawn is not read again: it would not come back for that. */
    boolean holdsCurrentReading(String id) {
        return archive.find(id)
                .filter(held -> held instanceof Holding.Withdrawn
                        || !held.papers().isEmpty() && held.papers().stream().allMatch(this::isCurrentReading))
                .isPresent();
    }

    /** What people put right is no reason to read a paper again. */
    private boolean isCurrentReading(Holding.Document paper) {
        PaperRecord reading = archive.reading(paper.id()).orElse(paper.record());
        return rules.equals(reading.extractor())
                && (!readers.ofHeld() || Withholding.access(reading, readers.access()) == reading.access());
    }

    /** Who may see what comes in under that id; of what is held and nobody said more of, who may see it now. */
    private Access access(String id) {
        return readers.ofHeld()
                ? readers.access()
                : archive.find(id).map(this::accessOfReading).orElse(readers.access());
    }

    /** Whom it came in for; what people released since is said by their corrections. */
    private Access accessOfReading(Holding held) {
        List<Access> papers = held.papers().stream()
                .map(paper -> archive.reading(paper.id()).orElse(paper.record()).access())
                .distinct()
                .toList();
        return switch (papers.size()) {
            case 0 -> held.access();
            case 1 -> papers.getFirst();
            default -> Access.INTERNAL;
        };
    }

    /** @param extraction empty where the archive held the same bytes before they were to be read */
    Outcome keep(SourceFile file, Seen seen, Optional<Extraction> extraction) {
        String id = ArchiveId.of(file.sha256());
        journal.keeping(seen, rules(), id);
        // Asked again: the same bytes may have come under another name earlier in this batch.
        Outcome outcome = extraction.isEmpty() || holdsCurrentReading(id)
                ? receivedAgain(file, id)
                : keep(file, id, extraction.get());
        String cause =
                outcome instanceof Outcome.SetAside aside ? aside.why().reason().name() : null;
        journal.kept(seen, rules(), id, cause);
        if (++uncommitted >= COMMIT_EVERY || System.nanoTime() - committedAt > COMMIT_AFTER) {
            commit();
        }
        return outcome;
    }

    private Outcome keep(SourceFile file, String id, Extraction extraction) {
        String path = file.paper().path();
        Access access = access(id);
        return switch (extraction) {
            case Extraction.Nothing nothing when revisions.isCorrected(id) -> new Outcome.Unchanged(path, id);
            case Extraction.Nothing nothing -> {
                archive.setAside(file.paper().files(), source(file, nothing.mediaType()), nothing.why(), access);
                index.delete(id);
                yield new Outcome.SetAside(path, id, nothing.why());
            }
            case Extraction.Packed packed -> throw new MohafezException("an archive is no paper: " + path);
            case Extraction.Papers read -> {
                List<ReadPaper> papers = read.papers().stream()
                        .map(paper -> new ReadPaper(
                                paper.record().readBy(rules, Withholding.access(paper.record(), access)),
                                paper.pages()))
                        .toList();
                Revisions.Contents contents = revisions.readAnew(id, papers, read.byMachine());
                Source source = source(file, read.mediaType());
                Holding kept =
                        archive.keep(file.paper().files(), source, contents.papers(), contents.parts(), Doing.READ);
                index.put(id, Entries.of(kept, archive));
                Pages pages = read.pages();
                List<String> alike = likenesses.add(id, papers.getFirst().record(), pages);
                yield new Outcome.Added(path, id, papers.size(), pages.pages().size(), decisions(papers), alike);
            }
        };
    }

    /** Makes a correction, and lets readers see it at once. The same one again changes nothing. */
    Corrected correct(String paper, Correction correction, @Nullable Integer seen) {
        return switch (revisions.corrected(paper, correction, seen)) {
            case Revisions.Revised.Papers revised -> keep(revised, correction);
            case Revisions.Revised.Already already -> new Corrected.Made(newestVersion(paper));
            case Revisions.Revised.Refused refused -> new Corrected.Refused(refused.objections());
            case Revisions.Revised.NoSuchPaper none -> new Corrected.NoSuchPaper();
        };
    }

    private Corrected keep(Revisions.Revised.Papers revised, Correction correction) {
        keep(
                revised.file(),
                new Revisions.Contents(revised.papers(), PartedFile.NONE, 0),
                new Doing(correction.author(), message(correction)));
        return new Corrected.Made(newestVersion(revised.file()));
    }

    /** A file that is held, otherwise than before; readers see it at once. */
    private void keep(String id, Revisions.Contents contents, Doing by) {
        journal.changing(id);
        Source source = archive.find(id).orElseThrow().source();
        Holding kept = archive.keep(archive.originals(id), source, contents.papers(), contents.parts(), by);
        index.put(id, Entries.of(kept, archive));
        uncommitted++;
        commit();
    }

    /** Reads a file that is held once more, parted as somebody said. */
    @FunctionalInterface
    interface Reading {
        Extraction of(List<Path> originals, List<Beginning> said);
    }

    /**
     * Parts a file as somebody says, and lets readers see it at once. The same word again changes nothing.
     *
     * @param seen where its papers began when they said so
     */
    PartedOtherwise part(String id, PartsWord word, List<Beginning> seen, Reading reading) {
        Holding held = archive.find(id).orElse(null);
        if (held == null || held.papers().isEmpty()) {
            return new PartedOtherwise.NotPossible(
                    held instanceof Holding.Withdrawn ? id + " is withdrawn" : "no papers are known in " + id);
        }
        if (word.equals(archive.parts(id).word())) {
            return new PartedOtherwise.Made(newestVersion(id), held.papers().size(), 0);
        }
        if (revisions.isPartedOtherwise(id, seen)) {
            return new PartedOtherwise.Overtaken();
        }
        return switch (reading.of(archive.originals(id), word.papers())) {
            case Extraction.Papers read -> {
                List<ReadPaper> papers = read.papers().stream()
                        .map(paper -> new ReadPaper(paper.record().readBy(rules, Access.INTERNAL), paper.pages()))
                        .toList();
                Revisions.Contents contents = revisions.parted(id, word, papers, read.byMachine());
                keep(id, contents, new Doing(word.author(), message(word, papers.size())));
                yield new PartedOtherwise.Made(newestVersion(id), papers.size(), contents.without());
            }
            case Extraction.Nothing nothing ->
                new PartedOtherwise.NotPossible(nothing.why().detail());
            case Extraction.Packed packed -> throw new MohafezException("an archive is no paper: " + id);
        };
    }

    private static String message(PartsWord word, int papers) {
        String what = word.isAsTheMachineDoes() ? "parted as the machine does" : "parted";
        return what + ", papers: " + papers + (word.note().isBlank() ? "" : ": " + word.note());
    }

    private static String message(Correction correction) {
        String what = correction.edits().stream()
                .filter(Edit.BlackOut.class::isInstance)
                .map(Edit.BlackOut.class::cast)
                .findFirst()
                .map(black -> black.places().isEmpty()
                        ? "nothing is blacked out any more"
                        : "places blacked out: " + black.places().size())
                .orElse("corrected");
        return correction.note().isBlank() ? what : what + ": " + correction.note();
    }

    private int newestVersion(String id) {
        return archive.versions(ArchiveId.ofFile(id)).getLast().number();
    }

    private Outcome receivedAgain(SourceFile file, String id) {
        Holding holding = archive.find(id).orElseThrow();
        Source before = holding.source();
        if (holding instanceof Holding.Withdrawn
                || before.fileName().equals(file.name())
                || before.alsoReceived().contains(file.name())) {
            return new Outcome.Unchanged(file.paper().path(), id);
        }
        Holding held = archive.receivedAgain(id, file.name());
        if (!held.papers().isEmpty()) {
            index.put(id, Entries.of(held, archive));
        }
        return new Outcome.AlsoReceived(file.paper().path(), id, before.fileName());
    }

    private static int decisions(List<ReadPaper> papers) {
        return papers.stream()
                .mapToInt(paper -> paper.record().decisions().size())
                .sum();
    }

    /** Lets readers see all that was kept, for good. */
    void commit() {
        if (uncommitted > 0) {
            index.commit();
            journal.committed();
            uncommitted = 0;
        }
        committedAt = System.nanoTime();
    }

    private static Source source(SourceFile file, String mediaType) {
        return new Source(
                file.name(), file.sha256(), file.size(), mediaType, file.paper().parts(), List.of());
    }
}
