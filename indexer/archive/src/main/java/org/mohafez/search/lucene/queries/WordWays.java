package org.mohafez.search.lucene.queries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.bangla.word.WordKeys;
import org.mohafez.index.Vocabulary;
import org.mohafez.index.lucene.EntryDocument;
import org.mohafez.index.lucene.FieldNames;
import org.mohafez.search.How;
import org.mohafez.search.query.Clause;
import org.mohafez.search.query.QueryText;
import org.mohafez.search.query.QueryWord;
import org.mohafez.search.query.Range;
import org.mohafez.search.query.Sense;

/**
 * By which ways words are answered: by each kind of key, exact before stem before spelling before sound, and by what says the
 * same. The text has to be one that was {@link QueryText#heardAmong heard} among the index's words.
 */
final class WordWays {
    /** Places that a thing may stand off its number: ওয়ার্ড নং ১, and ১, ২ ও ৩ নং ওয়ার্ড for each of them. */
    private static final int NUMBER_OFF = 4;

    private WordWays() {}

    static List<Way> of(Clause clause) {
        List<Way> ways = new ArrayList<>();
        if (clause.isPhrase()) {
            ways.addAll(phrase(clause.words()));
            clause.alternatives().forEach(other -> ways.addAll(alternative(other.words())));
        } else {
            QueryWord word = clause.words().getFirst();
            ways.addAll(word(word, clause.excluded()));
            clause.alternatives().stream()
                    .flatMap(other -> alternative(word, other.words()).stream())
                    .map(way -> instead(way, of(word, Key.EXACT, Key.STEM, Key.SPELLING), null, Weights.ALTERNATIVE))
                    .forEach(ways::add);
        }
        Sense sense = clause.sense();
        // Left out is what says what is typed, not what it means besides; a beginning says nothing but what begins so.
        return sense == null || clause.excluded() && !(sense instanceof Sense.Beginning)
                ? ways
                : by(sense, clause, ways);
    }

    /** @param words the ways of its words */
    private static List<Way> by(Sense sense, Clause clause, List<Way> words) {
        List<Way> ways = new ArrayList<>(words);
        switch (sense) {
            case Sense.Day day -> {
                ways.add(new Way.Day(day.days().stream().map(EntryDocument::day).toList(), Weights.DAY));
                if (day.isLatest()) {
                    LocalDate last = day.days().getFirst();
                    ways.add(new Way.Due(
                            EntryDocument.day(last.minusYears(1).plusDays(1)), EntryDocument.day(last), Weights.DUE));
                }
            }
            case Sense.Beginning begin -> ways.add(new Way.Beginning(begin.exact(), Weights.BEGINNING));
            case Sense.Sum sum -> ways.add(new Way.Sum(Range.between(sum.taka(), sum.taka()), Weights.SUM));
            case Sense.Sums sums -> ways.add(new Way.Sum(sums.taka().range(), Weights.SUM));
            case Sense.Count count -> {}
            case Sense.NumberOf number -> {
                // A figure alone says hardly anything.
                ways.clear();
                QueryWord figure = clause.words().getFirst();
                ways.addAll(ranked(How.SAME, Key.EXACT, figure.keys(), Weights.FIGURE));
                ways.addAll(ranked(How.SPELLING, Key.SPELLING, figure.keys(), Weights.FIGURE / 2));
                ways.add(near(List.of(figure, number.label(), number.thing()), Weights.NUMBER));
                ways.add(near(List.of(figure, number.thing()), Weights.NUMBER / 2));
                QueryWord further = number.further();
                if (further != null) {
                    ways.add(near(List.of(figure, number.label(), further), Weights.NUMBER / 2));
                }
            }
        }
        return ways;
    }

    /** In any order, and spelt in any way: ০২ is ২. */
    private static Way near(List<QueryWord> words, float share) {
        return new Way.SideBySide(How.SAME, Key.SPELLING, Place.words(words), NUMBER_OFF, share);
    }

    private static List<Way> word(QueryWord word, boolean strictly) {
        List<Way> ways = new ArrayList<>();
        for (Key key : strictly ? List.of(Key.EXACT, Key.STEM) : List.of(Key.EXACT, Key.STEM, Key.SPELLING)) {
            for (Way.Word way : ranked(how(key), key, word.keys(), Weights.of(key))) {
                ways.add(key == Key.SPELLING ? misspelt(way, word) : way);
            }
            word.joined().forEach(joined -> ways.addAll(ranked(How.JOINED, key, joined, Weights.of(key))));
        }
        if (!strictly) {
            List<Term> asTyped = of(word, Key.EXACT, Key.STEM, Key.SPELLING);
            Stream.concat(asTheyStand(word.soundsLike()), byStems(word.soundsLike()))
                    .map(way -> instead(way, asTyped, null, Weights.SOUND * 2))
                    .forEach(ways::add);
        }
        if (!word.parts().isEmpty()) {
            ways.add(new Way.SideBySide(How.PARTS, Key.STEM, Place.parts(word), 0, 1));
        }
        return ways;
    }

