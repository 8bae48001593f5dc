package org.mohafez.cli.asking;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.date.WrittenPeriod;
import org.mohafez.bangla.number.WrittenSum;
import org.mohafez.cli.option.ArchiveOption;
import org.mohafez.cli.terminal.Exit;
import org.mohafez.engine.EngineOption;
import org.mohafez.index.IndexField;
import org.mohafez.record.Access;
import org.mohafez.record.RecordJson;
import org.mohafez.search.Explanation;
import org.mohafez.search.Filters;
import org.mohafez.search.Hit;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchResult;
import org.mohafez.search.query.Range;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code search}: what the portal would answer to everybody. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Search the decisions, as the portal does. Filters take the codes that --json shows.")
public final class SearchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ArchiveOption archive;

    @Mixin
    private EngineOption where;

    @Parameters(
            paramLabel = "QUERY",
            arity = "0..*",
            description = "words, \"phrases\", -not, field:value, amount:>5lakh; empty: all")
    private List<String> query = List.of();

    @Option(names = "--asTyped", description = "answer this query, even if only another one finds something")
    private boolean asTyped;

    @Option(names = "--office", paramLabel = "CODE")
    private List<String> office = List.of();

    @Option(names = "--division", paramLabel = "CODE")
    private List<String> division = List.of();

    @Option(names = "--district", paramLabel = "CODE")
    private List<String> district = List.of();

    @Option(names = "--upazila", paramLabel = "CODE")
    private List<String> upazila = List.of();

    @Option(names = "--file", paramLabel = "CODE", description = "of the office's file the paper was issued from")
    private List<String> file = List.of();

    @Option(names = "--kind", paramLabel = "KIND", description = "minutes, order, notice, circular …")
    private List<String> kind = List.of();

    @Option(names = "--topic", paramLabel = "CODE")
    private List<String> topic = List.of();

    @Option(names = "--implementer", paramLabel = "CODE")
    private List<String> implementer = List.of();

    @Option(names = "--body", paramLabel = "CODE")
    private List<String> body = List.of();

    @Option(names = "--fy", paramLabel = "YEAR", description = "fiscal year, such as 2024-25")
    private List<String> fiscalYear = List.of();

    @Option(names = "--source", paramLabel = "SOURCE", description = "how it was read: text, repaired, bijoy, ocr")
    private List<String> source = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "first day, written in either calendar")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "last day")
    private @Nullable String to;

    @Option(names = "--date", paramLabel = "meeting|issued", description = "which date --from and --to speak of")
    private @Nullable String date;

    @Option(names = "--dueFrom", paramLabel = "DATE", description = "deadline: first day")
    private @Nullable String dueFrom;

    @Option(names = "--dueTo", paramLabel = "DATE", description = "deadline: last day")
    private @Nullable String dueTo;

    @Option(names = "--amountFrom", paramLabel = "TAKA", description = "a sum that is named: at least, such as 5lakh")
    private @Nullable String amountFrom;

    @Option(names = "--amountTo", paramLabel = "TAKA", description = "a sum that is named: at most")
    private @Nullable String amountTo;

    @Option(names = "--sort", paramLabel = "ORDER", description = "relevance, newest, oldest, due or received")
    private SearchRequest.Sort sort = SearchRequest.Sort.RELEVANCE;

    @Option(names = "--page", paramLabel = "N", description = "from 1")
    private int page = 1;

    @Option(names = "--size", paramLabel = "N", description = "hits on a page, 1 to 100")
    private int size = SearchRequest.DEFAULT_SIZE;

    @Option(
            names = "--explain",
            description =
                    "say why each hit stands where it stands: which words met what was typed, how, where, for how much")
    private boolean explain;

    @Option(names = "--json", description = "the answer as one line of JSON")
    private boolean json;

    @Override
    public Integer call() {
        SearchRequest request = request();
        try (SearchEngine engine = where.open(archive.existing())) {
            SearchResult result = engine.search(request);
            List<Explanation> explanations = explain ? engine.explain(request) : List.of();
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                out.println(RecordJson.line(new Answer(result, explanations)));
            } else {
                print(result, explanations, out);
            }
        }
        return Exit.DONE;
    }

    /** What {@code --json} prints. */
    private record Answer(
            @JsonUnwrapped SearchResult result,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Explanation> explanations) {}

    private SearchRequest request() {
        SearchRequest request = SearchRequest.of(String.join(" ", query), Access.OF_STRANGERS)
                .within(filters())
                .sorted(sort)
                .at(page, size);
        return asTyped ? request.literally() : request;
    }

    private Filters filters() {
        Map<IndexField, List<String>> codes = new EnumMap<>(IndexField.class);
        codes.put(IndexField.OFFICE, office);
        codes.put(IndexField.DIVISION, division);
        codes.put(IndexField.DISTRICT, district);
        codes.put(IndexField.UPAZILA, upazila);
        codes.put(IndexField.OFFICE_FILE, file);
        codes.put(IndexField.KIND, kind);
        codes.put(IndexField.TOPIC, topic);
        codes.put(IndexField.IMPLEMENTER, implementer);
        codes.put(IndexField.BODY, body);
        codes.put(IndexField.FISCAL_YEAR, fiscalYear);
        codes.put(IndexField.SOURCE, source);
        codes.values().removeIf(List::isEmpty);
        return Filters.of(codes)
                .dated(dateField(), days("--from", from, "--to", to))
                .due(days("--dueFrom", dueFrom, "--dueTo", dueTo))
                .naming(Range.between(sum("--amountFrom", amountFrom), sum("--amountTo", amountTo)));
    }

    private @Nullable IndexField dateField() {
        if (date == null) {
            return null;
        }
        return switch (date) {
            case "meeting" -> IndexField.MEETING_DATE;
            case "issued" -> IndexField.ISSUED_DATE;
            default -> throw new ParameterException(spec.commandLine(), "--date is meeting or issued, not " + date);
        };
    }

    private Range<LocalDate> days(String first, @Nullable String from, String last, @Nullable String to) {
        return Range.between(day(first, from, WrittenPeriod::first), day(last, to, WrittenPeriod::last));
    }

    /** @param end which day is meant where a month or year is given */
    private @Nullable LocalDate day(String option, @Nullable String text, Function<WrittenPeriod, LocalDate> end) {
        if (text == null) {
            return null;
        }
        return WrittenPeriod.read(text)
                .map(end)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), option + " is no date: " + text));
    }

    private @Nullable BigDecimal sum(String option, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return WrittenSum.parse(text)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), option + " is no sum of money: " + text));
    }

    private void print(SearchResult result, List<Explanation> explanations, PrintWriter out) {
        out.printf("%d found in %d documents, %.1f ms%n", result.total(), result.totalDocuments(), result.tookMs());
        result.notes().forEach(note -> out.println("note: " + SearchNote.of(note)));
        if (result.suggestion() != null) {
            out.printf(
                    "%s: %s (%d; %s)%n",
                    result.suggestion().taken() ? "searched instead" : "did you mean",
                    result.suggestion().query(),
                    result.suggestion().total(),
                    result.suggestion().why().code());
        }
        for (Hit hit : result.hits()) {
            out.println();
            out.println(hit.id() + "  " + joined(hit.topic(), hit.title()));
            out.println("  "
                    + joined(hit.office() == null ? null : hit.office().label(), hit.meetingDate(), hit.memoNumber()));
            out.println("  "
                    + hit.snippet().stream()
                            .map(run -> run.match() ? "[" + run.text() + "]" : run.text())
                            .collect(Collectors.joining())
                            .replaceAll("\\s+", " "));
            if (!hit.implementers().isEmpty()) {
                out.println("  → "
                        + hit.implementers().stream().map(Hit.Coded::label).collect(Collectors.joining("; ")));
            }
            ExplanationText.of(hit.id(), explanations, sort).forEach(line -> out.println("  " + line));
        }
    }

    private static String joined(@Nullable String... parts) {
        return java.util.Arrays.stream(parts)
                .filter(p -> p != null && !p.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
