package org.mohafez.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.mohafez.reader.paper.Spot;
import org.mohafez.reader.paper.TextLine;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.ReadFrom;
import org.mohafez.record.RecordJson;

/**
 * Finds again, in the paper, every value of a record that stands there word for word and whose place no rule has noted.
 * Values of one list are looked for one after the other, as a paper has them. Not safe for several threads.
 */
final class Quotations {
    /** Worked out from other values, or said of the file: they stand nowhere. */
    private static final Set<String> NOT_QUOTED = Set.of(
            "kind",
            "status",
            "language",
            "access",
            "normalized",
            "key",
            "file",
            "serial",
            "code",
            "type",
            "value",
            "mode",
            "checks",
            "reads",
            "unread",
            "pages",
            "part",
            "source",
            "extractor");

    private static final String ISO = "\\d{4}-\\d{2}(?:-\\d{2})?|\\d{2}:\\d{2}";
    private static final String RULE = "quoted";
    private static final double SURE = 0.8;

    /** Letters, marks and figures of all lines, one after the other; spaces and punctuation are not compared. */
    private final StringBuilder tape = new StringBuilder();

    private final List<TextLine> lines;
    /** Where each line begins on the tape. */
    private final List<Integer> starts = new ArrayList<>();

    private final Map<String, ReadFrom> known;
    private final Map<String, ReadFrom> found;
    private int cursor;

    private Quotations(List<TextLine> lines, Map<String, ReadFrom> known) {
        this.lines = lines;
        this.known = known;
        this.found = new LinkedHashMap<>(known);
        for (TextLine line : lines) {
            starts.add(tape.length());
            tape.append(bare(line.text()));
        }
    }

    /** What was known of the record, and every quotation that was found. */
    static Map<String, ReadFrom> of(PaperRecord record, List<TextLine> lines) {
        Quotations quotations = new Quotations(lines, record.reads());
        quotations.look("", RecordJson.MAPPER.valueToTree(record));
        return quotations.found;
    }

    private void look(String pointer, JsonNode node) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                look(pointer + "/" + i, node.get(i));
            }
        } else if (node.isObject()) {
            node.properties().stream()
                    .filter(field -> !NOT_QUOTED.contains(field.getKey()))
                    .forEach(field -> look(pointer + "/" + field.getKey(), field.getValue()));
        } else if (node.isTextual() && !known.containsKey(pointer)) {
            find(pointer, node.asText());
        }
    }

    private void find(String pointer, String value) {
        String quoted = bare(value);
        if (quoted.isEmpty() || value.matches(ISO)) {
            return;
        }
        int at = tape.indexOf(quoted, cursor);
        if (at < 0) {
            at = tape.indexOf(quoted);
        }
        if (at >= 0) {
            Spot spot = spot(at, at + quoted.length());
            found.put(pointer, new ReadFrom(spot.page(), spot.boxes(), SURE, RULE));
            cursor = at;
        }
    }

    private Spot spot(int from, int to) {
        int first = lineAt(from);
        int last = lineAt(to - 1);
        return lines.subList(first, last + 1).stream()
                .map(TextLine::spot)
                .reduce(Spot::with)
                .orElseThrow();
    }

    /** The line that holds the place of the tape; of lines without a letter there, the last. */
    private int lineAt(int place) {
        int line = java.util.Collections.binarySearch(starts, place);
        if (line < 0) {
            return -line - 2;
        }
        OptionalInt last = java.util.stream.IntStream.iterate(line, i -> i + 1)
                .takeWhile(i -> i < starts.size() && starts.get(i) == place)
                .max();
        return last.orElse(line);
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
