package org.mohafez.corpus.truth;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.corpus.paper.DecisionProse;
import org.mohafez.corpus.paper.DecisionTable;
import org.mohafez.corpus.paper.Part;
import org.mohafez.corpus.paper.Ruling;

/** Decisions as the record has them. */
final class DecisionTruth {
    private DecisionTruth() {}

    static void tell(DecisionTable table, ArrayNode decisions) {
        boolean oneCell =
                table.columns().stream().anyMatch(column -> column.parts().containsAll(List.of(Part.TALK, Part.TEXT)));
        tell(table.rows(), oneCell, table.joiner(), decisions);
    }

    static void tell(DecisionProse prose, ArrayNode decisions) {
        tell(prose.rows(), false, prose.joiner(), decisions);
        if (prose.flowing()) {
            for (int i = 0; i < prose.rows().size(); i++) {
                withLead(prose.rows().get(i), (ObjectNode) decisions.get(i));
            }
        }
    }

    /** In a sentence such as "it is decided that …" the opening may be read as the decision's own. */
    private static void withLead(Ruling row, ObjectNode told) {
        if (row.lead() != null) {
            told.withObjectProperty("_alt")
                    .withArrayProperty("text")
                    .add(row.lead() + " " + told.path("text").asText());
        }
    }

    private static void tell(List<Ruling> rows, boolean oneCell, String joiner, ArrayNode decisions) {
        Ruling above = null;
        for (Ruling row : rows) {
            Ruling whole = above == null ? row : row.below(above);
            tell(whole, oneCell, joiner, decisions.addObject());
            above = whole;
        }
        for (int i = 0; i < decisions.size(); i++) {
            ((ObjectNode) decisions.get(i)).put("ordinal", i + 1);
        }
    }

    private static void tell(Ruling row, boolean oneCell, String joiner, ObjectNode told) {
        ObjectNode alt = row.alt() == null
                ? JsonNodeFactory.instance.objectNode()
                : row.alt().deepCopy();
        if (row.number() != null) {
            String bare = row.number().replaceAll("^\\(|[।.)]+$", "");
            told.put("number", bare);
            if (!bare.equals(row.number())) {
                alt.putArray("number").add(row.number());
            }
        }
        put(told, "topic", row.topic());
        String talk = talk(row);
        String text = String.join(" ", row.paragraphs());
        put(told, "discussion", talk);
        told.put("text", text);
        if (!row.items().isEmpty()) {
            ArrayNode items = told.putArray("items");
            row.items().forEach(items::add);
        }
        if (!row.by().isEmpty()) {
            ArrayNode hands = told.putArray("implementers");
            row.by().forEach(hand -> hands.addObject().put("text", hand));
        }
        if (row.due() != null) {
            ObjectNode due = told.putObject("deadline").put("text", row.due().text());
            put(due, "date", row.due().date());
            put(due, "recurs", row.due().recurs());
        }
        put(told, "remarks", row.remarks());
        // Where nothing marks the end of the talk, the whole cell is a fair reading of the decision.
        if (oneCell && talk != null && row.lead() == null && row.mark() == null && !alt.has("text")) {
            alt.putArray("text").add(talk + " " + text);
        }
        // The sentence that brings a decision in ends the talk; it may as well be left out of it.
        if (row.talk() != null && row.lead() != null) {
            alt.withArrayProperty("discussion").add(row.talk());
        }
        // Commas part implementers and stand inside them: all of the cell is then a fair reading too.
        if (joiner.strip().equals(",")
                && row.by().size() > 1
                && row.by().stream().anyMatch(hand -> hand.contains(","))) {
            alt.withArrayProperty("implementers").addArray().addObject().put("text", row.hands(joiner, ""));
        }
        if (!alt.isEmpty()) {
            told.set("_alt", alt);
        }
        if (row.optional()) {
            told.put("_optional", true);
        }
    }

    private static @Nullable String talk(Ruling row) {
        if (row.talk() == null) {
            return row.lead();
        }
        return row.lead() == null ? row.talk() : row.talk() + " " + row.lead();
    }

    private static void put(ObjectNode told, String field, @Nullable String value) {
        if (value != null) {
            told.put(field, value);
        }
    }
}
