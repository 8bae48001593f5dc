package org.mohafez.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;
import org.mohafez.index.MemoKeys;
import org.mohafez.index.lucene.EntryDocument;
import org.mohafez.index.lucene.FacetLabels;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.index.lucene.ReaderDictionary;
import org.mohafez.index.lucene.Sounds;
import org.mohafez.record.Access;
import org.mohafez.search.Act;
import org.mohafez.search.Hit;
import org.mohafez.search.Known;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.lucene.columns.FacetValues;
import org.mohafez.search.lucene.queries.Lengths;
import org.mohafez.search.lucene.queries.Rarities;
import org.mohafez.search.lucene.queries.RequestQuery;
import org.mohafez.search.lucene.queries.TermLookup;
import org.mohafez.search.lucene.sets.HitSet;
import org.mohafez.search.lucene.sets.Readable;
import org.mohafez.search.lucene.sets.RecentSets;
import org.mohafez.search.query.QueryText;

/**
 * One commit as some readers may see it. Whatever is counted for a score is counted among the entries they may see, so that no
 * score tells how often a word stands in the others. What remains: how long texts are on the average is taken from all entries.
 * Lucene itself gives hits of all entries: a search still has to be narrowed by {@link #access}.
 */
final class EntrySearcher extends IndexSearcher implements Rarities, TermLookup {
    private final FacetValues facets;
    private final Set<Access> readers;
    private final Readable readable;
    private final Map<String, CollectionStatistics> ofFields = new ConcurrentHashMap<>();
    private final KnownLabels labels = new KnownLabels();
    private final Heard heard = new Heard();
    private final KnownTerms terms = new KnownTerms(this);
    private final RecentSets recent;
    private final @Nullable LocalDate newest;

    /** @param facets the values of all entries of this commit */
    EntrySearcher(IndexReader reader, FacetValues facets, Set<Access> readers) throws IOException {
        super(reader);
        setSimilarity(Lengths.SIMILARITY);
        // Readers ask other questions all the time: to see whether an answer is kept costs more than it spares.
        setQueryCache(null);
        this.facets = facets;
        this.readers = Set.copyOf(readers);
        readable = Readable.of(reader, readers);
        recent = RecentSets.of(reader);
        newest = newest(LocalDate.now(ZoneOffset.UTC));
    }

    /** A day far ahead is a misread one: today stands for it, or nothing would be recent beside it. */
    private @Nullable LocalDate newest(LocalDate today) throws IOException {
        TopDocs last = search(access(), 1, RequestQuery.sort(SearchRequest.of("", readers), false));
        Optional<LocalDate> day = last.scoreDocs.length == 0
                ? Optional.empty()
                : EntryDocument.read(storedFields(), last.scoreDocs[0].doc).date(IndexField.DATE);
        return day.map(date -> date.isAfter(today) ? today : date).orElse(null);
    }

    /** The entries that the readers may see and that answer. */
    HitSet matching(Query query) throws IOException {
        HitSet known = recent.get(query);
        if (known == null) {
            known = HitSet.of(this, query, readable);
            recent.put(query, known);
        }
        return known;
    }

    /** Those of some entries that have one of these values: by the lists of the values, or, where these are longer, entry by entry. */
    HitSet having(IndexField field, List<String> codes, HitSet among) throws IOException {
        long listed = 0;
        for (String code : codes) {
            listed += states(RequestQuery.facet(field, code).getTerm()).docFreq();
        }
        return listed < among.count()
                ? among.and(matching(RequestQuery.any(field, codes)))
                : facets.having(field, codes, among);
    }

    /** A set of those. */
    HitSet only(ScoreDoc[] those) {
        return HitSet.of(getIndexReader(), those);
    }

    /** What a value of a facet is called for the readers; looked up once for each commit. */
    String label(IndexField field, String code) throws IOException {
        String known = labels.get(field, code);
        if (known == null) {
            // A value that no paper of theirs has is nothing to those readers, whatever we could call it.
            known = FacetLabels.find(new ReaderDictionary(getIndexReader()), field, code, readers)
                    .map(printed -> Known.preferred(field, code).orElse(printed.print()))
                    .orElse("");
            labels.put(field, code, known);
        }
        return known;
    }

    /** Only what the readers may see. */
    Query access() {
        return RequestQuery.access(readers);
    }

