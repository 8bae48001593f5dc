package org.mohafez.web.desk.review;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mohafez.account.Session;
import org.mohafez.inbox.Handover;
import org.mohafez.inbox.Inbox;
import org.mohafez.inbox.Settlement;
import org.mohafez.record.correction.FieldName;
import org.mohafez.record.correction.Objection;
import org.mohafez.record.correction.RowField;
import org.mohafez.web.desk.review.ReviewSheet.Told;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/**
 * What became of a correction that was handed over, in the reader's words.
 *
 * @param reader the name of their account: what somebody put is told to nobody else
 */
record SlipWords(Words words, Inbox inbox, String reader) {
    /** In those of whoever asks, who has signed in. */
    static SlipWords of(Context ctx, Inbox inbox) {
        Visitor visitor = Visitor.of(ctx);
        Session session = Objects.requireNonNull(visitor.session());
        return new SlipWords(Words.in(visitor.lang()), inbox, session.account().name());
    }

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

    private Map<FieldName, String> puts(Handover handover) {
        return handover instanceof Handover.Correct correct && correct.author().equals(reader)
                ? Unmade.texts(correct.correction())
                : Map.of();
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
                words.say("review.overtaken", where(overtaken.field()), stated(overtaken.field(), overtaken.now()))
                        + (puts.containsKey(overtaken.field())
                                ? youPut(stated(overtaken.field(), puts.get(overtaken.field())))
                                : "");
            case Objection.Unfit unfit -> words.say("review.unfit", where(unfit.field()));
            case Objection.NoSuchRow row -> words.say("review.no-such-row", row.ordinal()) + put(row.ordinal(), puts);
            case Objection.OrdinalTaken row -> words.say("review.row-taken");
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
        return all.isEmpty() ? "" : youPut(all);
    }

    private String youPut(String value) {
        return " " + words.say("review.you-put", value);
    }

    /** As the sheet has it. */
    private String stated(FieldName field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return words.say("review.not-stated");
        }
        return field instanceof FieldName.Head head
                ? switch (head.field()) {
                    case KIND -> words.sayOr(value, "kind." + value);
                    case ACCESS -> words.sayOr(value, "access." + value);
                    case ISSUED, MEETING_DATE -> new Figures(words).date(value);
                    default -> value;
                }
                : value;
    }

    private String where(FieldName field) {
        String label = FieldLabels.of(words, field);
        return field instanceof FieldName.Row row ? words.say("review.decision", row.ordinal()) + ", " + label : label;
    }
}
