package org.mohafez.search.attempt;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.mohafez.search.SearchResult.Suggestion;
import org.mohafez.search.query.Clause;
import org.mohafez.search.query.QueryText;
import org.mohafez.search.query.Retyping;
import org.mohafez.search.query.Slip;
import org.mohafez.search.synonym.Synonyms;

/**
 * Another query that finds more than one that finds little. Each is counted under the request, so under its access too: a
 * suggestion tells nothing that a search for it would not tell.
 */
final class Meant {
    private final View<?> view;
    private final Synonyms synonyms;

    Meant(View<?> view, Synonyms synonyms) {
        this.view = view;
        this.synonyms = synonyms;
    }

    /**
     * The query as it reads if it was typed on the wrong keyboard, else in a spelling that the papers have.
     *
     * @param absent clauses that nothing answers
     * @param found how many entries the query itself finds
     */
    Optional<Suggestion> instead(QueryText typed, List<Clause> absent, long found) throws IOException {
        // Where all words stand somewhere and only not together, no keyboard was wrong.
        Optional<Suggestion> retyped = absent.isEmpty() && found == 0 ? Optional.empty() : retyped(typed, found);
        return retyped.isPresent() ? retyped : respelt(typed, absent, found);
    }

    /**
     * The reading that finds most. Which one does is counted without what sounds like its words: by sound, some word is like nearly
     * any row of letters.
     */
    private Optional<Suggestion> retyped(QueryText typed, long found) throws IOException {
        Retyping best = null;
        long most = found;
        for (Retyping reading : Retyping.of(typed.text())) {
            long total = count(QueryText.of(reading.query(), synonyms));
            if (total > most) {
                best = reading;
                most = total;
            }
        }
        return best == null ? Optional.empty() : Optional.of(suggestion(best.query(), best.slip()));
    }

    private Optional<Suggestion> respelt(QueryText typed, List<Clause> absent, long found) throws IOException {
        // Words that are known are doubted only where they were found, though seldom.
        List<Clause> inDoubt = found == 0 ? absent : typed.wanted();
        // Where the papers have none of several words, each is a little like some other by chance: the name of somebody
        // who is not there.
        boolean isStrange = found == 0 && absent.size() > 1 && absent.containsAll(typed.needed());
        Optional<String> respelt = new Spelling(view, isStrange).suggest(typed.text(), inDoubt);
        if (respelt.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(suggestion(respelt.get(), Slip.SPELLING)).filter(one -> one.total() > found);
    }

    /** Its total is that of a search for it. */
    private Suggestion suggestion(String query, Slip why) throws IOException {
        return new Suggestion(query, count(view.hear(QueryText.of(query, synonyms))), why, false);
    }

    private long count(QueryText text) throws IOException {
        return text.wanted().isEmpty() ? 0 : view.total(text);
    }
}
