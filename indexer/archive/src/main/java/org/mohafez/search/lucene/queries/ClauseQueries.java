package org.mohafez.search.lucene.queries;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.search.query.Clause;
import org.mohafez.search.query.QueryText;

/** What is typed as Lucene queries: of each clause the best of its {@link Way ways} counts, and clauses add up. */
public final class ClauseQueries {
    private ClauseQueries() {}

    /** Entries that answer all that is needed, within the limits; all entries if nothing is wanted. */
    public static Query all(QueryText text) {
        if (text.wanted().isEmpty()) {
            return within(text, MatchAllDocsQuery.INSTANCE);
        }
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        List<Clause> needed = text.needed();
        text.wanted()
                .forEach(clause -> words.add(weighed(clause), needed.contains(clause) ? Occur.MUST : Occur.SHOULD));
        return ranked(text, words.build());
    }

    /** Of those entries the ones within the limits, ranked by what is wanted. */
    static Query some(QueryText text, Query those) {
        BooleanQuery.Builder words = new BooleanQuery.Builder().add(those, Occur.FILTER);
        text.wanted().forEach(clause -> words.add(weighed(clause), Occur.SHOULD));
        return ranked(text, words.build());
    }

    /**
     * What makes the score of entries of which it is known that they answer, and nothing that narrows: so Lucene can tell of whole
     * blocks that none of the best is among them. The score is that of {@link #all} and {@link #some}.
     *
     * @return each clause may answer, and one does
     */
    static BooleanQuery.Builder scored(QueryText text) {
        BooleanQuery.Builder scored = new BooleanQuery.Builder();
        if (ValueWays.ofWhole(text.text()).isEmpty()) {
            text.wanted().forEach(clause -> scored.add(weighed(clause), Occur.SHOULD));
        } else {
            BooleanQuery.Builder words = new BooleanQuery.Builder();
            text.wanted().forEach(clause -> words.add(weighed(clause), Occur.SHOULD));
            scored.add(orMemo(text, words.build()), Occur.SHOULD);
        }
        NearWords.in(text.wanted()).forEach(near -> scored.add(near.query(), Occur.SHOULD));
        return scored;
    }

    private static Query ranked(QueryText text, Query words) {
        BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(orMemo(text, words), Occur.MUST);
        NearWords.in(text.wanted()).forEach(near -> ranked.add(near.query(), Occur.SHOULD));
        return within(text, ranked.build());
    }

    /**
     * Those within the limits that answer something themselves and have nothing of what is excluded. What a paper is called and
     * whose it is answers for its decisions too, but not alone, or every search for a body's name would bring all that it
     * ever decided.
     */
    static Query within(QueryText text, Query those) {
        BooleanQuery.Builder within = new BooleanQuery.Builder().add(those, Occur.MUST);
        if (!text.wanted().isEmpty()) {
            within.add(ofTheEntry(text), Occur.FILTER);
        }
        text.excluded().forEach(clause -> within.add(of(clause), Occur.MUST_NOT));
        text.limits()
                .forEach(limit -> within.add(RequestQuery.of(limit), limit.excluded() ? Occur.MUST_NOT : Occur.FILTER));
        return within.build();
    }

    /** What is said of the paper is entry 0's own. */
    private static Query ofTheEntry(QueryText text) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        text.needed().forEach(clause -> any.add(of(clause, Weights.OWN_TEXTS), Occur.SHOULD));
        any.add(RequestQuery.part(FieldNames.PAPER), Occur.SHOULD);
        return orMemo(text, any.build());
    }

    private static Query orMemo(QueryText text, Query words) {
        List<Way> memo = ValueWays.ofWhole(text.text());
        return memo.isEmpty() ? words : new DisjunctionMaxQuery(List.of(words, Way.bestOf(memo, Weights.TEXTS)), 0);
    }

    private static Query weighed(Clause clause) {
        return new BoostQuery(of(clause), Weights.of(clause));
    }

    /** Entries that answer the clause, anywhere in them or in what is said of their paper. */
    public static Query of(Clause clause) {
        return of(clause, Weights.TEXTS);
    }

    private static Query of(Clause clause, List<IndexField> anywhere) {
        return Way.bestOf(ways(clause), fields(clause, anywhere));
    }

    public static List<Way> ways(Clause clause) {
        return clause.field() == null || clause.isText()
                ? WordWays.of(clause)
                : ValueWays.of(clause.field(), clause.text());
    }

    /** @param anywhere the fields that count for a clause that names none */
    public static List<IndexField> fields(Clause clause, List<IndexField> anywhere) {
        return clause.field() == null ? anywhere : clause.field().fields();
    }
}
