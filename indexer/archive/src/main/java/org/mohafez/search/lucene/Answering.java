package org.mohafez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.EntryDocument;
import org.mohafez.search.Clause;
import org.mohafez.search.Explanation;
import org.mohafez.search.FacetValue;
import org.mohafez.search.Hit;
import org.mohafez.search.QueryText;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchResult;
import org.mohafez.search.SearchResult.Note;
import org.mohafez.search.SearchResult.Suggestion;
import org.mohafez.search.Slip;
import org.mohafez.search.Snippets;
import org.mohafez.search.Timeline;
import org.mohafez.search.synonym.Synonyms;

/**
 * Answers one request from one commit: first with all words; where that finds nothing, as it reads if it was typed on the
 * wrong keyboard; with words that sound like those that no paper has; in another spelling; then without those words; and at
 * last with the words that say most among those found together. Each step is said in a note.
 */
final class Answering {
    /** With so few hits another spelling is worth a look. */
    private static final int FEW = 3;

    /** Words that are named of those that one sounds like. */
    private static final int MOST_HEARD = 3;

    /** More than any archive has; Lucene sets the place aside only for those it finds. */
    private static final int MOST_VALUES = 1 << 24;

    private final EntrySearcher searcher;
    private final SearchRequest request;
    private final Synonyms synonyms;
    private final List<Note> notes = new ArrayList<>();
    private final QueryText typed;
    private @Nullable Suggestion suggestion;

    Answering(EntrySearcher searcher, SearchRequest request, Synonyms synonyms) throws IOException {
        this.searcher = searcher;
        this.request = request;
        this.synonyms = synonyms;
        this.typed = searcher.hear(QueryText.of(request.query(), synonyms));
        notes.addAll(typed.notes());
    }

    /** What one way of taking the words found. */
    private record Found(
            QueryText text,
            DrillDownQuery query,
            Sort sort,
            TopDocs top,
            long documents,
            @Nullable Facets facets) {
        long total() {
            return top.totalHits.value();
        }
    }

    SearchResult answer(long startNanos) throws IOException {
        int page = page();
        Found found = found(page);
        List<Hit> hits = hits(found, page);
        Map<IndexField, List<FacetValue>> facets =
                found.facets() == null ? Map.of() : FacetCounts.all(found.facets(), searcher.getIndexReader(), request);
        double tookMs = (System.nanoTime() - startNanos) / 1e6;
        return new SearchResult(
                found.total(),
                found.documents(),
                page,
                request.size(),
                tookMs,
                hits,
                facets,
                suggestion,
                List.copyOf(notes));
    }

    /** All values of one facet under this request. */
    List<FacetValue> values(IndexField field) throws IOException {
        Found found = found(1);
        return found.facets() == null
                ? List.of()
                : FacetCounts.top(MOST_VALUES, field, found.facets(), searcher.getIndexReader(), request);
    }

    /** Gives all hits; how many there are. */
    long each(long most, Consumer<Hit> hits) throws IOException {
        Found found = found(1);
        new AllHits(searcher, found.query(), found.sort()).give(Math.min(most, found.total()), hits);
        return found.total();
    }

    /** How many hits there are in each month. */
    Timeline months() throws IOException {
        return searcher.search(
                found(1).query(),
                new MonthCounter(Objects.requireNonNullElse(request.filters().dateField(), IndexField.DATE)));
    }

    /** Why each hit of the page stands where it stands. */
    List<Explanation> explain() throws IOException {
        int page = page();
        Found found = found(page);
        boolean otherwise = suggestion != null && suggestion.taken();
        Explainer explainer = new Explainer(searcher, otherwise ? found.text() : typed, found.text());
        List<Explanation> explanations = new ArrayList<>();
        for (ScoreDoc hit : onPage(found, page)) {
            explanations.add(explainer.explain(hit));
        }
        return explanations;
    }

    private static int all(QueryText text) {
        return text.needed().size();
    }

    private Found found(int page) throws IOException {
        Found found = foundOrElse(page);
        if (found.total() > 0) {
            sayWhatWasHeard(found.text());
        }
        return found;
    }

    /** A word that is answered by its sound alone may have meant something else. */
    private void sayWhatWasHeard(QueryText text) throws IOException {
        List<String> heard = new ArrayList<>();
        for (Clause clause : text.needed()) {
            if (!clause.heard().isEmpty() && isAbsent(clause.unheard())) {
                List<String> as = clause.heard().stream().limit(MOST_HEARD).toList();
                heard.add(clause.text() + " → " + String.join(", ", as));
            }
        }
        if (!heard.isEmpty()) {
            notes.add(new Note("note.sounds-alike", String.join("; ", heard)));
        }
    }

    private Found foundOrElse(int page) throws IOException {
        Found found = find(typed, page);
        if (found.total() > 0 && isOtherwiseAnswered()) {
            notes.add(new Note("note.same-meaning", typed.text()));
        }
        if (found.total() <= FEW && all(typed) > 0) {
            List<Clause> absent = absent();
            suggestion = new Meant(searcher, request, synonyms)
                    .instead(typed, absent, found.total())
                    .orElse(null);
            return found.total() > 0 ? found : findOtherwise(found, absent, page);
        }
        return found;
    }

