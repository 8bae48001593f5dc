package org.mohafez.record.parts;

import org.mohafez.record.correction.Corrections;

/**
 * A number that a paper of the file had, and none has now: it was joined with another. If a paper begins there again, it is this one.
 *
 * @param number 0 of what was the only paper of the file
 * @param begins where it began
 * @param lastOrdinal the last that any decision of it ever had
 * @param corrections what people put right in it and has no place in any other paper; it comes back with the paper
 */
public record GonePaper(int number, Beginning begins, int lastOrdinal, Corrections corrections) {}
