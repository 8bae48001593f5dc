package org.mohafez.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.lucene.EntryDocument;
import org.mohafez.index.lucene.Sounds;
import org.mohafez.search.QueryText;

/** A view of one commit, with what is computed once for it. */
final class EntrySearcher extends IndexSearcher {
    private final @Nullable SortedSetDocValuesReaderState facets;

    EntrySearcher(IndexReader reader) throws IOException {
        super(reader);
        boolean any = FieldInfos.getIndexedFields(reader).contains(FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
        facets = any ? new DefaultSortedSetDocValuesReaderState(reader, EntryDocument.facets()) : null;
    }

    /** The same text, with the words of the index that sound like those typed by sound. */
    QueryText hear(QueryText text) throws IOException {
        try {
            return text.heardAmong(roman -> {
                try {
                    return Sounds.stems(getIndexReader(), roman);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** For counting facets; null if the index has no facet value at all, which Lucene takes for a mistake. */
    @Nullable
    SortedSetDocValuesReaderState facets() {
        return facets;
    }
}
