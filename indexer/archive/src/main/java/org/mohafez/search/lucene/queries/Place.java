package org.mohafez.search.lucene.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.bangla.word.WordKeys;
import org.mohafez.search.query.QueryWord;

/**
 * A word of several side by side, and where among them it stands.
 *
 * @param others stems of words that stand in for it: that sound like it, or say the same
 * @param position from 0
 */
public record Place(WordKeys keys, List<String> others, int position) {
    /** By their stems, others stand in for the word. */
    List<String> terms(Key key) {
        return key == Key.STEM && !others.isEmpty()
                ? Stream.concat(keys.stem().stream(), others.stream())
                        .distinct()
                        .toList()
                : key.of(keys);
    }

    /** One of them every word has that has one of those terms: by these it is found where words stand. */
    public List<String> outlines(Key key) {
        return switch (key) {
            case EXACT -> List.of(keys.outline().getFirst());
            case STEM -> terms(key).stream().map(WordKeys::outlineOf).distinct().toList();
            case SPELLING, ROMAN -> keys.outline();
        };
    }

    /** A joined word stands where its first part stands, and takes as many places as it has parts. */
    static List<Place> words(List<QueryWord> words) {
        List<Place> places = new ArrayList<>();
        int position = 0;
        for (QueryWord word : words) {
            places.add(new Place(word.keys(), word.soundsLike(), position));
            position += word.span();
        }
        return places;
    }

    static List<Place> parts(QueryWord word) {
        return IntStream.range(0, word.parts().size())
                .mapToObj(i -> new Place(word.parts().get(i), List.of(), i))
                .toList();
    }
}
