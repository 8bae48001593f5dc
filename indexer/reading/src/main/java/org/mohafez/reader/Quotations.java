package org.mohafez.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mohafez.reader.paper.TextLine;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.ReadFrom;
import org.mohafez.record.RecordJson;

/**
 * Finds again, in the paper, every value of a record whose place no rule has noted: word for word where it stands so, days by
 * what is written for them, and what is worked out from another value where that one stands. Values are looked for one after the
 * other, as a paper has them, so that the same words in another row are that row's. Not safe for several threads.
 */
final class Quotations {
    /** Said of the paper or the file as a whole: they stand nowhere. */
    private static final Set<String> NOT_QUOTED = Set.of(
            "kind",
            "status",
            "language",
            "access",
            "code",
            "type",
            "value",
            "mode",
            "checks",
            "reads",
            "unread",
            "pages",
            "part",
            "parts",
            "source",
            "extractor");
    /** From a field to the one beside it that it is worked out from. */
    private static final Map<String, String> WORKED_OUT =
            Map.of("normalized", "number", "key", "number", "file", "number", "serial", "number", "recurs", "text");

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2})?");
    private static final Pattern LISTED = Pattern.compile("/\\d+(?:/|$)");
    private static final String RULE = "quoted";
    private static final String FOLLOWS = "worked-out";
    /** Whole words where they are expected; as the beginning of a longer word; before what was found last. */
    private static final double SURE = 0.9;

    private static final double GROWN = 0.7;
    private static final double EARLIER = 0.6;

    private final Tape tape;
    private final WrittenDays days;
    private final Map<String, ReadFrom> known;
    private final Map<String, ReadFrom> found;
    /** Where on the tape the last value was found that stands in its turn. */
    private int cursor;

    private Quotations(List<TextLine> lines, Map<String, ReadFrom> known) {
        this.tape = new Tape(lines);
        this.days = new WrittenDays(lines);
        this.known = known;
        this.found = new LinkedHashMap<>(known);
    }

    /** What was known of the record, and every quotation that was found. */
    static Map<String, ReadFrom> of(PaperRecord record, List<TextLine> lines) {
        Quotations quotations = new Quotations(lines, record.reads());
        quotations.look("", RecordJson.MAPPER.valueToTree(record));
        return quotations.found;
    }

    private void look(String pointer, JsonNode node) {
        if (node.isArray()) {
            cursor = isListed(pointer) ? cursor : 0;
            for (int i = 0; i < node.size(); i++) {
                look(pointer + "/" + i, node.get(i));
            }
        } else if (node instanceof ObjectNode object) {
            object.properties().stream()
                    .filter(field -> !NOT_QUOTED.contains(field.getKey()) && !WORKED_OUT.containsKey(field.getKey()))
                    .forEach(field -> look(pointer + "/" + field.getKey(), field.getValue()));
            object.properties().stream()
                    .map(Map.Entry::getKey)
                    .filter(WORKED_OUT::containsKey)
                    .forEach(field -> follow(pointer + "/" + field, pointer + "/" + WORKED_OUT.get(field)));
        } else if (node.isTextual()) {
            find(pointer, node.asText());
        }
    }

    private void find(String pointer, String value) {
        boolean unknown = !known.containsKey(pointer);
        if (ISO.matcher(value).matches()) {
            if (unknown) {
                String beside = pointer.substring(0, pointer.lastIndexOf('/')) + "/text";
                days.spot(value)
                        .ifPresentOrElse(
                                spot -> found.put(pointer, new ReadFrom(spot.page(), spot.boxes(), SURE, RULE)),
                                () -> follow(pointer, beside));
            }
            return;
        }
        Optional<Tape.Stretch> next = tape.find(value, isListed(pointer) ? cursor : 0);
        next.filter(Tape.Stretch::whole).ifPresent(stretch -> cursor = stretch.from());
        if (unknown) {
            next.or(() -> tape.find(value, 0))
                    .map(stretch -> read(stretch, next))
                    .ifPresent(read -> found.put(pointer, read));
        }
    }

    /** Whether the value is one of a list's, whose values stand one after the other. */
    private static boolean isListed(String pointer) {
        return LISTED.matcher(pointer).find();
    }

    private ReadFrom read(Tape.Stretch stretch, Optional<Tape.Stretch> next) {
        var spot = tape.spot(stretch);
        double sure = next.isEmpty() ? EARLIER : stretch.whole() ? SURE : GROWN;
        return new ReadFrom(spot.page(), spot.boxes(), sure, RULE);
    }

    /** What is worked out from another value was read where that was. */
    private void follow(String pointer, String from) {
        ReadFrom read = found.get(from);
        if (read != null) {
            found.putIfAbsent(pointer, new ReadFrom(read.page(), read.boxes(), read.confidence(), FOLLOWS));
        }
    }
}
