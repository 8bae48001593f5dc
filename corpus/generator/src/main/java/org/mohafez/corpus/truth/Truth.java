package org.mohafez.corpus.truth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mohafez.corpus.draw.Numerals;
import org.mohafez.corpus.paper.Block;
import org.mohafez.corpus.paper.CommitteeRoll;
import org.mohafez.corpus.paper.Copies;
import org.mohafez.corpus.paper.DecisionProse;
import org.mohafez.corpus.paper.DecisionTable;
import org.mohafez.corpus.paper.Heading;
import org.mohafez.corpus.paper.Letterhead;
import org.mohafez.corpus.paper.Marks;
import org.mohafez.corpus.paper.MemoLine;
import org.mohafez.corpus.paper.Paper;
import org.mohafez.corpus.paper.ProgressTable;
import org.mohafez.corpus.paper.Provisions;
import org.mohafez.corpus.paper.Signature;
import org.mohafez.corpus.paper.Subject;

/**
 * The record of a paper as the contract has it, with {@code _alt} for other fair readings and {@code _optional} for rows that are
 * neither wanted nor wrong. Fields come in the contract's order.
 */
public final class Truth {
    private static final List<String> ORDER = List.of(
            "kind",
            "kindAsPrinted",
            "status",
            "language",
            "title",
            "subject",
            "office",
            "memo",
            "meeting",
            "decisions",
            "progress",
            "committees",
            "provisions",
            "effectiveFrom",
            "signatories",
            "distribution",
            "annexes",
            "citedMemos",
            "relations",
            "marking",
            "checks",
            "_unscored",
            "_alt");

    private final ObjectNode told = JsonNodeFactory.instance.objectNode();

    private Truth() {}

    public static ObjectNode of(Paper paper) {
        var truth = new Truth();
        truth.told.putArray("decisions");
        // First what is said of the paper as a whole: a branch is no part of the office's name.
        merge(truth.told, paper.says());
        paper.page().forEach(truth::hear);
        return truth.inOrder(paper.id());
    }

    private void hear(Block block) {
        switch (block) {
            case Letterhead head -> office(head);
            case MemoLine memo -> memo(memo);
            case Heading title -> {
                put("title", title.text());
                put("kindAsPrinted", title.kind());
            }
            case Subject subject -> put("subject", subject.text());
            case DecisionTable table -> DecisionTruth.tell(table, array("decisions"));
            case DecisionProse prose -> DecisionTruth.tell(prose, array("decisions"));
            case ProgressTable table -> progress(table);
            case CommitteeRoll roll -> committee(roll);
            case Provisions provisions -> provisions(provisions);
            case Signature signature -> signature.hands().forEach(this::signatory);
            case Copies copies -> copies(copies);
            default -> {}
        }
    }

    private void office(Letterhead head) {
        ObjectNode office = object("office");
        String branch = office.path("branch").asText();
        List<String> lines = head.lines();
        office.put("name", lines.stream().filter(line -> !line.equals(branch)).collect(Collectors.joining(", ")));
        if (!head.website().isEmpty()) {
            office.put("website", head.website());
        }
    }

    private void memo(MemoLine line) {
        ObjectNode memo = object("memo");
        if (line.number() != null) {
            memo.put("number", line.number());
            memo.put("normalized", Numerals.latin(line.number()).replace(" ", ""));
        }
        if (line.issued() != null) {
            memo.put("issued", line.issued());
        }
        if (line.bangla() != null) {
            memo.put("issuedBangla", line.bangla());
            array("checks").addObject().put("rule", "bangla-date-agrees").put("ok", true);
        }
    }

    private void progress(ProgressTable table) {
        for (List<String> row : table.rows()) {
            ObjectNode told = array("progress").addObject();
            for (int i = 0; i < row.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    told.put(table.fields().get(i), row.get(i));
                }
            }
        }
    }

    private void committee(CommitteeRoll roll) {
        ObjectNode committee = array("committees").addObject().put("name", roll.name());
        ArrayNode members = committee.putArray("members");
        for (List<String> member : roll.members()) {
            members.addObject()
                    .put("number", member.get(0))
                    .put("member", member.get(1))
                    .put("role", member.get(2));
        }
        ArrayNode terms = committee.putArray("terms");
        roll.terms().forEach(terms::add);
    }

    private void provisions(Provisions provisions) {
        for (int i = 0; i < provisions.items().size(); i++) {
            ObjectNode told = array("provisions").addObject();
            if (!provisions.marks().isEmpty()) {
                told.put("number", Marks.number(provisions.marks(), i));
            }
            told.put("text", provisions.items().get(i));
            if (provisions.optional()) {
                told.put("_optional", true);
            }
        }
    }

    private void signatory(Signature.Hand hand) {
        // Who signs both the paper and its copies is one signatory.
        for (JsonNode known : array("signatories")) {
            if (known.path("name").asText().equals(hand.name())) {
                return;
            }
        }
        ObjectNode told = array("signatories").addObject().put("name", hand.name());
        if (hand.designation() != null) {
            told.put("designation", hand.designation());
        }
        if (hand.date() != null) {
            told.put("date", hand.date());
        }
    }

    private void copies(Copies copies) {
        if (copies.endorsement() != null) {
            object("memo").put("endorsement", copies.endorsement());
        }
        copies.to().forEach(array("distribution")::add);
    }

    private void put(String field, @Nullable String value) {
        if (value != null) {
            told.put(field, value);
        }
    }

    private ObjectNode object(String field) {
        return told.withObjectProperty(field);
    }

    private ArrayNode array(String field) {
        return told.withArrayProperty(field);
    }

    private static void merge(ObjectNode into, ObjectNode from) {
        from.properties().forEach(each -> {
            if (each.getValue() instanceof ObjectNode child && into.get(each.getKey()) instanceof ObjectNode known) {
                merge(known, child);
            } else {
                into.set(each.getKey(), each.getValue().deepCopy());
            }
        });
    }

    private ObjectNode inOrder(String paper) {
        ObjectNode ordered = JsonNodeFactory.instance.objectNode();
        for (String field : ORDER) {
            JsonNode value = told.remove(field);
            if (value != null) {
                ordered.set(field, value);
            }
        }
        if (!told.isEmpty()) {
            throw new IllegalArgumentException(paper + ": the record has no such field: "
                    + told.fieldNames().next());
        }
        return ordered;
    }
}
