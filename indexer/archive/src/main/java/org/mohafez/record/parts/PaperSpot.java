package org.mohafez.record.parts;

/**
 * A paper of a file, or a decision of it.
 *
 * @param paper its number in the file; 0 where it was the only one
 * @param ordinal of the decision; 0: the paper itself
 */
public record PaperSpot(int paper, int ordinal) {
    public static PaperSpot of(int paper) {
        return new PaperSpot(paper, 0);
    }
}
