package org.mohafez.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.mohafez.index.IndexField;
import org.mohafez.naming.Naming;
import org.mohafez.record.Access;

/**
 * Answers requests from the current generation of the index, and from a newer one as soon as there is one. Safe for use
 * by several threads.
 */
public interface SearchEngine extends AutoCloseable {
    int MOST_NUMBERED = 50;

    int MOST_SUGGESTED = 50;

    /** Never throws for what is in the request: what cannot be understood is said in {@link SearchResult#notes}. */
    SearchResult search(SearchRequest request);

    /**
     * Every value of one facet under that request, most first; a result of {@link #search} has only the commonest.
     *
     * @throws IllegalArgumentException if the field is not a facet
     */
    List<FacetValue> values(SearchRequest request, IndexField field);

    /**
     * The same, counted only in hits that have no value of another facet: upazilas in papers that name no district. What counts nothing is left
     * out, also if it is filtered by.
     *
     * @throws IllegalArgumentException if one of them is not a facet
     */
    List<FacetValue> valuesWithout(SearchRequest request, IndexField other, IndexField field);

    /** When what is found by the same request may last have changed. */
    Instant changed();

    /**
     * All hits of a request in their order, from one state of the archive: its page and size do not count. Their snippets are
     * empty.
     *
     * @param most so many are given at the most
     * @param total is told how many there are, given or not, before the first is given
     */
    void each(SearchRequest request, long most, LongConsumer total, Consumer<Hit> hits);

    /** The same for who counts them afterwards; how many there are. */
    default long each(SearchRequest request, long most, Consumer<Hit> hits) {
        AtomicLong count = new AtomicLong();
        each(request, most, count::set, hits);
        return count.get();
    }

    /** How many hits a request has in each month of its dates. */
    Timeline months(SearchRequest request);

    /**
     * The papers that bear a memo number, or that cite it, whatever its digits and punctuation; newest first, at most
     * {@value #MOST_NUMBERED}.
     *
     * @param field {@link IndexField#MEMO} or {@link IndexField#CITED_MEMO}
     * @param memo a whole number, as printed
     * @param readers what the reader may see, as in {@link SearchRequest#access}
     * @return ids of documents
     */
    List<String> numbered(IndexField field, String memo, Set<Access> readers);

    /**
     * What papers say they do to those that bear these memo numbers: amend, correct, cancel, suspend or replace them. The newest
     * paper comes first, its acts in the order of the paper; none is left out.
     *
     * @param memos whole numbers, as printed
     * @param readers what the reader may see, as in {@link SearchRequest#access}
     */
    List<Act> acts(Collection<String> memos, Set<Access> readers);

    /**
     * Topics, offices, bodies, implementers and memo numbers that somebody may be about to type: those whose name has the
     * words typed, of which the last may be unfinished. The best match comes first, of equal ones what stands in most entries.
     * A name that is new may be missing for a while; what is given stands in the papers now. Never throws for what is typed.
     *
     * @param readers what the reader may see, as in {@link SearchRequest#access}
     * @param most at least 1; no more than {@value #MOST_SUGGESTED} are given
     */
    List<SuggestedValue> suggest(String typed, Set<Access> readers, int most);

    /** What the archive's people said of names, as it stands: codes that were joined are one in all answers. */
    Naming naming();

    /**
     * All that a value is called: by the authority, and where codes were joined, in the papers.
     *
     * @param readers what the reader may see, as in {@link SearchRequest#access}
     */
    Set<String> names(IndexField field, String code, Set<Access> readers);

    /**
     * Decisions of other papers that are like a decision in topic and wording, the likest first; at most one of each paper, and
     * one of those that say the very same.
     *
     * @param id of the decision, as in {@link Hit#id}
     * @param most so many at the most
     * @param readers what the reader may see, as in {@link SearchRequest#access}
     * @return empty too where there is no such decision for this reader
     */
    List<Hit> similar(String id, int most, Set<Access> readers);

    /** Why each hit of {@link #search} for the same request stands where it stands, in their order. */
    List<Explanation> explain(SearchRequest request);

    /**
     * Cuts any text into runs by the request's words, marked as in a hit; for showing a whole document after a search.
     *
     * @param readers what the reader may see, as in {@link SearchRequest#access}
     */
    List<Run> mark(String text, String query, Set<Access> readers);

    @Override
    void close();
}
