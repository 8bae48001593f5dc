package org.mohafez.reader.decision.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.reader.decision.deadline.Deadlines;
import org.mohafez.reader.decision.implementer.Implementers;
import org.mohafez.reader.decision.implementer.TimedNames;
import org.mohafez.reader.decision.wording.NothingSaid;
import org.mohafez.reader.paper.Found;
import org.mohafez.reader.paper.Spot;
import org.mohafez.reader.words.Items;
import org.mohafez.reader.words.Serial;
import org.mohafez.record.Decision;

/** A decision while it is being gathered, line by line or row by row. For one thread. */
public final class Draft {
    private @Nullable String number;
    private @Nullable String topic;
    private @Nullable String discussion;
    private String text = "";
    private final List<String> who = new ArrayList<>();
    private @Nullable String deadline;
    private @Nullable String remarks;
    private @Nullable Spot spot;
    private @Nullable Spot talked;
    private String rule;
    private double sure;

    /**
     * @param rule by which it is found, in a word or two
     * @param sure 0 to 1
     */
    public Draft(String rule, double sure) {
        this.rule = rule;
        this.sure = sure;
    }

    public @Nullable String number() {
        return number;
    }

    public @Nullable String topic() {
        return topic;
    }

    public @Nullable String discussion() {
        return discussion;
    }

    /** What is decided; blank where nothing is, or not yet. */
    public String text() {
        return text;
    }

    /** Those who must act, in paragraphs as they stand. */
    public List<String> who() {
        return Collections.unmodifiableList(who);
    }

    public @Nullable String deadline() {
        return deadline;
    }

    /** Where the talk stands, if it stands in prose. */
    public @Nullable Spot talked() {
        return talked;
    }

    /** Whether neither a matter nor what was decided on it is known. */
    public boolean isBare() {
        return topic == null && text.isBlank();
    }

    public void foundBy(String otherRule, double howSure) {
        rule = otherRule;
        sure = howSure;
    }

    public void number(@Nullable String of) {
        number = of;
    }

    public void numberIfNone(@Nullable String of) {
        number = number == null ? of : number;
    }

    /** Puts the number of a decision's only part where it belongs. */
    public void numberByItsMark() {
        Serial.at(text).ifPresent(mark -> {
            numberIfNone(mark.number());
            text = text.substring(mark.end()).strip();
        });
    }

    public void about(@Nullable String matter) {
        topic = matter;
    }

    public void aboutIfNone(@Nullable String matter) {
        topic = topic == null ? matter : topic;
    }

    /** Topic that goes on. */
    public void goOnAbout(String more) {
        topic = topic == null ? more : topic + " " + more;
    }

    /** The talk, instead of what was known of it. */
    public void told(@Nullable String talk) {
        discussion = talk;
    }

    /** Talk that goes on. */
    public void discuss(String more) {
        discussion = join(discussion, more);
    }

    public void discuss(String more, Spot where) {
        discuss(more);
        talked = talked == null ? where : talked.with(where);
    }

    /** Decision that goes on. */
    public void decide(String more, Spot where) {
        text = join(text, more);
        spot = spot == null ? where : spot.with(where);
    }

    /** Paragraphs that name those who must act, each once; by when may stand behind them, under its label, and is none where each has its own. */
    public void implementedBy(List<String> paragraphs) {
        for (String paragraph : paragraphs) {
            TimedNames timed = TimedNames.of(paragraph);
            if (timed.limits().size() == 1 && deadline == null) {
                deadline = timed.limits().getFirst();
            }
            timed.names().stream().filter(names -> !who.contains(names)).forEach(who::add);
        }
    }

    public void due(@Nullable String limit) {
        deadline = limit;
    }

    public void remark(@Nullable String said) {
        remarks = said;
    }

    /** The decision, if something was decided. */
    public Optional<Found<Decision>> finish(int ordinal) {
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
