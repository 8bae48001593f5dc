package org.mohafez.web.search;

import java.util.regex.Pattern;
import org.mohafez.search.SearchResult.Note;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Words;

/** How a question was taken, in words. */
public final class Notes {
    /** A number, or how many of how many. */
    private static final Pattern FIGURES = Pattern.compile("\\d+(/\\d+)?");

    private Notes() {}

    /** A note of an engine newer than these words is still said, in general terms. */
    public static String say(Note note, Words words) {
        String value = FIGURES.matcher(note.value()).matches() ? new Figures(words).digits(note.value()) : note.value();
        return words.say(words.has(note.key()) ? note.key() : "note.other", value);
    }
}
