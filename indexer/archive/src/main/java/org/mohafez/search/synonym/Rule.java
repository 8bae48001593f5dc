package org.mohafez.search.synonym;

import java.util.List;

/**
 * One line of a file of synonyms: who types a name on the left is also answered by the names on the right.
 *
 * @param typed names that may be typed
 * @param also names that then answer too; the same list where the line holds all ways
 */
public record Rule(List<String> typed, List<String> also) {
    public Rule {
        typed = List.copyOf(typed);
        also = List.copyOf(also);
    }

    static Rule allWays(List<String> names) {
        return new Rule(names, names);
    }

    boolean isOneWay() {
        return !typed.equals(also);
    }
}