    /** The day of the newest paper; empty if none has a date. */
    Optional<LocalDate> newest() {
        return Optional.ofNullable(newest);
    }

    /** How many entries there are. */
    int entries() {
        return readable.count();
    }

    @Override
    public int entriesWith(Term term) throws IOException {
        return readable.isAll() && !getIndexReader().hasDeletions()
                ? states(term).docFreq()
                : readable.count(term);
    }

    @Override
    public TermStates states(Term term) throws IOException {
        return terms.of(term);
    }

    @Override
    public Weight createWeight(Query query, ScoreMode mode, float boost) throws IOException {
        return super.createWeight(
                query instanceof TermQuery one ? new TermQuery(one.getTerm(), terms.of(one.getTerm())) : query,
                mode,
                boost);
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) throws IOException {
        if (readable.isAll()) {
            // In the lists stand the deleted too, and no word is in more entries than there are.
            return super.termStatistics(term, Math.min(docFreq, Math.max(1, entries())), totalTermFreq);
        }
        // Of a term that they may not see at all nothing is scored, but Lucene wants some figure.
        int seen = Math.max(1, entriesWith(term));
        return super.termStatistics(term, seen, Math.max(seen, totalTermFreq * seen / docFreq));
    }

    @Override
    public CollectionStatistics collectionStatistics(String field) throws IOException {
        CollectionStatistics all = super.collectionStatistics(field);
        if (all == null) {
            return all;
        }
        if (!Lengths.count(field)) {
            return Lengths.uncounted(all, entries());
        }
        if (readable.isAll()) {
            return all;
        }
        CollectionStatistics known = ofFields.get(field);
        if (known == null) {
            known = seen(all);
            ofFields.put(field, known);
        }
        return known;
    }

    private CollectionStatistics seen(CollectionStatistics all) throws IOException {
        long has = Math.max(1, countSeen(new FieldExistsQuery(all.field())));
        long postings = Math.max(has, all.sumDocFreq() * has / all.docCount());
        return new CollectionStatistics(
                all.field(),
                Math.max(has, entries()),
                has,
                Math.max(postings, all.sumTotalTermFreq() * has / all.docCount()),
                postings);
    }

    /** How many entries answer that the readers may see. */
    int countSeen(Query query) throws IOException {
        return count(new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(access(), Occur.FILTER)
                .build());
    }

    /** The same text, with the words of the index that sound like those typed by sound. */
    QueryText hear(QueryText text) throws IOException {
        try {
            return text.heardAmong(
                    roman -> heard.stems(roman, () -> Sounds.stems(getIndexReader(), roman, readable::in)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Ids of documents that have the key of a memo number in that field, newest first. The field also has keys of parts of
     * numbers: of a paper's own number the whole must be alike.
     */
    List<String> numbered(IndexField field, String key) throws IOException {
        BooleanQuery query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(FieldNames.of(field), key)), Occur.FILTER)
                .add(access(), Occur.FILTER)
                .build();
        List<String> ids = new ArrayList<>();
        for (ScoreDoc found : search(query, SearchEngine.MOST_NUMBERED, newestFirst()).scoreDocs) {
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

    /** Acts on papers with one of these keys, those of the newest paper first. */
    List<Act> acts(Set<String> keys, Known known) throws IOException {
        Query named = new TermInSetQuery(
                FieldNames.of(IndexField.ACTED_ON),
                keys.stream().map(BytesRef::new).toList());
        int papers = countSeen(named);
        Query seen = new BooleanQuery.Builder()
                .add(named, Occur.FILTER)
                .add(access(), Occur.FILTER)
                .build();
        List<Act> acts = new ArrayList<>();
        for (ScoreDoc found : papers == 0 ? new ScoreDoc[0] : search(seen, papers, newestFirst()).scoreDocs) {
            Entry entry = EntryDocument.read(storedFields(), found.doc);
            entry.acts().stream()
                    .map(said -> new Act(said, Hit.of(entry, 0, known, List.of())))
                    .filter(act -> keys.stream().anyMatch(act::isOn))
                    .forEach(acts::add);
        }
        return acts;
    }

    private Sort newestFirst() {
        return RequestQuery.sort(SearchRequest.of("", readers), false);
    }

    /** For counting facets. */
    FacetValues facets() {
        return facets;
    }
}
