package org.mohafez.web.export.worksheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.mohafez.web.export.table.Sheets;

/** A worksheet as a workbook of one sheet, which prints across A4 with its headings on each page. */
public final class WorksheetXlsx {
    /** Characters that fit across the page. */
    private static final int WIDTH = 150;

    private WorksheetXlsx() {}

    public static void write(Worksheet worksheet, OutputStream out) throws IOException {
        Workbook book = Sheets.book(out);
        org.dhatim.fastexcel.Worksheet sheet =
                book.newWorksheet(worksheet.columns().getLast().text());
        int last = worksheet.columns().size() - 1;
        int at = 0;
        for (String line : worksheet.above()) {
            Sheets.line(sheet, at++, last, line, false);
        }
        Sheets.line(sheet, at++, last, worksheet.title(), true);
        for (String line : worksheet.below()) {
            Sheets.line(sheet, at++, last, line, false);
        }
        int headings = at++;
        for (int column = 0; column <= last; column++) {
            Worksheet.Heading heading = worksheet.columns().get(column);
            sheet.width(column, width(heading));
            Sheets.heading(sheet, headings, column, heading.text());
        }
        sheet.freezePane(0, at);
        sheet.repeatRows(headings);
        Sheets.landscape(sheet);
        List<Double> widths =
                worksheet.columns().stream().map(WorksheetXlsx::width).toList();
        for (Worksheet.Row row : worksheet.rows()) {
            Sheets.height(sheet, at, row.cells(), widths);
            Sheets.framedLink(sheet, at, 0, row.cells().getFirst(), row.href());
            for (int column = 1; column <= last; column++) {
                boolean small = worksheet.columns().get(column).small();
                Sheets.framed(sheet, at, column, row.cells().get(column), small);
            }
            at++;
        }
        for (String note : worksheet.notes()) {
            Sheets.line(sheet, ++at, last, note, false);
        }
        sheet.finish();
        book.finish();
    }

    private static double width(Worksheet.Heading heading) {
        return heading.share() * WIDTH / 100.0;
    }
}
