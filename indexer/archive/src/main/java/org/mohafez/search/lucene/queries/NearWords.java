package org.mohafez.search.lucene.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.search.How;
import org.mohafez.search.query.Clause;
import org.mohafez.search.query.QueryWord;

/** Two neighbours among the words that count anywhere, in the order typed: where they stand near each other, that adds. */
public record NearWords(Clause first, Clause second) {
    /** Places that the second may be off. */
    private static final int NEAR = 2;

    public static List<NearWords> in(List<Clause> wanted) {
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

    public Way way() {
        int behind = first.words().getFirst().span();
        // Of one span both words have the same alternatives, which stand for the two together.
        boolean apart = !first.alternatives().equals(second.alternatives());
        List<Place> places = List.of(place(first, 0, apart), place(second, behind, apart));
        // That the words of a name stand beside each other says no more than the name.
        float share = Weights.NEARNESS / Math.min(first.named(), second.named());
        return new Way.SideBySide(How.FORM, Key.STEM, places, NEAR, share);
    }

    /** A word that says the same stands in for the one typed. */
    private static Place place(Clause clause, int position, boolean withAlternatives) {
        QueryWord word = clause.words().getFirst();
        Stream<String> alternatives = clause.alternatives().stream()
                .filter(other -> withAlternatives && other.words().size() == 1)
                .flatMap(other -> other.words().getFirst().keys().stem().stream());
        List<String> others =
                Stream.concat(word.soundsLike().stream(), alternatives).toList();
        return new Place(word.keys(), others, position);
    }

    Query query() {
        return way().query(Weights.PROSE);
    }

    public String typed() {
        return first.text() + " " + second.text();
    }
}
