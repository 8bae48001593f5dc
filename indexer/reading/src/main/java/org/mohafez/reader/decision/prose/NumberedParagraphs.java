package org.mohafez.reader.decision.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mohafez.reader.decision.draft.Draft;
import org.mohafez.reader.decision.segment.Segment;
import org.mohafez.reader.decision.wording.MeetingCloses;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.Serial;

/** Numbered paragraphs that tell talk and decision, where nothing announces them as such. */
final class NumberedParagraphs {
    private NumberedParagraphs() {}

    static List<Draft> read(List<Segment> segments) {
        List<Draft> drafts = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment.is(Label.IMPLEMENTER) && !drafts.isEmpty()) {
                drafts.getLast().implementedBy(List.of(segment.text()));
                continue;
            }
            Optional<Serial> serial = segment.serial();
            if (serial.isPresent() && !MeetingCloses.in(segment.text())) {
                Draft draft = new Draft("prose:numbered", 0.6);
                draft.number(serial.get().number());
                ListedDecision.fill(draft, segment.text().substring(serial.get().end()), segment.spot(), true);
                drafts.add(draft);
            }
        }
        return drafts;
    }
}
