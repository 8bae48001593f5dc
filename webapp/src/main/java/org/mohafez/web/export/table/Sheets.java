package org.mohafez.web.export.table;

import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** How sheets of ours look: one typeface, wrapped cells, headings in the portal's green. */
public final class Sheets {
    /** The typeface of government offices; where it is missing a program takes its own for Bangla. */
    public static final String TYPEFACE = "Nikosh";

    private static final double POINTS = 12;
    private static final int SMALL = 9;
    /** A cell holds 32,767 characters; what is longer ends in an ellipsis and is whole at its address. */
    private static final int MOST_CHARACTERS = 32_000;

    /** Points. */
    private static final double LINE = 18;
    /** A row of a sheet is 409 points high at the most; longer texts are read in their cell. */
    private static final int MOST_LINES = 22;
    /** A letter of Bangla in digits, by which columns are measured; in the wider typefaces that stand in for Nikosh. */
    private static final double BROAD = 1.35;

    /** Opacity before red, green and blue: without it a strict reader takes no colour at all (ECMA-376, 18.8.3). */
    private static final String CLOTH = "FF0B4636";

    private static final String ON_CLOTH = "FFF7F4EA";

    private Sheets() {}

    /** A workbook without sheets. */
    public static Workbook book(OutputStream out) {
        Workbook book = new Workbook(out, "Mohafez", "1.0");
        book.setGlobalDefaultFont(TYPEFACE, POINTS);
        return book;
    }

    /** As high as its fullest cell needs; not every program fits rows to wrapped texts by itself. */
    public static void height(Worksheet sheet, int row, List<String> texts, List<Double> widths) {
        int lines = 1;
        for (int column = 0; column < texts.size(); column++) {
            lines = Math.max(lines, lines(texts.get(column), widths.get(column)));
        }
        sheet.rowHeight(row, Math.min(lines, MOST_LINES) * LINE);
    }

    private static int lines(String text, double width) {
        return text.lines().mapToInt(line -> wrapped(line, width)).sum();
    }

    /** As programs wrap: a word that does not fit begins a line, one wider than a line is broken. */
    private static int wrapped(String line, double width) {
        int lines = 1;
        double filled = 0;
        for (String word : line.split(" ")) {
            double broad = letters(word) * BROAD;
            if (filled > 0 && filled + BROAD + broad > width) {
                lines++;
                filled = 0;
            }
            filled += (filled > 0 ? BROAD : 0) + broad;
            for (; filled > width; filled -= width) {
                lines++;
            }
        }
        return lines;
    }

    /** Letters of Bangla that stand above, below or before others take no room of their own. */
    private static long letters(String word) {
        return word.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** Printed across A4, as wide as the sheet. */
    public static void landscape(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
    }

    public static void heading(Worksheet sheet, int row, int column, String text) {
        sheet.inlineString(row, column, text);
        sheet.style(row, column)
                .bold()
                .fontName(TYPEFACE)
                .fontSize(12)
                .fontColor(ON_CLOTH)
                .fillColor(CLOTH)
                .wrapText(true)
                .verticalAlignment("center")
                .set();
    }

    /** A line across all columns up to the last. */
    public static void line(Worksheet sheet, int row, int last, String text, boolean title) {
        sheet.inlineString(row, 0, cut(text));
        sheet.rowHeight(row, title ? LINE * 1.5 : LINE);
        sheet.range(row, 0, row, last).merge();
        sheet.range(row, 0, row, last)
                .style()
                .wrapText(true)
                .fontName(TYPEFACE)
                .fontSize(title ? 15 : 12)
                .horizontalAlignment("center")
                .set();
    }

    /** A cell of a table on paper. @param small in small print */
    public static void framed(Worksheet sheet, int row, int column, String text, boolean small) {
        sheet.inlineString(row, column, cut(text));
        framed(sheet, row, column).fontSize(small ? SMALL : (int) POINTS).set();
    }

    /** The same, leading to an address. */
    public static void framedLink(Worksheet sheet, int row, int column, String text, String address) {
        sheet.hyperlink(row, column, new HyperLink(address, text));
        framed(sheet, row, column)
                .fontSize((int) POINTS)
                .fontColor(CLOTH)
                .underlined()
                .set();
    }

    private static StyleSetter framed(Worksheet sheet, int row, int column) {
        return sheet.style(row, column)
                .fontName(TYPEFACE)
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN);
    }

    /** Strings stand in their cells: shared ones would all be held until the end. */
    public static void text(Worksheet sheet, int row, int column, String text) {
        sheet.inlineString(row, column, cut(text));
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }

    public static void atTop(Worksheet sheet, int row, int column) {
        sheet.style(row, column).verticalAlignment("top").set();
    }

    /** A day as a day; a month, or what is no day, as it stands. */
    public static void day(Worksheet sheet, int row, int column, String iso) {
        try {
            sheet.value(row, column, LocalDate.parse(iso));
            sheet.style(row, column)
                    .format("dd/mm/yyyy")
                    .verticalAlignment("top")
                    .set();
        } catch (DateTimeParseException e) {
            text(sheet, row, column, iso);
        }
    }

    private static String cut(String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        boolean parted = Character.isLowSurrogate(text.charAt(MOST_CHARACTERS));
        return text.substring(0, parted ? MOST_CHARACTERS - 1 : MOST_CHARACTERS) + "…";
    }
}
