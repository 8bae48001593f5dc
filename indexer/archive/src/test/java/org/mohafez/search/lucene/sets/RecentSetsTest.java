package org.mohafez.search.lucene.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;

class RecentSetsTest {
    private static final HitSet SET = new HitSet(List.of());

    private static Query query(String word) {
        return new TermQuery(new Term("words", word));
    }

    @Test
    void whatWasNotAskedForLongestIsForgotten() {
        RecentSets sets = new RecentSets(25_000, 10_000);
        sets.put(query("one"), SET);
        sets.put(query("two"), SET);
        assertThat(sets.get(query("one"))).isSameAs(SET);
        sets.put(query("three"), SET);
        assertThat(sets.get(query("two"))).isNull();
        assertThat(sets.get(query("one"))).isSameAs(SET);
        assertThat(sets.get(query("three"))).isSameAs(SET);
    }

    @Test
    void aLongQuestionTakesTheRoomOfMany() {
        RecentSets sets = new RecentSets(25_000, 100);
        sets.put(query("one"), SET);
        sets.put(query("two"), SET);
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        for (int i = 0; i < 100; i++) {
            words.add(query("word" + i), BooleanClause.Occur.SHOULD);
        }
        sets.put(words.build(), SET);
        assertThat(sets.get(query("one"))).isNull();
        assertThat(sets.get(query("two"))).isNull();
        sets.put(query("three"), SET);
        assertThat(sets.get(query("three"))).isSameAs(SET);
    }

    @Test
    void whereThereIsNoRoomNothingIsKept() {
        RecentSets sets = new RecentSets(9_000, 10_000);
        sets.put(query("one"), SET);
        assertThat(sets.get(query("one"))).isNull();
    }
}
