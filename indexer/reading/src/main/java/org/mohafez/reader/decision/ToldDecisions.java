package org.mohafez.reader.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.mohafez.reader.paper.Element;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.paper.Passage;
import org.mohafez.reader.table.ColumnRole;
import org.mohafez.reader.table.DataTable;

/**
 * What a letter tells of a meeting's decisions: those in the list or the table right beneath the sentence that says they were
 * taken there (… তারিখে অনুষ্ঠিত সভায় নিম্নোক্ত সিদ্ধান্ত গৃহীত হয়:). What the letter itself asks for is no decision.
 */
final class ToldDecisions {
    private ToldDecisions() {}

    static List<Draft> read(List<Element> body) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i + 1 < body.size(); i++) {
            if (body.get(i) instanceof Passage passage && DecisionSplit.tellsOfMeeting(passage.text())) {
                drafts.addAll(beneath(body, i));
            }
        }
        return drafts;
    }

    private static List<Draft> beneath(List<Element> body, int i) {
        if (body.get(i + 1) instanceof Grid grid) {
            return DataTable.of(grid)
                    .filter(table -> table.has(ColumnRole.DECISION))
                    .filter(table -> !ProgressTable.is(table, body.get(i).text()))
                    .map(DecisionTable::read)
                    .orElse(List.of());
        }
        int next = IntStream.range(i + 1, body.size())
                .filter(j -> body.get(j) instanceof Grid
                        || DecisionSplit.tellsOfMeeting(body.get(j).text()))
                .findFirst()
                .orElse(body.size());
        return ProseDecisions.beside(body.subList(i, next));
    }
}
