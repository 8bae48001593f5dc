package org.mohafez.web.export.result;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Holding;
import org.mohafez.record.Decision;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Provision;
import org.mohafez.search.Act;
import org.mohafez.search.Hit;

/**
 * A hit with the record of its paper.
 *
 * @param url absolute
 * @param document the paper; the visitor may see it
 * @param decision null where the hit is the other text of the paper
 * @param later what later papers say they do to this one, as far as the visitor may see
 * @param copyOf the id of an earlier row that says the same in another file; null where none does
 * @param alsoIn of a row of a sample, the ids of what it was drawn from that says the same in other files, drawn or not
 * @param draw what drew it into a sample, hexadecimal; null of a whole result
 */
public record Row(
        String url,
        Hit hit,
        Holding.Document document,
        @Nullable Decision decision,
        List<Act> later,
        @Nullable String copyOf,
        List<String> alsoIn,
        @Nullable String draw) {
    public Row {
        later = List.copyOf(later);
        alsoIn = List.copyOf(alsoIn);
    }

    /** The same, drawn into a sample. */
    public Row drawnBy(String number, List<String> copies) {
        return new Row(url, hit, document, decision, later, copyOf, copies, number);
    }

    public PaperRecord paper() {
        return document.record();
    }

    /** The whole decision; of the other text what the paper orders, or else its subject. Empty where it states neither. */
    public String text() {
        if (decision != null) {
            return decision.text();
        }
        String ordered = paper().provisions().stream().map(Row::numbered).collect(Collectors.joining("\n"));
        return ordered.isEmpty() ? Objects.requireNonNullElse(paper().subject(), "") : ordered;
    }

    private static String numbered(Provision provision) {
        return provision.number() == null ? provision.text() : provision.number() + ". " + provision.text();
    }
}
