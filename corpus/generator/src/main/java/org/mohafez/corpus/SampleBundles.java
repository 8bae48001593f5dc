package org.mohafez.corpus;

import java.util.List;
import org.mohafez.corpus.paper.Bundle;

/** The hand-written files of several papers, with what the seed chooses put in. */
public final class SampleBundles {
    private SampleBundles() {}

    /** All of them, in the order of {@code bundles/order.txt}. */
    public static List<Bundle> of(long seed) {
        return SamplePapers.lines("/bundles/order.txt")
                .map(id -> SamplePapers.bundle(id, seed))
                .toList();
    }
}
