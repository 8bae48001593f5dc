package org.mohafez.web.search;

import java.util.regex.Pattern;
import org.mohafez.search.SearchResult.Note;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Words;

/** How a question was taken, in words. */
public final class Notes {
    /** Its value is a day in ISO form. */
    static final String DAY = "note.day";

    /** A number, or how many of how many. */
    private static final Pattern FIGURES = Pattern.compile("\\d+(/\\d+)?");

    private Notes() {}

    /** A note of an engine newer than these words is still said, in general terms. */
    public static String say(Note note, Words words) {
        return words.say(words.has(note.key()) ? note.key() : "note.other", value(note, new Figures(words)));
    }

    private static String value(Note note, Figures figures) {
        if (note.key().equals(DAY)) {
            return figures.bothCalendars(note.value());
        }
        return FIGURES.matcher(note.value()).matches() ? figures.digits(note.value()) : note.value();
    }
}
