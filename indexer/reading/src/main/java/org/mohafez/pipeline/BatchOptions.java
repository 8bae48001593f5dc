package org.mohafez.pipeline;

import org.mohafez.record.Access;

/**
 * How a batch goes about its work.
 *
 * @param workers how many papers are read side by side
 * @param access who may see the papers
 * @param retry whether what failed three times is tried again
 * @param pagesOfOne whether the pictures of a folder are the pages of one paper
 */
public record BatchOptions(int workers, Access access, boolean retry, boolean pagesOfOne) {
    /** Papers for everybody, each file one. */
    public static BatchOptions of(int workers) {
        return new BatchOptions(workers, Access.PUBLIC, false, false);
    }
}
