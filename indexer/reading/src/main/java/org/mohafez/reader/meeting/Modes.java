package org.mohafez.reader.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.paper.Found;
import org.mohafez.reader.words.Vocabulary;
import org.mohafez.record.MeetingMode;

/**
 * How the members met, where the paper has words for it: in its venue, its title, or the sentences with which it opens. A room alone
 * says only where the meeting was: some members may still have joined from elsewhere.
 */
final class Modes {
    private static final Vocabulary MEETING = Vocabulary.of("meeting.tsv");
    private static final Phrases ONLINE = MEETING.group("online");
    private static final Phrases ONLINE_MEETING = MEETING.group("online-meeting");
    private static final Phrases ROOM = MEETING.group("room");
    private static final Phrases IN_PERSON = MEETING.group("in-person");
    private static final Phrases HYBRID = MEETING.group("hybrid");

    private Modes() {}

    /** @param titles the paper's title and subject, where it has them */
    static Optional<Found<MeetingMode>> of(
            @Nullable Found<String> venue, List<Found<String>> titles, List<Found<String>> opening) {
        return Stream.of(
                        Stream.ofNullable(venue).flatMap(said -> found(said, ofVenue(said.value()))),
                        titles.stream().flatMap(said -> found(said, ofTitle(said.value()))),
                        opening.stream().flatMap(said -> found(said, ofSentence(said.value(), venue == null))))
                .flatMap(modes -> modes)
                .findFirst();
    }

    private static Stream<Found<MeetingMode>> found(Found<String> said, Optional<MeetingMode> mode) {
        return mode.stream().map(value -> said.map(text -> value));
    }

    private static Optional<MeetingMode> ofVenue(String text) {
        Words words = Words.of(text);
        return stated(words)
                .or(() -> !words.has(ONLINE)
                        ? Optional.empty()
                        : Optional.of(words.has(ROOM) ? MeetingMode.HYBRID : MeetingMode.ONLINE));
    }

    private static Optional<MeetingMode> ofTitle(String text) {
        Words words = Words.of(text);
        return stated(words).or(() -> words.has(ONLINE_MEETING) ? Optional.of(MeetingMode.ONLINE) : Optional.empty());
    }

    /** @param placeless whether no place is named: what is held over a network then has none */
    private static Optional<MeetingMode> ofSentence(String text, boolean placeless) {
        Words words = Words.of(text);
        return stated(words)
                .or(() -> (placeless && words.has(ONLINE)) || words.has(ONLINE_MEETING)
                        ? Optional.of(MeetingMode.ONLINE)
                        : Optional.empty());
    }

    /** What words for being there in person, with or without others on the network, say. */
    private static Optional<MeetingMode> stated(Words words) {
        if (words.has(HYBRID) || (words.has(IN_PERSON) && words.has(ONLINE))) {
            return Optional.of(MeetingMode.HYBRID);
        }
        return words.has(IN_PERSON) ? Optional.of(MeetingMode.IN_PERSON) : Optional.empty();
    }
}
