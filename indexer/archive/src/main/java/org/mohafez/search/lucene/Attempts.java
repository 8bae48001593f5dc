package org.mohafez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;
import org.mohafez.search.Clause;
import org.mohafez.search.QueryText;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchResult.Note;
import org.mohafez.search.SearchResult.Suggestion;
import org.mohafez.search.Slip;
import org.mohafez.search.synonym.Synonyms;

/**
 * The ways of taking a request's words, one after the other until something is found: first all words; where that finds
 * nothing, as it reads if it was typed on the wrong keyboard; with words that sound like those that no paper has; in another
 * spelling; then without those words; and at last with the words that say most among those found together. Each step is said
 * in a note. One use each; not safe for several threads.
 */
final class Attempts {
    /** With so few hits another spelling is worth a look. */
    private static final int FEW = 3;

    /** Words that are named of those that one sounds like. */
    private static final int MOST_HEARD = 3;

    private final EntrySearcher searcher;
    private final SearchRequest request;
    private final Synonyms synonyms;
    private final Finding finding;
    private final QueryText typed;
    private final List<Note> notes = new ArrayList<>();
    private @Nullable Suggestion suggestion;

    /** @param page down to which hits are wanted, from 1 */
    Attempts(EntrySearcher searcher, SearchRequest request, Synonyms synonyms, int page) throws IOException {
        this.searcher = searcher;
        this.request = request;
        this.synonyms = synonyms;
        this.finding = new Finding(searcher, request, page);
        this.typed = searcher.hear(QueryText.of(request.query(), synonyms));
        notes.addAll(typed.notes());
    }

    QueryText typed() {
        return typed;
    }

    /** How the words were taken, after {@link #found}. */
    List<Note> notes() {
        return List.copyOf(notes);
    }

    /** What may have been meant, or was taken instead; after {@link #found}. */
    Optional<Suggestion> suggestion() {
        return Optional.ofNullable(suggestion);
    }

    private static int count(QueryText text) {
        return text.needed().size();
    }

    /** The first way that finds something; the plain one where none does. */
    Found found() throws IOException {
        Found found = foundOrElse();
        if (found.total() > 0) {
            sayWhatWasHeard(found.text());
        }
        return found;
    }

    /** A word that is answered by its sound alone may have meant something else. */
    private void sayWhatWasHeard(QueryText text) throws IOException {
        List<String> heard = new ArrayList<>();
        for (Clause clause : text.needed()) {
            if (!clause.heard().isEmpty() && isAbsent(clause.unheard())) {
                List<String> as = clause.heard().stream().limit(MOST_HEARD).toList();
                heard.add(clause.text() + " → " + String.join(", ", as));
            }
        }
        if (!heard.isEmpty()) {
            notes.add(new Note("note.sounds-alike", String.join("; ", heard)));
        }
    }

    private Found foundOrElse() throws IOException {
        Found found = finding.all(typed);
        if (found.total() > 0 && isOtherwiseAnswered()) {
            notes.add(new Note("note.same-meaning", typed.text()));
        }
        if (found.total() <= FEW && count(typed) > 0) {
            List<Clause> absent = absent();
            suggestion = new Meant(searcher, request, synonyms)
                    .instead(typed, absent, found.total())
                    .orElse(null);
            return found.total() > 0 ? found : findOtherwise(found, absent);
        }
        return found;
    }

    private Found findOtherwise(Found nothing, List<Clause> absent) throws IOException {
        Suggestion meant = request.asTyped() ? null : suggestion;
        if (meant != null && meant.why() != Slip.SPELLING) {
            return instead(meant);
        }
        if (!absent.isEmpty()) {
            QueryText bySound = searcher.hear(typed.foundBySound(absent));
            Found alike = finding.all(bySound);
            if (alike.total() > 0) {
                return alike;
            }
        }
        if (meant != null) {
            return instead(meant);
        }
        int words = count(typed);
        QueryText present = typed.without(absent);
        if (!absent.isEmpty() && count(present) > 0) {
            Found fewer = finding.all(present);
            if (fewer.total() > 0) {
                notes.add(new Note("note.fewer-words", count(present) + "/" + words));
                return fewer;
            }
        }
        return words > 1 ? findMost(nothing) : nothing;
    }

    private Found findMost(Found nothing) throws IOException {
        WordWeights weights = WordWeights.of(typed.needed(), searcher);
        TopDocs best = searcher.search(RequestQuery.of(request, ClauseQueries.within(typed, weights.sum())), 1);
        if (best.scoreDocs.length == 0) {
            return nothing;
        }
        double most = best.scoreDocs[0].score;
        notes.add(new Note("note.fewer-words", weights.fewest(most) + "/" + count(typed)));
        return finding.some(typed, ClauseQueries.some(typed, weights.enough(most)));
    }

    private Found instead(Suggestion meant) throws IOException {
        suggestion = meant.take();
        notes.add(new Note("note.searched-instead", meant.query()));
        QueryText text = searcher.hear(QueryText.of(meant.query(), synonyms));
        return finding.all(text);
    }

    /** Wanted clauses that no entry the reader may see answers. */
    private List<Clause> absent() throws IOException {
        List<Clause> absent = new ArrayList<>();
        for (Clause clause : typed.needed()) {
            if (isAbsent(clause)) {
                absent.add(clause);
            }
        }
        return absent;
    }

    private boolean isAbsent(Clause clause) throws IOException {
        return searcher.countSeen(ClauseQueries.of(clause)) == 0;
    }

    /** Whether every word is answered, and each by its alternatives alone. */
    private boolean isOtherwiseAnswered() throws IOException {
        List<Clause> wanted = typed.needed();
        if (wanted.isEmpty()
                || wanted.stream().anyMatch(clause -> clause.alternatives().isEmpty())) {
            return false;
        }
        for (Clause clause : wanted) {
            if (!isAbsent(clause.asTyped())) {
                return false;
            }
        }
        return true;
    }
}
