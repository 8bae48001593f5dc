package org.mohafez.web.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.mohafez.web.export.result.Column;
import org.mohafez.web.export.result.Row;
import org.mohafez.web.export.result.WholeResult.Given;
import org.mohafez.web.ui.Words;

/**
 * A workbook for people: the rows on its first sheet under frozen headings, days as days; on its second how it was made, what
 * is missing and what each column means. Texts are never formulas, whatever they begin with.
 */
public final class XlsxTable implements Table {
    private static final int ROWS_AT_ONCE = 100;

    private final Workbook book;
    private final Worksheet sheet;
    private final Cover cover;
    private final Words words;
    private int line;

    private XlsxTable(Workbook book, Cover cover) {
        this.book = book;
        this.cover = cover;
        this.words = cover.words();
        this.sheet = book.newWorksheet(words.say("export.sheet"));
    }

    public static XlsxTable begin(OutputStream out, Cover cover) throws IOException {
        XlsxTable table = new XlsxTable(Sheets.book(out), cover);
        table.headings();
        return table;
    }

    private void headings() throws IOException {
        for (int at = 0; at < cover.columns().size(); at++) {
            Column column = cover.columns().get(at);
            sheet.width(at, column.width());
            Sheets.heading(sheet, 0, at, words.say("column." + column.code()));
        }
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.setAutoFilter(0, 0, cover.columns().size() - 1);
        Sheets.landscape(sheet);
        line = 1;
    }

    @Override
    public void add(Row row) throws IOException {
        for (int at = 0; at < cover.columns().size(); at++) {
            Column column = cover.columns().get(at);
            cell(at, column, column.of(row));
        }
        Sheets.height(
                sheet,
                line,
                cover.columns().stream()
                        .map(column -> column == Column.URL || column == Column.SHA256 ? "" : column.of(row))
                        .toList(),
                cover.columns().stream().map(column -> (double) column.width()).toList());
        line++;
        if (line % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    private void cell(int at, Column column, String value) {
        if (value.isEmpty()) {
            return;
        }
        if (column.isDate()) {
            Sheets.day(sheet, line, at, value);
        } else if (column == Column.PAGE) {
            sheet.value(line, at, Integer.valueOf(value));
            Sheets.atTop(sheet, line, at);
        } else {
            Sheets.text(sheet, line, at, column == Column.KIND ? words.say("kind." + value) : value);
        }
    }

    @Override
    public void end(Given given) throws IOException {
        sheet.finish();
        notes(book.newWorksheet(words.say("export.notes")), given);
        book.finish();
    }

    private void notes(Worksheet notes, Given given) throws IOException {
        notes.width(0, 26);
        notes.width(1, 90);
        int at = 0;
        for (List<String> note : List.of(
                List.of(words.say("export.search"), cover.address()),
                List.of(words.say("export.made"), cover.figures().moment(cover.made())),
                List.of(words.say("export.rows"), words.say("export.rows.of", given.given(), given.total())))) {
            Sheets.heading(notes, at, 0, note.getFirst());
            Sheets.text(notes, at++, 1, note.getLast());
        }
        for (Cover.Note note : cover.notes()) {
            Sheets.heading(notes, at, 0, note.name());
            Sheets.text(notes, at++, 1, note.says());
        }
        for (String missing : cover.missing(given)) {
            Sheets.text(notes, at++, 1, missing);
        }
        Sheets.text(notes, at++, 1, words.say("not-certified"));
        at++;
        Sheets.heading(notes, at, 0, words.say("export.column"));
        Sheets.heading(notes, at++, 1, words.say("export.column-says"));
        for (Column column : cover.columns()) {
            Sheets.text(notes, at, 0, words.say("column." + column.code()));
            Sheets.text(notes, at++, 1, words.say("column." + column.code() + ".says"));
        }
        notes.finish();
    }
}
