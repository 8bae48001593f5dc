package org.mohafez.web.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.mohafez.web.export.result.Column;
import org.mohafez.web.export.result.Row;
import org.mohafez.web.export.result.WholeResult.Given;
import org.mohafez.web.ui.CsvLines;

/** The first line names the columns; only where rows are missing a last line says so, in its first cell. */
public final class CsvTable implements Table {
    private final CsvLines lines;
    private final Cover cover;

    private CsvTable(CsvLines lines, Cover cover) {
        this.lines = lines;
        this.cover = cover;
    }

    public static CsvTable begin(OutputStream out, Cover cover) throws IOException {
        CsvTable table = new CsvTable(CsvLines.begin(out), cover);
        table.lines.add(cover.columns().stream().map(Column::code).toList());
        return table;
    }

    @Override
    public void add(Row row) throws IOException {
        lines.add(cover.columns().stream().map(column -> column.of(row)).toList());
    }

    @Override
    public void end(Given given) throws IOException {
        for (String said : cover.missing(given)) {
            lines.add(List.of(said));
        }
        lines.end();
    }
}
