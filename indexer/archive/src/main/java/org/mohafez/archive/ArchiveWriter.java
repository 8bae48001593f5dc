package org.mohafez.archive;

import java.nio.file.Path;
import java.util.List;
import org.mohafez.page.Pages;
import org.mohafez.page.Unreadable;
import org.mohafez.record.Access;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.ReadPaper;
import org.mohafez.record.Source;
import org.mohafez.record.parts.PartedFile;

/**
 * The archive as its one writer sees it. Opening it takes an operating-system lock on the folder; a second writer, of
 * this process or another, gets an {@link ArchiveLockedException}. To be used by one thread at a time.
 */
public interface ArchiveWriter extends Archive, AutoCloseable {
    /**
     * Keeps the papers of a file; the source of their records is set to {@code source}. What was kept before becomes an older version.
     *
     * @param originals the file, or the several files that are its pages, in their order
     * @param papers at least one, in the order of the pages, each with its own number
     * @param parts how the file is parted; {@link PartedFile#NONE} leaves what is known of that as it is
     * @param by whose doing the version is, and what was done
     * @return a {@link Holding.Document}, or a {@link Holding.Bundle} of several
     */
    Holding keep(List<Path> originals, Source source, List<Revision> papers, PartedFile parts, Doing by);

    /** The same of a file of which nobody said anew how it is parted. */
    default Holding keep(List<Path> originals, Source source, List<Revision> papers, Doing by) {
        return keep(originals, source, papers, PartedFile.NONE, by);
    }

    /** Keeps the papers that a machine read in a file. */
    default Holding keep(List<Path> originals, Source source, List<ReadPaper> papers) {
        return keep(originals, source, Revision.of(papers), Doing.READ);
    }

    /** Keeps a file that is one paper. */
    default Holding.Document keep(Path original, Source source, Pages pages, PaperRecord record) {
        return keep(List.of(original), source, List.of(new ReadPaper(record, pages)))
                .papers()
                .getFirst();
    }

    /**
     * Keeps what could not be read, with the reason.
     *
     * @param access as for a paper that was read: an internal one stays internal though nobody could read it
     */
    Holding.SetAside setAside(List<Path> originals, Source source, Unreadable why, Access access);

    default Holding.SetAside setAside(Path original, Source source, Unreadable why, Access access) {
        return setAside(List.of(original), source, why, access);
    }

    /** Notes another name the same bytes came under; the same name again changes nothing. */
    Holding receivedAgain(String id, String fileName);

    /**
     * Takes a file and all papers in it from readers. Its bytes and versions are kept.
     *
     * @throws org.mohafez.MohafezException if it is not held, or withdrawn already
     */
    Holding.Withdrawn withdraw(String id, Tombstone tombstone);

    /**
     * Undoes a withdrawal: readers have the file again, as its newest reading and corrections have it. That it was withdrawn, and why it is
     * no more, stays among its versions.
     *
     * @param by who decided it
     * @param reason on what ground
     * @return what they have
     * @throws org.mohafez.MohafezException unless it is withdrawn and its bytes are kept
     */
    Holding reinstate(String id, String by, String reason);

    /**
     * Deletes all bytes of a withdrawn file, for good; its tombstone and the digests of what was there stay. What lies in backups
     * made earlier is not touched.
     *
     * @throws org.mohafez.MohafezException unless it is withdrawn, and not on hold
     */
    Holding.Withdrawn erase(String id, String by, String reason);

    /** Notes how long a file is to be kept. It may be withdrawn, but not erased. */
    void retain(String id, Retention retention);

    /** Where the bytes as received lie, in the order of the pages; to be read only. Empty if there is no such holding. */
    List<Path> originals(String id);

    @Override
    void close();
}
