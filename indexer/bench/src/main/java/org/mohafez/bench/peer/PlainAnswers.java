package org.mohafez.bench.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.mohafez.bench.asked.Question;
import org.mohafez.index.MemoKeys;

/** Lucene's own answers: its query builder, facet counts and highlighter. */
final class PlainAnswers implements AutoCloseable {
    private static final int VALUES = 10;

    private final Analyzer analyzer;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState state;
    private final PlainNames names;

    PlainAnswers(Path folder, Analyzer analyzer) throws IOException {
        this.analyzer = analyzer;
        reader = DirectoryReader.open(FSDirectory.open(folder.resolve("entries")));
        searcher = new IndexSearcher(reader);
        state = new DefaultSortedSetDocValuesReaderState(reader, PlainLucene.facets());
        names = new PlainNames(folder.resolve("names"), analyzer);
    }

    long answer(Question question) throws IOException {
        return switch (question.kind()) {
            case SUGGEST -> names.begunBy(question.text(), Question.SIZE);
            case NARROW, BROAD -> counted(question);
            case NEWEST -> {
                Sort newest =
                        new Sort(LongField.newSortField("day", true, SortedNumericSelector.Type.MIN, Long.MIN_VALUE));
                yield read(searcher.search(query(question), Question.SIZE, newest), 0);
            }
            default -> read(searcher.search(query(question), question.offset() + Question.SIZE), question.offset());
        };
    }

    /** Of stop words alone the analyzer leaves nothing. */
    private Query query(Question question) {
        Query query = asked(question);
        return query == null ? MatchNoDocsQuery.INSTANCE : query;
    }

    private @Nullable Query asked(Question question) {
        QueryBuilder builder = new QueryBuilder(analyzer);
        Query words = builder.createBooleanQuery("text", question.text(), Occur.MUST);
        return switch (question.kind()) {
            case PHRASE -> builder.createPhraseQuery("text", question.text());
            case PREFIX -> new PrefixQuery(new Term("text", question.text()));
            case FUZZY -> new FuzzyQuery(new Term("text", question.text()), 1, 1);
            case MEMO -> new TermQuery(new Term("memo", MemoKeys.of(question.text())));
            case NARROW ->
                new BooleanQuery.Builder()
                        .add(Objects.requireNonNullElse(words, MatchNoDocsQuery.INSTANCE), Occur.MUST)
                        .add(LongField.newRangeQuery("day", question.from(), question.to()), Occur.FILTER)
                        .add(drillDown("office", question.office()), Occur.FILTER)
                        .build();
            default -> words;
        };
    }

    private static Query drillDown(String facet, String code) {
        return new TermQuery(DrillDownQuery.term(FacetsConfig.DEFAULT_INDEX_FIELD_NAME, facet, code));
    }

    private long counted(Question question) throws IOException {
        Query query = query(question);
        FacetsCollectorManager.FacetsResult found =
                FacetsCollectorManager.search(searcher, query, Question.SIZE, new FacetsCollectorManager());
        FacetsCollector hits = found.facetsCollector();
        SortedSetDocValuesFacetCounts counts = new SortedSetDocValuesFacetCounts(state, hits);
        for (String facet : PlainLucene.FACETS) {
            counts.getTopChildren(VALUES, facet);
        }
        UnifiedHighlighter.builder(searcher, analyzer).build().highlight("text", query, found.topDocs());
        return read(found.topDocs(), 0);
    }

    private long read(TopDocs found, int from) throws IOException {
        StoredFields stored = searcher.storedFields();
        for (int i = from; i < found.scoreDocs.length; i++) {
            ScoreDoc hit = found.scoreDocs[i];
            if (stored.document(hit.doc).get("id") == null) {
                throw new IllegalStateException("an entry without id");
            }
        }
        return found.totalHits.value();
    }

    @Override
    public void close() throws IOException {
        names.close();
        reader.close();
    }
}
