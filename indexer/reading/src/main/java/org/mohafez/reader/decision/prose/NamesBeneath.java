package org.mohafez.reader.decision.prose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mohafez.bangla.date.WrittenDate;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.decision.implementer.Implementers;
import org.mohafez.reader.decision.segment.Segment;
import org.mohafez.reader.decision.wording.Decisive;
import org.mohafez.reader.words.ListMark;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.words.Sentences;

/**
 * Those who must act, one beneath the other under a label that stands alone on its line: বাস্তবায়নে: and then ১। নির্বাহী প্রকৌশলী ২। ….
 *
 * @param labelled the label, with the names behind it
 * @param after the index of the segment after the last name
 */
record NamesBeneath(Segment labelled, int after) {
    private static final Phrases LAST_MATTERS = Phrases.of(
            "বিবিধ", "অন্যান্য বিষয়", "পরবর্তী সভা", "আগামী সভা", "পরবর্তী বৈঠক", "miscellaneous", "next meeting");

    /** Those beneath the label {@code i}; none where it has names of its own, or what stands beneath it names nobody. */
    static NamesBeneath of(MattersAhead ahead, int i) {
        List<Segment> segments = ahead.segments();
        Segment label = segments.get(i);
        int after = i + 1;
        while (label.text().isEmpty() && after < segments.size() && isNext(ahead, i + 1, after)) {
            after++;
        }
        if (after == i + 1) {
            return new NamesBeneath(label, after);
        }
        String names =
                segments.subList(i + 1, after).stream().map(NamesBeneath::name).collect(Collectors.joining("; "));
        return new NamesBeneath(new Segment(label.label(), label.number(), names, label.spot(), label.inside()), after);
    }

    private static String name(Segment segment) {
        return segment.text().substring(segment.mark().map(ListMark::end).orElse(0));
    }

    /** Whether the segment counts on after those since {@code first}, or, where these have no marks, names somebody as they do. */
    private static boolean isNext(MattersAhead ahead, int first, int at) {
        Segment segment = ahead.segments().get(at);
        Optional<ListMark> mark = segment.mark();
        Optional<ListMark> above =
                at == first ? Optional.empty() : ahead.segments().get(at - 1).mark();
        boolean counts = at == first
                ? mark.isEmpty() || mark.get().first()
                : mark.isPresent() == above.isPresent()
                        && mark.filter(next -> !next.follows(above.orElseThrow()))
                                .isEmpty();
        return segment.label() == null && counts && isName(ahead, at, mark);
    }

    /** What minutes end with, or what has its day. */
    private static boolean isMatter(String name) {
        return Words.of(name).at(0, LAST_MATTERS).isPresent()
                || !WrittenDate.findAll(name).isEmpty();
    }

    private static boolean isName(MattersAhead ahead, int at, Optional<ListMark> mark) {
        String name = name(ahead.segments().get(at));
        if (Prose.endsInVerb(Words.of(name)) || Decisive.in(name)) {
            return false;
        }
        if (Implementers.areNamed(name)) {
            return mark.isPresent() || !Sentences.ends(name);
        }
        // What nobody knows as a post is one among marks, unless it heads the next matter.
        return mark.isPresent()
                && !isMatter(name)
                && ahead.segments()
                        .get(at)
                        .serial()
                        .filter(serial -> ahead.headsDecision(at, serial))
                        .isEmpty();
    }
}
