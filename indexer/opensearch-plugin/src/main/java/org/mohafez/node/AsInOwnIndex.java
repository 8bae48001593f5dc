package org.mohafez.node;

import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.mohafez.search.lucene.queries.Lengths;

/**
 * A query scored as an archive's own index scores it: how rare a word is in a field whose lengths are not written is reckoned among all
 * entries, and not among those that have the field. What is counted comes from the node's own searcher, which knows it of all shards.
 */
final class AsInOwnIndex extends Query {
    private final Query query;

    AsInOwnIndex(Query query) {
        this.query = query;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = query.rewrite(searcher);
        return rewritten == query ? this : new AsInOwnIndex(rewritten);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        return query.createWeight(new Statistics(searcher), mode, boost);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        query.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return query.toString(field);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AsInOwnIndex that && query.equals(that.query);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + query.hashCode();
    }

    private static final class Statistics extends IndexSearcher {
        private final IndexSearcher node;

        Statistics(IndexSearcher node) {
            super(node.getTopReaderContext());
            this.node = node;
            setSimilarity(node.getSimilarity());
            setQueryCache(node.getQueryCache());
            setQueryCachingPolicy(node.getQueryCachingPolicy());
        }

        @Override
        public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) throws IOException {
            return node.termStatistics(term, docFreq, totalTermFreq);
        }

        @Override
        public CollectionStatistics collectionStatistics(String field) throws IOException {
            CollectionStatistics all = node.collectionStatistics(field);
            return all == null || Lengths.count(field) ? all : Lengths.uncounted(all, Math.toIntExact(all.maxDoc()));
        }
    }
}
