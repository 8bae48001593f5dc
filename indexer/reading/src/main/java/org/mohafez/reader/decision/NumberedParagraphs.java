package org.mohafez.reader.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            if (serial.isPresent() && !LookAhead.closes(segment.text())) {
                Draft draft = new Draft();
                draft.number = serial.get().number();
                draft.rule = "prose:numbered";
                draft.sure = 0.6;
                ListedDecision.fill(draft, segment.text().substring(serial.get().end()), segment.spot(), true);
                drafts.add(draft);
            }
        }
        return drafts;
    }
}
