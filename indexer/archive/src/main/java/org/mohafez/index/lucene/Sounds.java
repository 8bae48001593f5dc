package org.mohafez.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.bangla.word.WordKeys;

/**
 * Which words sound how: a dictionary from roman keys to stems beside the texts, which {@link HeardWords} writes. Who types by sound is looked up here, and
 * the texts are then searched by the stems found; texts indexed by roman keys themselves would answer সভা with সেবা.
 */
public final class Sounds {
    private static final char SEPARATOR = ' ';

    private Sounds() {}

    /** What stands in the dictionary for a word: each of its roman keys with its stem. */
    public static List<String> terms(WordKeys keys) {
        List<String> terms = new ArrayList<>(keys.roman());
        terms.replaceAll(roman -> roman + SEPARATOR + keys.stem().getFirst());
        return terms;
    }

    /**
     * The stems of all words that have one of these roman keys and stand in the entries that count.
     *
     * @param among of a segment, the entries whose words count
     */
    public static Set<String> stems(
            IndexReader reader, List<String> roman, Function<LeafReaderContext, ? extends Bits> among)
            throws IOException {
        Set<String> stems = new TreeSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms sounds = leaf.reader().terms(FieldNames.SOUNDS);
            if (sounds != null) {
                for (String key : roman) {
                    collect(sounds.iterator(), key + SEPARATOR, stems);
                }
            }
        }
        Set<String> standing = new TreeSet<>();
        for (String stem : stems) {
            if (standsIn(reader, new Term(FieldNames.whole(Key.STEM), stem), among)) {
                standing.add(stem);
            }
        }
        return standing;
    }

    private static void collect(TermsEnum sounds, String prefix, Set<String> stems) throws IOException {
        BytesRef start = new BytesRef(prefix);
        if (sounds.seekCeil(start) == TermsEnum.SeekStatus.END) {
            return;
        }
        for (BytesRef term = sounds.term();
                term != null && StringHelper.startsWith(term, start);
                term = sounds.next()) {
            stems.add(term.utf8ToString().substring(prefix.length()));
        }
    }

    private static boolean standsIn(IndexReader reader, Term stem, Function<LeafReaderContext, ? extends Bits> among)
            throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum postings = leaf.reader().postings(stem, PostingsEnum.NONE);
            if (postings != null && standsIn(among.apply(leaf), postings)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsIn(Bits entries, PostingsEnum postings) throws IOException {
        int entry = postings.nextDoc();
        while (entry != DocIdSetIterator.NO_MORE_DOCS && !entries.get(entry)) {
            entry = postings.nextDoc();
        }
        return entry != DocIdSetIterator.NO_MORE_DOCS;
    }
}
