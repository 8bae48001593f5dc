package org.mohafez.web.export.worksheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mohafez.web.export.markup.Markup;
import org.mohafez.web.export.worksheet.Worksheet.Heading;

/**
 * A worksheet as WordprocessingML (ECMA-376): three parts that are always the same, and the document itself, which is one
 * table. That is all Word and LibreOffice ask for.
 */
public final class WorksheetDocx {
    private static final List<String> TEMPLATE =
            List.of("[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml");

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** A4 lying, with margins of 2 cm, in twentieths of a point. */
    private static final int PAGE_WIDTH = 16_838;

    private static final int PAGE_HEIGHT = 11_906;
    private static final int PAGE_MARGIN = 1_134;
    private static final int TABLE_WIDTH = PAGE_WIDTH - 2 * PAGE_MARGIN;

    private WorksheetDocx() {}

    public static void write(Worksheet worksheet, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (String part : TEMPLATE) {
            zip.putNextEntry(new ZipEntry(part));
            try (InputStream bytes = WorksheetDocx.class.getResourceAsStream("docx/" + part)) {
                Objects.requireNonNull(bytes, part).transferTo(zip);
            }
        }
        zip.putNextEntry(new ZipEntry("word/document.xml"));
        document(worksheet, Markup.begin(zip, "document", W, "w", true));
        zip.finish();
    }

    private static void document(Worksheet worksheet, Markup to) {
        to.begin("body");
        worksheet.above().forEach(line -> paragraph(to, "Line", line));
        paragraph(to, "Title", worksheet.title());
        worksheet.below().forEach(line -> paragraph(to, "Line", line));
        table(worksheet, to);
        worksheet.notes().forEach(note -> paragraph(to, "Note", note));
        to.begin("sectPr");
        to.begin("pgSz")
                .value("w", PAGE_WIDTH)
                .value("h", PAGE_HEIGHT)
                .value("orient", "landscape")
                .end();
        to.begin("pgMar");
        for (String side : List.of("top", "right", "bottom", "left")) {
            to.value(side, PAGE_MARGIN);
        }
        to.value("header", 567).value("footer", 567).value("gutter", 0).end();
        to.end().finish();
    }

    private static void table(Worksheet worksheet, Markup to) {
        to.begin("tbl").begin("tblPr");
        to.begin("tblStyle").value("val", "Grid").end();
        to.begin("tblW").value("w", TABLE_WIDTH).value("type", "dxa").end();
        to.begin("tblLayout").value("type", "fixed").end();
        to.end().begin("tblGrid");
        worksheet
                .columns()
                .forEach(column -> to.begin("gridCol").value("w", width(column)).end());
        to.end();
        to.begin("tr")
                .begin("trPr")
                .begin("cantSplit")
                .end()
                .begin("tblHeader")
                .end()
                .end();
        worksheet.columns().forEach(column -> cell(to, column, "Heading", column.text(), ""));
        to.end();
        for (Worksheet.Row row : worksheet.rows()) {
            to.begin("tr").begin("trPr").begin("cantSplit").end().end();
            for (int place = 0; place < row.cells().size(); place++) {
                Heading column = worksheet.columns().get(place);
                String style = column.small() ? "Small" : "Cell";
                cell(to, column, style, row.cells().get(place), place == 0 ? row.href() : "");
            }
            to.end();
        }
        to.end();
    }

    private static void cell(Markup to, Heading column, String style, String text, String href) {
        to.begin("tc").begin("tcPr");
        to.begin("tcW").value("w", width(column)).value("type", "dxa").end().end();
        paragraph(to, style, text, href);
        to.end();
    }

    private static int width(Heading column) {
        return TABLE_WIDTH * column.share() / 100;
    }

    private static void paragraph(Markup to, String style, String text) {
        paragraph(to, style, text, "");
    }

    /** A link is a field that says where to: unlike one with a relationship, it can be written as it comes. */
    private static void paragraph(Markup to, String style, String text, String href) {
        to.begin("p").begin("pPr").begin("pStyle").value("val", style).end().end();
        if (!href.isEmpty()) {
            to.begin("fldSimple").value("instr", "HYPERLINK \"" + href + "\"");
        }
        to.begin("r");
        if (!href.isEmpty()) {
            to.begin("rPr").begin("rStyle").value("val", "Link").end().end();
        }
        String[] lines = text.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                to.begin("br").end();
            }
            to.begin("t").value("xml:space", "preserve").text(lines[line]).end();
        }
        if (!href.isEmpty()) {
            to.end();
        }
        to.end().end();
    }
}
