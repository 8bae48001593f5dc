package org.mohafez.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mohafez.search.query.Note;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.Words;

class NotesTest {
    @Test
    void howManyOfHowManyWordsIsNoFraction() {
        Note fewer = new Note("note.fewer-words", "2/3");
        assertThat(Notes.say(fewer, Words.in(Lang.EN)))
                .isEqualTo(
                        "No part has all 3 words; those with at least 2 of them are shown, the rarer words counting more.");
        assertThat(Notes.say(fewer, Words.in(Lang.BN))).startsWith("৩টি শব্দ একসঙ্গে কোথাও নেই; যেখানে অন্তত ২টি আছে");
    }

    @Test
    void whatWasTypedWithASlashIsSaidWhole() {
        assertThat(Notes.say(new Note("note.not-a-date", "13/2024"), Words.in(Lang.EN)))
                .startsWith("‘13/2024’");
    }
}
