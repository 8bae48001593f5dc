package org.mohafez.record.correction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that people put right in one paper, the oldest first. Nothing is taken out: what somebody undoes is one correction more.
 */
public record Corrections(List<Correction> corrections) {
    private static final FieldName ACCESS = new FieldName.Head(HeadField.ACCESS);

    public static final Corrections NONE = new Corrections(List.of());

    public Corrections {
        corrections = List.copyOf(corrections);
    }

    /** Who says what of a field. @param value null if the paper states no such thing */
    public record Said(@Nullable String value, String author, Instant made) {}

    public boolean isEmpty() {
        return corrections.isEmpty();
    }

    public Corrections and(Correction one) {
        List<Correction> more = new ArrayList<>(corrections);
        more.add(one);
        return new Corrections(more);
    }

    /** What people say of each field now, in the order they said it first. */
    public Map<FieldName, Said> said() {
        Map<FieldName, Said> said = new LinkedHashMap<>();
        for (Correction correction : corrections) {
            for (Edit edit : correction.edits()) {
                if (edit instanceof Edit.Put put) {
                    String value = put.value() == null || put.value().isBlank() ? null : put.value();
                    said.put(put.field(), new Said(value, correction.author(), correction.made()));
                } else if (edit instanceof Edit.Retract retract) {
                    said.remove(retract.field());
                }
            }
        }
        return java.util.Collections.unmodifiableMap(said);
    }

    /** The rows that people say are none now, by their ordinals. */
    public Map<Integer, Edit.Drop> dropped() {
        Map<Integer, Edit.Drop> dropped = new TreeMap<>();
        for (Edit edit : edits()) {
            if (edit instanceof Edit.Drop drop) {
                dropped.put(drop.ordinal(), drop);
            } else if (edit instanceof Edit.Restore restore) {
                dropped.remove(restore.ordinal());
            }
        }
        return java.util.Collections.unmodifiableMap(dropped);
    }

    /** The rows that people added, in the order they did. */
    public List<Edit.Add> added() {
        return edits().stream()
                .filter(Edit.Add.class::isInstance)
                .map(Edit.Add.class::cast)
                .toList();
    }

    /** What of the paper is blacked out for the public; none if it gets all of it, or nothing. Who may see a paper is said by whoever said it last. */
    public List<Blacked> blackedOut() {
        List<Blacked> places = List.of();
        for (Edit edit : edits()) {
            if (edit instanceof Edit.BlackOut black) {
                places = black.places();
            } else if (edit instanceof Edit.Put put && put.field().equals(ACCESS) && !put.confirms()
                    || edit instanceof Edit.Retract retract && retract.field().equals(ACCESS)) {
                places = List.of();
            }
        }
        return places;
    }

    /** Fields of rows that are no more, though nobody dropped them: a newer reading lost them. @param live ordinals of the record's rows */
    public List<FieldName> unplaced(Set<Integer> live) {
        Set<Integer> dropped = dropped().keySet();
        return said().keySet().stream()
                .filter(field -> field instanceof FieldName.Row row
                        && !live.contains(row.ordinal())
                        && !dropped.contains(row.ordinal()))
                .toList();
    }

    /** Ordinals that no machine may give. */
    public Set<Integer> taken() {
        return added().stream().map(Edit.Add::ordinal).collect(Collectors.toSet());
    }

    private List<Edit> edits() {
        return corrections.stream()
                .flatMap(correction -> correction.edits().stream())
                .toList();
    }
}
