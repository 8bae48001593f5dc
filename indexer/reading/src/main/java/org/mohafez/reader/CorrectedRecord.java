package org.mohafez.reader;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.number.MemoNumber;
import org.mohafez.reader.decision.CorrectedDecisions;
import org.mohafez.record.Check;
import org.mohafez.record.Decision;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.RecordJson;
import org.mohafez.record.Retired;
import org.mohafez.record.Unread;
import org.mohafez.record.correction.Corrections;
import org.mohafez.record.correction.Corrections.Said;
import org.mohafez.record.correction.FieldName;
import org.mohafez.record.correction.HeadField;

/**
 * The record of a paper: what a machine read, and in each field that people put right what they say. What follows from a field, such
 * as an office's code or the parts of a memo number, is told again by the rules that tell it of a reading. A pure function, so that a better
 * reading takes the place of the older one and every correction stays.
 */
public final class CorrectedRecord {
    private static final String ISSUED_BOTH = "bangla-date-agrees";

    private CorrectedRecord() {}

    /** @param reading with the ordinals that the corrections name */
    public static PaperRecord of(PaperRecord reading, Corrections corrections) {
        if (corrections.isEmpty()) {
            return reading;
        }
        Map<FieldName, Said> said = corrections.said();
        List<Decision> rows = CorrectedDecisions.of(reading.decisions(), corrections);
        CorrectedReads reads = new CorrectedReads(reading, rows, said.keySet());
        ObjectNode tree = RecordJson.MAPPER.valueToTree(reading);
        said.forEach((field, value) -> {
            if (field instanceof FieldName.Head head) {
                put(tree, head.field(), value.value());
            }
        });
        tree.set("decisions", RecordJson.MAPPER.valueToTree(rows));
        tree.set("retired", RecordJson.MAPPER.valueToTree(retired(reading, rows, corrections)));
        tree.set("reads", RecordJson.MAPPER.valueToTree(reads.byPointer(tree)));
        tree.set("unread", RecordJson.MAPPER.valueToTree(unread(reading, reads)));
        boolean issuedSaid = said.containsKey(new FieldName.Head(HeadField.ISSUED));
        tree.set(
                "checks",
                RecordJson.MAPPER.valueToTree(Stream.concat(
                                reading.checks().stream().filter(check -> !issuedSaid || !failed(check, ISSUED_BOTH)),
                                reads.notStated(tree).stream())
                        .toList()));
        return Coding.of(RecordJson.MAPPER.convertValue(tree, PaperRecord.class));
    }

    private static boolean failed(Check check, String rule) {
        return !check.ok() && check.rule().equals(rule);
    }

    private static void put(ObjectNode record, HeadField field, @Nullable String value) {
        if (field == HeadField.MEMO_NUMBER) {
            putMemoNumber(record, value);
            return;
        }
        String[] path = field.pointer().substring(1).split("/");
        ObjectNode at = record;
        for (int i = 0; i < path.length - 1; i++) {
            at = at.withObject("/" + path[i]);
        }
        if (value == null) {
            at.remove(path[path.length - 1]);
        } else {
            at.put(path[path.length - 1], value);
        }
    }

    private static void putMemoNumber(ObjectNode record, @Nullable String value) {
        ObjectNode memo = record.withObject("/memo");
        memo.remove(List.of("number", "normalized", "key", "file", "serial", "parts"));
        Optional<MemoNumber> parsed = Optional.ofNullable(value).flatMap(MemoNumber::parse);
        parsed.ifPresent(number -> {
            memo.put("number", number.number());
            memo.put("normalized", number.normalized());
            memo.put("key", number.key());
            memo.put("file", number.file());
            if (number.serial() != null) {
                memo.put("serial", number.serial());
            }
            if (number.endorsement() != null) {
                memo.put("endorsement", number.endorsement());
            }
            memo.set("parts", RecordJson.MAPPER.valueToTree(Coding.parts(number.key())));
        });
    }

    /** Rows that people dropped are retired like those that a reading lost. */
    private static List<Retired> retired(PaperRecord reading, List<Decision> rows, Corrections corrections) {
        List<Integer> live = rows.stream().map(Decision::ordinal).toList();
        Map<Integer, Retired> dropped = corrections.dropped().values().stream()
                .collect(Collectors.toMap(
                        drop -> drop.ordinal(),
                        drop -> new Retired(
                                drop.ordinal(),
                                drop.into() != null && live.contains(drop.into()) ? drop.into() : null)));
        return Stream.concat(
                        reading.retired().stream().filter(old -> !dropped.containsKey(old.ordinal())),
                        dropped.values().stream())
                .filter(old -> !live.contains(old.ordinal()))
                .sorted(java.util.Comparator.comparingInt(Retired::ordinal))
                .toList();
    }

    private static List<Unread> unread(PaperRecord reading, CorrectedReads reads) {
        return reading.unread().stream()
                .map(one -> reads.moved(one.field())
                        .filter(field -> !reads.isSaid(field))
                        .map(field -> new Unread(field, one.page(), one.reason()))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
