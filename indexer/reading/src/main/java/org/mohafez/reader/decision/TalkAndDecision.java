package org.mohafez.reader.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.paper.Spot;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.Serial;

/**
 * Labels of both, talk and decision (আলোচনা ও সিদ্ধান্ত-২:), and what stands behind them, or beneath one that is counted and alone on its line.
 * One use each; not safe for several threads.
 */
final class TalkAndDecision {
    private static final Pattern TALK_AND_DECISION = Words.pattern(
            "\\s*(?:আলোচনা|পর্যালোচনা)(?:\\s+(?:ও|এবং)\\s+|\\s?/\\s?)(?:গৃহীত\\s+)?সিদ্ধান্ত(?:\\s?সমূহ)?"
                    + "(?:\\s*[–—-]?\\s*(?:নং|নম্বর)?[\\s–—-]*(?<number>\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,2})?))?\\s*[:ঃ][\\s–—-]*");

    private final Set<Label> labels;
    /** The number of a label with nothing behind it, until what stands beneath is seen. */
    private @Nullable String heading;
    /** Whether nothing but talk stood behind the last label, so that a list beneath it decides. */
    private boolean told;

    /** @param labels that end what stands beneath */
    TalkAndDecision(Set<Label> labels) {
        this.labels = labels;
    }

    /** The segments of the next stretch of text, if it stands behind or beneath such a label. */
    Optional<List<Segment>> take(String text, Spot spot, boolean inside) {
        String above = heading;
        boolean listed = told;
        heading = null;
        told = false;
        Optional<Serial> serial = Serial.at(text);
        int from = serial.map(Serial::end).orElse(0);
        Matcher both = TALK_AND_DECISION.matcher(text).region(from, text.length());
        if (both.lookingAt()) {
            String number = both.group("number") != null
                    ? both.group("number")
                    : serial.map(Serial::number).orElse(null);
            if (both.end() < text.length()) {
                return Optional.of(parted(number, text.substring(both.end()), spot, inside));
            }
            heading = both.group("number");
            return heading == null ? Optional.empty() : Optional.of(List.of());
        }
        boolean labelled =
                Label.numbered(text, labels).filter(Label.Found::closed).isPresent();
        if (above != null && !labelled && ListMark.at(text).isEmpty()) {
            return Optional.of(parted(above, text, spot, inside));
        }
        boolean decides = listed
                && !labelled
                && ListMark.at(text).filter(ListMark::first).isPresent()
                && DecisionSplit.isDecisive(text);
        return decides
                ? Optional.of(List.of(
                        new Segment(Label.DECISION, null, "", spot, inside),
                        new Segment(null, null, text, spot, inside)))
                : Optional.empty();
    }

    /** What stands behind a label of both, talk and decision: each by itself, with the number of the label. */
    private List<Segment> parted(@Nullable String number, String text, Spot spot, boolean inside) {
        if (DecisionSplit.announces(text)) {
            return List.of(new Segment(null, null, text, spot, inside));
        }
        DecisionSplit split = DecisionSplit.of(text);
        if (split.rule().equals(DecisionSplit.WHOLE_CELL)) {
            told = true;
            return List.of(new Segment(Label.DISCUSSION, number, text, spot, inside));
        }
        Segment decision = new Segment(Label.DECISION, number, split.decision(), spot, inside);
        return split.discussion() == null
                ? List.of(decision)
                : List.of(new Segment(Label.DISCUSSION, number, split.discussion(), spot, inside), decision);
    }
}
