package org.mohafez.reader.decision.prose;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.decision.draft.Draft;
import org.mohafez.reader.decision.segment.Segment;
import org.mohafez.reader.decision.wording.Announces;
import org.mohafez.reader.decision.wording.Decisive;
import org.mohafez.reader.decision.wording.MeetingCloses;
import org.mohafez.reader.words.Came;
import org.mohafez.reader.words.Items;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.ListMark;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.words.Resolves;
import org.mohafez.reader.words.Sentences;
import org.mohafez.reader.words.Serial;

/** What the segments of prose that come next tell of one: whether it heads a decision or a matter, or is the agenda. */
record MattersAhead(List<Segment> segments) {
    /** In words. */
    private static final int LONGEST_HEADING = 10;

    /** In words. */
    private static final int LONGEST_TITLE = 6;

    /** Whether a bare heading stands above talk and the first decision that counts within its matter: সিদ্ধান্ত ২.১. */
    boolean titlesDecisions(int i) {
        String text = segments.get(i).text();
        if (Sentences.ends(text) || Words.of(text).size() > LONGEST_HEADING || Prose.is(text)) {
            return false;
        }
        return segments.subList(i + 1, segments.size()).stream()
                .dropWhile(later -> later.label() == null && Sentences.ends(later.text()))
                .findFirst()
                .filter(later -> later.is(Label.DECISION) || later.is(Label.DISCUSSION))
                .map(Segment::number)
                .flatMap(Serial::alone)
                .filter(number -> number.number().contains(".") && number.ordinal() == 1)
                .isPresent();
    }

    /** Whether a bare heading with a colon stands right above what is labelled as talk or decision: বিবিধ: and then আলোচনা:. */
    boolean titlesMatter(int i) {
        String text = segments.get(i).text();
        return text.matches("(?s).*[:ঃ][-–—]?\\s*")
                && i + 1 < segments.size()
                && Words.of(text).size() <= LONGEST_TITLE
                && !Prose.is(text)
                && !Announces.in(text)
                && segments.get(i).mark().isEmpty()
                && Stream.of(Label.DISCUSSION, Label.DECISION).anyMatch(segments.get(i + 1)::is)
                && segments.get(i + 1).number() == null;
    }

    /** Whether the label, with nothing behind it, is the only one in the paper that decides. */
    boolean isOnlyDecision(int i) {
        return segments.get(i).text().isEmpty()
                && segments.stream().filter(later -> later.is(Label.DECISION)).count() == 1;
    }

    /** Whether a numbered list begins behind the label, and numbered talk above it, which had counted from one, ends there. */
    boolean beginsAnew(int label) {
        List<Integer> talk = segments.subList(0, label).stream()
                .flatMap(segment -> segment.serial().stream())
                .filter(MattersAhead::counts)
                .map(Serial::ordinal)
                .toList();
        return talk.contains(1)
                && talk.getLast() > 1
                && label + 1 < segments.size()
                && segments.get(label + 1)
                        .serial()
                        .filter(first -> counts(first) && first.ordinal() == 1)
                        .isPresent();
    }

    /** By whole figures: no letters, and no parts of a matter. */
    private static boolean counts(Serial serial) {
        return Serial.alone(serial.number())
                .filter(whole -> !whole.number().contains("."))
                .isPresent();
    }

    /** Whether it is one of a list of those who came: no matter, though it is numbered. */
    boolean isOfThoseWhoCame(int i) {
        return Came.lists(
                index -> segments.get(index).label() == null
                        ? segments.get(index).text()
                        : "",
                i);
    }

    /** Whether a label that decides follows before the list counts on, or that of the talk on a bare heading right beneath it. */
    boolean headsDecision(int i, Serial serial) {
        if (isOfThoseWhoCame(i)) {
            return false;
        }
        if (headsTalk(i)) {
            return true;
        }
        for (int j = i + 1; j < segments.size(); j++) {
            Segment later = segments.get(j);
            if (later.is(Label.DECISION)) {
                return true;
            }
            if (later.is(Label.TOPIC)
                    || later.serial().filter(next -> countsOn(serial, next)).isPresent()
                    || MeetingCloses.in(later.text())) {
                return false;
            }
        }
        return false;
    }

