package org.mohafez.search.lucene.queries;

import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.mohafez.search.How;
import org.mohafez.search.Ranking;
import org.mohafez.search.Ranking.Weighed;
import org.mohafez.search.attempt.LikeDecisions;
import org.mohafez.search.query.QueryText;

/** Rankings as Lucene queries: the same on an archive's own index and on a node of a cluster. */
public final class RankingQueries {
    static {
        // A long query by four kinds of key in ten fields; how long a query can be is limited before.
        IndexSearcher.setMaxClauseCount(32_768);
    }

    private RankingQueries() {}

    public static Query of(Ranking ranking) {
        return switch (ranking) {
            case Ranking.All all -> recent(all.text(), new ClauseQueries(all.text()).all(), all.newest());
            case Ranking.Enough some ->
                recent(
                        some.text(),
                        new ClauseQueries(some.text()).some(enough(some.weights(), some.atLeast())),
                        some.newest());
            case Ranking.Heaviest heaviest -> new ClauseQueries(heaviest.text()).within(sum(heaviest.weights()));
            case Ranking.Answering answering -> ClauseQueries.of(answering.clause());
            case Ranking.ByWay by ->
                ClauseQueries.ways(by.clause()).get(by.way()).query(ClauseQueries.fields(by.clause(), Weights.TEXTS));
            case Ranking.ByMemo by ->
                ValueWays.ofWhole(by.question()).get(by.way()).query(Weights.TEXTS);
            case Ranking.Near near ->
                NearWords.in(near.text().wanted()).get(near.pair()).query();
            case Ranking.Recent recent -> RecentFirst.query(LocalDate.ofEpochDay(recent.newest()));
            case Ranking.Like like -> like(like.stems());
        };
    }

    private static Query recent(QueryText text, Query words, @Nullable Long newest) {
        return newest == null || text.wanted().isEmpty()
                ? words
                : RecentFirst.among(words, LocalDate.ofEpochDay(newest));
    }

    private static Query sum(List<Weighed> weights) {
        BooleanQuery.Builder sum = new BooleanQuery.Builder();
        weights.forEach(one -> sum.add(
                new BoostQuery(new ConstantScoreQuery(ClauseQueries.of(one.clause())), (float) one.weight()),
                Occur.SHOULD));
        return sum.build();
    }

    /** What answers clauses that together weigh at least so much. */
    public static Query enough(List<Weighed> weights, double atLeast) {
        return new AnsweredWeight(
                weights.stream()
                        .map(one -> new AnsweredWeight.Weighed(ClauseQueries.of(one.clause()), one.weight()))
                        .toList(),
                atLeast);
    }

    private static Query like(List<String> stems) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        stems.forEach(stem -> any.add(Way.Word.byStem(How.FORM, stem, 1).query(LikeDecisions.FIELDS), Occur.SHOULD));
        return any.setMinimumNumberShouldMatch(Math.min(2, stems.size())).build();
    }
}
