package org.mohafez.reader.decision.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.decision.draft.Draft;
import org.mohafez.reader.decision.draft.TopicSplit;
import org.mohafez.reader.decision.segment.Segment;
import org.mohafez.reader.words.Items;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.words.Resolves;
import org.mohafez.reader.words.Sentences;
import org.mohafez.reader.words.Serial;

/** What was to be talked about, by its number, as a list before the talk has it. For one thread. */
final class Agenda {
    /** Of two matters the first can have been named only, and the second decided. */
    private static final int FEWEST_LINES = 3;

    private final Map<String, String> topics = new HashMap<>();
    private final ListsAhead lists;
    private boolean counted;

    Agenda(ListsAhead lists) {
        this.lists = lists;
    }

    /**
     * Enters the list that a label heads.
     *
     * @param i where the label stands
     * @return where what comes after the list begins
     */
    int take(int i) {
        List<Segment> segments = lists.segments();
        for (Items.Item item : Items.of(segments.get(i).text())) {
            enter(item.serial().number(), TopicSplit.heading(item.text()).topic());
        }
        int next = i + 1;
        while (next < segments.size()) {
            Optional<Serial> serial = segments.get(next).serial();
            if (serial.isEmpty() || lists.matters().headsDecision(next, serial.get()) && !isLast(i, next)) {
                break;
            }
            TopicSplit split = TopicSplit.heading(segments.get(next).text());
            if (topics.containsKey(key(split.number()))) {
                break;
            }
            enter(split.number(), split.topic());
            next++;
        }
        counted = areCounted(segments, next, topics.size())
                && IntStream.rangeClosed(1, topics.size()).allMatch(n -> topics.containsKey(String.valueOf(n)));
        return next;
    }

    /**
     * Enters the matters that are labelled and counted one right beneath the other, from one: আলোচ্যসূচি-১: … আলোচ্যসূচি-২: …. They are the
     * agenda where the decisions further down are counted as they are; also where, of three or more, none is headed again. What is told with a
     * verb, or adopted then and there, is talked about where it stands.
     *
     * @param i where the first label stands
     * @return where what comes after them begins; {@code i} where they are no agenda
     */
    int takeLabelled(int i) {
        List<Segment> segments = lists.segments();
        int next = i;
        while (next < segments.size() && isLabelled(segments.get(next), next - i + 1)) {
            next++;
        }
        int matters = next - i;
        boolean headed = segments.stream().skip(next).anyMatch(segment -> segment.is(Label.TOPIC));
        boolean beside = areCounted(segments, next, matters);
        if (!beside && (matters < FEWEST_LINES || headed)) {
            return i;
        }
        for (Segment line : segments.subList(i, next)) {
            enter(line.number(), TopicSplit.heading(line.text()).topic());
        }
        counted = beside && topics.size() == matters;
        return next;
    }

    private static boolean isLabelled(Segment segment, int ordinal) {
        return segment.is(Label.TOPIC)
                && !segment.text().isBlank()
                && Sentences.of(segment.text()).stream()
                        .noneMatch(sentence -> Prose.endsInVerb(Words.of(sentence)) || Resolves.in(sentence))
                && Optional.ofNullable(segment.number())
                        .flatMap(Serial::alone)
                        .filter(serial -> !serial.number().contains(".") && serial.ordinal() == ordinal)
                        .isPresent();
    }

    /** Whether it is the last of several matters, and beneath it the decisions on all of them are listed, or counted beside the agenda. */
    private boolean isLast(int label, int item) {
        List<Segment> segments = lists.segments();
        if (item <= label + 1) {
            return false;
        }
        int entered = topics.size();
        boolean last = segments.get(item)
                .serial()
                .filter(serial -> serial.ordinal() == entered + 1)
                .isPresent();
        return last && areCounted(segments, item + 1, entered + 1)
                || item + 1 < segments.size()
                        && segments.get(item + 1).is(Label.DECISION)
                        && segments.get(item + 1).number() == null
                        && lists.headsList(item + 1);
    }

    /**
     * Whether the decisions from there on are as many as the agenda's matters, and count as it does, from one without a gap (১নং সিদ্ধান্ত);
     * and nothing between them heads a matter.
     */
    private static boolean areCounted(List<Segment> segments, int from, int matters) {
        List<Segment> later = segments.subList(from, segments.size());
        List<Integer> counted = later.stream()
                .filter(segment -> segment.is(Label.DECISION))
                .map(segment -> Optional.ofNullable(segment.number())
                        .flatMap(Serial::alone)
                        .filter(serial -> !serial.number().contains("."))
                        .map(Serial::ordinal)
                        .orElse(0))
                .toList();
        return matters > 1
                && counted.equals(IntStream.rangeClosed(1, matters).boxed().toList())
                && later.stream()
                        .noneMatch(segment ->
                                segment.is(Label.TOPIC) || segment.serial().isPresent());
    }

    private void enter(@Nullable String number, @Nullable String topic) {
        if (topic != null) {
            topics.put(key(number), topic);
        }
    }

    @Nullable
    String topic(@Nullable String number) {
        return topics.get(key(number));
    }

    /** What a decision of that number is about, where the decisions count as the agenda does; else null. */
    @Nullable
    String counted(@Nullable String number) {
        return counted ? topic(number) : null;
    }

    /** What the next decision is about: the matter of its number, where they count as the agenda does; else the same matter. */
    @Nullable
    String topicAfter(Draft above, @Nullable String number) {
        return counted ? topic(number) : above.topic();
    }

    private static String key(@Nullable String number) {
        return number == null
                ? ""
                : Serial.alone(number)
                        .map(serial -> String.valueOf(serial.ordinal()))
                        .orElse(number);
    }
}
