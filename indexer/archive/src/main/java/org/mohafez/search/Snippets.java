package org.mohafez.search;

import java.util.List;
import java.util.Optional;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;

/** Chooses what of an entry is shown on a hit. Safe for use by several threads. */
public final class Snippets {
    private static final List<IndexField> OF_A_DECISION =
            List.of(IndexField.DECISION, IndexField.DISCUSSION, IndexField.REMARKS, IndexField.IMPLEMENTER_TEXT);
    private static final List<IndexField> OF_OTHER_TEXT = List.of(IndexField.SUBJECT, IndexField.OTHER_TEXT);

    private final Marker marker;

    public Snippets(QueryText query) {
        marker = new Marker(query);
    }

    /** The beginning of a text, as long as a passage is. */
    public static String beginning(String text) {
        return Run.join(Passage.best(text, List.of()).runs(List.of()));
    }

    /** A passage of the text that answers the most, the first such; empty if the entry has no text to show. */
    public List<Run> of(Entry entry) {
        List<Run> best = List.of();
        int answered = -1;
        for (IndexField field : entry.ordinal() > 0 ? OF_A_DECISION : OF_OTHER_TEXT) {
            Optional<String> text = entry.text(field);
            // Reading a text for marks is what costs: not done where none can answer more.
            if (text.isPresent() && answered < marker.asked()) {
                List<Mark> marks = marker.marks(text.get(), field);
                if (Passage.most(marks) > answered) {
                    Passage passage = Passage.best(text.get(), marks);
                    if (passage.answered() > answered) {
                        best = passage.runs(marks);
                        answered = passage.answered();
                    }
                }
            }
        }
        return best;
    }
}
