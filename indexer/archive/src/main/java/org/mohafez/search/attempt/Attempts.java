package org.mohafez.search.attempt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.SearchResult.Suggestion;
import org.mohafez.search.query.Clause;
import org.mohafez.search.query.Note;
import org.mohafez.search.query.QueryText;
import org.mohafez.search.query.Slip;
import org.mohafez.search.synonym.Synonyms;

/**
 * The ways of taking a request's words, one after the other until something is found: first all words; where that finds
 * nothing, as it reads if it was typed on the wrong keyboard; with words that sound like those that no paper has; in another
 * spelling; then without those words; and at last with the words that say most among those found together. Each step is said
 * in a note. One use each; not safe for several threads.
 *
 * @param <F> what the view finds
 */
public final class Attempts<F extends View.Outcome> {
    /** With so few hits another spelling is worth a look. */
    private static final int FEW = 3;

    /** Words that are named of those that one sounds like. */
    private static final int MOST_HEARD = 3;

    private final View<F> view;
    private final SearchRequest request;
    private final Synonyms synonyms;
    private final QueryText typed;
    private final List<Note> notes = new ArrayList<>();
    private @Nullable Suggestion suggestion;

    public Attempts(View<F> view, SearchRequest request, Synonyms synonyms) throws IOException {
        this.view = view;
        this.request = request;
        this.synonyms = synonyms;
        QueryText read = QueryText.of(request.query(), synonyms);
        this.typed = view.hear(request.asTyped() ? read.asTyped() : read);
        notes.addAll(typed.notes());
    }

    public QueryText typed() {
        return typed;
    }

    /** How the words were taken, after {@link #found}. */
    public List<Note> notes() {
        return List.copyOf(notes);
    }

    /** What may have been meant, or was taken instead; after {@link #found}. */
    public Optional<Suggestion> suggestion() {
        return Optional.ofNullable(suggestion);
    }

    private static int count(QueryText text) {
        return text.needed().size();
    }

    /** The first way that finds something; the plain one where none does. */
    public F found() throws IOException {
        F found = foundOrElse();
        if (found.total() > 0) {
            sayWhatWasHeard(found.text());
        } else {
            sayWhatNothingIs();
        }
        return found;
    }

    /** A filter by a value that no paper has finds nothing, whatever was typed; an empty page alone would not tell. */
    private void sayWhatNothingIs() throws IOException {
        for (Map.Entry<IndexField, List<String>> asked :
                request.filters().values().entrySet()) {
            List<String> codes =
                    asked.getValue().stream().filter(code -> !code.isEmpty()).toList();
            boolean isHeld = codes.isEmpty();
            for (String code : codes) {
                isHeld = isHeld || view.holds(asked.getKey(), code);
            }
            if (!isHeld) {
                notes.add(new Note("note.no-such-value", String.join(", ", codes)));
            }
        }
    }

    /** A word that is answered by its sound alone may have meant something else. */
    private void sayWhatWasHeard(QueryText text) throws IOException {
        List<String> heard = new ArrayList<>();
        List<Clause> bySound = text.needed().stream()
                .filter(clause -> !clause.heard().isEmpty())
                .toList();
        List<Clause> bySoundAlone = absent(bySound.stream().map(Clause::unheard).toList());
        for (Clause clause : bySound) {
            if (bySoundAlone.contains(clause.unheard())) {
                List<String> as = clause.heard().stream().limit(MOST_HEARD).toList();
                heard.add(clause.text() + " → " + String.join(", ", as));
            }
        }
        if (!heard.isEmpty()) {
            notes.add(new Note("note.sounds-alike", String.join("; ", heard)));
        }
    }

