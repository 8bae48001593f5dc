package org.mohafez.web.desk.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.date.WrittenPeriod;
import org.mohafez.record.Decision;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Retired;
import org.mohafez.record.correction.Correction;
import org.mohafez.record.correction.Corrections;
import org.mohafez.record.correction.Edit;
import org.mohafez.record.correction.FieldName;
import org.mohafez.record.correction.HeadField;
import org.mohafez.record.correction.RowField;
import org.mohafez.web.desk.review.ReviewSheet.Form;

/**
 * A sheet that came back, as one correction: what somebody changed, and what they looked at and found right.
 *
 * <p>Of each field the sheet has {@code f} and its name with what it says now, {@code w} and its name with what it said; fields under {@code ok} were
 * looked at. Of each row {@code row.3} says {@code drop} or {@code join}, which is into the row above. In the text of a row, a line of hyphens parts it in
 * two; {@code add.3} is the text of a new row behind the third, or of several parted so, {@code add.0} of those before all.
 */
final class ReviewForm {
    private static final Pattern PARTED = Pattern.compile("\\R\\s*-{3,}\\s*\\R");

    private final PaperRecord record;
    private final Function<String, @Nullable String> values;
    private final Set<String> confirmed;
    private final List<Edit> edits = new ArrayList<>();
    private int nextOrdinal;

    /**
     * @param record as the form's reader saw it
     * @param lastOrdinal the highest that any row of the paper ever had, see {@link #lastOrdinal}
     * @param values of the form, by their names; null where it has none
     * @param confirmed all values under {@code ok}
     */
    ReviewForm(PaperRecord record, int lastOrdinal, Function<String, @Nullable String> values, Set<String> confirmed) {
        this.record = record;
        this.values = values;
        this.confirmed = new HashSet<>(confirmed);
        this.nextOrdinal = lastOrdinal + 1;
    }

    /** The highest ordinal of a row that a paper has or had; 0 where it has none. */
    static int lastOrdinal(PaperRecord now, Corrections before) {
        return Stream.of(
                        now.decisions().stream().map(Decision::ordinal),
                        now.retired().stream().map(Retired::ordinal),
                        before.taken().stream(),
                        before.dropped().keySet().stream())
                .flatMap(ordinals -> ordinals)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** Empty if nothing was changed and nothing found right. */
    Optional<Correction> correction(String author, Instant now) {
        for (HeadField field : HeadField.values()) {
            put(new FieldName.Head(field));
        }
        List<Decision> rows = record.decisions();
        added(0, rows.isEmpty() ? 1 : Objects.requireNonNullElse(rows.getFirst().page(), 1));
        for (int i = 0; i < rows.size(); i++) {
            row(rows, i);
        }
        String note = Objects.requireNonNullElse(values.apply("note"), "").strip();
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Correction(author, now, note, edits));
    }

    private void row(List<Decision> rows, int place) {
        Decision row = rows.get(place);
        int ordinal = row.ordinal();
        int page = Objects.requireNonNullElse(row.page(), 1);
        String fate = values.apply("row." + ordinal);
        Decision above = "join".equals(fate) ? above(rows, place) : null;
        if (above != null) {
            join(above, row);
        } else if ("drop".equals(fate)) {
            edits.add(new Edit.Drop(ordinal, null));
        } else {
            for (RowField field : RowField.values()) {
                if (field == RowField.TEXT) {
                    putText(ordinal, page);
                } else {
                    put(new FieldName.Row(ordinal, field));
                }
            }
        }
        added(ordinal, page);
    }

    /** The row above that stays; null where there is none. */
    private @Nullable Decision above(List<Decision> rows, int place) {
        if (place == 0) {
            return null;
        }
        Decision next = rows.get(place - 1);
        return switch (Objects.requireNonNullElse(values.apply("row." + next.ordinal()), "")) {
            case "drop" -> above(rows, place - 1);
            case "join" -> Optional.ofNullable(above(rows, place - 1)).orElse(next);
            default -> next;
        };
    }

