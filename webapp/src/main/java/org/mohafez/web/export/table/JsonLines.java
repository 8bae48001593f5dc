package org.mohafez.web.export.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.record.Decision;
import org.mohafez.record.Kind;
import org.mohafez.record.Meeting;
import org.mohafez.record.Memo;
import org.mohafez.record.Office;
import org.mohafez.record.Provision;
import org.mohafez.record.RecordJson;
import org.mohafez.record.Source;
import org.mohafez.web.export.result.Row;
import org.mohafez.web.export.result.WholeResult.Given;

/** A JSON object on each line, in the shapes of the record; only where rows are missing a last one, {@code missing}, says so. */
public final class JsonLines implements Table {
    private final OutputStream out;
    private final Cover cover;

    private JsonLines(OutputStream out, Cover cover) {
        this.out = out;
        this.cover = cover;
    }

    /** A decision, or what else a paper says, with as much of the paper as is needed to cite it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Line(
            String id,
            String documentId,
            String url,
            Kind kind,
            @Nullable String title,
            @Nullable Office office,
            @Nullable Memo memo,
            @Nullable Meeting meeting,
            @Nullable Decision decision,
            List<Provision> provisions,
            Source source,
            @Nullable String draw) {}

    /** The last line of what is not whole. */
    public record Missing(List<String> missing, long total, long given, long lost) {}

    public static JsonLines begin(OutputStream out, Cover cover) {
        return new JsonLines(out, cover);
    }

    @Override
    public void add(Row row) throws IOException {
        write(new Line(
                row.hit().id(),
                row.hit().documentId(),
                row.url(),
                row.paper().kind(),
                row.paper().title(),
                row.paper().office(),
                row.paper().memo(),
                row.paper().meeting(),
                row.decision(),
                row.decision() == null ? row.paper().provisions() : List.of(),
                row.document().source(),
                row.draw()));
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
