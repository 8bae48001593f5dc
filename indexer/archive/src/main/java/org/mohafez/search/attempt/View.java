package org.mohafez.search.attempt;

import java.io.IOException;
import java.util.List;
import org.mohafez.index.IndexField;
import org.mohafez.search.Ranking.Weighed;
import org.mohafez.search.query.Clause;
import org.mohafez.search.query.QueryText;

/**
 * An index under one request, as its readers may see it: nothing else of the index makes any difference to what is answered here.
 *
 * @param <F> what is found in it
 */
public interface View<F extends View.Outcome> {
    /** What one way of taking the words found. */
    interface Outcome {
        QueryText text();

        long total();
    }

    /** The same text, with the words of the index that sound like those typed by sound. */
    QueryText hear(QueryText text) throws IOException;

    /** What answers all of the words under the request. */
    F all(QueryText text) throws IOException;

    /** What answers clauses that together weigh at least so much. */
    F enough(QueryText text, List<Weighed> weights, double atLeast) throws IOException;

    /** The most that an entry under the request answers of these weights; 0 if there is none. */
    double heaviest(QueryText text, List<Weighed> weights) throws IOException;

    /** How many entries answer all of the words under the request. */
    long total(QueryText text) throws IOException;

    /** How many entries the readers may see. */
    long entries() throws IOException;

    /** How many entries answer each clause, whatever else the request asks. */
    List<Long> answering(List<Clause> clauses) throws IOException;

    /** Whether any entry that the readers may see has that value of a facet. */
    boolean holds(IndexField field, String code) throws IOException;

    /** In how many entries each of these words stands just so. */
    List<Long> having(List<String> words) throws IOException;

    /**
     * Words of the index that are spelt like one, the likest first.
     *
     * @param edits letters that differ at the most, 1 or 2: to look for two costs many times as much
     * @param likeness from 0 to 1: at least so like
     */
    List<String> like(String word, int edits, float likeness, int most) throws IOException;

    /** Pairs of words of the index that together are spelt as the one, the commonest first. */
    List<List<String>> inTwo(String word, int shortest, int most) throws IOException;
}
