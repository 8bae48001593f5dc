package org.mohafez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.search.spell.WordBreakSpellChecker;
import org.apache.lucene.search.spell.WordBreakSpellChecker.BreakSuggestionSortMethod;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.EntryDocument;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.search.Ranking;
import org.mohafez.search.Ranking.Weighed;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.attempt.View;
import org.mohafez.search.lucene.queries.ClauseQueries;
import org.mohafez.search.lucene.queries.RankingQueries;
import org.mohafez.search.lucene.queries.RequestQuery;
import org.mohafez.search.lucene.sets.HitSet;
import org.mohafez.search.query.Clause;
import org.mohafez.search.query.QueryText;

/** One commit under one request, asked by the attempts to answer it. */
final class Finding implements View<Found> {
    private final EntrySearcher searcher;
    private final SearchRequest request;

    Finding(EntrySearcher searcher, SearchRequest request) {
        this.searcher = searcher;
        this.request = request;
    }

    @Override
    public Found all(QueryText text) throws IOException {
        ClauseQueries words = new ClauseQueries(text);
        return find(words, words.found(), new Ranking.All(text, newest()));
    }

    @Override
    public Found enough(QueryText text, List<Weighed> weights, double atLeast) throws IOException {
        ClauseQueries words = new ClauseQueries(text);
        return find(
                words,
                words.some(RankingQueries.enough(weights, atLeast)),
                new Ranking.Enough(text, newest(), weights, atLeast));
    }

    /** @param those what the ranking finds: how recent it is does not tell that */
    private Found find(ClauseQueries words, Query those, Ranking ranking) throws IOException {
        HitSet base = base(those);
        Map<IndexField, List<String>> chosen = RequestQuery.chosen(request.filters());
        HitSet hits = without(null, base, chosen);
        Map<IndexField, HitSet> beside = new EnumMap<>(IndexField.class);
        for (IndexField facet : chosen.keySet()) {
            beside.put(facet, without(facet, base, chosen));
        }
        return new Found(words, ranking, hits.count(), hits, beside);
    }

    private HitSet base(Query those) throws IOException {
        return searcher.matching(RequestQuery.beside(request.filters(), those));
    }

    /** What has the values asked for of all facets but one. */
    private HitSet without(@Nullable IndexField one, HitSet base, Map<IndexField, List<String>> chosen)
            throws IOException {
        HitSet hits = base;
        for (Map.Entry<IndexField, List<String>> facet : chosen.entrySet()) {
            hits = facet.getKey() == one ? hits : searcher.having(facet.getKey(), facet.getValue(), hits);
        }
        return hits;
    }

    private @Nullable Long newest() {
        return searcher.newest().map(EntryDocument::day).orElse(null);
    }

    @Override
    public QueryText hear(QueryText text) throws IOException {
        return searcher.hear(text);
    }

    @Override
    public double heaviest(QueryText text, List<Weighed> weights) throws IOException {
        TopDocs best =
                searcher.search(RequestQuery.of(request, RankingQueries.of(new Ranking.Heaviest(text, weights))), 1);
        return best.scoreDocs.length == 0 ? 0 : best.scoreDocs[0].score;
    }

    @Override
    public long total(QueryText text) throws IOException {
        // Found as it is found again if it is taken.
        return without(null, base(new ClauseQueries(text).found()), RequestQuery.chosen(request.filters()))
                .count();
    }

    @Override
    public long entries() {
        return searcher.entries();
    }

    @Override
    public List<Long> answering(List<Clause> clauses) throws IOException {
        List<Long> counts = new ArrayList<>();
        for (Clause clause : clauses) {
            counts.add((long) searcher.matching(ClauseQueries.of(clause)).count());
        }
        return counts;
    }

    @Override
    public boolean holds(IndexField field, String code) throws IOException {
        return searcher.countSeen(RequestQuery.facet(field, code)) > 0;
    }

    @Override
    public List<Long> having(List<String> words) throws IOException {
        List<Long> counts = new ArrayList<>();
        for (String word : words) {
            counts.add((long) searcher.entriesWith(new Term(FieldNames.whole(Key.EXACT), word)));
        }
        return counts;
    }

    @Override
    public List<String> like(String word, int edits, float likeness, int most) throws IOException {
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setMaxEdits(edits);
        checker.setMinPrefix(0);
        checker.setMinQueryLength(1);
        checker.setAccuracy(likeness);
        checker.setMaxQueryFrequency(Integer.MAX_VALUE);
        SuggestWord[] words = checker.suggestSimilar(
                new Term(FieldNames.whole(Key.EXACT), word),
                most,
                searcher.getIndexReader(),
                SuggestMode.SUGGEST_ALWAYS);
        return Arrays.stream(words).map(one -> one.string).toList();
    }

    @Override
    public List<List<String>> inTwo(String word, int shortest, int most) throws IOException {
        WordBreakSpellChecker checker = new WordBreakSpellChecker();
        checker.setMinBreakWordLength(shortest);
        checker.setMaxChanges(1);
        SuggestWord[][] breaks = checker.suggestWordBreaks(
                new Term(FieldNames.whole(Key.EXACT), word),
                most,
                searcher.getIndexReader(),
                SuggestMode.SUGGEST_ALWAYS,
                BreakSuggestionSortMethod.NUM_CHANGES_THEN_MAX_FREQUENCY);
        return Arrays.stream(breaks)
                .map(words -> Arrays.stream(words).map(one -> one.string).toList())
                .filter(words -> words.size() == 2)
                .toList();
    }
}
