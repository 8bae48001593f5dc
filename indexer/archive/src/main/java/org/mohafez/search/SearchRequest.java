package org.mohafez.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mohafez.index.IndexField;
import org.mohafez.record.Access;
import org.mohafez.search.query.Note;

/**
 * A question.
 *
 * @param query what the reader typed; empty matches everything
 * @param asTyped whether it is to be answered as it stands, even where another query would find something and it does not
 * @param page from 1
 * @param size hits on a page, 1 to {@value #MAX_SIZE}
 * @param counted facets whose values are counted beside the hits
 * @param access what the reader may see; a mandatory filter, never empty
 */
public record SearchRequest(
        String query,
        boolean asTyped,
        Filters filters,
        Sort sort,
        int page,
        int size,
        Set<IndexField> counted,
        Set<Access> access) {
    public static final int DEFAULT_SIZE = 20;
    public static final int MAX_SIZE = 100;
    /** No page begins beyond this hit: deep paging costs memory on every request. */
    public static final int MAX_DEPTH = 10_000;
    /** Values of a facet in a result; {@link SearchEngine#values} has all. */
    public static final int MOST_FACET_VALUES = 50;

    private static final Set<IndexField> FACETS = Set.copyOf(IndexField.of(IndexField.Type.FACET));

    public SearchRequest {
        access = Set.copyOf(access);
        counted = Set.copyOf(counted);
        if (!FACETS.containsAll(counted)) {
            throw new IllegalArgumentException("of " + counted + " not all have values to count");
        }
        if (access.isEmpty()) {
            throw new IllegalArgumentException("a request without access would see everything");
        }
        page = Math.max(1, page);
        size = Math.clamp(size, 1, MAX_SIZE);
    }

    /** The first page of a question by words alone, the best hit first. */
    public static SearchRequest of(String query, Set<Access> access) {
        return new SearchRequest(query, false, Filters.none(), Sort.RELEVANCE, 1, DEFAULT_SIZE, FACETS, access);
    }

    /** The same, narrowed by those filters alone. */
    public SearchRequest within(Filters others) {
        return new SearchRequest(query, asTyped, others, sort, page, size, counted, access);
    }

    /** The same in another order. */
    public SearchRequest sorted(Sort order) {
        return new SearchRequest(query, asTyped, filters, order, page, size, counted, access);
    }

    /** The same, counting the values of those facets alone; of none where only hits or how many they are is wanted. */
    public SearchRequest counting(Set<IndexField> facets) {
        return new SearchRequest(query, asTyped, filters, sort, page, size, facets, access);
    }

    /** The same, answered as it stands. */
    public SearchRequest literally() {
        return new SearchRequest(query, true, filters, sort, page, size, counted, access);
    }

    /** The same, at another place of its answer. */
    public SearchRequest at(int otherPage, int otherSize) {
        return new SearchRequest(query, asTyped, filters, sort, otherPage, otherSize, counted, access);
    }

    /** The page asked for, or the last that may be read. */
    public int reachablePage() {
        return Math.min(page, (MAX_DEPTH - 1) / size + 1);
    }

    /** These notes, after what is to be said of the page that was asked for. */
    public List<Note> withNotesOfPage(long total, List<Note> notes) {
        long last = Math.ceilDiv(Math.min(total, MAX_DEPTH), size);
        Stream<Note> ofPage = reachablePage() != page
                ? Stream.of(new Note("note.too-deep", Integer.toString(page)))
                : total > 0 && page > last
                        ? Stream.of(new Note("note.past-the-end", Long.toString(last)))
                        : Stream.empty();
        return Stream.concat(ofPage, notes.stream()).toList();
    }

    /** In which order hits come. */
    public enum Sort {
        RELEVANCE,
        NEWEST,
        OLDEST,
        /** Earliest deadline first; decisions without one last. */
        DUE,
        /** What the archive got last comes first. */
        RECEIVED,
        /** What a person should look at soonest first; what nobody need look at last. */
        DOUBT
    }
}
