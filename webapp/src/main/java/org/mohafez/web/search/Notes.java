package org.mohafez.web.search;

import org.mohafez.search.SearchResult.Note;
import org.mohafez.web.ui.Words;

/** How a question was taken, in words. */
public final class Notes {
    private Notes() {}

    /** A note of an engine newer than these words is still said, in general terms. */
    public static String say(Note note, Words words) {
        return words.has(note.key()) ? words.say(note.key(), note.value()) : words.say("note.other", note.value());
    }
}
