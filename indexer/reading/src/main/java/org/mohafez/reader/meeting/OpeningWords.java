package org.mohafez.reader.meeting;

import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.reader.words.Vocabulary;

/** Words of the sentences with which minutes open: by them the room, the hour and whoever presides are told apart. */
final class OpeningWords {
    static final Phrases MEETS = Phrases.of("সভা", "অধিবেশন", "meeting");
    static final Phrases UNDER_CHAIR = Vocabulary.of("meeting.tsv").group("under-chair");

    private OpeningWords() {}
}
