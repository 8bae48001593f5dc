package org.mohafez.page.layout.ruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mohafez.page.Box;
import org.mohafez.page.layout.content.Rule;

/**
 * Finds the tables that rules draw. Rules that touch belong together; where they cross are the corners of the grid; two
 * places of the grid without a rule between them are one cell.
 */
public final class Lattice {
    /** Rules nearer than this, in points, are the same line: doubled borders, and borders of cells set apart. */
    private static final double NEAR = 3.5;

    private Lattice() {}

    /** The page's tables from the top. A lone frame is none, nor is a table inside a cell of another. */
    public static List<RuledTable> tables(List<Rule> drawn) {
        List<RuledTable> found = components(joined(drawn)).stream()
                .map(RuleGrid::table)
                .flatMap(java.util.Optional::stream)
                .filter(table -> table.columns() > 1)
                .toList();
        return found.stream()
                .filter(table -> found.stream().noneMatch(other -> other != table && inside(table.box(), other.box())))
                .sorted(Comparator.comparingDouble(table -> table.box().top()))
                .toList();
    }

    private static boolean inside(Box inner, Box outer) {
        return outer.contains(inner.left() + NEAR, inner.top() + NEAR)
                && outer.contains(inner.right() - NEAR, inner.bottom() - NEAR);
    }

    /** Pieces of one line made one: browsers draw each side of each cell by itself. */
    public static List<Rule> joined(List<Rule> drawn) {
        List<Rule> sorted = drawn.stream()
                .sorted(Comparator.comparing(Rule::horizontal)
                        .thenComparingDouble(Rule::at)
                        .thenComparingDouble(Rule::from))
                .toList();
        List<Rule> joined = new ArrayList<>();
        for (Rule rule : sorted) {
            Rule whole = rule;
            for (int i = joined.size() - 1; i >= 0; i--) {
                Rule other = joined.get(i);
                if (other.horizontal() != whole.horizontal() || whole.at() - other.at() > NEAR / 2) {
                    break;
                }
                if (other.to() >= whole.from() - NEAR && whole.to() >= other.from() - NEAR) {
                    joined.remove(i);
                    whole = new Rule(
                            whole.horizontal(),
                            other.length() >= whole.length() ? other.at() : whole.at(),
                            Math.min(other.from(), whole.from()),
                            Math.max(other.to(), whole.to()));
                }
            }
            joined.add(whole);
        }
        return joined;
    }

    /** Rules that touch one another, directly or through others. */
    private static List<List<Rule>> components(List<Rule> rules) {
        List<List<Rule>> components = new ArrayList<>();
        for (Rule rule : rules) {
            List<Rule> with = new ArrayList<>(List.of(rule));
            for (int i = components.size() - 1; i >= 0; i--) {
                if (components.get(i).stream().anyMatch(other -> touch(rule, other))) {
                    with.addAll(components.remove(i));
                }
            }
            components.add(with);
        }
        return components;
    }

    private static boolean touch(Rule a, Rule b) {
        if (a.horizontal() == b.horizontal()) {
            return Math.abs(a.at() - b.at()) <= NEAR && a.to() >= b.from() - NEAR && b.to() >= a.from() - NEAR;
        }
        return a.at() >= b.from() - NEAR
                && a.at() <= b.to() + NEAR
                && b.at() >= a.from() - NEAR
                && b.at() <= a.to() + NEAR;
    }
}
