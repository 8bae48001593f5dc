package org.mohafez.web.export.table;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mohafez.web.export.result.Column;
import org.mohafez.web.export.result.Row;
import org.mohafez.web.export.result.WholeResult.Given;

/**
 * RFC 4180 in UTF-8, with a byte order mark: without it spreadsheets take Bangla for Latin. The first line names the columns;
 * only where rows are missing a last line says so, in its first cell.
 */
public final class CsvTable implements Table {
    private static final CsvMapper MAPPER =
            CsvMapper.builder().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).build();
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** A cell that begins so would be run as a formula (OWASP, CSV injection). */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private final SequenceWriter lines;
    private final Cover cover;

    private CsvTable(SequenceWriter lines, Cover cover) {
        this.lines = lines;
        this.cover = cover;
    }

    public static CsvTable begin(OutputStream out, Cover cover) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CsvTable table = new CsvTable(MAPPER.writer(CsvSchema.emptySchema()).writeValues(text), cover);
        table.lines.write(Stream.of(Column.values()).map(Column::code).toArray(String[]::new));
        return table;
    }

    @Override
    public void add(Row row) throws IOException {
        lines.write(
                Stream.of(Column.values()).map(column -> safe(column.of(row))).toArray(String[]::new));
    }

    @Override
    public void end(Given given) throws IOException {
        for (String said : cover.missing(given)) {
            lines.write(new String[] {said});
        }
        lines.flush();
    }

    private static String safe(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
