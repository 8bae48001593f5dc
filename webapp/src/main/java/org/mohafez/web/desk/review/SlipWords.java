package org.mohafez.web.desk.review;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mohafez.inbox.Handover;
import org.mohafez.inbox.Inbox;
import org.mohafez.inbox.Settlement;
import org.mohafez.record.correction.FieldName;
import org.mohafez.record.correction.Objection;
import org.mohafez.record.correction.RowField;
import org.mohafez.web.desk.review.ReviewSheet.Told;
import org.mohafez.web.ui.Words;

/** What became of a correction that was handed over, in the reader's words. */
record SlipWords(Words words, Inbox inbox) {
    /** Null where nothing was handed over under that slip, or nobody remembers. */
    @Nullable
    Told told(@Nullable String slip) {
        if (slip == null) {
            return null;
        }
        if (slip.equals("none")) {
            return new Told(words.say("review.nothing-changed"), List.of(), false, false);
        }
        return inbox.known(slip)
                .flatMap(known -> Optional.ofNullable(known.settlement())
                        .map(settlement -> told(settlement, puts(known.handover()))))
                .orElseGet(
                        () -> inbox.waits(slip) ? new Told(words.say("review.waiting"), List.of(), false, true) : null);
    }

    private static Map<FieldName, String> puts(Handover handover) {
        return handover instanceof Handover.Correct correct ? Unmade.puts(correct.correction()) : Map.of();
    }

    private Told told(Settlement settlement, Map<FieldName, String> puts) {
        return switch (settlement) {
            case Settlement.Corrected corrected ->
                new Told(words.say("review.made", corrected.version()), List.of(), false, false);
            case Settlement.Refused refused ->
                new Told(
                        words.say("review.refused"),
                        refused.objections().stream()
                                .map(objection -> inWords(objection, puts))
                                .distinct()
                                .toList(),
                        true,
                        false);
            case Settlement.Failed failed -> new Told(words.say("review.failed"), List.of(), true, false);
            case Settlement.Parted other -> new Told(words.say("review.failed"), List.of(), true, false);
            case Settlement.TakenIn other -> new Told(words.say("review.failed"), List.of(), true, false);
        };
    }

    private String inWords(Objection objection, Map<FieldName, String> puts) {
        return switch (objection) {
            case Objection.Overtaken overtaken ->
                words.say(
                        "review.overtaken",
                        where(overtaken.field()),
                        stated(overtaken.now()),
                        stated(puts.get(overtaken.field())));
            case Objection.Unfit unfit -> words.say("review.unfit", where(unfit.field()));
            case Objection.NoSuchRow row -> words.say("review.no-such-row", row.ordinal()) + put(row.ordinal(), puts);
            case Objection.OrdinalTaken row -> words.say("review.no-such-row", row.ordinal());
            case Objection.NotThere lost -> words.say("review.not-there", lost.page());
            case Objection.PartedMeanwhile parted -> words.say("parts.meanwhile");
            case Objection.JoinedMeanwhile joined -> words.say("review.joined-meanwhile");
            case Objection.ChangedMeanwhile changed -> words.say("review.changed-meanwhile");
        };
    }

    /** What was put in a row, for whoever wants to put it elsewhere; nothing where only its fate was said. */
    private String put(int ordinal, Map<FieldName, String> puts) {
        String all = Arrays.stream(RowField.values())
                .map(field -> puts.getOrDefault(new FieldName.Row(ordinal, field), ""))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(" · "));
        return all.isEmpty() ? "" : " " + words.say("review.you-put", all);
    }

    private String stated(@Nullable String value) {
        return value == null || value.isEmpty() ? words.say("review.not-stated") : value;
    }

    private String where(FieldName field) {
        String label = FieldLabels.of(words, field);
        return field instanceof FieldName.Row row ? words.say("review.decision", row.ordinal()) + ", " + label : label;
    }
}