    private Found findOtherwise(Found nothing, List<Clause> absent, int page) throws IOException {
        Suggestion meant = request.asTyped() ? null : suggestion;
        if (meant != null && meant.why() != Slip.SPELLING) {
            return instead(meant, page);
        }
        if (!absent.isEmpty()) {
            QueryText bySound = searcher.hear(typed.foundBySound(absent));
            Found alike = find(bySound, page);
            if (alike.total() > 0) {
                return alike;
            }
        }
        if (meant != null) {
            return instead(meant, page);
        }
        int words = all(typed);
        QueryText present = typed.without(absent);
        if (!absent.isEmpty() && all(present) > 0) {
            Found fewer = find(present, page);
            if (fewer.total() > 0) {
                notes.add(new Note("note.fewer-words", all(present) + "/" + words));
                return fewer;
            }
        }
        return words > 1 ? findMost(nothing, page) : nothing;
    }

    private Found findMost(Found nothing, int page) throws IOException {
        WordWeights weights = WordWeights.of(typed.needed(), searcher);
        TopDocs best = searcher.search(RequestQuery.of(request, ClauseQueries.within(typed, weights.sum())), 1);
        if (best.scoreDocs.length == 0) {
            return nothing;
        }
        double most = best.scoreDocs[0].score;
        notes.add(new Note("note.fewer-words", weights.fewest(most) + "/" + all(typed)));
        return find(typed, ClauseQueries.some(typed, weights.enough(most)), page);
    }

    private Found instead(Suggestion meant, int page) throws IOException {
        suggestion = meant.take();
        notes.add(new Note("note.searched-instead", meant.query()));
        QueryText text = searcher.hear(QueryText.of(meant.query(), synonyms));
        return find(text, page);
    }

    /** Wanted clauses that no entry the reader may see answers. */
    private List<Clause> absent() throws IOException {
        List<Clause> absent = new ArrayList<>();
        for (Clause clause : typed.needed()) {
            if (isAbsent(clause)) {
                absent.add(clause);
            }
        }
        return absent;
    }

    private boolean isAbsent(Clause clause) throws IOException {
        return searcher.countSeen(ClauseQueries.of(clause)) == 0;
    }

    /** Whether every word is answered, and each by its alternatives alone. */
    private boolean isOtherwiseAnswered() throws IOException {
        List<Clause> wanted = typed.needed();
        if (wanted.isEmpty()
                || wanted.stream().anyMatch(clause -> clause.alternatives().isEmpty())) {
            return false;
        }
        for (Clause clause : wanted) {
            if (!isAbsent(clause.asTyped())) {
                return false;
            }
        }
        return true;
    }

    private Found find(QueryText text, int page) throws IOException {
        return find(text, ClauseQueries.all(text), page);
    }

    /** @param words ranks those entries that answer enough of the text */
    private Found find(QueryText text, Query words, int page) throws IOException {
        DrillDownQuery query = RequestQuery.of(request, ranked(text, words));
        Sort sort = RequestQuery.sort(request, !text.wanted().isEmpty());
        int depth = Math.clamp(
                (long) page * request.size(),
                1,
                Math.max(1, searcher.getIndexReader().maxDoc()));
        MultiCollectorManager collectors = new MultiCollectorManager(
                new TopFieldCollectorManager(sort, depth, null, Integer.MAX_VALUE), new DocumentCounter());
        Facets facets = null;
        Object[] collected;
        if (searcher.facets() == null) {
            collected = searcher.search(query, collectors);
        } else {
            var sideways =
                    new DrillSideways(searcher, EntryDocument.facets(), searcher.facets()).search(query, collectors);
            collected = sideways.collectorResult;
            facets = sideways.facets;
        }
        TopDocs top = (TopDocs) collected[0];
        TopFieldCollector.populateScores(top.scoreDocs, searcher, query);
        return new Found(text, query, sort, top, (Long) collected[1], facets);
    }

    private Query ranked(QueryText text, Query words) {
        return text.wanted().isEmpty()
                ? words
                : searcher.newest()
                        .map(newest -> RecentFirst.among(words, newest))
                        .orElse(words);
    }

    private List<Hit> hits(Found found, int page) throws IOException {
        HitReader reader = new HitReader(searcher.storedFields(), new Snippets(found.text())::of);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc hit : onPage(found, page)) {
            hits.add(reader.read(hit));
        }
        return hits;
    }

    private List<ScoreDoc> onPage(Found found, int page) {
        return Arrays.stream(found.top().scoreDocs)
                .skip((long) (page - 1) * request.size())
                .limit(request.size())
                .toList();
    }

    private int page() {
        int last = (SearchRequest.MAX_DEPTH - 1) / request.size() + 1;
        if (request.page() > last) {
            notes.add(new Note("note.too-deep", Integer.toString(request.page())));
        }
        return Math.min(request.page(), last);
    }
}
