package org.mohafez.corpus.paper;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One decision as it was written.
 *
 * @param number as printed
 * @param talk what was said before
 * @param lead a sentence at the end of the talk that brings the decision in
 * @param mark a label before the decision, part of neither, such as {@code সিদ্ধান্তঃ}
 * @param items its numbered parts
 * @param marks a sample of their numbers, such as {@code ১)}
 * @param by the implementers
 * @param byPrinted their cell, where it is not simply one after the other
 * @param due by when
 * @param same the parts whose cell is one with the row above
 * @param alt other fair readings, for the truth
 * @param optional whether it is neither wanted nor wrong
 */
public record Ruling(
        @JsonProperty("no") @Nullable String number,
        @Nullable String topic,
        @Nullable String talk,
        @Nullable String lead,
        @Nullable String mark,
        @Nullable String text,
        List<String> items,
        String marks,
        List<String> by,
        @Nullable String byPrinted,
        @Nullable Due due,
        @Nullable String remarks,
        Set<Part> same,
        @Nullable ObjectNode alt,
        boolean optional) {
    public Ruling {
        items = items == null ? List.of() : List.copyOf(items);
        marks = marks == null ? "১)" : marks;
        by = by == null ? List.of() : List.copyOf(by);
        same = same == null ? Set.of() : Set.copyOf(same);
    }

    /**
     * A deadline.
     *
     * @param text as printed
     * @param date ISO
     * @param recurs such as {@code monthly}
     */
    public record Due(
            String text, @Nullable String date, @Nullable String recurs) {}

    /** The same decision with what it shares with the row above. */
    public Ruling below(Ruling above) {
        boolean hands = same.contains(Part.BY);
        return new Ruling(
                same.contains(Part.NUMBER) ? above.number : number,
                same.contains(Part.TOPIC) ? above.topic : topic,
                same.contains(Part.TALK) ? above.talk : talk,
                lead,
                mark,
                text,
                items,
                marks,
                hands ? above.by : by,
                hands ? above.byPrinted : byPrinted,
                same.contains(Part.DUE) ? above.due : due,
                same.contains(Part.REMARKS) ? above.remarks : remarks,
                same,
                alt,
                optional);
    }

    /** The decision in full: its text, then its numbered parts, each a paragraph. */
    public List<String> paragraphs() {
        return Stream.concat(Stream.ofNullable(text), Marks.mark(marks, items).stream())
                .toList();
    }

    /** The implementers as their cell has them. */
    public String hands(String joiner, String end) {
        if (byPrinted != null) {
            return byPrinted;
        }
        return by.isEmpty() ? "" : String.join(joiner, by) + end;
    }
}
