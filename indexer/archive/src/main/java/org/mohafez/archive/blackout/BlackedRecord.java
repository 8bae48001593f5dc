package org.mohafez.archive.blackout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mohafez.bangla.date.WrittenDate;
import org.mohafez.record.Access;
import org.mohafez.record.Check;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.ReadFrom;
import org.mohafez.record.RecordJson;
import org.mohafez.record.Withholding;
import org.mohafez.record.correction.Blacked;

/**
 * A record that says no more than the blacked out pages: words are black as they are there; what was told from black words, such as the
 * parts of a number or the day of a date, is left out.
 */
final class BlackedRecord {
    /** What is told from a text that stands beside it. */
    private static final Map<String, List<String>> TOLD = Map.of(
            "office", List.of("code"),
            "implementers", List.of("designation", "place", "charge", "code"),
            "deadline", List.of("date", "recurs"),
            "memo", List.of("normalized", "key", "file", "serial", "endorsement", "parts"));

    /** What is nothing without its text. */
    private static final Set<String> WHOLE = Set.of("citedMemos", "mentions");

    /** What is told of an office from its name: what pages say besides stays. */
    private static final List<String> FROM_ITS_NAME = List.of("ministry", "agency", "division", "district", "upazila");

    private final BlackedPages pages;
    private final Set<String> days;
    private final SaidDays said;
    private final String letters;

    private BlackedRecord(BlackedPages pages, List<Blacked> places) {
        this.pages = pages;
        this.said = pages.days();
        this.letters = Letters.of(pages.pages().text());
        this.days = places.stream()
                .map(Blacked::text)
                .filter(Objects::nonNull)
                .flatMap(text -> WrittenDate.findAll(text).stream())
                .map(WrittenDate::date)
                .filter(Objects::nonNull)
                .map(LocalDate::toString)
                .collect(Collectors.toSet());
    }

    static PaperRecord of(PaperRecord record, BlackedPages pages, List<Blacked> places) {
        return new BlackedRecord(pages, places).of(record);
    }

    private PaperRecord of(PaperRecord record) {
        ObjectNode tree = RecordJson.MAPPER.valueToTree(record);
        black("", tree);
        record.reads().forEach((pointer, read) -> take(tree, pointer, read));
        // Only now: until here their places are those that the pointers name.
        for (JsonNode list : List.of(tree.path("citedMemos"), tree.path("mentions"), tree.path("relations"))) {
            drop(list);
        }
        if (tree.get("memo") instanceof ObjectNode memo && !memo.has("issued")) {
            memo.remove("issuedBangla");
        }
        // What it held is black now: that it did is no warning any more. What the others compared may be black, in
        // whatever script they say it.
        tree.set(
                "checks",
                RecordJson.MAPPER.valueToTree(record.checks().stream()
                        .filter(check -> !check.rule().startsWith(Withholding.HOLDS))
                        .map(check -> new Check(check.rule(), check.ok(), null))
                        .toList()));
        tree.put("access", Access.BLACKED_OUT.code());
        return RecordJson.MAPPER.convertValue(tree, PaperRecord.class);
    }

    private static void drop(JsonNode list) {
        for (int i = list.size() - 1; i >= 0; i--) {
            if (list instanceof ArrayNode array && array.get(i).isTextual()) {
                array.remove(i);
            }
        }
    }

    /** @param name of what the node is the value of @return whether anything of it is black */
    private boolean black(String name, ObjectNode node) {
        boolean any = false;
        boolean told = false;
        List<String> gone = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String key = field.getKey();
            boolean black =
                    switch (field.getValue()) {
                        case TextNode text -> {
                            if (days.contains(text.asText()) || said.hides(text.asText())) {
                                gone.add(key);
                            }
                            field.setValue(black(text));
                            yield !field.getValue().equals(text);
                        }
                        // Keys are addresses of fields, and rules are ours.
                        case ObjectNode object -> !key.equals("reads") && black(key, object);
                        case ArrayNode array -> black(key, array);
                        default -> false;
                    };
            any |= black;
            told |= black && !key.equals("issuedBangla");
        }
        if (told) {
            node.remove(TOLD.getOrDefault(name, List.of()));
        }
        if (told && name.equals("office")) {
            FROM_ITS_NAME.stream()
                    .filter(key -> !isSaid(node.path(key).asText("")))
                    .forEach(gone::add);
        }
        node.remove(gone);
        return any || !gone.isEmpty();
    }

    private boolean black(String name, ArrayNode array) {
        boolean any = false;
        for (int i = 0; i < array.size(); i++) {
            JsonNode one = array.get(i);
            boolean black = false;
            if (one instanceof TextNode text) {
                array.set(i, black(text));
                black = !array.get(i).equals(text);
            } else if (one instanceof ObjectNode object) {
                black = black(name, object);
                if (black && (WHOLE.contains(name) || name.equals("relations") && isOfBlackNumber(object))) {
                    array.set(i, TextNode.valueOf(Hidden.BLACK));
                }
            }
            any |= black;
        }
        return any;
    }

    private TextNode black(TextNode text) {
        return TextNode.valueOf(pages.hidden().black(text.asText()));
    }

    private static boolean isOfBlackNumber(JsonNode relation) {
        return relation.path("memo").asText("").contains(Hidden.BLACK);
    }

    /** A value that was read where it is black now, and that the pages say nowhere: a day, a time, a number told otherwise. */
    private void take(ObjectNode tree, String pointer, ReadFrom read) {
        boolean touched = pages.boxesOn(read.page()).anyMatch(black -> read.boxes().stream()
                .anyMatch(box -> BlackedPages.isUnder(black, box) || BlackedPages.isUnder(box, black)));
        JsonNode value = tree.at(pointer);
        if (!touched || !value.isTextual() || value.asText().contains(Hidden.BLACK) || isSaid(value.asText())) {
            return;
        }
        int last = pointer.lastIndexOf('/');
        if (tree.at(pointer.substring(0, last)) instanceof ObjectNode parent) {
            parent.put(pointer.substring(last + 1), Hidden.BLACK);
            if (isDay(value.asText())) {
                parent.remove(pointer.substring(last + 1));
            }
        }
    }

    private static boolean isDay(String value) {
        return value.matches("\\d{4}-\\d\\d(-\\d\\d)?|\\d\\d:\\d\\d");
    }

    private boolean isSaid(String value) {
        return letters.contains(Letters.of(value));
    }
}
