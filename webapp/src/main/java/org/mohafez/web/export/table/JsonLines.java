package org.mohafez.web.export.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.record.Provision;
import org.mohafez.record.RecordJson;
import org.mohafez.record.Source;
import org.mohafez.web.export.result.Row;
import org.mohafez.web.export.result.WholeResult.Given;
import org.mohafez.web.later.LaterActJson;
import org.mohafez.web.record.CitedEntry;

/** A JSON object on each line, in the shapes of the record; only where rows are missing a last one, {@code missing}, says so. */
public final class JsonLines implements Table {
    private final OutputStream out;
    private final Cover cover;

    private JsonLines(OutputStream out, Cover cover) {
        this.out = out;
        this.cover = cover;
    }

    /**
     * A line.
     *
     * @param provisions what the paper orders, where the line is of no decision
     * @param laterActs what later papers say they do to this one
     * @param copyOf the id of an earlier line that says the same in another file
     * @param alsoIn of a sample: the ids of what it was drawn from that says the same in other files
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Line(
            @JsonUnwrapped CitedEntry entry,
            List<Provision> provisions,
            Source source,
            List<LaterActJson> laterActs,
            @Nullable String copyOf,
            List<String> alsoIn,
            @Nullable String draw) {}

    /** The last line of what is not whole. */
    public record Missing(List<String> missing, long total, long given, long lost) {}

    public static JsonLines begin(OutputStream out, Cover cover) {
        return new JsonLines(out, cover);
    }

    @Override
    public void add(Row row) throws IOException {
        write(line(row));
    }

    /** What stands on the line of a row. */
    public static Line line(Row row) {
        return new Line(
                CitedEntry.of(row.hit().documentId(), row.paper(), row.decision(), row.url()),
                row.decision() == null ? row.paper().provisions() : List.of(),
                row.document().source(),
                row.later().stream()
                        .map(act -> LaterActJson.of(act, row.hit().number()))
                        .toList(),
                row.copyOf(),
                row.alsoIn(),
                row.draw());
    }

    @Override
    public void end(Given given) throws IOException {
        List<String> missing = cover.missing(given);
        if (!missing.isEmpty()) {
            write(new Missing(missing, given.total(), given.given(), given.lost()));
        }
    }

    private void write(Object line) throws IOException {
        out.write((RecordJson.line(line) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
