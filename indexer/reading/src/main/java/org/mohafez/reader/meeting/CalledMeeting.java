package org.mohafez.reader.meeting;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.date.WrittenDate;
import org.mohafez.bangla.date.WrittenTime;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.PutOff;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.paper.Found;
import org.mohafez.reader.paper.Passage;
import org.mohafez.reader.words.HeldMeeting;
import org.mohafez.reader.words.Sentences;
import org.mohafez.reader.zone.Zones;

/**
 * The meeting that a notice calls, with the day it is called for. One that is put off keeps its body and month; it has a day only if
 * the notice names a new one. An item of news has the meeting that it tells of. Other notices (of an auction, of a tax) have no meeting.
 */
public final class CalledMeeting {
    private static final Pattern MEETS =
            Words.pattern("(?<![\\p{L}\\p{M}])(?:সভা|অধিবেশন)(?:য়|র|টি|টির)?(?![\\p{L}\\p{M}])|(?i:\\bmeeting)");
    private static final Phrases CALLS = Phrases.of(
            "অনুষ্ঠিত হবে",
            "অনুষ্ঠিত হইবে",
            "অনুষ্ঠিতব্য",
            "আহ্বান করা",
            "আহবান করা",
            "ডাকা হলো",
            "ডাকা হয়েছে",
            "will be held",
            "shall be held",
            "is to be held",
            "is called",
            "is convened");
    private static final Phrases ANEW = Phrases.of(
            "পরিবর্তিত তারিখ",
            "পরিবর্তে",
            "তারিখ পরিবর্তন",
            "পুনঃনির্ধারণ",
            "পুনর্নির্ধারণ",
            "পুনঃনির্ধারিত",
            "পুনর্নির্ধারিত",
            "নতুন তারিখ",
            "rescheduled",
            "instead of",
            "new date");

    private CalledMeeting() {}

    /** @param title the notice's title and subject, where it has them */
    public static Optional<MeetingBlock> of(Zones zones, List<Found<String>> title) {
        List<Found<String>> sentences = zones.body().stream()
                .filter(Passage.class::isInstance)
                .flatMap(passage -> Sentences.of(passage.text()).stream()
                        .map(text -> new Found<>(text, passage.spot(), 0.85, "prose")))
                .toList();
        Found<String> anew =
                first(sentences, text -> says(text, ANEW) && Days.first(text).isPresent());
        Found<String> off = first(sentences, text -> meets(text) && PutOff.in(text));
        Found<String> calls = first(sentences, text -> meets(text) && says(text, CALLS));
        boolean entitled = title.stream().anyMatch(line -> meets(line.value()));
        MeetingBlock stated = MeetingBlock.of(zones, title);
        if (anew != null && (off != null || entitled || meets(anew.value()))) {
            return Optional.of(moved(stated, anew, off == null ? calls : off));
        }
        if (off != null) {
            return Optional.of(said(stated, null, null, null, off));
        }
        if (tellsOfOne(sentences)) {
            return Optional.of(stated);
        }
        if (calls != null || (entitled && stated.date() != null)) {
            return Optional.of(said(stated, stated.date(), stated.time(), stated.venue(), calls));
        }
        return Optional.empty();
    }

    /** Whether it begins with a meeting that was held, as an item of news does. */
    private static boolean tellsOfOne(List<Found<String>> sentences) {
        return !sentences.isEmpty()
                && HeldMeeting.in(sentences.getFirst().value())
                && Days.first(sentences.getFirst().value()).isPresent();
    }

    /** The day after the words that set another, or the last of their sentence. */
    private static MeetingBlock moved(MeetingBlock stated, Found<String> anew, @Nullable Found<String> meeting) {
        String text = anew.value();
        int end = Words.of(text).last(ANEW).map(Words.Span::end).orElse(0);
        List<WrittenDate> days = WrittenDate.findAll(text).stream()
                .filter(date -> date.date() != null)
                .toList();
        WrittenDate day =
                days.stream().filter(date -> date.start() >= end).findFirst().orElse(days.getLast());
        Found<String> time = WrittenTime.parse(text.substring(day.end()))
                .map(at -> anew.map(said -> MeetingBlock.clock(at)))
                .orElse(null);
        return said(
                stated,
                anew.map(said -> String.valueOf(day.date())),
                time,
                stated.venue(),
                meeting == null ? anew : meeting);
    }

    private static MeetingBlock said(
            MeetingBlock stated,
            @Nullable Found<String> date,
            @Nullable Found<String> time,
            @Nullable Found<String> venue,
            @Nullable Found<String> sentence) {
        return new MeetingBlock(
                date,
                time,
                venue,
                or(stated.body(), sentence, Bodies::in),
                or(stated.period(), sentence, CalledMeeting::month),
                or(stated.number(), sentence, Numbers::in),
                venue == null ? null : stated.mode(),
                stated.chair(),
                stated.secretary(),
                null,
                List.of());
    }

    /** What is stated, else what the sentence that calls the meeting says. */
    private static @Nullable Found<String> or(
            @Nullable Found<String> stated, @Nullable Found<String> sentence, Function<String, Optional<String>> read) {
        return stated != null || sentence == null
                ? stated
                : read.apply(sentence.value())
                        .map(value -> sentence.map(text -> value))
                        .orElse(null);
    }

    private static @Nullable Found<String> first(List<Found<String>> sentences, Predicate<String> is) {
        return sentences.stream()
                .filter(sentence -> is.test(sentence.value()))
                .findFirst()
                .orElse(null);
    }

    private static boolean meets(String text) {
        return MEETS.matcher(text).find();
    }

    private static boolean says(String text, Phrases phrases) {
        return Words.of(text).has(phrases);
    }

    private static Optional<String> month(String text) {
        return WrittenDate.findAll(text).stream()
                .map(WrittenDate::month)
                .filter(Objects::nonNull)
                .map(YearMonth::toString)
                .findFirst();
    }
}
