package org.mohafez.reader.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.Serial;

/** What was to be talked about, by its number, as a list before the talk has it. For one thread. */
final class Agenda {
    private final Map<String, String> topics = new HashMap<>();

    /**
     * Enters the list that a label heads.
     *
     * @param i where the label stands
     * @return where what comes after the list begins
     */
    int take(LookAhead ahead, int i) {
        List<Segment> segments = ahead.segments();
        for (Items.Item item : Items.of(segments.get(i).text())) {
            enter(item.serial().number(), TopicSplit.heading(item.text()).topic());
        }
        int next = i + 1;
        while (next < segments.size()) {
            Optional<Serial> serial = segments.get(next).serial();
            if (serial.isEmpty() || ahead.headsDecision(next, serial.get()) && !isLast(ahead, i, next)) {
                break;
            }
            TopicSplit split = TopicSplit.heading(segments.get(next).text());
            enter(split.number(), split.topic());
            next++;
        }
        return next;
    }

    /** Whether it is the last of several matters, and beneath it the decisions on all of them are listed. */
    private static boolean isLast(LookAhead ahead, int label, int item) {
        List<Segment> segments = ahead.segments();
        return item > label + 1 && decisionsBeginAnew(segments, item)
                || item > label + 1
                        && item + 1 < segments.size()
                        && segments.get(item + 1).is(Label.DECISION)
                        && segments.get(item + 1).number() == null
                        && ahead.headsList(item + 1);
    }

    /** Whether the decisions that follow are counted from one, beside the agenda: ১নং সিদ্ধান্ত. */
    private static boolean decisionsBeginAnew(List<Segment> segments, int item) {
        return segments.stream()
                .skip(item + 1L)
                .filter(later -> later.is(Label.DECISION))
                .findFirst()
                .map(Segment::number)
                .flatMap(Serial::alone)
                .filter(first -> first.ordinal() == 1 && !first.number().contains("."))
                .isPresent();
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

    /** What the next decision is about: the matter of its number, where the one above is about that of its own; else the same matter. */
    @Nullable
    String topicAfter(Draft above, @Nullable String number) {
        String own = number == null ? null : topic(number);
        boolean counted = above.topic != null && above.topic.equals(topic(above.number));
        return own != null && counted ? own : above.topic;
    }

    private static String key(@Nullable String number) {
        return number == null
                ? ""
                : Serial.alone(number)
                        .map(serial -> String.valueOf(serial.ordinal()))
                        .orElse(number);
    }
}
