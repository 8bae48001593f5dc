package org.mohafez.archive;

import org.mohafez.page.Pages;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.ReadPaper;
import org.mohafez.record.correction.Corrections;

/**
 * A paper as it is to be kept.
 *
 * @param record what readers see
 * @param reading what the machine read; the same where nobody put anything right
 * @param corrections what people put right
 */
public record Revision(PaperRecord record, PaperRecord reading, Pages pages, Corrections corrections) {
    /** A paper as it was read. */
    public static Revision of(ReadPaper paper) {
        return new Revision(paper.record(), paper.record(), paper.pages(), Corrections.NONE);
    }
}
