package org.mohafez.reader.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.words.Sentences;

/**
 * The headings over several tables of decisions, each of which is about one department or matter: ক) সড়ক ও জনপথ বিভাগ over a table of its
 * own. Where only one table has a heading, it names the table and no matter.
 */
final class TableHeadings {
    private static final Phrases NAMES_TABLE =
            Phrases.of("সিদ্ধান্ত", "আলোচনা", "আলোচ্য", "কার্যবিবরণী", "decisions", "decision", "discussion");
    /** In words. */
    private static final int LONGEST = 14;

    private record Headed(TopicSplit heading, List<Draft> drafts) {}

    private final List<Headed> tables = new ArrayList<>();

    /** A table of its own, what stands right above it, and what it decides. */
    void enter(String above, List<Draft> drafts) {
        heading(above).ifPresent(heading -> tables.add(new Headed(heading, drafts)));
    }

    /** Gives decisions that have no topic the heading of their table, if these are headings of matters. */
    void conclude() {
        long different =
                tables.stream().map(table -> table.heading().topic()).distinct().count();
        if (different < 2 || different < tables.size()) {
            return;
        }
        for (Headed table : tables) {
            for (Draft draft : table.drafts()) {
                if (draft.topic == null) {
                    draft.topic = table.heading().topic();
                    draft.number = draft.number == null ? table.heading().number() : draft.number;
                }
            }
        }
    }

    private static Optional<TopicSplit> heading(String above) {
        String line = above.substring(above.lastIndexOf('\n') + 1).strip();
        Words words = Words.of(line);
        boolean names = !words.isEmpty()
                && words.size() <= LONGEST
                && !words.has(NAMES_TABLE)
                && !Prose.is(line)
                && !(Sentences.ends(line) && Prose.endsInVerb(words))
                && !line.contains("\t");
        return names ? Optional.of(TopicSplit.heading(line)).filter(split -> split.topic() != null) : Optional.empty();
    }
}
