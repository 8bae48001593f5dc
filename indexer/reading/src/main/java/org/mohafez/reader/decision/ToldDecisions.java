package org.mohafez.reader.decision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.decision.draft.Draft;
import org.mohafez.reader.decision.progress.ProgressTable;
import org.mohafez.reader.decision.prose.ProseDecisions;
import org.mohafez.reader.decision.segment.Segment;
import org.mohafez.reader.decision.table.DecisionTable;
import org.mohafez.reader.decision.wording.Announces;
import org.mohafez.reader.paper.Element;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.paper.Passage;
import org.mohafez.reader.table.ColumnRole;
import org.mohafez.reader.table.DataTable;
import org.mohafez.reader.words.Beside;
import org.mohafez.reader.words.ListMark;

/**
 * What a letter tells of a meeting's decisions: those in the list or the table right beneath the sentence that says they were
 * taken there (… তারিখে অনুষ্ঠিত সভায় নিম্নোক্ত সিদ্ধান্ত গৃহীত হয়:). What the letter itself asks for is no decision.
 */
final class ToldDecisions {
    /** What a letter asks for in view of what it told: এমতাবস্থায়, উল্লিখিত সিদ্ধান্ত বাস্তবায়নের জন্য অনুরোধ করা হলো. */
    private static final Pattern ASKS = Words.pattern(
            "\\s*(?:এমতাবস্থায়|এ\\s?অবস্থায়|এরূপ\\s+অবস্থায়|বর্ণিত\\s?অবস্থায়|বর্ণিতাবস্থায়|(?:উল্লিখিত|উপর্যুক্ত|উপরোক্ত|উপরিউক্ত|বর্ণিত|উক্ত)\\s+সিদ্ধান্ত)");

    private ToldDecisions() {}

    static List<Draft> read(List<Element> body) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i + 1 < body.size(); i++) {
            if (body.get(i) instanceof Passage passage && Announces.tellsOfMeeting(passage.text())) {
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
                        || Announces.tellsOfMeeting(body.get(j).text()))
                .findFirst()
                .orElse(body.size());
        return ProseDecisions.announced(list(Segment.of(body.subList(i, next))));
    }

    /** Up to where the list ends: the letter's own paragraphs count otherwise, or ask for something in view of what was decided. */
    private static List<Segment> list(List<Segment> segments) {
        int first = 0;
        while (first < segments.size()
                && !Announces.tellsOfMeeting(segments.get(first).text())) {
            first++;
        }
        Deque<ListMark> open = new ArrayDeque<>();
        int end = Math.min(first + 1, segments.size());
        while (end < segments.size()
                && !asks(segments.get(end))
                && segments.get(end).mark().filter(mark -> !goesOn(open, mark)).isEmpty()) {
            end++;
        }
        return segments.subList(0, end);
    }

    private static boolean asks(Segment segment) {
        return Beside.after(
                        ASKS, segment.text(), segment.mark().map(ListMark::end).orElse(0))
                .lookingAt();
    }

    /** Whether the mark counts on in one of the open lists, or opens one within them. */
    private static boolean goesOn(Deque<ListMark> open, ListMark mark) {
        boolean known = open.stream().anyMatch(above -> above.style().equals(mark.style()));
        while (known && !open.element().style().equals(mark.style())) {
            open.pop();
        }
        boolean next =
                known ? mark.number() == null || mark.ordinal() > open.pop().ordinal() : mark.first();
        open.push(mark);
        return next;
    }
}
