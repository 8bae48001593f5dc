package org.mohafez.search.synonym;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line that takes something from the rules for the country: its names do not answer for one another, and a single name neither
 * answers for anything nor is answered by anything.
 */
public record Removal(List<String> names) {
    public Removal {
        names = List.copyOf(names);
    }

    /** What is left of the rules. */
    static List<Rule> of(List<Removal> removals, List<Rule> rules) {
        List<Rule> left = rules;
        for (Removal removal : removals) {
            Set<String> keys = removal.names.stream()
                    .flatMap(name -> Name.of(name).keys().stream())
                    .collect(Collectors.toSet());
            Predicate<String> its = name -> Name.of(name).keys().stream().anyMatch(keys::contains);
            left = left.stream().flatMap(rule -> removal.from(rule, its)).toList();
        }
        return left;
    }

    private Stream<Rule> from(Rule rule, Predicate<String> its) {
        List<String> othersTyped = rule.typed().stream().filter(its.negate()).toList();
        List<String> others = rule.also().stream().filter(its.negate()).toList();
        if (names.size() == 1) {
            return some(othersTyped, others);
        }
        List<String> typed = rule.typed().stream().filter(its).toList();
        return typed.isEmpty() ? Stream.of(rule) : Stream.concat(some(othersTyped, rule.also()), some(typed, others));
    }

    private static Stream<Rule> some(List<String> typed, List<String> also) {
        boolean saysNothing = typed.isEmpty() || also.isEmpty() || (also.size() == 1 && typed.equals(also));
        return saysNothing ? Stream.empty() : Stream.of(new Rule(typed, also));
    }
}
