package org.mohafez.corpus.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.corpus.paper.DecisionProse;
import org.mohafez.corpus.paper.DecisionTable;
import org.mohafez.corpus.paper.Part;
import org.mohafez.corpus.paper.Ruling;
import org.mohafez.corpus.print.Printed.Cell;
import org.mohafez.corpus.print.Printed.Grid;
import org.mohafez.corpus.print.Printed.Head;
import org.mohafez.corpus.print.Printed.Line;

/** Sets decisions, as a table or as prose. */
final class DecisionPrinter {
    private static final Pattern PART = Pattern.compile("«(\\w+)»");

    private DecisionPrinter() {}

    static Grid grid(DecisionTable table) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> cells = new ArrayList<>();
            for (DecisionTable.Column column : table.columns()) {
                cells.add(cell(table, column, row));
            }
            rows.add(cells);
        }
        List<Integer> widths =
                table.columns().stream().map(DecisionTable.Column::width).toList();
        List<String> head =
                table.columns().stream().map(DecisionTable.Column::heading).toList();
        List<String> over =
                table.columns().stream().map(DecisionTable.Column::over).toList();
        boolean twoLines = over.stream().anyMatch(each -> !each.isEmpty());
        return new Grid(table.ruling(), table.repeats(), widths, new Head(head, twoLines ? over : List.of()), rows);
    }

    private static Cell cell(DecisionTable table, DecisionTable.Column column, int row) {
        Part first = column.parts().getFirst();
        if (table.rows().get(row).same().contains(first)) {
            return new Cell(List.of(), 0);
        }
        int reach = 1;
        while (row + reach < table.rows().size()
                && table.rows().get(row + reach).same().contains(first)) {
            reach++;
        }
        return new Cell(paragraphs(table, column, table.rows().get(row)), reach);
    }

    /** A number and a topic begin the paragraph of the talk where all stand in one cell: ০১। বিষয় : আলোচনা. */
    private static List<String> paragraphs(DecisionTable table, DecisionTable.Column column, Ruling row) {
        List<String> out = new ArrayList<>();
        var opening = new StringBuilder();
        boolean alone = column.parts().size() == 1;
        for (Part part : column.parts()) {
            switch (part) {
                case NUMBER -> opening.append(or(row.number())).append(alone ? "" : " ");
                case TOPIC ->
                    opening.append(
                            alone || row.topic() == null
                                    ? or(row.topic())
                                    : Printer.bold(row.topic()
                                                    + table.topicMark().stripTrailing()) + " ");
                case TALK -> out.add(opening + joined(row.talk(), row.lead()));
                case TEXT -> out.addAll(decision(row, column.parts().contains(Part.TALK) ? "" : opening.toString()));
                case BY -> out.add(row.hands(table.joiner(), table.end()));
                case DUE -> out.add(row.due() == null ? "" : row.due().text());
                case REMARKS -> out.add(or(row.remarks()));
            }
        }
        boolean unspent = !column.parts().contains(Part.TALK) && !column.parts().contains(Part.TEXT);
        if (unspent && opening.length() > 0) {
            out.addFirst(opening.toString().strip());
        }
        out.removeIf(String::isBlank);
        return out;
    }

    private static List<String> decision(Ruling row, String opening) {
        List<String> paragraphs = new ArrayList<>(row.paragraphs());
        String mark = row.mark() == null ? "" : Printer.bold(row.mark()) + " ";
        paragraphs.set(0, opening + mark + paragraphs.getFirst());
        return paragraphs;
    }

    static List<Printed> passages(DecisionProse prose) {
        List<Printed> out = new ArrayList<>();
        for (Ruling row : prose.rows()) {
            List<String> lines = prose.lines().stream()
                    .filter(line ->
                            PART.matcher(line).results().allMatch(part -> value(prose, row, part.group(1)) != null))
                    .map(line -> PART.matcher(line)
                            .replaceAll(part ->
                                    Matcher.quoteReplacement(Objects.requireNonNull(value(prose, row, part.group(1))))))
                    .toList();
            if (prose.flowing()) {
                out.add(new Line(String.join(" ", lines), Printed.Set.LEFT));
            } else {
                lines.stream().flatMap(line -> line.lines()).forEach(line -> out.add(new Line(line, Printed.Set.LEFT)));
            }
        }
        return out;
    }

    private static @Nullable String value(DecisionProse prose, Ruling row, String part) {
        return switch (part) {
            case "number" -> row.number();
            case "topic" -> row.topic();
            case "talk" -> row.talk() == null ? null : joined(row.talk(), row.lead());
            case "text" -> String.join(prose.flowing() ? " " : "\n", row.paragraphs());
            case "by" -> row.hands(prose.joiner(), "").isEmpty() ? null : row.hands(prose.joiner(), "");
            case "due" -> row.due() == null ? null : row.due().text();
            default -> throw new IllegalArgumentException("a decision has no part «" + part + "»");
        };
    }

    private static String joined(@Nullable String talk, @Nullable String lead) {
        return (or(talk) + " " + or(lead)).strip();
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
