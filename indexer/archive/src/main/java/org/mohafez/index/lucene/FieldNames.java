package org.mohafez.index.lucene;

import java.util.Locale;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.index.IndexField;

/** What the fields are called inside Lucene. */
public final class FieldNames {
    /** The exact words of all texts, for spelling suggestions. */
    public static final String WORDS = "words";

    /** How the words sound: see {@link Sounds}. */
    static final String SOUNDS = "sounds";

    /** Labels of facet values: see {@link FacetLabels}. */
    static final String LABELS = "labels";

    /** See {@link MemoNumbers}. */
    static final String NUMBERS = "numbers";

    /** How soon a person should look at the paper; only in entry 0 of those at which somebody should. */
    public static final String DOUBT = "doubt";

    /** The stored entry, without its texts. */
    static final String ENTRY = "entry";

    private FieldNames() {}

    public static String of(IndexField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    /** A text field by one kind of key. */
    public static String of(IndexField field, Key key) {
        return of(field) + "." + key.name().toLowerCase(Locale.ROOT);
    }
}