    /** The row above gets its words, and those who carry it out. */
    private void join(Decision above, Decision row) {
        FieldName text = new FieldName.Row(above.ordinal(), RowField.TEXT);
        FieldName who = new FieldName.Row(above.ordinal(), RowField.IMPLEMENTERS);
        extend(
                text,
                said(text, above.text()) + "\n" + now(new FieldName.Row(row.ordinal(), RowField.TEXT), row.text()));
        String others = lines(said(who, ""), now(new FieldName.Row(row.ordinal(), RowField.IMPLEMENTERS), ""));
        if (!others.isEmpty()) {
            extend(who, others);
        }
        edits.add(new Edit.Drop(row.ordinal(), above.ordinal()));
    }

    private static String lines(String first, String second) {
        return Stream.of(first, second)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** What this sheet has put by now, such as with another row that was joined, or else what it says. */
    private String said(FieldName field, String otherwise) {
        return edits.stream()
                .flatMap(edit ->
                        edit instanceof Edit.Put put && put.field().equals(field) ? Stream.of(put) : Stream.empty())
                .map(put -> Objects.requireNonNullElse(put.value(), ""))
                .findFirst()
                .orElseGet(() -> now(field, otherwise));
    }

    /** What was put before by this sheet gives way. */
    private void extend(FieldName field, String value) {
        edits.removeIf(edit -> edit instanceof Edit.Put put && put.field().equals(field));
        edits.add(new Edit.Put(field, value, was(field)));
    }

    /** Two texts in one box, as a row is parted. */
    static String parted(String first, String second) {
        return first + "\n---\n" + second;
    }

    private void putText(int ordinal, int page) {
        FieldName field = new FieldName.Row(ordinal, RowField.TEXT);
        String[] parts = PARTED.split(Objects.requireNonNullElse(values.apply("f" + field), ""));
        if (parts.length < 2) {
            put(field);
            return;
        }
        edits.add(new Edit.Put(field, clean(parts[0]), was(field)));
        int after = ordinal;
        String who = values.apply("f" + new FieldName.Row(ordinal, RowField.IMPLEMENTERS));
        for (int i = 1; i < parts.length; i++) {
            if (!parts[i].isBlank()) {
                after = add(after, page, clean(parts[i]), who);
            }
        }
    }

    private void added(int after, int page) {
        int above = after;
        for (String text : PARTED.split(Objects.requireNonNullElse(values.apply("add." + after), ""))) {
            if (!text.isBlank()) {
                above = add(above, page, clean(text), null);
            }
        }
    }

    private int add(int after, int page, String text, @Nullable String implementers) {
        int ordinal = nextOrdinal++;
        edits.add(new Edit.Add(ordinal, after, page));
        edits.add(new Edit.Put(new FieldName.Row(ordinal, RowField.TEXT), text, null));
        if (implementers != null && !implementers.isBlank()) {
            edits.add(new Edit.Put(new FieldName.Row(ordinal, RowField.IMPLEMENTERS), clean(implementers), null));
        }
        return ordinal;
    }

    private void put(FieldName field) {
        String given = values.apply("f" + field);
        if (given == null) {
            return;
        }
        String value = inForm(field, clean(given));
        String was = was(field);
        if (!value.equals(Objects.requireNonNullElse(was, "")) || confirmed.contains(field.toString())) {
            edits.add(new Edit.Put(field, value.isEmpty() ? null : value, was));
        }
    }

    /** A day as ISO, in whichever calendar and digits it was typed; what is none stays as it is, and is refused. */
    private static String inForm(FieldName field, String typed) {
        boolean day = field instanceof FieldName.Head head && Form.of(head.field()) == Form.DAY;
        return day
                ? WrittenPeriod.whole(typed)
                        .filter(period -> period.first().equals(period.last()))
                        .map(period -> period.first().toString())
                        .orElse(typed)
                : typed;
    }

    private String now(FieldName field, String otherwise) {
        String given = values.apply("f" + field);
        return given == null ? otherwise : clean(given);
    }

    private @Nullable String was(FieldName field) {
        String was = values.apply("w" + field);
        return was == null || was.isEmpty() ? null : clean(was);
    }

    /** Browsers end lines in their own way. */
    private static String clean(String given) {
        return given.replace("\r\n", "\n").strip();
    }
}
