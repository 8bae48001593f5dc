package org.mohafez.record.correction;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mohafez.record.Deadline;
import org.mohafez.record.Decision;
import org.mohafez.record.Implementer;
import org.mohafez.record.Meeting;
import org.mohafez.record.Memo;
import org.mohafez.record.Office;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Person;

/** What a record says of a field, as the one text that people see and put right. */
public final class FieldValue {
    private FieldValue() {}

    /** Empty where the paper states no such thing, or has no such decision. */
    public static Optional<String> in(PaperRecord record, FieldName name) {
        return switch (name) {
            case FieldName.Head head -> head(record, head.field());
            case FieldName.Row row ->
                record.decisions().stream()
                        .filter(decision -> decision.ordinal() == row.ordinal())
                        .findFirst()
                        .flatMap(decision -> row(decision, row.field()));
        };
    }

    private static Optional<String> head(PaperRecord record, HeadField field) {
        return switch (field) {
            case KIND -> Optional.of(record.kind().code());
            case TITLE -> Optional.ofNullable(record.title());
            case SUBJECT -> Optional.ofNullable(record.subject());
            case OFFICE -> of(record.office(), Office::name);
            case MEMO_NUMBER -> of(record.memo(), Memo::number);
            case ISSUED -> of(record.memo(), Memo::issued);
            case BODY -> of(record.meeting(), Meeting::body);
            case MEETING_DATE -> of(record.meeting(), Meeting::date);
            case CHAIR -> chair(record, Person::name);
            case CHAIR_DESIGNATION -> chair(record, Person::designation);
            case ACCESS -> Optional.of(record.access().code());
        };
    }

    private static Optional<String> chair(PaperRecord record, Function<Person, @Nullable String> part) {
        return Optional.ofNullable(record.meeting()).flatMap(meeting -> of(meeting.chair(), part));
    }

    private static Optional<String> row(Decision decision, RowField field) {
        return switch (field) {
            case NUMBER -> Optional.ofNullable(decision.number());
            case TOPIC -> Optional.ofNullable(decision.topic());
            case TEXT -> Optional.of(decision.text());
            case IMPLEMENTERS ->
                decision.implementers().isEmpty()
                        ? Optional.empty()
                        : Optional.of(decision.implementers().stream()
                                .map(Implementer::text)
                                .collect(Collectors.joining("\n")));
            case DEADLINE -> of(decision.deadline(), Deadline::text);
            case REMARKS -> Optional.ofNullable(decision.remarks());
        };
    }

    private static <T> Optional<String> of(@Nullable T whole, Function<T, @Nullable String> part) {
        return Optional.ofNullable(whole).map(part);
    }
}
