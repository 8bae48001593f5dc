package org.mohafez.search;

import java.util.List;
import org.mohafez.search.SearchResult.Note;

/**
 * What the reader typed, understood: words, {@code "phrases"}, {@code -words} to leave out and {@code field:value}. There is
 * no wrong query: what cannot be understood is taken as words, and what has no word in it is passed over.
 *
 * @param text what was read; it is less than what was typed only if a note says so
 * @param clauses in the order typed
 */
public record QueryText(String text, List<Clause> clauses, List<Note> notes) {
    public QueryText {
        clauses = List.copyOf(clauses);
        notes = List.copyOf(notes);
    }

    public static QueryText of(String typed) {
        return QueryReader.read(typed);
    }

    /** What is wanted, without what is to be left out. */
    public List<Clause> wanted() {
        return clauses.stream().filter(clause -> !clause.excluded()).toList();
    }

    public List<Clause> excluded() {
        return clauses.stream().filter(Clause::excluded).toList();
    }

    /** The same, with every word also found by its sound alone. */
    public QueryText foundBySound() {
        return new QueryText(text, clauses.stream().map(Clause::foundBySound).toList(), notes);
    }
}
