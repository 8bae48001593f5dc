package org.mohafez.search.opensearch;

import org.mohafez.index.Dictionary;
import org.mohafez.index.opensearch.ClusterGenerations.Current;
import org.mohafez.search.suggest.NewestNames;

/** A generation whose names are gathered, as it was last brought up to the archive; where it is replaced meanwhile, the names are those of the newer one. */
record GenerationNames(Current key, Dictionary dictionary) implements NewestNames.Commit {
    @Override
    public void hold() {
        // Nothing has to be kept open.
    }

    @Override
    public void release() {
        // Nothing was kept open.
    }
}
