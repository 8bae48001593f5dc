package org.mohafez.record.correction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A field that people may put right, as written in corrections and forms: a JSON Pointer, in which a decision stands under its ordinal and
 * not its place, because places change: {@code /meeting/date}, {@code /decisions/3/text}.
 */
public sealed interface FieldName {
    Pattern ROW = Pattern.compile("/decisions/([1-9]\\d{0,8})/([a-z]+)");

    /** Of the head. */
    record Head(HeadField field) implements FieldName {
        @Override
        @JsonValue
        public String toString() {
            return field.pointer();
        }
    }

    /** Of a decision. */
    record Row(int ordinal, RowField field) implements FieldName {
        @Override
        @JsonValue
        public String toString() {
            return "/decisions/" + ordinal + "/" + field.key();
        }
    }

    /** @throws IllegalArgumentException if it is no such field */
    @JsonCreator
    static FieldName of(String written) {
        return find(written).orElseThrow(() -> new IllegalArgumentException("no field to be put right: " + written));
    }

    static Optional<FieldName> find(String written) {
        Stream<FieldName> heads = Arrays.stream(HeadField.values())
                .filter(field -> field.pointer().equals(written))
                .map(Head::new);
        Matcher row = ROW.matcher(written);
        Stream<FieldName> rows = row.matches()
                ? Arrays.stream(RowField.values())
                        .filter(field -> field.key().equals(row.group(2)))
                        .map(field -> new Row(Integer.parseInt(row.group(1)), field))
                : Stream.empty();
        return Stream.concat(heads, rows).findFirst();
    }
}
