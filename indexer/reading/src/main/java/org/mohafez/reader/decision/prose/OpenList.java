package org.mohafez.reader.decision.prose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.decision.draft.Draft;
import org.mohafez.reader.decision.segment.Segment;
import org.mohafez.reader.decision.wording.Decisive;
import org.mohafez.reader.words.ListMark;

/**
 * The list of decisions that is being read.
 *
 * @param style of its marks; null until the first is seen
 * @param from the index of its first draft
 * @param talks whether its items tell the talk before the decision
 * @param heading of the items that are being read; null where they have none
 */
record OpenList(
        @Nullable String style,
        int from,
        boolean talks,
        @Nullable Heading heading) {
    static final OpenList NONE = new OpenList(null, 0, false, null);

    /** What announces a list in which each item tells the talk before the decision. */
    private static final Phrases TALKS = Phrases.of(
            "আলোচনা ও সিদ্ধান্ত", "আলোচনা এবং সিদ্ধান্ত", "আলোচনা ও গৃহীত সিদ্ধান্ত", "discussion and decision");

    /** @param from the index that its first draft will have */
    static OpenList announcedBy(String text, int from) {
        return new OpenList(null, from, Words.of(text).has(TALKS), null);
    }

    /**
     * An item that only says whom or what the items beneath it are about: ক. সড়ক ও জনপথ অধিদপ্তর.
     *
     * @param style of the marks of those items; null where they are sentences without any
     */
    record Heading(
            ListMark mark, @Nullable String topic, @Nullable String style) {
        /** The number of an item beneath it, within its own: ৩.ক; its own where the item counts nothing. */
        @Nullable
        String number(@Nullable ListMark item) {
            String own = item == null ? null : item.number();
            return own == null ? mark.number() : mark.number() + "." + own;
        }

        /** Whether the segment is an item beneath it. */
        boolean leads(Segment item) {
            return style == null
                    ? item.mark().isEmpty() && Decisive.in(item.text())
                    : item.mark().filter(mark -> mark.style().equals(style)).isPresent();
        }
    }

    boolean has(ListMark mark) {
        return style == null || style.equals(mark.style());
    }

    /** Whether every item so far has begun with its topic, so that the next one does where it can. @param drafts to the next item's */
    boolean namesTopics(List<Draft> drafts) {
        List<Draft> above = drafts.subList(Math.min(from, drafts.size() - 1), drafts.size() - 1);
        return above.size() > 1 && above.stream().allMatch(draft -> draft.topic() != null);
    }

    /** The list at its next item, which stands under no heading. */
    OpenList with(ListMark mark) {
        return new OpenList(mark.style(), from, talks, null);
    }

    OpenList under(Heading next) {
        return new OpenList(next.mark().style(), from, talks, next);
    }
}
