package org.mohafez.reader.decision.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.decision.wording.Announces;
import org.mohafez.reader.decision.wording.DecisionSplit;
import org.mohafez.reader.decision.wording.Decisive;
import org.mohafez.reader.paper.Spot;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.ListMark;
import org.mohafez.reader.words.Sentences;
import org.mohafez.reader.words.Serial;

/**
 * Labels of both, talk and decision (আলোচনা ও সিদ্ধান্ত-২:), and what stands behind them, or beneath one that is counted and alone on its line.
 * One use each; not safe for several threads.
 */
final class TalkAndDecision {
    private static final Pattern TALK_AND_DECISION = Words.pattern(
            "\\s*(?:আলোচনা|পর্যালোচনা)(?:\\s+(?:ও|এবং)\\s+|\\s?/\\s?)(?:গৃহীত\\s+)?সিদ্ধান্ত(?:\\s?সমূহ)?"
                    + "(?:\\s*[–—-]?\\s*(?:নং|নম্বর)?[\\s–—-]*(?<number>\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,2})?))?\\s*[:ঃ][\\s–—-]*");

    /** Somebody has done it. */
    private static final Pattern DONE = Words.pattern("ছ(?:ে|েন|িল|িলেন)[।\\s]*$");

    private final Set<Label> labels;
    /** Above the text in hand, until what was decided is seen. */
    private @Nullable Above above;
    /** What stood behind labels and is nothing but talk, so that a list beneath it can decide. */
    private final Set<Segment> told = new HashSet<>();

    /** A label that has had no decision so far, neither behind it nor beneath. */
    private record Above(@Nullable String number) {}

    /** @param labels that end what stands beneath */
    TalkAndDecision(Set<Label> labels) {
        this.labels = labels;
    }

    /** The segments of the next stretch of text, if it stands behind or beneath such a label. */
    Optional<List<Segment>> take(String text, Spot spot, boolean inside) {
        Above open = above;
        above = null;
        Optional<Serial> serial = Serial.at(text);
        int from = serial.map(Serial::end).orElse(0);
        Matcher both = TALK_AND_DECISION.matcher(text).region(from, text.length());
        if (both.lookingAt()) {
            String number = both.group("number") != null
                    ? both.group("number")
                    : serial.map(Serial::number).orElse(null);
            if (both.end() < text.length()) {
                String behind = text.substring(both.end());
                return Optional.of(leftOpen(
                        number,
                        both.group("number") != null
                                ? counted(number, behind, spot, inside)
                                : parted(number, behind, spot, inside)));
            }
            if (both.group("number") == null) {
                return Optional.empty();
            }
            above = new Above(number);
            return Optional.of(List.of());
        }
        boolean labelled =
                Label.numbered(text, labels).filter(Label.Found::closed).isPresent();
        if (open != null && !labelled && ListMark.at(text).isEmpty()) {
            return Optional.of(leftOpen(open.number(), counted(open.number(), text, spot, inside)));
        }
        return Optional.empty();
    }

    /** The same; where they are nothing but talk, what was decided may stand in the next paragraph. */
    private List<Segment> leftOpen(@Nullable String number, List<Segment> segments) {
        if (segments.stream().allMatch(told::contains)) {
            above = new Above(number);
        }
        return segments;
    }

    /** The segments with the label of a decision above each list that decides beneath mere talk. */
    List<Segment> withDecidedLists(List<Segment> segments) {
        List<Segment> all = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            if (i > 0 && told.contains(segments.get(i - 1)) && isDecidedList(segments.subList(i, segments.size()))) {
                Segment first = segments.get(i);
                all.add(new Segment(Label.DECISION, null, "", first.spot(), first.inside()));
            }
            all.add(segments.get(i));
        }
        return all;
    }

    /** Whether a list begins there, each item of which is a sentence that decides: what was done is told, what is only named is a matter. */
    private static boolean isDecidedList(List<Segment> segments) {
        Optional<ListMark> first = segments.getFirst().mark().filter(ListMark::first);
        return first.isPresent()
                && segments.stream()
                        .takeWhile(item -> item.mark()
                                .filter(mark -> mark.style().equals(first.get().style()))
                                .isPresent())
                        .map(Segment::text)
                        .allMatch(item -> Sentences.ends(item)
                                && Decisive.in(item)
                                && !DONE.matcher(item).find());
    }

    /** What stands behind a label of both, talk and decision: each by itself, with the number of the label. */
    private List<Segment> parted(@Nullable String number, String text, Spot spot, boolean inside) {
        if (Announces.in(text)) {
            return List.of(new Segment(null, null, text, spot, inside));
        }
        DecisionSplit split = DecisionSplit.of(text);
        if (split.rule().equals(DecisionSplit.WHOLE_CELL)) {
            Segment talk = new Segment(Label.DISCUSSION, number, text, spot, inside);
            told.add(talk);
            return List.of(talk);
        }
        Segment decision = new Segment(Label.DECISION, number, split.decision(), spot, inside);
        return split.discussion() == null
                ? List.of(decision)
                : List.of(new Segment(Label.DISCUSSION, number, split.discussion(), spot, inside), decision);
    }

    /** The same behind a label with a number of its own: a list that is announced there is its decision, and goes on with none above it. */
    private List<Segment> counted(@Nullable String number, String text, Spot spot, boolean inside) {
        return Announces.in(text)
                ? List.of(
                        new Segment(Label.DISCUSSION, number, text, spot, inside),
                        new Segment(Label.DECISION, number, "", spot, inside))
                : parted(number, text, spot, inside);
    }
}
