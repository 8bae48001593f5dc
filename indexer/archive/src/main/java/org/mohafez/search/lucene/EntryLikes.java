package org.mohafez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.mohafez.bangla.word.WordKeys;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.EntryDocument;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.record.Access;
import org.mohafez.search.Hit;
import org.mohafez.search.Known;
import org.mohafez.search.Ranking;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.Snippets;
import org.mohafez.search.attempt.LikeDecisions;
import org.mohafez.search.lucene.queries.RankingQueries;
import org.mohafez.search.lucene.queries.RequestQuery;
import org.mohafez.search.query.QueryText;

/** A commit, asked for entries that say alike. */
final class EntryLikes implements LikeDecisions.Likes {
    private final EntrySearcher searcher;
    private final Known known;
    private final Set<Access> readers;

    EntryLikes(EntrySearcher searcher, Known known, Set<Access> readers) {
        this.searcher = searcher;
        this.known = known;
        this.readers = readers;
    }

    @Override
    public long entries() {
        return searcher.entries();
    }

    @Override
    public List<Long> having(List<String> stems) throws IOException {
        List<Long> counts = new ArrayList<>();
        for (String stem : stems) {
            long most = 0;
            for (IndexField field : LikeDecisions.FIELDS) {
                most = Math.max(
                        most, searcher.entriesWith(new Term(FieldNames.places(field), WordKeys.outlineOf(stem))));
            }
            counts.add(most);
        }
        return counts;
    }

    @Override
    public Optional<Entry> entry(String id) throws IOException {
        Query one = new BooleanQuery.Builder()
                .add(term(IndexField.ID, id), Occur.FILTER)
                .add(RequestQuery.access(readers), Occur.FILTER)
                .build();
        ScoreDoc[] found = searcher.search(one, 1).scoreDocs;
        return found.length == 0
                ? Optional.empty()
                : Optional.of(EntryDocument.read(searcher.storedFields(), found[0].doc));
    }

    @Override
    public double own(List<String> stems, String id) throws IOException {
        Query itself = new BooleanQuery.Builder()
                .add(RankingQueries.of(new Ranking.Like(stems)), Occur.MUST)
                .add(term(IndexField.ID, id), Occur.FILTER)
                .build();
        return searcher.search(itself, 1).scoreDocs[0].score;
    }

    @Override
    public List<Hit> others(List<String> stems, String documentId, int most) throws IOException {
        Query others = new BooleanQuery.Builder()
                .add(RankingQueries.of(new Ranking.Like(stems)), Occur.MUST)
                .add(RequestQuery.access(readers), Occur.FILTER)
                .add(term(IndexField.DOCUMENT, documentId), Occur.MUST_NOT)
                .build();
        Sort sort = RequestQuery.sort(SearchRequest.of("", readers), true);
        HitReader reader = new HitReader(searcher.storedFields(), known, new Snippets(QueryText.of(""))::of);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc other : searcher.search(others, most, sort, true).scoreDocs) {
            hits.add(reader.read(other));
        }
        return hits;
    }

    private static Query term(IndexField field, String value) {
        return new TermQuery(new Term(FieldNames.of(field), value));
    }
}
