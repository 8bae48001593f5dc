package org.mohafez.search.lucene;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.mohafez.index.IndexField;
import org.mohafez.search.Clause;
import org.mohafez.search.QueryText;

/** What is typed as Lucene queries: of each clause the best of its {@link Way ways} counts, and clauses add up. */
final class ClauseQueries {
    private ClauseQueries() {}

    /**
     * Entries within the limits that answer at least so many of the wanted clauses and none of the excluded ones; all entries
     * if nothing is wanted. What the paper is called and whose it is answers for its decisions too, but not alone: something
     * must stand in the entry itself, or every search for a body's name would bring all that it ever decided.
     */
    static Query of(QueryText text, int atLeast) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (text.wanted().isEmpty()) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        } else {
            query.add(someOf(text, atLeast, Weights.TEXTS), Occur.MUST);
            query.add(someOf(text, 1, Weights.OWN_TEXTS), Occur.FILTER);
            NearWords.in(text.wanted()).forEach(near -> query.add(near.query(), Occur.SHOULD));
        }
        text.excluded().forEach(clause -> query.add(of(clause), Occur.MUST_NOT));
        text.limits()
                .forEach(limit -> query.add(RequestQuery.of(limit), limit.excluded() ? Occur.MUST_NOT : Occur.FILTER));
        return query.build();
    }

    private static Query someOf(QueryText text, int atLeast, List<IndexField> fields) {
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        text.wanted().forEach(clause -> some.add(of(clause, fields), Occur.SHOULD));
        Query words = some.setMinimumNumberShouldMatch(atLeast).build();
        List<Way> memo = ValueWays.ofWhole(text.text());
        return memo.isEmpty() ? words : new DisjunctionMaxQuery(List.of(words, Way.bestOf(memo, fields)), 0);
    }

    /** Entries that answer the clause, anywhere in them or in what is said of their paper. */
    static Query of(Clause clause) {
        return of(clause, Weights.TEXTS);
    }

    private static Query of(Clause clause, List<IndexField> anywhere) {
        return Way.bestOf(ways(clause), fields(clause, anywhere));
    }

    static List<Way> ways(Clause clause) {
        return clause.field() == null || clause.isText()
                ? WordWays.of(clause)
                : ValueWays.of(clause.field(), clause.text());
    }

    /** @param anywhere the fields that count for a clause that names none */
    static List<IndexField> fields(Clause clause, List<IndexField> anywhere) {
        return clause.field() == null ? anywhere : clause.field().fields();
    }
}
