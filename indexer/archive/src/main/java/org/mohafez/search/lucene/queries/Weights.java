package org.mohafez.search.lucene.queries;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.index.IndexField;
import org.mohafez.index.lucene.WholeText;
import org.mohafez.search.query.Clause;

/** How much it counts where, and by which kind of key, a word is found. */
public final class Weights {
    private static final Map<Key, Float> KEYS = new EnumMap<>(Map.of(Key.EXACT, 8f, Key.STEM, 4f, Key.SPELLING, 2f));

    /** Of a word that sounds like the one typed, found by its stem; twice that where it stands without ending. */
    static final float SOUND = 1f;

    /** Of what says the same: below a form of the word itself, above another spelling of it. */
    static final float ALTERNATIVE = 3f;

    /** Of several keys of one kind the strongest counts most; each further one so much of the one before. */
    static final float WEAKER = 0.7f;

    /** Of a word that only joins others, of what it would count. */
    private static final float GLUE = 0.2f;

    /** Of two words side by side, of what they count as a phrase. */
    static final float NEARNESS = 0.25f;

    /** Above every score that words can reach together: who types a memo number wants that paper first. */
    static final float MEMO = 1000f;

    static final float CITED_MEMO = 50f;

    public static final List<IndexField> TEXTS = IndexField.of(IndexField.Type.TEXT);

    /** What stands in the entry itself. */
    public static final List<IndexField> OWN_TEXTS =
            TEXTS.stream().filter(WholeText::isOwn).toList();

    /** Fields in which it says something that words stand side by side; elsewhere they are lists of names. */
    public static final List<IndexField> PROSE = List.of(
            IndexField.TOPIC_TEXT,
            IndexField.DECISION,
            IndexField.TITLE,
            IndexField.SUBJECT,
            IndexField.DISCUSSION,
            IndexField.OTHER_TEXT);

    /** Of a day that is the paper's: more than where a paper only speaks of it. */
    static final float DAY = 40f;

    /** Of a sum that is named: as much. */
    static final float SUM = 40f;

    /** Of a deadline before the day that is asked for as the last: below the day itself. */
    static final float DUE = 20f;

    /** Of a word that begins as asked for: below the word itself. */
    static final float BEGINNING = 20f;

    /** Of the number of a thing where the thing does not stand near it. */
    static final float FIGURE = 1f;

    /** Of a number with its label and the thing near it, of a phrase by spelling; half where the label is not there. */
    static final float NUMBER = 1f;

    private Weights() {}

    public static float of(IndexField field) {
        return WholeText.weight(field);
    }

    /** The words of one name count as one. */
    public static float of(Clause clause) {
        return (clause.isGlue() ? GLUE : 1) / clause.named();
    }

    public static float of(Key key) {
        return KEYS.getOrDefault(key, 1f);
    }
}
