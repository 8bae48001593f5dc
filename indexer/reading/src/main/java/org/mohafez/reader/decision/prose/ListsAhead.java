package org.mohafez.reader.decision.prose;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.decision.draft.TopicSplit;
import org.mohafez.reader.decision.segment.Segment;
import org.mohafez.reader.decision.wording.Announces;
import org.mohafez.reader.decision.wording.Decisive;
import org.mohafez.reader.decision.wording.Recommends;
import org.mohafez.reader.words.Items;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.ListMark;
import org.mohafez.reader.words.Sentences;

/**
 * What the segments that come next tell of a list: whether it is announced, is one of decisions, and stands under headings.
 *
 * @param matters what the same segments tell of matters
 */
record ListsAhead(List<Segment> segments, MattersAhead matters) {
    /** In words. */
    private static final int LONGEST_HEADING = 10;

    /**
     * Whether a sentence says that decisions follow, and a numbered list does: of decisions, and not of matters under each of which its
     * own decision is labelled. What a committee recommends is what it decides, where nothing further down is labelled or announced as a
     * decision: the meeting decides there on what others recommend.
     */
    boolean announcesList(int i) {
        String text = segments.get(i).text();
        return i + 1 < segments.size()
                && segments.get(i + 1).mark().filter(ListMark::first).isPresent()
                && (Announces.in(text) || isRecommending(i))
                && !isMatter(i + 1);
    }

    /** Whether all that stands behind a label announces the list, and the list is of decisions: names beneath what is approved are none. */
    boolean onlyAnnounces(int i) {
        return announcesList(i)
                && Sentences.of(segments.get(i).text()).size() == 1
                && segments.get(i + 1)
                        .mark()
                        .filter(first -> areDecisive(i + 1, first))
                        .isPresent();
    }

    private boolean isRecommending(int i) {
        return Recommends.below(segments.get(i).text())
                && decides(i + 1)
                && !matters.goesOn(i)
                && IntStream.range(i + 1, segments.size() - 1)
                        .filter(j -> segments.get(j + 1)
                                .mark()
                                .filter(ListMark::first)
                                .isPresent())
                        .noneMatch(j -> Announces.in(segments.get(j).text()));
    }

    /** Whether an item is a sentence that decides or recommends: names of those who are recommended are none. */
    private boolean decides(int i) {
        String item = segments.get(i).text();
        return Decisive.in(item) || Recommends.in(item);
    }

    /** Whether a numbered heading, perhaps with the talk behind it, stands over what is labelled as the decision. */
    private boolean isMatter(int i) {
        String text = segments.get(i).text();
        boolean decidedBelow = i + 1 < segments.size() && segments.get(i + 1).is(Label.DECISION);
        return (!Sentences.ends(text) || decidedBelow)
                && !Decisive.in(text)
                && segments.get(i)
                        .serial()
                        .filter(serial -> matters.headsDecision(i, serial))
                        .isPresent();
    }

    /** Whether an item of a list decides nothing, and marks of another kind follow beneath it: it heads those items. */
    Optional<OpenList.Heading> headsItems(int i) {
        String text = segments.get(i).text();
        Optional<ListMark> mark = segments.get(i).mark();
        Optional<ListMark> next = i + 1 < segments.size() ? segments.get(i + 1).mark() : Optional.empty();
        if (mark.isEmpty() || mark.get().number() == null || i + 1 >= segments.size()) {
            return Optional.empty();
        }
        String heading = text.substring(mark.get().end()).strip();
        boolean leads = heading.matches("(?s).*[:ঃ]\\s?[-–—]?");
        boolean marked = next.filter(ListMark::first)
                .filter(item -> !item.style().equals(mark.get().style()) && areDecisive(i + 1, item))
                .isPresent();
        boolean told = leads
                && next.isEmpty()
                && segments.get(i + 1).label() == null
                && Decisive.in(segments.get(i + 1).text());
        boolean heads = (leads || !Sentences.ends(heading))
                && Words.of(heading).size() <= LONGEST_HEADING
                && !Decisive.in(heading);
        return heads && (marked || told)
                ? Optional.of(new OpenList.Heading(
                        mark.get(),
                        TopicSplit.heading(heading).topic(),
                        next.map(ListMark::style).orElse(null)))
                : Optional.empty();
    }

    /** Whether half or more of the items of a list decide: members of a committee, or sums, are parts of the item above them. */
    private boolean areDecisive(int from, ListMark first) {
        List<Segment> items = segments.stream()
                .skip(from)
                .takeWhile(item -> item.mark()
                        .filter(mark -> mark.style().equals(first.style()))
                        .isPresent())
                .toList();
        long decisive = items.stream().filter(item -> Decisive.in(item.text())).count();
        return decisive * 2 >= items.size();
    }

    /** Whether nothing stands behind a label, and beneath it are matters, under each of which its own decision is labelled. */
    boolean headsMatters(int i) {
        return segments.get(i).text().isEmpty() && i + 1 < segments.size() && isMatter(i + 1);
    }

    /** Whether a list follows the label সিদ্ধান্ত: beneath it, or behind it on its line and perhaps the next ones. */
    boolean headsList(int i) {
        String text = segments.get(i).text();
        Optional<ListMark> next = i + 1 < segments.size() ? segments.get(i + 1).mark() : Optional.empty();
        if (text.isEmpty()) {
            return next.isPresent() || i + 1 < segments.size() && announcesList(i + 1);
        }
        if (onlyAnnounces(i)) {
            return true;
        }
        List<Items.Item> items = Items.of(text);
        boolean onLine = !items.isEmpty() && items.getFirst().start() == 0;
        boolean goesOn = ListMark.at(text)
                .filter(ListMark::first)
                .filter(first ->
                        next.filter(mark -> mark.style().equals(first.style())).isPresent())
                .isPresent();
        return onLine || goesOn;
    }
}
