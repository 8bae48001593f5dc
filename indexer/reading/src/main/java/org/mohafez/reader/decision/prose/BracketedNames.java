package org.mohafez.reader.decision.prose;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mohafez.reader.decision.draft.Draft;
import org.mohafez.reader.decision.implementer.Implementers;
import org.mohafez.reader.decision.segment.Segment;
import org.mohafez.reader.decision.wording.Decisive;
import org.mohafez.reader.decision.wording.MeetingCloses;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.ListMark;
import org.mohafez.reader.words.Sentences;

/** Who must act, on a line of their own in brackets and without a label, beneath what they must carry out: (সকল অফিসার ইনচার্জ). */
record BracketedNames(List<Segment> segments) {
    private static final Pattern ALONE =
            Pattern.compile("\\s*[(\\[](?<names>[^()\\[\\]]{3,200}(?:\\([^()]*\\)[^()]{0,200})*)[)\\]][\\s।]*");

    /**
     * Gives them to the decision they stand beneath: where each of its list, or of the paper's labels, has its own, to the last one. Where
     * it alone has them, and right behind them the meeting closes, they are for the whole list. Else they can head what stands below, or
     * be those of whoever signs, and name nobody.
     *
     * @param open the decision above
     * @param i where they stand
     * @param listed the index of the first decision of the list that is being read; none where no list is
     * @param isItem whether a segment is an item of that list
     * @return whether somebody was named
     */
    boolean name(List<Draft> drafts, @Nullable Draft open, int i, OptionalInt listed, Predicate<Segment> isItem) {
        Segment segment = segments.get(i);
        if (open == null || !areNames(segment) || !awaitsNames(open)) {
            return false;
        }
        List<Draft> above = listed.isEmpty()
                ? List.of()
                : drafts.subList(Math.min(listed.getAsInt(), drafts.size()), Math.max(0, drafts.indexOf(open)));
        boolean goesOn = i + 1 < segments.size() && isItem.test(segments.get(i + 1));
        boolean each = above.stream().noneMatch(draft -> draft.who().isEmpty())
                && (goesOn || !above.isEmpty())
                && eachHasThem(i, isItem);
        boolean all = above.stream().allMatch(draft -> draft.who().isEmpty())
                && !goesOn
                && (closesBehind(i) || eachLabelHasThem());
        if (!each && !all) {
            return false;
        }
        Matcher alone = ALONE.matcher(segment.text());
        String names = alone.matches() ? alone.group("names") : "";
        SharedImplementers.name(
                drafts, open, new Segment(Label.IMPLEMENTER, null, names, segment.spot(), each), listed);
        return true;
    }

    /** Whether it stands between two items of a list, the first of which is said whole: whomever it names, the list goes on. */
    boolean standsBetween(@Nullable Draft open, int i, Predicate<Segment> isItem) {
        return open != null
                && Sentences.ends(open.text())
                && ALONE.matcher(segments.get(i).text()).matches()
                && i + 1 < segments.size()
                && isItem.test(segments.get(i + 1));
    }

    private static boolean areNames(Segment segment) {
        Matcher alone = ALONE.matcher(segment.text());
        return segment.label() == null && alone.matches() && Implementers.areNamed(alone.group("names"));
    }

    /** Whether right beneath each item that is left of the list stands somebody in brackets. */
    private boolean eachHasThem(int i, Predicate<Segment> isItem) {
        int at = i;
        while (at + 1 < segments.size() && isItem.test(segments.get(at + 1))) {
            at += 2;
            if (at >= segments.size() || !areNames(segments.get(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether somebody stands in brackets behind each of several labels that decide, before the next. */
    private boolean eachLabelHasThem() {
        List<Integer> labels = IntStream.range(0, segments.size())
                .filter(at -> segments.get(at).is(Label.DECISION))
                .boxed()
                .toList();
        return labels.size() > 1
                && IntStream.range(0, labels.size())
                        .allMatch(
                                n -> segments
                                        .subList(
                                                labels.get(n),
                                                n + 1 < labels.size() ? labels.get(n + 1) : segments.size())
                                        .stream()
                                        .anyMatch(BracketedNames::areNames));
    }

    private boolean closesBehind(int i) {
        return i + 1 < segments.size() && MeetingCloses.in(segments.get(i + 1).text());
    }

    /** Whether something is decided whole, nobody is named yet, and no other line in brackets heads it. */
    private static boolean awaitsNames(Draft open) {
        return open.who().isEmpty()
                && !open.text().isBlank()
                && (Sentences.ends(open.text()) || Decisive.in(open.text()))
                && (!open.text().startsWith("(") || ListMark.at(open.text()).isPresent());
    }
}