    private F foundOrElse() throws IOException {
        F found = view.all(typed);
        if (found.total() > 0 && isOtherwiseAnswered()) {
            notes.add(new Note("note.same-meaning", typed.text()));
        }
        if (found.total() <= FEW && count(typed) > 0) {
            List<Clause> absent = absent();
            List<Clause> inDoubt =
                    absent.stream().filter(clause -> clause.sense() == null).toList();
            suggestion = new Meant(view, synonyms)
                    .instead(typed, inDoubt, found.total())
                    .orElse(null);
            return found.total() > 0 ? found : findOtherwise(found, absent);
        }
        return found;
    }

    private F findOtherwise(F nothing, List<Clause> absent) throws IOException {
        Suggestion meant = request.asTyped() ? null : suggestion;
        if (meant != null && meant.why() != Slip.SPELLING) {
            return instead(meant);
        }
        if (!absent.isEmpty()) {
            QueryText bySound = view.hear(typed.foundBySound(absent));
            F alike = view.all(bySound);
            if (alike.total() > 0) {
                return alike;
            }
        }
        if (meant != null) {
            return instead(meant);
        }
        QueryText inEither =
                absent.isEmpty() ? typed : view.hear(typed.foundBySound(absent)).heardInOtherLetters();
        List<Clause> nowhere = absent.isEmpty() ? absent : absent(inEither.needed());
        QueryText present = inEither.without(nowhere);
        if (!nowhere.isEmpty() && !present.isGlueAlone()) {
            F fewer = view.all(present);
            if (fewer.total() > 0) {
                notes.add(new Note("note.left-out", named(nowhere)));
                return fewer;
            }
        }
        F most = count(typed) > 1 ? findMost(inEither, nothing) : nothing;
        return most.total() > 0 ? most : findApart(nothing);
    }

    /** Where nothing has so many of it, what has the thing that was counted is better than nothing. */
    private F findApart(F nothing) throws IOException {
        QueryText apart = view.hear(typed.countsApart());
        if (count(apart) == count(typed)) {
            return nothing;
        }
        List<Clause> absent = absent(apart.needed());
        QueryText present = apart.without(absent);
        if (present.isGlueAlone()) {
            return nothing;
        }
        F found = view.all(present);
        if (found.total() == 0) {
            return findMost(present, nothing);
        }
        if (!absent.isEmpty()) {
            notes.add(new Note("note.left-out", named(absent)));
        }
        return found;
    }

    private static String named(List<Clause> clauses) {
        return clauses.stream().map(Clause::text).collect(Collectors.joining(", "));
    }

    private F findMost(QueryText text, F nothing) throws IOException {
        WordWeights weights = WordWeights.of(text.needed(), view);
        double most = view.heaviest(text, weights.clauses());
        if (most == 0) {
            return nothing;
        }
        notes.add(new Note("note.fewer-words", weights.fewest(most) + "/" + count(text)));
        return view.enough(text, weights.clauses(), WordWeights.enough(most));
    }

    private F instead(Suggestion meant) throws IOException {
        suggestion = meant.take();
        notes.add(new Note("note.searched-instead", meant.query()));
        QueryText text = view.hear(QueryText.of(meant.query(), synonyms));
        return view.all(text);
    }

    /** Wanted clauses that no entry the reader may see answers. */
    private List<Clause> absent() throws IOException {
        return absent(typed.needed());
    }

    private List<Clause> absent(List<Clause> among) throws IOException {
        List<Long> answering = view.answering(among);
        return IntStream.range(0, among.size())
                .filter(i -> answering.get(i) == 0)
                .mapToObj(among::get)
                .toList();
    }

    /** Whether every word is answered, and each by its alternatives alone. */
    private boolean isOtherwiseAnswered() throws IOException {
        List<Clause> wanted = typed.needed();
        if (wanted.isEmpty()
                || wanted.stream().anyMatch(clause -> clause.alternatives().isEmpty())) {
            return false;
        }
        List<Clause> asTyped = wanted.stream().map(Clause::asTyped).toList();
        return absent(asTyped).size() == asTyped.size();
    }
}
