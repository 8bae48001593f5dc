package org.mohafez.archive;

import java.util.List;
import java.util.stream.IntStream;
import org.mohafez.page.Pages;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.ReadPaper;
import org.mohafez.record.correction.Corrections;

/**
 * A paper as it is to be kept.
 *
 * @param number by which the paper is known in its file, whichever its place: no other paper of the file ever has it; {@link #ONLY} of a
 *     file's only paper
 * @param record what readers see
 * @param reading what the machine read; the same where nobody put anything right
 * @param corrections what people put right
 */
public record Revision(int number, PaperRecord record, PaperRecord reading, Pages pages, Corrections corrections) {
    /** The only paper of a file has the file's own id, and no number in it. */
    public static final int ONLY = 0;

    /** The papers of a file as they were read for the first time, in the order of its pages. */
    public static List<Revision> of(List<ReadPaper> papers) {
        return IntStream.range(0, papers.size())
                .mapToObj(i -> of(papers.size() == 1 ? ONLY : i + 1, papers.get(i)))
                .toList();
    }

    /** A paper as it was read. */
    public static Revision of(int number, ReadPaper paper) {
        return new Revision(number, paper.record(), paper.record(), paper.pages(), Corrections.NONE);
    }
}
