package org.mohafez.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.search.query.Clause;
import org.mohafez.search.query.QueryText;

class RankingTest {
    private static final QueryText TEXT = QueryText.of(
                    "\"ওয়েব পোর্টাল\" APA hal-nagad -পাঠাগার দপ্তর:দিনাজপুর kind:order ২৫.০৪.২০২৪ দুই লক্ষ টাকা ৫-১০ লক্ষ টাকা ৩ নং কক্ষ সহকারী কমিশনার ৩০ জুন ২০২৪ এর মধ্যে")
            .heardAmong(roman -> List.of("হালনাগাদ"))
            .ofWordsAlone();

    static Stream<Ranking> rankings() {
        Clause clause = TEXT.clauses().getFirst();
        List<Ranking.Weighed> weights = List.of(new Ranking.Weighed(clause, 1.5));
        return Stream.of(
                new Ranking.All(TEXT, 20_000L),
                new Ranking.All(TEXT, null),
                new Ranking.Enough(TEXT, 20_000L, weights, 0.9),
                new Ranking.Heaviest(TEXT, weights),
                new Ranking.Answering(clause),
                new Ranking.ByWay(clause, 1),
                new Ranking.ByMemo("০৫.৪৪.৩৩০০", 2),
                new Ranking.Near(TEXT, 0),
                new Ranking.Recent(-3),
                new Ranking.Like(List.of("নৌকা", "ত্রাণ")));
    }

    @ParameterizedTest
    @MethodSource("rankings")
    void whatIsSentIsReadTheSame(Ranking ranking) {
        assertThat(Ranking.read(ranking.json())).isEqualTo(ranking);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"rank\":\"Other\"}", "{\"rank\":\"java.lang.Object\"}"})
    void whatIsNoRankingIsRefused(String json) {
        assertThatThrownBy(() -> Ranking.read(json)).isInstanceOf(IllegalArgumentException.class);
    }
}
