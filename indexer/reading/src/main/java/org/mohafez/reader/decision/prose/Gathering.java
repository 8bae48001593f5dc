package org.mohafez.reader.decision.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.reader.decision.draft.Draft;
import org.mohafez.reader.decision.draft.LabelledParts;
import org.mohafez.reader.decision.segment.Segment;
import org.mohafez.reader.decision.wording.Decisive;
import org.mohafez.reader.paper.Spot;
import org.mohafez.reader.words.Sentences;
import org.mohafez.reader.words.Serial;

/** The decisions of prose while they are gathered: those so far, the one that is open, and what its next words can be. For one thread. */
final class Gathering {
    final List<Draft> drafts = new ArrayList<>();
    ReadingMode mode = ReadingMode.OUTSIDE;

    @Nullable
    Draft open;

    /** Whether a matter is decided, and nothing of its decision can follow but by a mark or a label. */
    boolean hasConcluded() {
        return open != null && !open.text().isBlank() && (!open.who().isEmpty() || Sentences.ends(open.text()));
    }

    /** The matter that is named, and of which nothing is said yet: a label without a number then proposes within it. */
    @Nullable
    Draft awaitingTalk() {
        return open != null && mode == ReadingMode.TOPIC && open.topic() != null && open.discussion() == null
                ? open
                : null;
    }

    /** Talk after a decision is of the next matter. */
    boolean beginsTalk() {
        return open != null && mode != ReadingMode.OUTSIDE && !open.text().isBlank();
    }

    /** Further parts of a decision, or the rest of a sentence that a line end cut. */
    void takeMore(Segment segment, Optional<Serial> serial) {
        Draft draft = open;
        if (draft == null) {
            return;
        }
        if (serial.isPresent() && OwnImplementers.goOn(draft, serial.get(), segment.text())) {
            takeOwn(draft, segment);
            return;
        }
        boolean goesOn = draft.text().isBlank() || !Sentences.ends(draft.text());
        boolean part = segment.mark()
                .filter(mark -> serial.isPresent() || mark.isOf(draft.text()))
                .isPresent();
        if (goesOn || part || Decisive.in(segment.text())) {
            take(draft, LabelledParts.of(segment.text()), segment.spot());
        } else {
            mode = ReadingMode.AFTER_DECISION;
        }
    }

    /** A numbered part that has its own implementers, as the one above it had: both are decisions. */
    private void takeOwn(Draft above, Segment segment) {
        String matter = above.number();
        above.numberByItsMark();
        Draft next = begin(matter, above.topic());
        next.told(above.discussion());
        take(next, LabelledParts.of(segment.text()), segment.spot());
        next.numberByItsMark();
        mode = ReadingMode.DECISION;
    }

    /** What one stretch of text decides: as many decisions as it has parts with their own implementers, else one. */
    void decide(Draft first, String text, Spot spot) {
        List<OwnImplementers> own = OwnImplementers.of(text);
        if (own.isEmpty()) {
            take(first, LabelledParts.of(text), spot);
            return;
        }
        boolean counted = first.number() == null;
        Draft draft = first;
        for (OwnImplementers part : own) {
            if (draft == null) {
                draft = begin(first.number(), first.topic());
                draft.told(first.discussion());
            }
            draft.number(counted ? part.serial().number() : draft.number());
            take(draft, part.part(), spot);
            draft = null;
        }
        mode = ReadingMode.DECISION;
    }

    private static void take(Draft draft, LabelledParts parts, Spot spot) {
        draft.decide(parts.decision(), spot);
        draft.implementedBy(parts.implementers().stream().toList());
    }

    /** Another decision on the same matter; one that is counted within it (১.২ after ১.১) shares its talk too. */
    Draft next(Draft above, @Nullable String number, Agenda agenda) {
        Draft next = begin(Counting.next(above.number(), above.topic(), number), agenda.topicAfter(above, number));
        if (Counting.isWithin(number)) {
            next.told(above.discussion());
        }
        return next;
    }

    Draft current(@Nullable String number) {
        return open != null && mode != ReadingMode.OUTSIDE ? open : begin(number);
    }

    Draft begin(@Nullable String number) {
        return begin(number, null);
    }

    Draft begin(@Nullable String number, @Nullable String topic) {
        Draft draft = new Draft("prose", 0.8);
        draft.number(number);
        draft.about(topic);
        drafts.add(draft);
        open = draft;
        mode = ReadingMode.TOPIC;
        return draft;
    }
}
