package org.mohafez.search.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.bangla.word.Tokens;
import org.mohafez.bangla.word.WordKeys;
import org.mohafez.index.IndexField;
import org.mohafez.index.Vocabulary;

/**
 * The names that one kind of reader may see, by the keys of their words. It is held in memory and never changes; several
 * threads may ask at once.
 */
public final class NameIndex {
    /** Most first, so that the first found are the best. */
    private static final Comparator<Value> ORDER = Comparator.comparingInt(Value::count)
            .reversed()
            .thenComparing(Value::field)
            .thenComparing(Value::code);

    private final List<Value> values;

    /** One for each kind of key. */
    private final List<KeyTable> tables;

    /**
     * A value with all names by which it may be found.
     *
     * @param count in how many entries it stands
     */
    public record Value(IndexField field, String code, List<String> names, int count) {
        public Value {
            names = List.copyOf(names);
        }
    }

    /** A value that answers, and the loosest kind of key that one of the typed words needed. */
    public record Found(Value value, Key by) {}

    public NameIndex(Collection<Value> named) {
        values = named.stream().sorted(ORDER).toList();
        List<List<WordKeys>> words = values.stream().map(NameIndex::words).toList();
        tables = Arrays.stream(Key.values()).map(key -> table(key, words)).toList();
    }

    private static List<WordKeys> words(Value value) {
        return value.names().stream()
                .flatMap(name -> Tokens.in(name).stream())
                .map(token -> Vocabulary.keys(token.text()))
                .distinct()
                .toList();
    }

    private static KeyTable table(Key key, List<List<WordKeys>> words) {
        KeyTable.Builder table = new KeyTable.Builder();
        for (int place = 0; place < words.size(); place++) {
            for (WordKeys word : words.get(place)) {
                for (String one : key.of(word)) {
                    table.add(one, place);
                }
            }
        }
        return table.build();
    }

    /**
     * The values that have all the words typed, in any order: the strictest matches first, then those that stand in most
     * entries. Only where nothing is spelt alike, and more than a syllable is typed, are Bangla words taken by their sound.
     */
    public List<Found> find(Typed typed, int most) {
        List<Found> found = new ArrayList<>();
        BitSet seen = new BitSet(values.size());
        List<Reading> readings = typed.readings().stream().map(Reading::new).toList();
        for (Key key : Key.values()) {
            if (found.size() >= most
                    || (key == Key.ROMAN && !typed.isBySound() && !(found.isEmpty() && typed.isSound()))) {
                break;
            }
            BitSet answering = new BitSet(values.size());
            readings.forEach(reading -> answering.or(reading.loosened(key)));
            answering.andNot(seen);
            seen.or(answering);
            answering.stream()
                    .limit(most - found.size())
                    .forEach(place -> found.add(new Found(values.get(place), key)));
        }
        return found;
    }

    /** One way to read what is typed, and the values that each of its words has been found in so far. */
    private final class Reading {
        private final List<Typed.Word> words;
        private final List<BitSet> having;

        Reading(List<Typed.Word> words) {
            this.words = words;
            having = words.stream().map(word -> new BitSet(values.size())).toList();
        }

        /** The values that have all words, each by a key of that kind or a stricter one. */
        BitSet loosened(Key key) {
            KeyTable table = tables.get(key.ordinal());
            BitSet all = new BitSet(values.size());
            all.set(0, values.size());
            for (int i = 0; i < words.size(); i++) {
                Typed.Word word = words.get(i);
                BitSet places = having.get(i);
                word.whole(key).forEach(one -> table.addEqual(one, places));
                if (i + 1 == words.size()) {
                    word.begun(key).forEach(one -> table.addBeginning(one, places));
                }
                all.and(places);
            }
            return all;
        }
    }
}
