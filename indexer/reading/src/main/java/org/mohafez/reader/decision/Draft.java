package org.mohafez.reader.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.reader.paper.Found;
import org.mohafez.reader.paper.Spot;
import org.mohafez.record.Decision;

/** A decision while it is being gathered, line by line or row by row. Never leaves this room. */
final class Draft {
    @Nullable
    String number;

    @Nullable
    String topic;

    @Nullable
    String discussion;

    String text = "";
    final List<String> who = new ArrayList<>();

    @Nullable
    String deadline;

    @Nullable
    String remarks;

    @Nullable
    Spot spot;

    /** Where the talk stands, if it stands in prose. */
    @Nullable
    Spot talked;

    double sure = 0.9;
    String rule = "table";

    /** Whether neither a matter nor what was decided on it is known. */
    boolean isBare() {
        return topic == null && text.isBlank();
    }

    /** Talk that goes on. */
    void discuss(String more) {
        discussion = join(discussion, more);
    }

    void discuss(String more, Spot where) {
        discuss(more);
        talked = talked == null ? where : talked.with(where);
    }

    /** Decision that goes on. */
    void decide(String more, Spot where) {
        text = join(text, more);
        spot = spot == null ? where : spot.with(where);
    }

    /** Paragraphs that name those who must act, each once; by when may stand behind them, under its label, and is none where each has its own. */
    void implementedBy(List<String> paragraphs) {
        for (String paragraph : paragraphs) {
            TimedNames timed = TimedNames.of(paragraph);
            if (timed.limits().size() == 1 && deadline == null) {
                deadline = timed.limits().getFirst();
            }
            timed.names().stream().filter(names -> !who.contains(names)).forEach(who::add);
        }
    }

    /** The decision, if something was decided. */
    Optional<Found<Decision>> finish(int ordinal) {
        Spot where = spot;
        String decided = text.strip();
        if (where == null || NothingSaid.in(decided)) {
            return Optional.empty();
        }
        Decision decision = new Decision(
                ordinal,
                number,
                topic,
                discussion == null || discussion.isBlank() ? null : discussion.strip(),
                decided,
                Items.texts(decided),
                Implementers.of(who),
                Optional.ofNullable(deadline)
                        .flatMap(Deadlines::ofCell)
                        .or(() -> Deadlines.in(decided))
                        .orElse(null),
                remarks,
                where.page());
        return Optional.of(new Found<>(decision, where, sure, rule));
    }

    private static String join(@Nullable String before, String more) {
        return before == null || before.isBlank() ? more.strip() : before + " " + more.strip();
    }
}
