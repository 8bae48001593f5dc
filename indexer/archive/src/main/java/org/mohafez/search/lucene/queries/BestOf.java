package org.mohafez.search.lucene.queries;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/** Several ways of answering, of which the best counts. Which entries answer is told by fewer of them: see {@link Way#widest}. */
public final class BestOf extends Query {
    private final List<Query> ways;
    private final List<Query> widest;

    /** @param widest those of the ways that find all that any of them finds */
    BestOf(List<Query> ways, List<Query> widest) {
        this.ways = List.copyOf(ways);
        this.widest = List.copyOf(widest);
    }

    public List<Query> ways() {
        return ways;
    }

    public List<Query> widest() {
        return widest;
    }

    /** What Lucene itself has for it. */
    @Override
    public Query rewrite(IndexSearcher searcher) {
        return new DisjunctionMaxQuery(ways, 0);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        QueryVisitor each = visitor.getSubVisitor(Occur.SHOULD, this);
        ways.forEach(way -> way.visit(each));
    }

    @Override
    public String toString(String field) {
        return "best of " + ways;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BestOf same && ways.equals(same.ways) && widest.equals(same.widest);
    }

    @Override
    public int hashCode() {
        return ways.hashCode();
    }
}
