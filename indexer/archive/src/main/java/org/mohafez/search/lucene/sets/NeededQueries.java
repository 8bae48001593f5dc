package org.mohafez.search.lucene.sets;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * What of a query tells which entries answer, however deep it stands in it: what only lifts a score is left out.
 *
 * @param all each of these an entry has to answer
 * @param none of these it must answer none
 */
record NeededQueries(List<Query> all, List<Query> none) {
    static NeededQueries of(Query query) {
        NeededQueries needed = new NeededQueries(new ArrayList<>(), new ArrayList<>());
        needed.add(query);
        return needed;
    }

    private void add(Query query) {
        switch (query) {
            case BoostQuery boosted -> add(boosted.getQuery());
            case ConstantScoreQuery constant -> add(constant.getQuery());
            case MatchAllDocsQuery every -> {}
            case BooleanQuery clauses
            when !areAny(clauses) && clauses.getMinimumNumberShouldMatch() <= 1 -> addThose(clauses);
            default -> all.add(query);
        }
    }

    private void addThose(BooleanQuery clauses) {
        List<Query> any = new ArrayList<>();
        boolean isAnyNeeded = clauses.getMinimumNumberShouldMatch() == 1;
        boolean isAnyEnough = true;
        for (BooleanClause clause : clauses) {
            switch (clause.occur()) {
                case MUST, FILTER -> {
                    isAnyEnough = false;
                    add(clause.query());
                }
                case SHOULD -> any.add(clause.query());
                case MUST_NOT -> none.add(clause.query());
            }
        }
        if (isAnyNeeded || isAnyEnough) {
            all.add(new DisjunctionMaxQuery(any, 0));
        }
    }

    /** Whether it is answered by any of its clauses, and nothing else is asked of an entry. */
    static boolean areAny(BooleanQuery clauses) {
        return clauses.getMinimumNumberShouldMatch() <= 1
                && clauses.clauses().stream().allMatch(clause -> clause.occur() == BooleanClause.Occur.SHOULD);
    }
}
