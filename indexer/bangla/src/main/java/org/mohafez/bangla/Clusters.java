package org.mohafez.bangla;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Grapheme clusters: what a reader sees as one sign, such as ক্ষু or স্ত্রী. Text is cut and marked only between clusters,
 * or a conjunct falls apart on the page. Offsets are in UTF-16 units.
 */
public final class Clusters {
    private Clusters() {}

    /** The first clusters of the text, at most that many; the whole text if it has no more. */
    public static String cut(String text, int maxClusters) {
        if (text.length() <= maxClusters) {
            return text;
        }
        int edges = 0;
        for (int offset = 0; offset < text.length(); offset++) {
            if (isPlainEdge(text, offset)) {
                if (edges == maxClusters) {
                    return text.substring(0, offset);
                }
                edges++;
            } else if (!isPlainlyInside(text, offset)) {
                return cutByAllRules(text, maxClusters);
            }
        }
        return text;
    }

    /** Where two neighbours do not tell. */
    private static String cutByAllRules(String text, int maxClusters) {
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

    /** The cluster edges of one text, for asking often. */
    public static Edges edges(String text) {
        return new Edges(text);
    }

    /** The ends of the text are edges. All edges are looked for only once two neighbours do not tell whether one is between them. */
    public static final class Edges {
        private final String text;
        private @Nullable BitSet offsets;

        private Edges(String text) {
            this.text = text;
        }

        public int atOrBefore(int offset) {
            return isPlainEdge(text, offset) ? offset : offsets().previousSetBit(offset);
        }

        public int atOrAfter(int offset) {
            return isPlainEdge(text, offset) ? offset : offsets().nextSetBit(offset);
        }

        /** Whether more clusters than that begin between the two offsets. */
        public boolean areMoreThan(int most, int start, int end) {
            int edges = 0;
            for (int offset = start; offset < end && edges <= most; offset++) {
                edges += isEdge(offset) ? 1 : 0;
            }
            return edges > most;
        }

        private boolean isEdge(int offset) {
            return isPlainEdge(text, offset)
                    || (!isPlainlyInside(text, offset) && offsets().get(offset));
        }

        private BitSet offsets() {
            BitSet known = offsets;
            if (known == null) {
                known = new BitSet(text.length() + 1);
                BreakIterator clusters = over(text);
                for (int edge = clusters.first(); edge != BreakIterator.DONE; edge = clusters.next()) {
                    known.set(edge);
                }
                offsets = known;
            }
            return known;
        }
    }

    /**
     * Whether there is an edge whatever else stands around: before a plain sign, and before a letter unless a hasanta is among
     * the marks before it. The rules are those of UAX 29; in them only a mark, or a letter after a hasanta, joins what is
     * before it.
     */
    private static boolean isPlainEdge(String text, int offset) {
        if (offset == 0 || offset == text.length()) {
            return true;
        }
        char after = text.charAt(offset);
        if (isPlain(after)) {
            char before = text.charAt(offset - 1);
            return isPlain(before) || Letters.isBangla(before);
        }
        return isBase(after) && isAfterNoHasanta(text, offset);
    }

    private static boolean isAfterNoHasanta(String text, int offset) {
        int before = offset - 1;
        while (before > 0 && isMark(text.charAt(before)) && text.charAt(before) != Letters.HASANTA) {
            before--;
        }
        return isPlain(text.charAt(before)) || isBase(text.charAt(before));
    }

    /** Whether there is none: before a mark on a letter of Bangla, and in the midst of a conjunct. */
    private static boolean isPlainlyInside(String text, int offset) {
        char before = text.charAt(offset - 1);
        char after = text.charAt(offset);
        return isMark(after)
                ? isMark(before) || isBase(before)
                : before == Letters.HASANTA && offset > 1 && isJoinable(text.charAt(offset - 2)) && isJoinable(after);
    }

    private static boolean isJoinable(char c) {
        return Letters.isConsonant(c) && Character.isLetter(c) && c != 'ৎ';
    }

    /** What is no letter of Bangla, takes no mark and is none. */
    private static boolean isPlain(char c) {
        return (' ' <= c && c < 0x7F) || c == '\n' || c == '\t' || BanglaText.isPunctuation(c);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return Letters.isBangla(c) && (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK);
    }

    private static boolean isBase(char c) {
        return Letters.isBangla(c) && Character.isLetterOrDigit(c);
    }

    /** A break iterator has state and is not safe for two threads: each call gets its own. */
    private static BreakIterator over(String text) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        clusters.setText(text);
        return clusters;
    }
}