    private boolean headsTalk(int i) {
        String text = segments.get(i).text();
        return i + 1 < segments.size()
                && segments.get(i + 1).is(Label.DISCUSSION)
                && segments.get(i + 1).number() == null
                && Words.of(text).size() <= LONGEST_HEADING
                && !Sentences.ends(text)
                && !Prose.is(text);
    }

    /** Whether the next number is of the same list; what counts from ১.১ is told of the matter ১.০. */
    private static boolean countsOn(Serial serial, Serial next) {
        boolean matter = serial.ordinal() == 0;
        return matter ? next.ordinal() == 0 : next.style().equals(serial.style());
    }

    /** Whether it goes on with a list within the talk, and heads no matter: its mark follows that of the item above. */
    boolean countsInTalk(int i, @Nullable String matter) {
        Optional<ListMark> above =
                i == 0 ? Optional.empty() : segments.get(i - 1).mark();
        return segments.get(i)
                .mark()
                .filter(mark -> above.filter(mark::follows).isPresent())
                .filter(mark -> above.get().number() != null
                        && !Objects.equals(above.get().number(), matter))
                .isPresent();
    }

    /** Whether what decides counts on with the same numbers: the talk ১.১ before ১.২ সিদ্ধান্ত heads no matter of its own. */
    boolean isBesideDecision(int i, Serial serial) {
        return segments.stream()
                .skip(i + 1L)
                .filter(later -> later.is(Label.DECISION) && serial.ordinal() > 0)
                .findFirst()
                .map(Segment::number)
                .flatMap(Serial::at)
                .filter(deciding -> Counting.isWithin(deciding.number())
                        && deciding.style().equals(serial.style())
                        && deciding.ordinal() > serial.ordinal())
                .isPresent();
    }

    /** Whether the label heads the list of what is to be talked about. */
    boolean isAgenda(int i) {
        Segment segment = segments.get(i);
        int next = i + 1;
        boolean listed = segment.text().isEmpty() || !Items.of(segment.text()).isEmpty();
        if (!listed || segment.number() != null) {
            return false;
        }
        if (!Items.of(segment.text()).isEmpty()) {
            return true;
        }
        return next + 1 < segments.size()
                && segments.get(next)
                        .serial()
                        .filter(serial -> !headsDecision(next, serial))
                        .isPresent()
                && !Prose.is(segments.get(next).text());
    }

    /**
     * Whether from there on nothing is labelled or announced as decided, and what is adopted is said above only: উক্ত প্রস্তাবসমূহ গৃহীত
     * হয়.
     */
    boolean adoptsOnly(int from) {
        List<Segment> later = segments.subList(from, segments.size());
        return later.stream().noneMatch(segment -> segment.is(Label.DECISION) || Announces.in(segment.text()))
                && later.stream()
                        .filter(segment -> segment.label() == null)
                        .flatMap(segment -> Sentences.of(segment.text()).stream())
                        .anyMatch(Resolves::in)
                && ResolvedParagraphs.read(later).isEmpty();
    }

    /**
     * Whether a paragraph without a number is of the numbered one that is open: nobody must act on that yet, and it decides nothing so far, or
     * the paragraph decides too and has above the next number those who must act, or another number below it.
     */
    boolean goesOnWith(Draft open, int i) {
        return open.who().isEmpty()
                && (open.text().isBlank()
                        || Decisive.in(segments.get(i).text())
                                && segments.stream()
                                        .skip(i + 1L)
                                        .anyMatch(later -> later.is(Label.IMPLEMENTER)
                                                || later.serial().isPresent()));
    }

    /** Whether matters or decisions are labelled further down: what closes there was no meeting, or not this one. */
    boolean goesOn(int i) {
        return segments.stream().skip(i + 1L).anyMatch(later -> later.is(Label.TOPIC) || later.is(Label.DECISION));
    }
}
