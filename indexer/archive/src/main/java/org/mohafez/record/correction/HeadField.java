package org.mohafez.record.correction;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.number.MemoNumber;
import org.mohafez.record.Access;
import org.mohafez.record.Kind;

/** What of a paper's head people may put right, each as one text. */
public enum HeadField {
    KIND("/kind"),
    TITLE("/title"),
    SUBJECT("/subject"),
    OFFICE("/office/name"),
    MEMO_NUMBER("/memo/number"),
    /** ISO. */
    ISSUED("/memo/issued"),
    BODY("/meeting/body"),
    /** ISO. */
    MEETING_DATE("/meeting/date"),
    CHAIR("/meeting/chair/name"),
    CHAIR_DESIGNATION("/meeting/chair/designation"),
    /** Who may see the paper: a release, or its taking back. */
    ACCESS("/access");

    private final String pointer;

    HeadField(String pointer) {
        this.pointer = pointer;
    }

    /** JSON Pointer into the record. */
    public String pointer() {
        return pointer;
    }

    /** Whether a person can say this of it; {@code null} says that the paper states no such thing. */
    boolean accepts(@Nullable String value) {
        return switch (this) {
            case KIND -> value != null && isCode(Kind.values(), Kind::code, value);
            case ACCESS ->
                Access.PUBLIC.code().equals(value) || Access.INTERNAL.code().equals(value);
            case ISSUED, MEETING_DATE -> value == null || isDay(value);
            case MEMO_NUMBER -> value == null || MemoNumber.parse(value).isPresent();
            default -> true;
        };
    }

    private static <E> boolean isCode(E[] values, Function<E, String> code, String given) {
        return Arrays.stream(values).map(code).anyMatch(given::equals);
    }

    private static boolean isDay(String given) {
        try {
            LocalDate.parse(given);
            // ISO 8601 also has years of nine figures.
            return given.length() == "2025-05-28".length();
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
