package org.mohafez.search;

import java.util.List;
import java.util.Optional;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;
import org.mohafez.search.query.QueryText;

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

    /**
     * A passage of the text that answers the most, the first such; of those that answer as much, one with a sum that was asked for, whose
     * words alone do not tell. Empty if the entry has no text to show.
     */
    public List<Run> of(Entry entry) {
        List<Run> best = List.of();
        int answered = -1;
        boolean isSumMissing = marker.asksForSums();
        for (IndexField field : entry.ordinal() > 0 ? OF_A_DECISION : OF_OTHER_TEXT) {
            Optional<String> text = entry.text(field);
            // Reading a text for marks is what costs: not done where none can answer more.
            if (text.isPresent() && (answered < marker.asked() || isSumMissing)) {
                List<Mark> marks = marker.marks(text.get(), field);
                int most = Passage.most(marks);
                if (most > answered || isSumMissing && most == answered) {
                    Passage passage = Passage.best(text.get(), marks);
                    boolean hasSum = marker.hasSum(passage, marks);
                    if (passage.answered() > answered || passage.answered() == answered && isSumMissing && hasSum) {
                        best = passage.runs(marks);
                        answered = passage.answered();
                        isSumMissing = marker.asksForSums() && !hasSum;
                    }
                }
            }
        }
        return best;
    }
}
