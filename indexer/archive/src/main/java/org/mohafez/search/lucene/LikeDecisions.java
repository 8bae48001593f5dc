package org.mohafez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.mohafez.bangla.Token;
import org.mohafez.bangla.Tokens;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;
import org.mohafez.index.Vocabulary;
import org.mohafez.index.lucene.EntryDocument;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.record.Access;
import org.mohafez.search.Hit;
import org.mohafez.search.How;
import org.mohafez.search.QueryText;
import org.mohafez.search.Run;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.Snippets;

/**
 * Decisions of other papers that say what one decision says: those that have the most of the words that tell it from other
 * decisions, ranked as if these were typed.
 */
final class LikeDecisions {
    private static final List<IndexField> FIELDS = List.of(IndexField.TOPIC_TEXT, IndexField.DECISION);

    /** Words that tell a decision from others: of a longer text the rest are common ones. */
    private static final int MOST_WORDS = 16;

    /** A word of the topic says more of the matter than one of the text. */
    private static final double TOPIC = 2;

    /** What reaches less of the score that the decision itself would have is about something else. */
    private static final double LEAST = 0.3;

    /** Of one paper only the likest decision is taken, and what several say alike is taken once: so more are looked at. */
    private static final int LOOKED_AT = 4;

    private final EntrySearcher searcher;
    private final Set<Access> readers;
    private final Known known;

    LikeDecisions(EntrySearcher searcher, Set<Access> readers, Known known) {
        this.searcher = searcher;
        this.readers = readers;
        this.known = known;
    }

    /** The likest first, at most one of a paper. */
    List<Hit> of(String id, int most) throws IOException {
        Query one = new BooleanQuery.Builder()
                .add(term(IndexField.ID, id), Occur.FILTER)
                .add(RequestQuery.access(readers), Occur.FILTER)
                .build();
        ScoreDoc[] found = searcher.search(one, 1).scoreDocs;
        if (found.length == 0 || most < 1) {
            return List.of();
        }
        Entry entry = EntryDocument.read(searcher.storedFields(), found[0].doc);
        List<String> words = words(entry);
        return words.isEmpty() ? List.of() : others(entry, having(words), most);
    }

    private List<Hit> others(Entry entry, Query words, int most) throws IOException {
        float own = searcher.search(all(words, term(IndexField.ID, entry.id())), 1).scoreDocs[0].score;
        Query others = new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(RequestQuery.access(readers), Occur.FILTER)
                .add(term(IndexField.DOCUMENT, entry.documentId()), Occur.MUST_NOT)
                .build();
        Sort sort = RequestQuery.sort(SearchRequest.of("", readers), true);
        HitReader reader = new HitReader(searcher.storedFields(), known, new Snippets(QueryText.of(""))::of);
        Set<String> papers = new HashSet<>();
        Set<String> said = new HashSet<>();
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc other : searcher.search(others, most * LOOKED_AT, sort, true).scoreDocs) {
            Hit hit = reader.read(other);
            boolean like = other.score >= LEAST * own && hits.size() < most;
            if (like && said.add(hit.topic() + "\n" + Run.join(hit.snippet())) && papers.add(hit.documentId())) {
                hits.add(hit);
            }
        }
        return hits;
    }

    private static Query all(Query words, Query narrower) {
        return new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(narrower, Occur.FILTER)
                .build();
    }

    /** Any of them; one alone would be chance where there are several. */
    private static Query having(List<String> words) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        words.forEach(word -> any.add(new Way.Word(How.FORM, Key.STEM, word, 1).query(FIELDS), Occur.SHOULD));
        return any.setMinimumNumberShouldMatch(Math.min(2, words.size())).build();
    }

    /**
     * Stems of its rarest words; figures are of one case. What no other decision says is among them: the more there is of it, the
     * less another is like this one.
     */
    private List<String> words(Entry entry) throws IOException {
        Map<String, Double> telling = new HashMap<>();
        for (IndexField field : FIELDS) {
            double weight = field == IndexField.TOPIC_TEXT ? TOPIC : 1;
            for (Token token : Tokens.in(entry.text(field).orElse(""))) {
                String stem = Vocabulary.keys(token.text()).stem().getFirst();
                if (token.span() == 1 && stem.codePoints().anyMatch(Character::isLetter)) {
                    telling.merge(stem, weight * rarity(stem), Math::max);
                }
            }
        }
        return telling.entrySet().stream()
                .filter(word -> word.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** 0 if all entries have it. */
    private double rarity(String stem) throws IOException {
        int has = 0;
        for (IndexField field : FIELDS) {
            has = Math.max(has, searcher.entriesWith(new Term(FieldNames.of(field, Key.STEM), stem)));
        }
        return Math.log((double) searcher.entries() / Math.max(1, has));
    }

    private static Query term(IndexField field, String value) {
        return new TermQuery(new Term(FieldNames.of(field), value));
    }
}
