package org.mohafez.search;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.index.IndexField;
import org.mohafez.naming.Naming;
import org.mohafez.naming.NamingLog;
import org.mohafez.record.Access;
import org.mohafez.search.query.Note;
import org.mohafez.search.query.QueryText;
import org.mohafez.search.synonym.ArchiveSynonyms;
import org.mohafez.search.synonym.Synonyms;

/**
 * What engines do alike, wherever their index is: requests are answered by what the archive's people say of words and names, and
 * where there is no index, or one of another version of this program, answers are empty with a note.
 *
 * @param <V> what one kind of readers sees of the index
 */
public abstract class AnsweringEngine<V> implements SearchEngine {
    private final ArchiveSynonyms synonyms;
    private final NamingLog said;

    /** @param folder neither its synonyms nor its names need exist yet */
    protected AnsweringEngine(ArchiveFolder folder) {
        this.said = new NamingLog(folder.names(), InstantSource.system());
        this.synonyms = new ArchiveSynonyms(folder.synonyms(), said);
    }

    /** What is asked of a view. */
    @FunctionalInterface
    protected interface Asking<S, T> {
        T of(S view) throws IOException;
    }

    /** Empty if there is no index to answer from. */
    protected abstract <T> Optional<T> within(Set<Access> readers, Asking<V, T> asking);

    protected abstract Answers answers(V view, SearchRequest request, Synonyms synonyms, Known known)
            throws IOException;

    /** The text with what its words were taken for by their sound. */
    protected abstract QueryText hear(QueryText typed, V view) throws IOException;

    /** When the index last changed. */
    protected abstract Instant indexed();

    /** Whether there is an index at all, usable or not. */
    protected abstract boolean hasIndex();

    protected final Known known() {
        return new Known(said.current());
    }

    @Override
    public final SearchResult search(SearchRequest request) {
        long start = System.nanoTime();
        return answer(request, answers -> answers.answer(start)).orElseGet(() -> nothing(request));
    }

    @Override
    public final List<FacetValue> values(SearchRequest request, IndexField field) {
        field.mustBe(IndexField.Type.FACET);
        return answer(request, answers -> answers.values(field)).orElse(List.of());
    }

    @Override
    public final List<FacetValue> valuesWithout(SearchRequest request, IndexField other, IndexField field) {
        other.mustBe(IndexField.Type.FACET);
        field.mustBe(IndexField.Type.FACET);
        return answer(request, answers -> answers.valuesWithout(other, field)).orElse(List.of()).stream()
                .filter(value -> value.count() > 0)
                .toList();
    }

    @Override
    public final void each(SearchRequest request, long most, LongConsumer total, Consumer<Hit> hits) {
        if (answer(request, answers -> answers.each(most, total, hits)).isEmpty()) {
            total.accept(0);
        }
    }

    @Override
    public final Timeline months(SearchRequest request) {
        return answer(request, Answers::months).orElse(Timeline.EMPTY);
    }

    @Override
    public final List<Explanation> explain(SearchRequest request) {
        return answer(request, Answers::explain).orElse(List.of());
    }

    @Override
    public final Instant changed() {
        Instant index = indexed();
        Instant words = synonyms.changed();
        return index.isAfter(words) ? index : words;
    }

    @Override
    public final Naming naming() {
        return said.current();
    }

    @Override
    public final List<Run> mark(String text, String query, Set<Access> readers) {
        QueryText typed = QueryText.of(query, synonyms.current());
        return new Marker(within(readers, view -> hear(typed, view)).orElse(typed)).mark(text);
    }

    private <T> Optional<T> answer(SearchRequest request, Asking<Answers, T> asking) {
        return within(request.access(), view -> asking.of(answers(view, request, synonyms.current(), known())));
    }

    private SearchResult nothing(SearchRequest request) {
        String why = hasIndex() ? "note.index-outdated" : "note.index-absent";
        return new SearchResult(
                0, 0, request.page(), request.size(), 0, List.of(), Map.of(), null, List.of(new Note(why, "")));
    }
}
