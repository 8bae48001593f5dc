package org.mohafez.corpus.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mohafez.corpus.paper.Face;
import org.mohafez.corpus.paper.Paper;

/** A paper as plain text: table cells are separated by tabs, blocks by an empty line. */
public final class TextSheet {
    private final Face face;

    private TextSheet(Face face) {
        this.face = face;
    }

    /** The whole text, with a line feed at the end of each line. */
    public static String of(Paper paper) {
        var sheet = new TextSheet(paper.face());
        String text =
                Printer.print(paper.page()).stream().map(sheet::block).collect(Collectors.joining("\n\n", "", "\n"));
        return Letters.as(text.replace("**", ""), paper.face());
    }

    private String block(List<Printed> block) {
        return block.stream().map(this::set).collect(Collectors.joining("\n"));
    }

    private String set(Printed printed) {
        return switch (printed) {
            case Printed.Line line ->
                line.set() == Printed.Set.LISTED && face.dashes() ? "- " + line.text() : line.text();
            case Printed.Sides sides -> sides(sides);
            case Printed.Grid grid -> grid(grid);
            case Printed.PageEnd end -> "\f";
        };
    }

    private static String sides(Printed.Sides sides) {
        List<String> lines = new ArrayList<>(sides.left());
        lines.addAll(sides.right());
        return String.join("\n", lines);
    }

    private static String upper(Printed.Head head) {
        return IntStream.range(0, head.cells().size())
                .mapToObj(i -> {
                    String over = head.over().get(i);
                    return over.isEmpty() ? head.cells().get(i) : head.reach(i) == 0 ? "" : over;
                })
                .collect(Collectors.joining("\t"));
    }

    private static String lower(Printed.Head head) {
        return IntStream.range(0, head.cells().size())
                .mapToObj(i -> head.over().get(i).isEmpty() ? "" : head.cells().get(i))
                .collect(Collectors.joining("\t"));
    }

    private static String grid(Printed.Grid grid) {
        List<String> lines = new ArrayList<>();
        if (!grid.head().over().isEmpty()) {
            lines.add(upper(grid.head()));
            lines.add(lower(grid.head()));
        } else if (!grid.head().cells().isEmpty()) {
            lines.add(String.join("\t", grid.head().cells()));
        }
        grid.rows()
                .forEach(row -> lines.add(row.stream()
                        .map(cell -> String.join(" ", cell.paragraphs()))
                        .collect(Collectors.joining("\t"))));
        return String.join("\n", lines);
    }
}
