package org.mohafez.bangla;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;

/**
 * Grapheme clusters: what a reader sees as one sign, such as ক্ষু or স্ত্রী. Text is cut and marked only between clusters,
 * or a conjunct falls apart on the page. Offsets are in UTF-16 units.
 */
public final class Clusters {
    private Clusters() {}

    /** The first clusters of the text, at most that many; the whole text if it has no more. */
    public static String cut(String text, int maxClusters) {
        BreakIterator clusters = over(text);
        for (int n = 0; n < maxClusters; n++) {
            if (clusters.next() == BreakIterator.DONE) {
                return text;
            }
        }
        return text.substring(0, clusters.current());
    }

    /** How many clusters the text has. */
    public static int count(String text) {
        BreakIterator clusters = over(text);
        int n = 0;
        while (clusters.next() != BreakIterator.DONE) {
            n++;
        }
        return n;
    }

    /** The offset itself if it is an edge of a cluster, else the edge before it. */
    public static int start(String text, int offset) {
        BreakIterator clusters = over(text);
        return clusters.isBoundary(offset) ? offset : clusters.preceding(offset);
    }

    /** The offset itself if it is an edge of a cluster, else the edge after it. */
    public static int end(String text, int offset) {
        BreakIterator clusters = over(text);
        return clusters.isBoundary(offset) ? offset : clusters.following(offset);
    }

    /** All cluster edges of one text, for asking often. */
    static Edges edges(String text) {
        BreakIterator clusters = over(text);
        BitSet edges = new BitSet(text.length() + 1);
        for (int edge = clusters.first(); edge != BreakIterator.DONE; edge = clusters.next()) {
            edges.set(edge);
        }
        return new Edges(edges);
    }

    /** @param offsets a bit for each edge; the ends of the text are edges */
    record Edges(BitSet offsets) {
        int atOrBefore(int offset) {
            return offsets.previousSetBit(offset);
        }

        int atOrAfter(int offset) {
            return offsets.nextSetBit(offset);
        }

        /** Clusters that begin between the two offsets. */
        int count(int start, int end) {
            return offsets.get(start, end).cardinality();
        }
    }

    /** A break iterator has state and is not safe for two threads: each call gets its own. */
    private static BreakIterator over(String text) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        clusters.setText(text);
        return clusters;
    }
}
