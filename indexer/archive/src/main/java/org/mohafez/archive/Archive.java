package org.mohafez.archive;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.mohafez.archive.fixity.FixityState;
import org.mohafez.archive.proof.Hash;
import org.mohafez.archive.proof.Proof;
import org.mohafez.archive.proof.TreeHead;
import org.mohafez.page.Pages;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.correction.Corrections;
import org.mohafez.record.parts.PartedFile;

/**
 * The archive as readers see it. Implementations are safe for use by several threads, beside a writer at work. A holding
 * that is damaged makes a {@link org.mohafez.MohafezException} that names it.
 */
public interface Archive {
    /** The file, or, by the id of one of several papers in it, that paper. */
    Optional<Holding> find(String id);

    /** Whether it is held, without reading it. */
    default boolean holds(String id) {
        return find(id).isPresent();
    }

    /** The ids of all files, in order, read as the stream is consumed. To be closed after use. */
    Stream<String> ids();

    /** All files, in the order of their ids, read one by one as the stream is consumed. To be closed after use. */
    default Stream<Holding> holdings() {
        return ids().map(this::find).flatMap(Optional::stream);
    }

    /** The ids of files whose bytes were erased, in order; of each, {@link #find} has the tombstone. */
    default List<String> erased() {
        return List.of();
    }

    /**
     * The ids under which the papers stood that were read in a file whose bytes were erased, in order; of each, {@link #find} has the tombstone. The
     * file's own where it held one, or nothing was kept of them.
     */
    default List<String> erasedPapers(String file) {
        return List.of();
    }

    /** The pages of a paper, or of all that a file holds; empty if there is none such or it could not be read. */
    Optional<Pages> pages(String id);

    /** The versions that have that file or paper, the oldest first; none if there is none such. */
    default List<Version> versions(String id) {
        return find(id).map(held -> List.of(new Version(1, held.receivedAt(), "", "")))
                .orElse(List.of());
    }

    /** As {@link #find}, in an older version, or in the newest. */
    default Optional<Holding> find(String id, int version) {
        return version == 1 ? find(id) : Optional.empty();
    }

    /** As {@link #pages}, in an older version, or in the newest. */
    default Optional<Pages> pages(String id, int version) {
        return version == 1 ? pages(id) : Optional.empty();
    }

    /** What people put right in that paper. */
    default Corrections corrections(String id) {
        return Corrections.NONE;
    }

    /** The same as of an older version, or of the newest. */
    default Corrections corrections(String id, int version) {
        return version == 1 ? corrections(id) : Corrections.NONE;
    }

    /** How that file is parted into papers, and what became of papers it was parted into before. @param file its id */
    default PartedFile parts(String file) {
        return PartedFile.NONE;
    }

    /** What a machine read of that paper last; the same as its record where nobody put anything right. Empty if it is no paper. */
    default Optional<PaperRecord> reading(String id) {
        return find(id).filter(Holding.Document.class::isInstance)
                .map(paper -> paper.papers().getFirst().record());
    }

    /** The list of all files of that file, as of a version, with their digests: to the letter, as its storage format has it. */
    default Optional<String> inventory(String id, int version) {
        return Optional.empty();
    }

    /**
     * What the signed log of digests proves of that file; empty if the log does not know it.
     *
     * @param earlier a root that somebody kept, since which it is to be proved that the log has only grown
     * @throws org.mohafez.MohafezException if the log never had that root
     */
    default Optional<Proof> proof(String id, Optional<Hash> earlier) {
        return Optional.empty();
    }

    /** The newest signed root of the log of digests; empty while there is none. */
    default Optional<TreeHead> signedHead() {
        return Optional.empty();
    }

    /** When every byte was last looked at, and what was damaged. */
    default FixityState fixity() {
        return new FixityState(null, null);
    }

    /**
     * A time that is another one after each new version, known without reading the file: it tells whether what was made of it is
     * still true, and no more.
     */
    default Optional<Instant> stamp(String id) {
        return find(id).map(Holding::receivedAt);
    }

    /**
     * Since when somebody has been writing what readers may not see yet, as far as that is not done; empty while nobody is. A version that
     * is not seen after this was asked is not from before that time, nor from before it was asked, however long its writing takes.
     */
    default Optional<Instant> unfinished() {
        return Optional.empty();
    }

    /**
     * Ids of files that got another version, or whose bytes were erased, since then; those to which it happened last come first. What came
     * in meanwhile and is as it was is not among them.
     */
    default List<String> changedSince(Instant then) {
        return List.of();
    }

    /** Ids of files that came in, got another version, or whose bytes were erased, since then. */
    default List<String> touchedSince(Instant then) {
        return List.of();
    }

    /**
     * What is made of a file, remembered as long as the file has no newer version; of what is costly to make. Made anew each time by an archive
     * that remembers nothing. What is made while the file changes is not remembered.
     *
     * @param what tells it from all else that is made of the file
     * @param making reads all it needs from this archive
     * @param pages how many pages it holds in memory
     */
    default <T> T made(String file, Object what, Supplier<T> making, ToIntFunction<T> pages) {
        return making.get();
    }

    /** Ids of files that may be the same, received in another form; both are held. */
    default List<String> alike(String id) {
        return List.of();
    }

    /** What was said of how long that file is to be kept; empty until somebody did. */
    default Optional<Retention> retention(String id) {
        return Optional.empty();
    }

    /**
     * A page's picture for readers, a WebP file; empty where none has been made. To be closed after use.
     *
     * @param id of a file, or of a paper in it
     * @param page from 1, in the file
     */
    default Optional<InputStream> picture(String id, int page, PictureSize size) {
        return picture(id, page, size, BlackBoxes.NONE);
    }

    /** The same with just these boxes black in it. */
    default Optional<InputStream> picture(String id, int page, PictureSize size, BlackBoxes black) {
        return Optional.empty();
    }

    /** Whether {@link #picture} has one. */
    default boolean hasPicture(String id, int page, PictureSize size) {
        return hasPicture(id, page, size, BlackBoxes.NONE);
    }

    /** The same with just these boxes black in it. */
    default boolean hasPicture(String id, int page, PictureSize size, BlackBoxes black) {
        return false;
    }

    /**
     * The bytes as received; of a paper of several files a zip archive of them, in the order of the pages. Empty if there is no
     * such holding; of one of several papers, the file it came in. To be closed after use.
     */
    Optional<InputStream> original(String id);
}
