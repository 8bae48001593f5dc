package org.mohafez.reader.decision.prose;

import java.util.List;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.decision.draft.Draft;
import org.mohafez.reader.decision.draft.LabelledParts;
import org.mohafez.reader.decision.draft.TopicSplit;
import org.mohafez.reader.decision.segment.Segment;
import org.mohafez.reader.decision.wording.DecisionSplit;
import org.mohafez.reader.decision.wording.Decisive;
import org.mohafez.reader.paper.Spot;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.Sentences;

/** An item of a numbered list that decides: perhaps its topic, perhaps talk, the decision, those who must act. */
final class ListedDecision {
    /** In words. */
    private static final int LONGEST_TOPIC = 4;

    private static final List<Label> TELLING =
            List.of(Label.TIME, Label.VENUE, Label.MEETING_DATE, Label.DEADLINE, Label.IMPLEMENTER);

    private ListedDecision() {}

    /** Whether it is short and whole, and its last word does not label what follows: আগামী সভা হলরুমে, সময়. */
    private static boolean isTopic(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return Words.of(words).size() <= LONGEST_TOPIC
                && !words.contains(",")
                && Label.at(last + ":", TELLING).isEmpty();
    }

    /**
     * @param item without its number
     * @param talks whether items tell the talk before the decision; one that decides nothing is then no decision
     */
    static void fill(Draft draft, String item, Spot spot, boolean talks) {
        fill(draft, item, spot, talks, false);
    }

    /** @param topics whether the items of the list begin with their topics, whatever follows */
    static void fill(Draft draft, String item, Spot spot, boolean talks, boolean topics) {
        LabelledParts parts = LabelledParts.of(item);
        draft.implementedBy(parts.implementers().stream().toList());
        String text = parts.decision();
        TopicSplit split = TopicSplit.of(text);
        boolean topical = split.topic() != null
                && !split.rest().isEmpty()
                && !Decisive.in(split.topic())
                && (talks || topics && isTopic(split.topic()) || Decisive.in(split.rest()));
        if (topical) {
            draft.about(split.topic());
            text = split.rest();
        }
        if (talks && split.topic() != null && split.rest().isEmpty() && !Sentences.ends(text)) {
            draft.about(split.topic());
        } else if (talks) {
            tell(draft, text, spot);
        } else {
            draft.decide(text, spot);
        }
    }

    /** Takes a paragraph without a number that stands beneath an item which tells the talk: more of it, or what is decided. */
    static void goOn(Draft draft, Segment more) {
        LabelledParts parts = LabelledParts.of(more.text());
        draft.implementedBy(parts.implementers().stream().toList());
        if (draft.text().isBlank()) {
            tell(draft, parts.decision(), more.spot());
        } else {
            draft.decide(parts.decision(), more.spot());
        }
    }

    /** Parts talk and decision, together with the talk so far. */
    private static void tell(Draft draft, String more, Spot spot) {
        draft.discuss(more, spot);
        String talk = String.valueOf(draft.discussion());
        DecisionSplit parted = DecisionSplit.of(talk);
        if (parted.rule().equals(DecisionSplit.WHOLE_CELL)) {
            Resolution.conclude(draft);
        } else {
            draft.told(parted.discussion());
            draft.decide(parted.decision(), spot);
        }
    }
}
