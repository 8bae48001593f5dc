package org.mohafez.record.parts;

import org.mohafez.record.Access;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.correction.Corrections;

/**
 * A paper as it was before its file was parted otherwise.
 *
 * @param number in the file; 0 of the only one
 * @param access who may see it
 * @param reading what a machine read last
 */
public record FormerPaper(int number, Beginning begins, Access access, PaperRecord reading, Corrections corrections) {}
