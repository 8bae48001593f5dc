package org.mohafez.corpus.print;

import static org.mohafez.corpus.print.Printed.Set.CENTRE;
import static org.mohafez.corpus.print.Printed.Set.HAND;
import static org.mohafez.corpus.print.Printed.Set.LEFT;
import static org.mohafez.corpus.print.Printed.Set.LISTED;
import static org.mohafez.corpus.print.Printed.Set.RIGHT;

import java.util.ArrayList;
import java.util.List;
import org.mohafez.corpus.paper.Block;
import org.mohafez.corpus.paper.CommitteeRoll;
import org.mohafez.corpus.paper.Copies;
import org.mohafez.corpus.paper.DecisionProse;
import org.mohafez.corpus.paper.DecisionTable;
import org.mohafez.corpus.paper.Facts;
import org.mohafez.corpus.paper.Heading;
import org.mohafez.corpus.paper.Letterhead;
import org.mohafez.corpus.paper.Listing;
import org.mohafez.corpus.paper.Marks;
import org.mohafez.corpus.paper.MemoLine;
import org.mohafez.corpus.paper.NewPage;
import org.mohafez.corpus.paper.PlainTable;
import org.mohafez.corpus.paper.ProgressTable;
import org.mohafez.corpus.paper.Prose;
import org.mohafez.corpus.paper.Provisions;
import org.mohafez.corpus.paper.Signature;
import org.mohafez.corpus.paper.Subject;
import org.mohafez.corpus.paper.TableRules;
import org.mohafez.corpus.print.Printed.Cell;
import org.mohafez.corpus.print.Printed.Grid;
import org.mohafez.corpus.print.Printed.Head;
import org.mohafez.corpus.print.Printed.Line;
import org.mohafez.corpus.print.Printed.PageEnd;
import org.mohafez.corpus.print.Printed.Sides;

/** Says for each block what stands on the page. */
final class Printer {
    private Printer() {}

    /** What stands on the page, a list for each block. */
    static List<List<Printed>> print(List<Block> blocks) {
        return blocks.stream().map(Printer::print).toList();
    }

    private static List<Printed> print(Block block) {
        return switch (block) {
            case Letterhead head -> head(head);
            case MemoLine memo -> List.of(new Sides(memo.left(), memo.right(), RIGHT));
            case Heading title -> List.of(new Line(bold(title.text()), CENTRE));
            case Subject subject -> List.of(new Line(bold(subject.label() + " " + subject.text()), LEFT));
            case Facts facts -> facts(facts);
            case Prose prose -> List.of(prose(prose));
            case Listing list -> listed(list.heading(), list.marks(), list.items());
            case PlainTable table ->
                table(table.heading(), table.columns(), table.widths(), table.rows(), table.ruling());
            case ProgressTable table ->
                table(table.heading(), table.columns(), table.widths(), table.rows(), table.ruling());
            case DecisionTable table -> List.of(DecisionPrinter.grid(table));
            case DecisionProse prose -> DecisionPrinter.passages(prose);
            case CommitteeRoll roll -> committee(roll);
            case Provisions provisions -> lines(Marks.mark(provisions.marks(), provisions.items()), LEFT);
            case Signature signature -> signature(signature);
            case Copies copies -> copies(copies);
            case NewPage page -> List.of(new PageEnd());
        };
    }

    static String bold(String text) {
        return "**" + text + "**";
    }

    private static List<Printed> head(Letterhead head) {
        List<Printed> lines = new ArrayList<>();
        if (!head.state().isEmpty()) {
            lines.add(new Line(head.state(), CENTRE));
        }
        lines.addAll(lines(head.lines(), CENTRE));
        if (!head.website().isEmpty()) {
            lines.add(new Line(head.website(), CENTRE));
        }
        return lines;
    }

    private static List<Printed> facts(Facts facts) {
        if (facts.mark().equals("\t")) {
            List<List<Cell>> rows = facts.rows().stream()
                    .map(row -> List.of(Cell.of(row.getFirst()), new Cell(row.subList(1, row.size()), 1)))
                    .toList();
            return List.of(new Grid(null, false, List.of(25, 75), Head.NONE, rows));
        }
        return facts.rows().stream()
                .<Printed>map(row ->
                        new Line(row.getFirst() + facts.mark() + String.join(", ", row.subList(1, row.size())), LEFT))
                .toList();
    }

    private static Line prose(Prose prose) {
        return switch (prose.set()) {
            case "left" -> new Line(prose.text(), LEFT);
            case "centre" -> new Line(prose.text(), CENTRE);
            case "right" -> new Line(prose.text(), RIGHT);
            case "heading" -> new Line(bold(prose.text()), LEFT);
            default -> throw new IllegalArgumentException("a paragraph cannot be set " + prose.set());
        };
    }

    private static List<Printed> listed(String heading, String marks, List<String> items) {
        List<Printed> lines = new ArrayList<>();
        if (!heading.isEmpty()) {
            lines.add(new Line(heading, LEFT));
        }
        lines.addAll(lines(Marks.mark(marks, items), LISTED));
        return lines;
    }

    private static List<Printed> table(
            String heading, List<String> columns, List<Integer> widths, List<List<String>> rows, TableRules rules) {
        List<Printed> out = new ArrayList<>();
        if (!heading.isEmpty()) {
            out.add(new Line(heading, LEFT));
        }
        List<List<Cell>> cells =
                rows.stream().map(row -> row.stream().map(Cell::of).toList()).toList();
        out.add(new Grid(rules, true, widths, Head.of(columns), cells));
        return out;
    }

    private static List<Printed> committee(CommitteeRoll roll) {
        List<Printed> out = new ArrayList<>();
        if (roll.columns().isEmpty()) {
            roll.members()
                    .forEach(member ->
                            out.add(new Line(member.get(0) + " " + member.get(1) + " – " + member.get(2), LEFT)));
        } else {
            out.addAll(table("", roll.columns(), roll.widths(), roll.members(), roll.ruling()));
        }
        if (!roll.terms().isEmpty()) {
            out.addAll(listed(roll.termsHeading(), roll.termsMarks(), roll.terms()));
        }
        return out;
    }

    private static List<Printed> signature(Signature signature) {
        if (signature.hands().size() == 2) {
            List<Cell> cells = signature.hands().stream()
                    .map(hand -> new Cell(hand.lines(), 1))
                    .toList();
            return List.of(new Grid(null, false, List.of(50, 50), Head.NONE, List.of(cells)));
        }
        Printed.Set set =
                switch (signature.side()) {
                    case "right" -> HAND;
                    case "left" -> LEFT;
                    case "centre" -> CENTRE;
                    default -> throw new IllegalArgumentException("nobody signs at the " + signature.side());
                };
        return lines(signature.hands().getFirst().lines(), set);
    }

    private static List<Printed> copies(Copies copies) {
        List<Printed> out = new ArrayList<>();
        if (!copies.left().isEmpty() || !copies.right().isEmpty()) {
            out.add(new Sides(copies.left(), copies.right(), RIGHT));
        }
        out.addAll(listed(copies.heading(), copies.marks(), copies.to()));
        return out;
    }

    private static List<Printed> lines(List<String> lines, Printed.Set set) {
        return lines.stream().<Printed>map(line -> new Line(line, set)).toList();
    }
}
