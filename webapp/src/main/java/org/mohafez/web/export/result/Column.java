package org.mohafez.web.export.result;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.record.Deadline;
import org.mohafez.record.Decision;
import org.mohafez.record.Implementer;
import org.mohafez.record.Office;

/** A column of every table, in their order. Its words are {@code column.CODE} and {@code column.CODE.says}. */
public enum Column {
    ID("id", 22, row -> row.hit().id()),
    URL("url", 30, Row::url),
    KIND("kind", 16, row -> row.paper().kind().code()),
    TITLE("title", 40, row -> row.paper().title()),
    NUMBER("number", 9, of(Decision::number)),
    TOPIC("topic", 28, of(Decision::topic)),
    TEXT("text", 70, Row::text),
    DISCUSSION("discussion", 40, of(Decision::discussion)),
    IMPLEMENTERS("implementers", 32, of(Column::implementers)),
    DEADLINE("deadline", 20, of(decision -> text(decision.deadline()))),
    DUE_DATE("dueDate", 13, of(decision -> date(decision.deadline()))),
    REMARKS("remarks", 20, of(Decision::remarks)),
    OFFICE("office", 36, office(Office::name)),
    BRANCH("branch", 18, office(Office::branch)),
    DIVISION("division", 13, office(Office::division)),
    DISTRICT("district", 13, row -> row.hit().district()),
    UPAZILA("upazila", 13, row -> row.hit().upazila()),
    BODY("body", 28, row -> row.hit().body()),
    MEETING_DATE("meetingDate", 13, row -> row.hit().meetingDate()),
    ISSUED_DATE("issuedDate", 13, row -> row.hit().issuedDate()),
    MEMO_NUMBER("memoNumber", 30, row -> row.hit().memoNumber()),
    LATER_ACTS("laterActs", 30, Column::later),
    COPY_OF("copyOf", 22, Row::copyOf),
    PAGE("page", 8, row -> string(row.hit().page())),
    FILE_NAME("fileName", 36, row -> row.document().source().fileName()),
    SHA256("sha256", 24, row -> row.document().source().sha256()),
    /** Of a sample. */
    ALSO_IN("alsoIn", 22, row -> String.join("; ", row.alsoIn())),
    /** Of a sample. */
    DRAW("draw", 24, Row::draw);

    private final String code;
    private final int width;
    private final Function<Row, @Nullable String> value;

    Column(String code, int width, Function<Row, @Nullable String> value) {
        this.code = code;
        this.width = width;
        this.value = value;
    }

    /** Those of a whole result. */
    public static List<Column> ofResults() {
        return Stream.of(values())
                .filter(column -> column != DRAW && column != ALSO_IN)
                .toList();
    }

    /** Those of a sample: the same, of what each row is a copy though that was not drawn, and what drew it. */
    public static List<Column> ofSample() {
        return List.of(values());
    }

    /** Its name for programs. */
    public String code() {
        return code;
    }

    /** In characters, for a table on paper or screen. */
    public int width() {
        return width;
    }

    /** Whether its values are days in ISO form, as far as the papers state them so. */
    public boolean isDate() {
        return this == DUE_DATE || this == MEETING_DATE || this == ISSUED_DATE;
    }

    /** Empty where the paper does not state it. */
    public String of(Row row) {
        return Objects.requireNonNullElse(value.apply(row), "");
    }

    private static Function<Row, @Nullable String> of(Function<Decision, @Nullable String> value) {
        return row -> row.decision() == null ? null : value.apply(row.decision());
    }

    private static Function<Row, @Nullable String> office(Function<Office, @Nullable String> value) {
        return row ->
                row.paper().office() == null ? null : value.apply(row.paper().office());
    }

    private static String implementers(Decision decision) {
        return decision.implementers().stream().map(Implementer::text).collect(Collectors.joining("; "));
    }

    /** What is done, by which paper: its number and day, or else its id. */
    private static String later(Row row) {
        return row.later().stream()
                .map(act -> act.says().type() + " "
                        + Objects.requireNonNullElse(
                                act.paper().memoNumber(), act.paper().documentId())
                        + (act.paper().issuedDate() == null
                                ? ""
                                : " (" + act.paper().issuedDate() + ")"))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static @Nullable String text(@Nullable Deadline deadline) {
        return deadline == null ? null : deadline.text();
    }

    private static @Nullable String date(@Nullable Deadline deadline) {
        return deadline == null ? null : deadline.date();
    }

    private static @Nullable String string(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }
}