    private static Way misspelt(Way.Word way, QueryWord word) {
        Term spelling = new Term(FieldNames.whole(Key.SPELLING), way.term());
        return instead(way, of(word, Key.EXACT, Key.STEM), spelling, Weights.of(Key.SPELLING));
    }

    /** The word's own terms: what it is built from or short for is another word. */
    private static List<Term> of(QueryWord word, Key... kinds) {
        return Stream.concat(Stream.of(word.keys()), word.joined().stream())
                .flatMap(keys -> Stream.of(kinds)
                        .flatMap(kind ->
                                kind.of(keys).stream().limit(1).map(own -> new Term(FieldNames.whole(kind), own))))
                .toList();
    }

    /** @param weight of the best way of that kind, which then counts as much as the word as typed */
    private static Way instead(Way way, List<Term> asTyped, @Nullable Term other, float weight) {
        return new Way.Instead(way, asTyped, other, Weights.of(Key.EXACT) / weight);
    }

    private static List<Way> phrase(List<QueryWord> words) {
        List<Place> places = Place.words(words);
        return Stream.of(Key.EXACT, Key.STEM, Key.SPELLING)
                .<Way>map(key -> new Way.SideBySide(how(key), key, places, 0, 1))
                .toList();
    }

    /** A word that is also written in two says no other, and counts like it. */
    private static List<Way> alternative(QueryWord word, List<QueryWord> words) {
        String joined = words.stream().map(part -> part.keys().exact()).collect(Collectors.joining());
        return words.size() > 1 && word.keys().stem().contains(joined)
                ? List.of(countedAsOne(How.JOINED, Weights.of(Key.STEM), Place.words(words)))
                : alternative(words);
    }

    /**
     * What says the same: one word by its stems, several side by side and counted as one. Long names are misspelt in papers, and
     * words side by side are hardly taken for others: these by their spelling.
     */
    private static List<Way> alternative(List<QueryWord> words) {
        if (words.size() > 1) {
            return List.of(countedAsOne(How.SYNONYM, Weights.ALTERNATIVE, Place.words(words)));
        }
        QueryWord word = words.getFirst();
        List<Way> ways = new ArrayList<>();
        ways.addAll(ranked(How.SYNONYM, Key.EXACT, word.keys(), Weights.ALTERNATIVE));
        ways.addAll(ranked(How.SYNONYM, Key.STEM, word.keys(), Weights.ALTERNATIVE));
        if (!word.parts().isEmpty()) {
            ways.add(countedAsOne(How.SYNONYM, Weights.ALTERNATIVE, Place.parts(word)));
        }
        return ways;
    }

    /** @param weight of the words together */
    private static Way countedAsOne(How how, float weight, List<Place> places) {
        return new Way.SideBySide(how, Key.SPELLING, places, 0, weight / Weights.of(Key.SPELLING) / places.size());
    }

    /** What sounds like a word and stands without ending: twice as much as with one. */
    private static Stream<Way.Word> asTheyStand(List<String> stems) {
        return ranked(How.SOUND, Key.EXACT, stems, stem -> first(Vocabulary.keys(stem)), Weights.SOUND * 2).stream();
    }

    private static Stream<Way.Word> byStems(List<String> stems) {
        return ranked(How.SOUND, Key.STEM, stems, WordWays::ofStem, Weights.SOUND).stream();
    }

    private static List<Way.Word> ranked(How how, Key key, WordKeys keys, float weight) {
        Function<String, List<String>> outlines =
                switch (key) {
                    case EXACT -> term -> first(keys);
                    case STEM -> WordWays::ofStem;
                    case SPELLING, ROMAN -> term -> keys.outline();
                };
        return ranked(how, key, key.of(keys), outlines, weight);
    }

    /**
     * @param terms strongest first; each further one weighs less
     * @param outlines of a term
     */
    private static List<Way.Word> ranked(
            How how, Key key, List<String> terms, Function<String, List<String>> outlines, float weight) {
        List<Way.Word> ways = new ArrayList<>();
        float left = weight;
        for (String term : terms) {
            ways.add(new Way.Word(how, key, term, outlines.apply(term), left));
            left *= Weights.WEAKER;
        }
        return ways;
    }

    /** A word that is the same has all outlines of it. */
    private static List<String> first(WordKeys same) {
        return same.outline().subList(0, 1);
    }

    private static List<String> ofStem(String stem) {
        return List.of(WordKeys.outlineOf(stem));
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
