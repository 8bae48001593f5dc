package org.mohafez.search.synonym;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.bangla.word.WordKeys;

/**
 * Names of several words as they are misspelt and inflected: a row of words meets a name where each word meets its word by the
 * spelling key, with its ending or without. One word alone would meet too much: স্বাক্ষর and সাক্ষর are spelled nearly alike.
 */
final class NearNames<T> {
    /** @param words as the name has them; they are spelled when somebody types the first */
    private record Meant<T>(Name name, List<String> words, T value) {}

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, List<Meant<T>>> byFirst = new HashMap<>();

    /** How first words are spelled: many names begin alike. */
    private final Map<String, String> firsts = new HashMap<>();

    void add(Name name, T value) {
        // A joined word may be typed in two and misspelt, so that nobody sees that it is one.
        Stream.of(name.written(), List.of(SPACE.split(name.text().strip())))
                .distinct()
                .filter(words -> words.size() > 1)
                .forEach(words -> byFirst.computeIfAbsent(
                                firsts.computeIfAbsent(words.getFirst(), WordKeys::spellingOf),
                                none -> new ArrayList<>())
                        .add(new Meant<>(name, words, value)));
    }

    /**
     * What was added with the names that the words may stand for.
     *
     * @param spellings of each word, as {@link #spellings} gives them
     */
    Map<Name, List<T>> of(List<Set<String>> spellings) {
        return spellings.getFirst().stream()
                .flatMap(first -> byFirst.getOrDefault(first, List.of()).stream())
                .filter(meant -> meet(meant.words(), spellings))
                .collect(Collectors.groupingBy(
                        Meant::name, LinkedHashMap::new, Collectors.mapping(Meant::value, Collectors.toList())));
    }

    private static boolean meet(List<String> name, List<Set<String>> typed) {
        if (name.size() != typed.size()) {
            return false;
        }
        for (int i = 0; i < name.size(); i++) {
            if (!typed.get(i).contains(WordKeys.spellingOf(name.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** How a name may spell the word: as it stands, or without its ending. */
    static Set<String> spellings(WordKeys word) {
        return Stream.concat(Stream.of(word.exact()), WordKeys.basesOf(word.exact()).stream())
                .map(WordKeys::spellingOf)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
