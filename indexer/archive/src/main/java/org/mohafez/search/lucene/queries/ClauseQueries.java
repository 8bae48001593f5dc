package org.mohafez.search.lucene.queries;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.search.query.Clause;
import org.mohafez.search.query.QueryText;

/**
 * What is typed as Lucene queries: of each clause the best of its {@link Way ways} counts, and clauses add up. What finds and what scores are
 * made of the same queries, each made once. For one request and one thread.
 */
public final class ClauseQueries {
    private final QueryText text;
    private final List<Clause> wanted;
    private final List<Clause> needed;
    /** Of each clause; asked for in all texts, and in those of the entry itself. */
    private final Map<Clause, List<Way>> ways = new IdentityHashMap<>();

    private final List<Way> memo;
    private @Nullable List<Query> weighed;
    private @Nullable List<Query> near;

    public ClauseQueries(QueryText text) {
        this.text = text;
        this.wanted = text.wanted();
        this.needed = text.needed();
        this.memo = ValueWays.ofWhole(text.text());
    }

    public QueryText text() {
        return text;
    }

    /** Entries that answer all that is needed, within the limits; all entries if nothing is wanted. */
    public Query all() {
        if (wanted.isEmpty()) {
            return within(MatchAllDocsQuery.INSTANCE);
        }
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        for (int i = 0; i < wanted.size(); i++) {
            words.add(weighed().get(i), needed.contains(wanted.get(i)) ? Occur.MUST : Occur.SHOULD);
        }
        return ranked(words.build());
    }

    /**
     * What finds the entries of {@link #all}, whatever they score. Of one clause it is looked first where an entry has it itself, for all but
     * papers must: only these are asked for what else may say it.
     */
    public Query found() {
        if (wanted.isEmpty()) {
            return all();
        }
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        if (needed.size() == 1) {
            Clause clause = needed.getFirst();
            Query ofPapers = new BooleanQuery.Builder()
                    .add(by(waysOf(clause), clause, Weights.TEXTS), Occur.FILTER)
                    .add(RequestQuery.part(FieldNames.PAPER), Occur.FILTER)
                    .build();
            words.add(by(waysOf(clause), clause, Weights.OWN_TEXTS), Occur.SHOULD)
                    .add(ofPapers, Occur.SHOULD);
        } else {
            needed.forEach(clause -> words.add(by(waysOf(clause), clause, Weights.TEXTS), Occur.FILTER));
            words.add(itself(), Occur.FILTER);
        }
        return limited(new BooleanQuery.Builder().add(orMemo(words.build()), Occur.FILTER));
    }

    /** Of those entries the ones within the limits, ranked by what is wanted. */
    public Query some(Query those) {
        BooleanQuery.Builder words = new BooleanQuery.Builder().add(those, Occur.FILTER);
        weighed().forEach(clause -> words.add(clause, Occur.SHOULD));
        return ranked(words.build());
    }

    /**
     * What makes the score of entries of which it is known that they answer, and nothing that narrows: what each clause
     * can add at the most is so known. The score is that of {@link #all} and {@link #some}.
     *
     * @return each clause may answer, and one does; all entries if nothing is wanted
     */
    public BooleanQuery scored() {
        BooleanQuery.Builder scored = new BooleanQuery.Builder();
        if (wanted.isEmpty()) {
            return scored.add(MatchAllDocsQuery.INSTANCE, Occur.SHOULD).build();
        }
        if (memo.isEmpty()) {
            weighed().forEach(clause -> scored.add(clause, Occur.SHOULD));
        } else {
            BooleanQuery.Builder words = new BooleanQuery.Builder();
            weighed().forEach(clause -> words.add(clause, Occur.SHOULD));
            scored.add(orMemo(words.build()), Occur.SHOULD);
        }
        near().forEach(pair -> scored.add(pair, Occur.SHOULD));
        return scored.build();
    }

    private Query ranked(Query words) {
        BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(orMemo(words), Occur.MUST);
        near().forEach(pair -> ranked.add(pair, Occur.SHOULD));
        return within(ranked.build());
    }

    /**
     * Those within the limits that answer something themselves and have nothing of what is excluded. What a paper is called and
     * whose it is answers for its decisions too, but not alone, or every search for a body's name would bring all that it
     * ever decided.
     */
    Query within(Query those) {
        BooleanQuery.Builder within = new BooleanQuery.Builder().add(those, Occur.MUST);
        if (!wanted.isEmpty()) {
            within.add(orMemo(itself()), Occur.FILTER);
        }
        return limited(within);
    }

    private Query limited(BooleanQuery.Builder within) {
        text.excluded().forEach(clause -> within.add(of(clause), Occur.MUST_NOT));
        text.limits()
                .forEach(limit -> within.add(RequestQuery.of(limit), limit.excluded() ? Occur.MUST_NOT : Occur.FILTER));
        return within.build();
    }

    /** What is said of the paper is entry 0's own. */
    private Query itself() {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        needed.forEach(clause -> any.add(by(waysOf(clause), clause, Weights.OWN_TEXTS), Occur.SHOULD));
        any.add(RequestQuery.part(FieldNames.PAPER), Occur.SHOULD);
        return any.build();
    }

    private Query orMemo(Query words) {
        return memo.isEmpty() ? words : new DisjunctionMaxQuery(List.of(words, Way.bestOf(memo, Weights.TEXTS)), 0);
    }

    private List<Way> waysOf(Clause clause) {
        return ways.computeIfAbsent(clause, ClauseQueries::ways);
    }

    /** Of each clause that is wanted. */
    private List<Query> weighed() {
        List<Query> made = weighed;
        if (made == null) {
            made = wanted.stream()
                    .<Query>map(clause -> new BoostQuery(by(waysOf(clause), clause, Weights.TEXTS), Weights.of(clause)))
                    .toList();
            weighed = made;
        }
        return made;
    }

    private List<Query> near() {
        List<Query> made = near;
        if (made == null) {
            made = NearWords.in(wanted).stream().map(NearWords::query).toList();
            near = made;
        }
        return made;
    }

    /** Entries that answer the clause, anywhere in them or in what is said of their paper. */
    public static Query of(Clause clause) {
        return by(ways(clause), clause, Weights.TEXTS);
    }

    private static Query by(List<Way> ways, Clause clause, List<IndexField> anywhere) {
        return Way.bestOf(ways, fields(clause, anywhere));
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
