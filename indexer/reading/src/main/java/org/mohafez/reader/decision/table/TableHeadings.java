package org.mohafez.reader.decision.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.decision.draft.Draft;
import org.mohafez.reader.decision.draft.TopicSplit;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.words.Sentences;

/**
 * The headings over several tables of decisions, each of which is about one department or matter: ক) সড়ক ও জনপথ বিভাগ over a table of its
 * own. Where only one table has a heading, it names the table and no matter.
 */
public final class TableHeadings {
    private static final Phrases NAMES_TABLE =
            Phrases.of("সিদ্ধান্ত", "আলোচনা", "আলোচ্য", "কার্যবিবরণী", "decisions", "decision", "discussion");
    /** Labels of a matter; what stands under another, such as who was there, is none. */
    private static final Set<Label> OF_MATTER = EnumSet.of(Label.SUBJECT, Label.TOPIC);
    /** In words. */
    private static final int LONGEST = 14;

    private record Headed(TopicSplit heading, List<Draft> drafts) {}

    private final List<Headed> tables = new ArrayList<>();
    private @Nullable Headed last;

    /** A table of its own, what stands right above it, and what it decides. */
    public void enter(String above, List<Draft> drafts) {
        last = heading(above)
                .map(heading -> new Headed(heading, new ArrayList<>(drafts)))
                .orElse(null);
        if (last != null) {
            tables.add(last);
        }
    }

    /** What the last table decides where it goes on, as on the next page. */
    public void goOn(List<Draft> drafts) {
        if (last != null) {
            last.drafts().addAll(drafts);
        }
    }

    /** Gives decisions that have no topic the heading of their table, if these are headings of matters. */
    public void conclude() {
        long different =
                tables.stream().map(table -> table.heading().topic()).distinct().count();
        if (different < 2 || different < tables.size()) {
            return;
        }
        for (Headed table : tables) {
            for (Draft draft : table.drafts()) {
                if (draft.topic() == null) {
                    draft.about(table.heading().topic());
                    draft.numberIfNone(table.heading().number());
                }
            }
        }
    }

    private static Optional<TopicSplit> heading(String above) {
        String line = above.substring(above.lastIndexOf('\n') + 1).strip();
        Optional<Label.Found> label =
                Label.numbered(line, EnumSet.allOf(Label.class)).filter(Label.Found::closed);
        String matter = label.map(found -> line.substring(found.end())).orElse(line);
        Words words = Words.of(matter);
        boolean names = label.stream().allMatch(found -> OF_MATTER.contains(found.label()))
                && !words.isEmpty()
                && words.size() <= LONGEST
                && !words.has(NAMES_TABLE)
                && !Prose.is(matter)
                && !(Sentences.ends(matter) && Prose.endsInVerb(words))
                && !line.contains("\t");
        return names
                ? Optional.of(TopicSplit.heading(matter))
                        .filter(split -> split.topic() != null)
                        .map(split -> new TopicSplit(
                                label.flatMap(Label.Found::number).orElse(split.number()), split.topic(), ""))
                : Optional.empty();
    }
}
