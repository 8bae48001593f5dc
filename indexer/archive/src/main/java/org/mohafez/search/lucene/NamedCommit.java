package org.mohafez.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.mohafez.index.Dictionary;
import org.mohafez.index.lucene.ReaderDictionary;
import org.mohafez.search.suggest.NewestNames;

/** A commit whose names are gathered. */
record NamedCommit(IndexReader reader) implements NewestNames.Commit {
    @Override
    public Object key() {
        return reader.getReaderCacheHelper().getKey();
    }

    @Override
    public Dictionary dictionary() {
        return new ReaderDictionary(reader);
    }

    @Override
    public void hold() {
        reader.incRef();
    }

    @Override
    public void release() throws IOException {
        reader.decRef();
    }
}
