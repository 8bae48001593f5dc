package org.mohafez.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One decision: a row of the table, or a numbered passage of prose.
 *
 * @param ordinal its identity within the paper, from 1; not a position
 * @param number the serial as printed
 * @param discussion what was said before it was decided
 * @param items its numbered parts without their numbers, which stay in {@code text}
 * @param page where it begins, from 1
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Decision(
        int ordinal,
        @Nullable String number,
        @Nullable String topic,
        @Nullable String discussion,
        String text,
        List<String> items,
        List<Implementer> implementers,
        @Nullable Deadline deadline,
        @Nullable String remarks,
        @Nullable Integer page) {
    public Decision {
        items = items == null ? List.of() : List.copyOf(items);
        implementers = implementers == null ? List.of() : List.copyOf(implementers);
    }

    /** The same, to be carried out by those. */
    public Decision by(List<Implementer> others) {
        return new Decision(ordinal, number, topic, discussion, text, items, others, deadline, remarks, page);
    }

    /** The same, known by that ordinal. */
    public Decision as(int other) {
        return new Decision(other, number, topic, discussion, text, items, implementers, deadline, remarks, page);
    }
}
