package org.mohafez.reader.decision.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.decision.draft.TopicSplit;
import org.mohafez.reader.table.ColumnRole;
import org.mohafez.reader.table.DataTable;
import org.mohafez.reader.words.Label;

/**
 * Topics that have no column: every cell of talk and decision begins with one and a colon. আলোচনা ও সিদ্ধান্ত | প্রশিক্ষণ: সহকারী পরিচালক
 * জানান …
 */
final class LeadingTopics {
    private static final int FEWEST = 2;
    /** In words. */
    private static final int LONGEST = 12;

    private LeadingTopics() {}

    static boolean in(DataTable table) {
        if (table.has(ColumnRole.TOPIC) || !table.has(ColumnRole.DECISION)) {
            return false;
        }
        Set<ColumnRole> roles =
                table.columns().get(table.column(ColumnRole.DECISION).orElseThrow());
        List<String> cells = table.rows().stream()
                .flatMap(row -> table.text(row, ColumnRole.DECISION).stream())
                .toList();
        return roles.contains(ColumnRole.DISCUSSION)
                && cells.size() >= FEWEST
                && cells.stream().allMatch(LeadingTopics::begins)
                && cells.stream()
                                .map(cell -> TopicSplit.of(cell).topic())
                                .distinct()
                                .count()
                        == cells.size();
    }

    private static boolean begins(String cell) {
        TopicSplit split = TopicSplit.of(cell);
        boolean labelled = Label.numbered(cell, EnumSet.of(Label.DISCUSSION, Label.DECISION))
                .filter(Label.Found::closed)
                .isPresent();
        return split.topic() != null
                && !split.rest().isEmpty()
                && !labelled
                && Words.of(split.topic()).size() <= LONGEST;
    }
}
