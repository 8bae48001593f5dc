package org.mohafez.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.lucene.index.Term;
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
        RecentSets sets = new RecentSets(2);
        sets.put(query("one"), SET);
        sets.put(query("two"), SET);
        assertThat(sets.get(query("one"))).isSameAs(SET);
        sets.put(query("three"), SET);
        assertThat(sets.get(query("two"))).isNull();
        assertThat(sets.get(query("one"))).isSameAs(SET);
        assertThat(sets.get(query("three"))).isSameAs(SET);
    }

    @Test
    void whereThereIsNoRoomNothingIsKept() {
        RecentSets sets = new RecentSets(0);
        sets.put(query("one"), SET);
        assertThat(sets.get(query("one"))).isNull();
    }
}
