package org.mohafez.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Query;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.search.Clause;
import org.mohafez.search.How;
import org.mohafez.search.QueryWord;

/** Two neighbours among the words that count anywhere, in the order typed: where they stand near each other, that adds. */
record NearWords(Clause first, Clause second) {
    /** Places that the second may be off. */
    private static final int NEAR = 2;

    static List<NearWords> in(List<Clause> wanted) {
        List<NearWords> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < wanted.size(); i++) {
            if (isWord(wanted.get(i)) && isWord(wanted.get(i + 1))) {
                pairs.add(new NearWords(wanted.get(i), wanted.get(i + 1)));
            }
        }
        return pairs;
    }

    private static boolean isWord(Clause clause) {
        return clause.field() == null && !clause.isPhrase();
    }

    Way way() {
        List<QueryWord> words = List.of(first.words().getFirst(), second.words().getFirst());
        return new Way.SideBySide(How.FORM, Key.STEM, Place.words(words), NEAR, Weights.NEARNESS);
    }

    Query query() {
        return way().query(Weights.PROSE);
    }

    String typed() {
        return first.text() + " " + second.text();
    }
}
