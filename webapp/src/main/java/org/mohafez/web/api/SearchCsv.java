package org.mohafez.web.api;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;
import org.mohafez.search.Hit;
import org.mohafez.search.Run;
import org.mohafez.web.ui.Site;

/** Hits as a table (RFC 4180) that opens in a spreadsheet: with a byte order mark, or Bangla is taken for Latin there. */
final class SearchCsv {
    private static final CsvMapper MAPPER = new CsvMapper();
    private static final CsvSchema SCHEMA = MAPPER.schemaFor(Line.class).withHeader();
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** A cell that begins so would be run as a formula (OWASP, CSV injection). */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private SearchCsv() {}

    /** One hit. Implementers are separated by semicolons. */
    @JsonPropertyOrder({
        "id",
        "url",
        "kind",
        "title",
        "number",
        "topic",
        "text",
        "office",
        "upazila",
        "district",
        "body",
        "meetingDate",
        "issuedDate",
        "dueDate",
        "memoNumber",
        "implementers",
        "page",
        "fileName"
    })
    public record Line(
            String id,
            String url,
            String kind,
            String title,
            String number,
            String topic,
            String text,
            String office,
            String upazila,
            String district,
            String body,
            String meetingDate,
            String issuedDate,
            String dueDate,
            String memoNumber,
            String implementers,
            String page,
            String fileName) {}

    static String of(List<Hit> hits, Site site) {
        try {
            return BYTE_ORDER_MARK
                    + MAPPER.writer(SCHEMA)
                            .writeValueAsString(
                                    hits.stream().map(hit -> line(hit, site)).toList());
        } catch (JsonProcessingException e) {
            throw new MohafezException("cannot write hits as CSV", e);
        }
    }

    private static Line line(Hit hit, Site site) {
        return new Line(
                hit.id(),
                site.absolute(DecisionsJson.path(hit)),
                hit.kind().code(),
                safe(hit.title()),
                safe(hit.number()),
                safe(hit.topic()),
                safe(Run.join(hit.snippet())),
                safe(hit.office() == null ? null : hit.office().label()),
                safe(hit.upazila()),
                safe(hit.district()),
                safe(hit.body()),
                safe(hit.meetingDate()),
                safe(hit.issuedDate()),
                safe(hit.dueDate()),
                safe(hit.memoNumber()),
                safe(hit.implementers().stream().map(Hit.Coded::label).collect(Collectors.joining("; "))),
                hit.page() == null ? "" : hit.page().toString(),
                safe(hit.fileName()));
    }

    private static String safe(@Nullable String cell) {
        String text = Objects.requireNonNullElse(cell, "");
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
