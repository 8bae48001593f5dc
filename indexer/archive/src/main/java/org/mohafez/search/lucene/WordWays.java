package org.mohafez.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.index.lucene.EntryDocument;
import org.mohafez.search.Clause;
import org.mohafez.search.How;
import org.mohafez.search.QueryText;
import org.mohafez.search.QueryWord;

/**
 * By which ways words are answered: by each kind of key, exact before stem before spelling before sound, and by what says the
 * same. The text has to be one that was {@link QueryText#heardAmong heard} among the index's words.
 */
final class WordWays {
    private WordWays() {}

    static List<Way> of(Clause clause) {
        List<Way> ways = new ArrayList<>(
                clause.isPhrase() ? phrase(clause.words()) : word(clause.words().getFirst(), clause.excluded()));
        clause.alternatives().forEach(alternative -> ways.addAll(alternative(alternative.words())));
        if (clause.isDate()) {
            ways.add(new Way.Day(clause.days().stream().map(EntryDocument::day).toList(), Weights.DAY));
        }
        return ways;
    }

    private static List<Way> word(QueryWord word, boolean strictly) {
        List<Way> ways = new ArrayList<>();
        for (Key key : strictly ? List.of(Key.EXACT, Key.STEM) : List.of(Key.EXACT, Key.STEM, Key.SPELLING)) {
            ways.addAll(ranked(how(key), key, key.of(word.keys()), Weights.of(key)));
            word.joined().forEach(joined -> ways.addAll(ranked(How.JOINED, key, key.of(joined), Weights.of(key))));
        }
        if (!strictly) {
            ways.addAll(ranked(How.SOUND, Key.EXACT, word.soundsLike(), Weights.SOUND * 2));
            ways.addAll(ranked(How.SOUND, Key.STEM, word.soundsLike(), Weights.SOUND));
        }
        if (!word.parts().isEmpty()) {
            ways.add(new Way.SideBySide(How.PARTS, Key.STEM, Place.parts(word), 0, 1));
        }
        return ways;
    }

    private static List<Way> phrase(List<QueryWord> words) {
        List<Place> places = Place.words(words);
        return Stream.of(Key.EXACT, Key.STEM, Key.SPELLING)
                .<Way>map(key -> new Way.SideBySide(how(key), key, places, 0, 1))
                .toList();
    }

    /**
     * What says the same: one word by its stems, several side by side and counted as one. Long names are misspelt in papers, and
     * words side by side are hardly taken for others: these by their spelling.
     */
    private static List<Way> alternative(List<QueryWord> words) {
        if (words.size() > 1) {
            return List.of(countedAsOne(Place.words(words)));
        }
        QueryWord word = words.getFirst();
        List<Way> ways = new ArrayList<>();
        ways.addAll(ranked(How.SYNONYM, Key.EXACT, List.of(word.keys().exact()), Weights.ALTERNATIVE));
        ways.addAll(ranked(How.SYNONYM, Key.STEM, word.keys().stem(), Weights.ALTERNATIVE));
        if (!word.parts().isEmpty()) {
            ways.add(countedAsOne(Place.parts(word)));
        }
        return ways;
    }

    private static Way countedAsOne(List<Place> places) {
        float share = Weights.ALTERNATIVE / Weights.of(Key.SPELLING) / places.size();
        return new Way.SideBySide(How.SYNONYM, Key.SPELLING, places, 0, share);
    }

    /** @param terms strongest first; each further one weighs less */
    private static List<Way> ranked(How how, Key key, List<String> terms, float weight) {
        List<Way> ways = new ArrayList<>();
        float left = weight;
        for (String term : terms) {
            ways.add(new Way.Word(how, key, term, left));
            left *= Weights.WEAKER;
        }
        return ways;
    }

    private static How how(Key key) {
        return switch (key) {
            case EXACT -> How.SAME;
            case STEM -> How.FORM;
            case SPELLING -> How.SPELLING;
            case ROMAN -> How.SOUND;
        };
    }
}
