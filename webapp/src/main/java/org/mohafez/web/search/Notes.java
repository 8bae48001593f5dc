package org.mohafez.web.search;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.mohafez.search.query.Note;
import org.mohafez.search.query.QueryText;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Words;

/** How a question was taken, in words. */
public final class Notes {
    private static final Pattern FIGURES = Pattern.compile("\\d+");

    /** Its value is how many of how many. */
    private static final String FEWER_WORDS = "note.fewer-words";

    private static final Pattern SLASH = Pattern.compile("/");

    private static final Pattern TWO = Pattern.compile("\\.\\.");

    private Notes() {}

    /** A note of an engine newer than these words is still said, in general terms. */
    public static String say(Note note, Words words) {
        if (isSums(note)) {
            return words.say("note.sums", sums(note, words));
        }
        Figures figures = new Figures(words);
        if (note.key().equals(FEWER_WORDS)) {
            return words.say(
                    FEWER_WORDS,
                    SLASH.splitAsStream(figures.digits(note.value())).toArray());
        }
        return words.say(words.has(note.key()) ? note.key() : "note.other", value(note, figures));
    }

    /** Whether it says that sums on one side of another, or between two, were searched for. */
    static boolean isSums(Note note) {
        return note.key().startsWith(QueryText.SUMS);
    }

    /** Which sums: more than 50,000 taka. */
    static String sums(Note note, Words words) {
        Figures figures = new Figures(words);
        Object[] sums = TWO.splitAsStream(note.value())
                .map(sum -> figures.sum(new BigDecimal(sum)))
                .toArray();
        return words.say("sums-" + note.key().substring(QueryText.SUMS.length()), sums);
    }

    /** Whether its value is a day in ISO form. */
    static boolean isDay(Note note) {
        return note.key().equals(QueryText.DAY) || note.key().equals(QueryText.LATEST_DAY);
    }

    private static String value(Note note, Figures figures) {
        if (isDay(note)) {
            return figures.bothCalendars(note.value());
        }
        if (note.key().equals(QueryText.SUM)) {
            return figures.sum(new BigDecimal(note.value()));
        }
        return FIGURES.matcher(note.value()).matches() ? figures.digits(note.value()) : note.value();
    }
}
