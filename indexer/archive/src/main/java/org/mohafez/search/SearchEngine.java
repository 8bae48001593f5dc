package org.mohafez.search;

/**
 * Answers requests from the current generation of the index, and from a newer one as soon as there is one. Safe for use
 * by several threads.
 */
public interface SearchEngine extends AutoCloseable {
    /** Never throws for what is in the request: what cannot be understood is said in {@link SearchResult#notes}. */
    SearchResult search(SearchRequest request);

    /** Cuts any text into runs by the request's words, marked as in a hit; for showing a whole document after a search. */
    java.util.List<Run> mark(String text, String query);

    @Override
    void close();
}
