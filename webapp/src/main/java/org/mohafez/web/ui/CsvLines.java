package org.mohafez.web.ui;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of RFC 4180 in UTF-8, behind a byte order mark: without it spreadsheets take Bangla for Latin. No cell can be run as a
 * formula.
 */
public final class CsvLines {
    /** Lines are sent together, as whoever takes them sees fit. */
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .build();

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /**
     * A cell that begins so would be run as a formula (OWASP, CSV injection), in wide letters too, and behind blanks and signs that are
     * not seen, which some programs drop.
     */
    private static final Pattern FORMULA =
            Pattern.compile("^(?:[\\t\\r\\n]|[\\p{Z}\\p{C}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]).*", Pattern.DOTALL);

    private final SequenceWriter lines;

    private CsvLines(SequenceWriter lines) {
        this.lines = lines;
    }

    public static CsvLines begin(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        return new CsvLines(MAPPER.writer(CsvSchema.emptySchema()).writeValues(text));
    }

    public void add(List<String> cells) throws IOException {
        lines.write(cells.stream().map(CsvLines::safe).toArray(String[]::new));
    }

    /** Writes what is still unwritten. */
    public void end() throws IOException {
        lines.flush();
    }

    private static String safe(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
