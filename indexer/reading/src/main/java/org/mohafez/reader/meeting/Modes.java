package org.mohafez.reader.meeting;

import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.words.Vocabulary;
import org.mohafez.record.MeetingMode;

/** How the members met, by the words of the venue and of the opening sentences. */
final class Modes {
    private static final Vocabulary MEETING = Vocabulary.of("meeting.tsv");
    private static final Phrases ONLINE = MEETING.group("online");
    private static final Phrases IN_PERSON = MEETING.group("in-person");

    private Modes() {}

    static @Nullable MeetingMode of(String venue, String opening) {
        boolean room = Words.of(venue).has(IN_PERSON);
        boolean network = Words.of(venue).has(ONLINE)
                || (venue.isEmpty() && Words.of(opening).has(ONLINE));
        if (room && network) {
            return MeetingMode.HYBRID;
        }
        return network ? MeetingMode.ONLINE : room ? MeetingMode.IN_PERSON : null;
    }
}
