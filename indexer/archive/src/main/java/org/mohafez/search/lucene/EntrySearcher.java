package org.mohafez.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;
import org.mohafez.index.MemoKeys;
import org.mohafez.index.lucene.EntryDocument;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.index.lucene.Sounds;
import org.mohafez.record.Access;
import org.mohafez.search.QueryText;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;

/** A view of one commit, with what is computed once for it. */
final class EntrySearcher extends IndexSearcher {
    private final @Nullable SortedSetDocValuesReaderState facets;
    private final @Nullable LocalDate newest;

    EntrySearcher(IndexReader reader) throws IOException {
        super(reader);
        boolean any = FieldInfos.getIndexedFields(reader).contains(FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
        facets = any ? new DefaultSortedSetDocValuesReaderState(reader, EntryDocument.facets()) : null;
        newest = newest(reader, LocalDate.now(ZoneOffset.UTC));
    }

    /** A day far ahead is a misread one: today stands for it, or nothing would be recent beside it. */
    private static @Nullable LocalDate newest(IndexReader reader, LocalDate today) throws IOException {
        byte[] last = PointValues.getMaxPackedValue(reader, FieldNames.of(IndexField.DATE));
        if (last == null) {
            return null;
        }
        LocalDate day = LocalDate.ofEpochDay(LongPoint.decodeDimension(last, 0));
        return day.isAfter(today) ? today : day;
    }

    /** The day of the newest paper; empty if none has a date. */
    Optional<LocalDate> newest() {
        return Optional.ofNullable(newest);
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

    /**
     * Ids of documents that have the key of a memo number in that field, newest first. The field also has keys of parts of
     * numbers: of a paper's own number the whole must be alike.
     */
    List<String> numbered(IndexField field, String key, Set<Access> readers) throws IOException {
        BooleanQuery query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(FieldNames.of(field), key)), Occur.FILTER)
                .add(RequestQuery.access(readers), Occur.FILTER)
                .build();
        Sort newest = RequestQuery.sort(SearchRequest.of("", readers), false);
        List<String> ids = new ArrayList<>();
        for (ScoreDoc found : search(query, SearchEngine.MOST_NUMBERED, newest).scoreDocs) {
            Entry entry = EntryDocument.read(storedFields(), found.doc);
            boolean whole = field != IndexField.MEMO
                    || Optional.ofNullable(entry.memoNumber())
                            .map(MemoKeys::of)
                            .filter(key::equals)
                            .isPresent();
            if (whole && !key.isEmpty()) {
                ids.add(entry.documentId());
            }
        }
        return List.copyOf(ids);
    }

    /** For counting facets; null if the index has no facet value at all, which Lucene takes for a mistake. */
    @Nullable
    SortedSetDocValuesReaderState facets() {
        return facets;
    }
}
