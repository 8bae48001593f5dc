package org.mohafez.reader.decision.prose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.reader.decision.draft.Draft;
import org.mohafez.reader.decision.draft.TopicSplit;
import org.mohafez.reader.decision.segment.Segment;
import org.mohafez.reader.decision.wording.MeetingCloses;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.Serial;

/**
 * Numbered paragraphs that tell talk and decision, where nothing announces them as such. What is decided may stand in paragraphs of its own
 * beneath the talk, without a number. One use each; not safe for several threads.
 */
final class NumberedParagraphs {
    private final List<Segment> segments;
    private final MattersAhead matters;
    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable Draft open;

    private NumberedParagraphs(MattersAhead matters) {
        this.matters = matters;
        this.segments = matters.segments();
    }

    /** Those that decide. */
    static List<Draft> read(List<Segment> segments) {
        NumberedParagraphs reading = new NumberedParagraphs(new MattersAhead(segments));
        for (int i = 0; i < segments.size(); i++) {
            reading.take(i);
        }
        return reading.drafts.stream().filter(draft -> !draft.text().isBlank()).toList();
    }

    private void take(int i) {
        Segment segment = segments.get(i);
        if (segment.is(Label.IMPLEMENTER) && !drafts.isEmpty()) {
            drafts.getLast().implementedBy(List.of(segment.text()));
        } else if (segment.is(Label.DEADLINE) && !drafts.isEmpty()) {
            drafts.getLast().due(segment.text());
        } else if (segment.label() != null) {
            return;
        } else if (MeetingCloses.in(segment.text())) {
            open = null;
        } else if (segment.serial().isPresent()) {
            begin(i, segment, segment.serial().get());
        } else if (open != null && matters.goesOnWith(open, i)) {
            ListedDecision.goOn(open, segment);
        }
    }

    private void begin(int i, Segment segment, Serial serial) {
        Draft above = open;
        String text = segment.text().substring(serial.end());
        Draft draft = new Draft("prose:numbered", 0.6);
        draft.number(serial.number());
        ListedDecision.fill(draft, text, segment.spot(), true);
        drafts.add(draft);
        // Of names or matters listed one beneath the other the last has no talk of its own.
        boolean listed = above != null
                && above.text().isBlank()
                && segments.get(i - 1).serial().isPresent()
                && !TopicSplit.isTalk(text);
        open = listed || matters.isOfThoseWhoCame(i) ? null : draft;
    }
}
