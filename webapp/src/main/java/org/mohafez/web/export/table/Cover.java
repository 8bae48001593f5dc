package org.mohafez.web.export.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mohafez.web.export.result.Column;
import org.mohafez.web.export.result.WholeResult.Given;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Words;

/**
 * What a table says of itself.
 *
 * @param address of the search it is the result of, absolute
 * @param notes what else there is to say of it
 */
public record Cover(Words words, String address, Instant made, List<Column> columns, List<Note> notes) {

    /** A line below the table: what it is about, and what it says. */
    public record Note(String name, String says) {}

    public Cover {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
    }

    public Cover(Words words, String address, Instant made, List<Column> columns) {
        this(words, address, made, columns, List.of());
    }

    /** The same with one note more. */
    public Cover noting(String name, String says) {
        List<Note> more = new ArrayList<>(notes);
        more.add(new Note(name, says));
        return new Cover(words, address, made, columns, more);
    }

    /** What of the result is missing, each in a sentence; empty where nothing is. */
    public List<String> missing(Given given) {
        List<String> missing = new ArrayList<>();
        if (given.isCut()) {
            missing.add(words.say("export.cut", given.total(), given.given()));
        }
        if (given.lost() > 0) {
            missing.add(words.say("export.lost", given.lost()));
        }
        return missing;
    }

    Figures figures() {
        return new Figures(words);
    }
}
