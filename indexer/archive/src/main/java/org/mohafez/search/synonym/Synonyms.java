package org.mohafez.search.synonym;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mohafez.bangla.word.WordKeys;

/** Finds in typed words what has alternatives. Immutable; a pure function of its rules. */
public final class Synonyms {
    /** Alternatives of a span: each is looked for in every field, and the first lines know best. */
    static final int MOST = 8;

    private static final Synonyms NONE = new Synonyms(List.of());

    /** By the keys of each name that may be typed. */
    private final Map<String, List<Line>> byKey = new HashMap<>();

    private final NearNames<Line> near = new NearNames<>();

    private int mostWords;

    /** @param rules the earlier come first where there are more alternatives than are taken */
    public Synonyms(Collection<Rule> rules) {
        for (Rule rule : rules) {
            Line line = new Line(rule);
            for (String typed : rule.typed()) {
                Name name = Name.of(typed);
                // Each word may be typed in two.
                mostWords = Math.max(mostWords, name.written().size() + 1);
                name.keys().forEach(key -> byKey.computeIfAbsent(key, none -> new ArrayList<>())
                        .add(line));
                near.add(name, line);
            }
        }
    }

    /** What a rule answers with, read when it is asked for; one is only ever the same as itself. */
    private static final class Line {
        private final Rule rule;

        Line(Rule rule) {
            this.rule = rule;
        }

        List<Name> also() {
            return rule.also().stream().map(Name::of).toList();
        }
    }

    /** No word has any. */
    public static Synonyms none() {
        return NONE;
    }

    /**
     * From left to right the longest rows of words that a rule names, without overlap; where no name stands as it is typed, the
     * names of several words that may be meant by it.
     *
     * @param words as they stand beside each other in a query
     */
    public List<Span> in(List<WordKeys> words) {
        List<Set<String>> spellings = words.stream().map(NearNames::spellings).toList();
        List<Span> spans = new ArrayList<>();
        for (int from = 0; from < words.size(); ) {
            Optional<Span> span = longest(words, spellings, from);
            span.ifPresent(spans::add);
            from = span.map(Span::to).orElse(from + 1);
        }
        return spans;
    }

    private Optional<Span> longest(List<WordKeys> words, List<Set<String>> spellings, int from) {
        for (int to = Math.min(words.size(), from + mostWords); to > from; to--) {
            List<WordKeys> row = words.subList(from, to);
            for (Set<String> typed : Name.typed(row)) {
                Set<Line> lines = new LinkedHashSet<>();
                typed.forEach(key -> lines.addAll(byKey.getOrDefault(key, List.of())));
                if (!lines.isEmpty()) {
                    return Optional.of(new Span(from, to, alternatives(row, typed, lines)));
                }
            }
            Map<Name, List<Line>> meant = near.of(spellings.subList(from, to));
            if (!meant.isEmpty()) {
                Set<String> keys = meant.keySet().stream()
                        .flatMap(name -> name.keys().stream())
                        .collect(Collectors.toSet());
                Set<Line> lines = meant.values().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                return Optional.of(new Span(from, to, alternatives(row, keys, lines)));
            }
        }
        return Optional.empty();
    }

    private static List<String> alternatives(List<WordKeys> row, Set<String> typed, Set<Line> lines) {
        List<String> alternatives = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Line line : lines) {
            for (Name name : line.also()) {
                boolean isNew = name.keys().stream().noneMatch(seen::contains);
                if (isNew && !isFoundAnyway(name, row, typed) && alternatives.size() < MOST) {
                    alternatives.add(name.text());
                    seen.addAll(name.keys());
                }
            }
        }
        return alternatives;
    }

    /** By the typed words themselves; not where they are typed in one and stand there in two. */
    private static boolean isFoundAnyway(Name name, List<WordKeys> row, Set<String> typed) {
        boolean isTheSame =
                name.written().size() == row.size() && name.keys().stream().anyMatch(typed::contains);
        return isTheSame || name.contains(row);
    }
}
