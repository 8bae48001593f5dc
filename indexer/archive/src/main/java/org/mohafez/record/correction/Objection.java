package org.mohafez.record.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.record.Decision;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Retired;

/** Why a correction cannot be made; it is made whole or not at all. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "objection")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Objection.Overtaken.class, name = "overtaken"),
    @JsonSubTypes.Type(value = Objection.Unfit.class, name = "unfit"),
    @JsonSubTypes.Type(value = Objection.NoSuchRow.class, name = "no-such-row"),
    @JsonSubTypes.Type(value = Objection.OrdinalTaken.class, name = "ordinal-taken"),
    @JsonSubTypes.Type(value = Objection.NotThere.class, name = "not-there"),
    @JsonSubTypes.Type(value = Objection.PartedMeanwhile.class, name = "parted-meanwhile"),
    @JsonSubTypes.Type(value = Objection.ChangedMeanwhile.class, name = "changed-meanwhile"),
    @JsonSubTypes.Type(value = Objection.JoinedMeanwhile.class, name = "joined-meanwhile")
})
public sealed interface Objection {
    /**
     * Somebody else changed the field since.
     *
     * @param now what it says; null where the paper states no such thing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Overtaken(FieldName field, @Nullable String now) implements Objection {}

    /** The field cannot say that. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Unfit(FieldName field, @Nullable String value) implements Objection {}

    /** There is no such decision. */
    record NoSuchRow(int ordinal) implements Objection {}

    /** That ordinal was given to another decision. */
    record OrdinalTaken(int ordinal) implements Objection {}

    /** What is to be blacked out does not stand on that page (any more). */
    record NotThere(int page) implements Objection {}

    /** Papers of the file begin elsewhere than whoever said how it is parted had seen. */
    record PartedMeanwhile() implements Objection {}

    /** The paper is none any more, and not all of what was said of it belongs elsewhere for certain. @param paper the id of the one that has its pages */
    record JoinedMeanwhile(String paper) implements Objection {}

    /** It would open to strangers what whoever said it has not seen: the file has a newer version. */
    record ChangedMeanwhile() implements Objection {}

    /** All there are; none if it can be made. @param current what readers see now */
    static List<Objection> to(Correction correction, PaperRecord current, Corrections before) {
        Set<Integer> live =
                current.decisions().stream().map(Decision::ordinal).collect(Collectors.toCollection(HashSet::new));
        Set<Integer> used = Stream.of(
                        live.stream(),
                        current.retired().stream().map(Retired::ordinal),
                        before.taken().stream(),
                        before.dropped().keySet().stream())
                .flatMap(ordinals -> ordinals)
                .collect(Collectors.toCollection(HashSet::new));
        List<Objection> objections = new ArrayList<>();
        for (Edit edit : correction.edits()) {
            switch (edit) {
                case Edit.Put put -> objections.addAll(toPut(put, current, live));
                case Edit.Retract retract -> {
                    if (!before.said().containsKey(retract.field())) {
                        objections.add(new Overtaken(
                                retract.field(),
                                FieldValue.in(current, retract.field()).orElse(null)));
                    }
                }
                case Edit.Drop drop -> {
                    missing(drop.ordinal(), live).forEach(objections::add);
                    if (drop.into() != null && (drop.into() == drop.ordinal() || !live.contains(drop.into()))) {
                        objections.add(new NoSuchRow(drop.into()));
                    }
                    live.remove(drop.ordinal());
                }
                case Edit.Restore restore -> {
                    missing(restore.ordinal(), before.dropped().keySet()).forEach(objections::add);
                    live.add(restore.ordinal());
                }
                case Edit.Add add -> {
                    if (add.ordinal() < 1 || !used.add(add.ordinal())) {
                        objections.add(new OrdinalTaken(add.ordinal()));
                    }
                    if (add.after() != 0) {
                        missing(add.after(), live).forEach(objections::add);
                    }
                    live.add(add.ordinal());
                }
                // Whether a place is there is seen on the pages.
                case Edit.BlackOut black -> {}
            }
        }
        return List.copyOf(objections);
    }

    private static List<Objection> toPut(Edit.Put put, PaperRecord current, Set<Integer> live) {
        if (put.field() instanceof FieldName.Row row && !live.contains(row.ordinal())) {
            return List.of(new NoSuchRow(row.ordinal()));
        }
        String value = put.value() == null || put.value().isBlank() ? null : put.value();
        boolean fit =
                switch (put.field()) {
                    case FieldName.Head head -> head.field().accepts(value);
                    case FieldName.Row row -> row.field() != RowField.TEXT || value != null;
                };
        if (!fit) {
            return List.of(new Unfit(put.field(), value));
        }
        String now = FieldValue.in(current, put.field()).orElse(null);
        String was = put.was() == null || put.was().isEmpty() ? null : put.was();
        // Who wants what it says by now has nothing to object to.
        return Objects.equals(now, was) || Objects.equals(now, value)
                ? List.of()
                : List.of(new Overtaken(put.field(), now));
    }

    private static List<Objection> missing(int ordinal, Set<Integer> rows) {
        return rows.contains(ordinal) ? List.of() : List.of(new NoSuchRow(ordinal));
    }
}
