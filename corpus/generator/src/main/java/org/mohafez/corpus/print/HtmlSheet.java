package org.mohafez.corpus.print;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mohafez.corpus.paper.Face;
import org.mohafez.corpus.paper.Paper;
import org.mohafez.corpus.paper.TableRules;

/** A paper as a web page that prints on A4, such as Chromium and LibreOffice make PDF and office files from. */
public final class HtmlSheet {
    private final StringBuilder out = new StringBuilder();
    private final Set<TableRules> looks = new TreeSet<>();

    private HtmlSheet() {}

    /** The whole page, with a line feed at the end of each line. */
    public static String of(Paper paper) {
        var sheet = new HtmlSheet();
        Printer.print(paper.page()).forEach(sheet::block);
        Face face = paper.face();
        String body = PortalFrame.around(sheet.out.toString(), face);
        String page = """
                <!DOCTYPE html>
                <html lang="bn">
                <head>
                <meta charset="utf-8">
                <title>%s</title>
                <style>
                @page { size: A4%s; margin: 2cm 2cm 2cm 2.2cm; }
                body { font-family: "%s", "Noto Sans Bengali", sans-serif; font-size: %dpt; }
                p { margin: 0 0 2pt 0; }
                p.centre { text-align: center; }
                p.centre b { text-decoration: underline; }
                p.right { text-align: right; }
                p.hand { text-align: center; margin-left: %scm; }
                p.listed { margin-left: 0.6cm; }
                p.gap { margin: 0; font-size: 6pt; }
                table { width: 100%%; border-collapse: collapse; }
                table.ruled td, table.ruled th { border: 1px solid #000; padding: 3pt 4pt; vertical-align: top; }
                table.plain td { border: none; padding: 1pt 4pt; vertical-align: top; }
                th { text-align: center; }
                %s.newpage { page-break-before: always; }
                </style>
                </head>
                <body>
                %s</body>
                </html>
                """.formatted(
                        escape(paper.name()),
                        face.landscape() ? " landscape" : "",
                        face.font(),
                        face.points(),
                        face.landscape() ? "17" : "9.5",
                        sheet.looks.stream().map(TableLook::style).collect(Collectors.joining()),
                        body);
        return Letters.as(page, face);
    }

    private void block(List<Printed> block) {
        block.forEach(this::set);
        out.append("<p class=\"gap\">&nbsp;</p>\n");
    }

    private void set(Printed printed) {
        switch (printed) {
            case Printed.Line line -> paragraph(line.text(), line.set());
            case Printed.Sides sides -> sides(sides);
            case Printed.Grid grid -> grid(grid);
            case Printed.PageEnd end -> out.append("<p class=\"newpage\"></p>\n");
        }
    }

    private void paragraph(String text, Printed.Set set) {
        String kind =
                switch (set) {
                    case LEFT -> "<p>";
                    case CENTRE -> "<p class=\"centre\">";
                    case RIGHT -> "<p class=\"right\">";
                    case HAND -> "<p class=\"hand\">";
                    case LISTED -> "<p class=\"listed\">";
                };
        out.append(kind).append(inline(text)).append("</p>\n");
    }

    private void sides(Printed.Sides sides) {
        if (sides.right().isEmpty()) {
            sides.left().forEach(line -> paragraph(line, Printed.Set.LEFT));
            return;
        }
        out.append("<table class=\"plain\" width=\"100%\" border=\"0\" cellspacing=\"0\">\n<tr><td valign=\"top\">")
                .append(lines(sides.left()))
                .append("</td><td valign=\"top\" align=\"right\">")
                .append(lines(sides.right()))
                .append("</td></tr>\n</table>\n");
    }

    // Rules, widths and alignment stand in attributes: LibreOffice reads them there and not in the style sheet.
    private void grid(Printed.Grid grid) {
        if (grid.rules() != null) {
            looks.add(grid.rules());
        }
        out.append("<table ").append(TableLook.attributes(grid.rules())).append(">\n");
        boolean headed = !grid.head().cells().isEmpty();
        if (headed) {
            out.append(grid.repeats() ? "<thead>\n" : "<tbody>\n");
            head(grid);
            out.append(afterHead(grid));
        } else {
            out.append("<tbody>\n");
        }
        boolean hands = grid.widths().equals(List.of(50, 50));
        for (List<Printed.Cell> row : grid.rows()) {
            out.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                cell(row.get(i), (headed ? "" : width(grid, i)) + (hands ? " align=\"center\"" : ""));
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    /** One line of headings, or two: those that stand over others in the upper one. */
    private void head(Printed.Grid grid) {
        Printed.Head head = grid.head();
        if (head.over().isEmpty()) {
            headings(grid, i -> "", i -> head.cells().get(i));
            return;
        }
        headings(
                grid,
                i -> head.over().get(i).isEmpty() ? " rowspan=\"2\"" : " colspan=\"" + head.reach(i) + "\"",
                i -> {
                    String over = head.over().get(i);
                    return over.isEmpty() ? head.cells().get(i) : head.reach(i) == 0 ? null : over;
                });
        headings(
                grid,
                i -> "",
                i -> head.over().get(i).isEmpty() ? null : head.cells().get(i));
    }

    private void headings(Printed.Grid grid, IntFunction<String> span, IntFunction<@Nullable String> words) {
        out.append("<tr>");
        for (int i = 0; i < grid.head().cells().size(); i++) {
            String heading = words.apply(i);
            if (heading != null) {
                out.append("<th").append(span.apply(i));
                out.append(span.apply(i).contains("colspan") ? "" : width(grid, i))
                        .append('>')
                        .append(inline(heading))
                        .append("</th>");
            }
        }
        out.append("</tr>\n");
    }

    private static String afterHead(Printed.Grid grid) {
        if (grid.repeats()) {
            return "</thead>\n<tbody>\n";
        }
        return grid.rules() == TableRules.PARTIAL ? "</tbody>\n<tbody>\n" : "";
    }

    private void cell(Printed.Cell cell, String attributes) {
        if (cell.rows() > 0) {
            String span = cell.rows() > 1 ? " rowspan=\"" + cell.rows() + "\"" : "";
            out.append("<td valign=\"top\"").append(span).append(attributes).append('>');
            out.append(lines(cell.paragraphs())).append("</td>");
        }
    }

    private static String width(Printed.Grid grid, int column) {
        return " width=\"" + grid.widths().get(column) + "%\"";
    }

    private static String lines(List<String> lines) {
        if (lines.size() == 1) {
            return inline(lines.getFirst());
        }
        return lines.stream()
                .map(line -> "<p style=\"margin-top: 0cm; margin-bottom: 0cm\">" + inline(line) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static String inline(String text) {
        return escape(text).replaceAll("\\*\\*(.+?)\\*\\*", "<b>$1</b>");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
