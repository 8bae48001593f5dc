package org.mohafez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.lucene.search.ScoreDoc;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.EntryDocument;
import org.mohafez.search.Answers;
import org.mohafez.search.Explanation;
import org.mohafez.search.FacetValue;
import org.mohafez.search.Hit;
import org.mohafez.search.Known;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchResult;
import org.mohafez.search.SearchResult.Suggestion;
import org.mohafez.search.Snippets;
import org.mohafez.search.Timeline;
import org.mohafez.search.attempt.Attempts;
import org.mohafez.search.lucene.explain.Explainer;
import org.mohafez.search.lucene.sets.HitSetQuery;
import org.mohafez.search.query.QueryText;
import org.mohafez.search.synonym.Synonyms;

/** Answers one request from one commit. One use each. */
final class Answering implements Answers {
    /** More than any archive has. */
    private static final int MOST_VALUES = 1 << 24;

    private final EntrySearcher searcher;
    private final SearchRequest request;
    private final int page;
    private final Known known;
    private final Attempts<Found> attempts;
    private final Turns turns;

    /** @param asked by codes as values are known */
    Answering(EntrySearcher searcher, SearchRequest asked, Synonyms synonyms, Known known, Turns turns)
            throws IOException {
        this.turns = turns;
        this.searcher = searcher;
        this.known = known;
        this.request = asked.within(known.asIndexed(asked.filters()));
        this.page = request.reachablePage();
        this.attempts = new Attempts<>(new Finding(searcher, request), request, synonyms);
    }

    @Override
    public SearchResult answer(long startNanos) throws IOException {
        return turns.take(() -> answerNow(startNanos));
    }

    private SearchResult answerNow(long startNanos) throws IOException {
        Found found = attempts.found();
        List<Hit> hits = hits(found);
        Map<IndexField, List<FacetValue>> facets = new FacetCounts(searcher, known, request, found).all();
        double tookMs = (System.nanoTime() - startNanos) / 1e6;
        return new SearchResult(
                found.total(),
                searcher.facets().documents(found.hits()),
                page,
                request.size(),
                tookMs,
                hits,
                facets,
                attempts.suggestion().orElse(null),
                request.withNotesOfPage(found.total(), attempts.notes()));
    }

    @Override
    public List<FacetValue> values(IndexField field) throws IOException {
        return new FacetCounts(searcher, known, request, attempts.found()).top(MOST_VALUES, field);
    }

    @Override
    public List<FacetValue> valuesWithout(IndexField other, IndexField field) throws IOException {
        if (!searcher.facets().isAnyWithout(other, field)) {
            return List.of();
        }
        Found without = attempts.found().without(other, searcher.facets());
        return new FacetCounts(searcher, known, request, without).top(MOST_VALUES, field);
    }

    @Override
    public long each(long most, LongConsumer total, Consumer<Hit> hits) throws IOException {
        Found found = attempts.found();
        total.accept(found.total());
        BestHits best = new BestHits(searcher, request, found);
        new AllHits(searcher, best.query(), best.sort(), known).give(Math.min(most, found.total()), hits);
        return found.total();
    }

    @Override
    public Timeline months() throws IOException {
        return searcher.search(
                new HitSetQuery(attempts.found().hits()),
                new MonthCounter(Objects.requireNonNullElse(request.filters().dateField(), IndexField.DATE)));
    }

    @Override
    public List<Explanation> explain() throws IOException {
        Found found = attempts.found();
        boolean otherwise = attempts.suggestion().filter(Suggestion::taken).isPresent();
        Explainer explainer = new Explainer(
                otherwise ? found.text() : attempts.typed(),
                found.text(),
                searcher.newest().map(EntryDocument::day).orElse(null));
        EntryScores scores = new EntryScores(searcher);
        List<Explanation> explanations = new ArrayList<>();
        for (ScoreDoc hit : new BestHits(searcher, request, found).onPage(page)) {
            Entry entry = EntryDocument.read(searcher.storedFields(), hit.doc);
            explanations.add(explainer.explain(entry, hit.score, ranking -> scores.of(ranking, hit.doc)));
        }
        return explanations;
    }

    private List<Hit> hits(Found found) throws IOException {
        QueryText shown = found.text().alsoNaming(request.filters().amount());
        HitReader reader = new HitReader(searcher.storedFields(), known, new Snippets(shown)::of);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc hit : new BestHits(searcher, request, found).onPage(page)) {
            hits.add(reader.read(hit));
        }
        return hits;
    }
}
