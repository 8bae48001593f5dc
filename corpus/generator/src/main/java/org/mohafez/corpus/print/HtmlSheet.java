package org.mohafez.corpus.print;

import java.util.List;
import java.util.stream.Collectors;
import org.mohafez.corpus.paper.Face;
import org.mohafez.corpus.paper.Paper;

/** A paper as a web page that prints on A4, such as Chromium and LibreOffice make PDF and office files from. */
public final class HtmlSheet {
    private final StringBuilder out = new StringBuilder();

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
                body { font-family: "%s", "Noto Sans Bengali", sans-serif; font-size: %dpt; line-height: 1.45; }
                p { margin: 0 0 2pt 0; }
                p.centre { text-align: center; }
                p.right { text-align: right; }
                p.hand { text-align: center; margin-left: %scm; }
                p.listed { margin-left: 0.6cm; }
                p.gap { margin: 0; line-height: 0.8; }
                table { width: 100%%; border-collapse: collapse; }
                table.ruled td, table.ruled th { border: 1px solid #000; padding: 3pt 4pt; vertical-align: top; }
                table.plain td { border: none; padding: 1pt 4pt; vertical-align: top; }
                th { text-align: center; }
                .newpage { page-break-before: always; }
                </style>
                </head>
                <body>
                %s</body>
                </html>
                """.formatted(
                        escape(paper.id()),
                        face.landscape() ? " landscape" : "",
                        face.font(),
                        face.points(),
                        face.landscape() ? "17" : "9.5",
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
        out.append("<table class=\"plain\" width=\"100%\">\n<tr><td>")
                .append(lines(sides.left()))
                .append("</td><td align=\"right\">")
                .append(lines(sides.right()))
                .append("</td></tr>\n</table>\n");
    }

    private void grid(Printed.Grid grid) {
        out.append("<table class=\"%s\" width=\"100%%\">\n".formatted(grid.ruled() ? "ruled" : "plain"));
        grid.widths().forEach(width -> out.append("<col width=\"%d%%\">".formatted(width)));
        out.append('\n');
        if (!grid.head().isEmpty()) {
            String head = grid.head().stream()
                    .map(cell -> "<th>" + inline(cell) + "</th>")
                    .collect(Collectors.joining());
            out.append(grid.repeats() ? "<thead>\n<tr>" : "<tbody>\n<tr>")
                    .append(head)
                    .append("</tr>\n");
            out.append(grid.repeats() ? "</thead>\n<tbody>\n" : "");
        } else {
            out.append("<tbody>\n");
        }
        String align = grid.widths().equals(List.of(50, 50)) ? " align=\"center\"" : "";
        grid.rows().forEach(row -> row(row, align));
        out.append("</tbody>\n</table>\n");
    }

    private void row(List<Printed.Cell> row, String align) {
        out.append("<tr>");
        for (Printed.Cell cell : row) {
            if (cell.rows() > 0) {
                String span = cell.rows() > 1 ? " rowspan=\"" + cell.rows() + "\"" : "";
                out.append("<td")
                        .append(span)
                        .append(align)
                        .append('>')
                        .append(lines(cell.paragraphs()))
                        .append("</td>");
            }
        }
        out.append("</tr>\n");
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(HtmlSheet::inline).collect(Collectors.joining("<br>\n"));
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
