package org.mohafez.index.lucene;

import java.util.Locale;
import org.apache.lucene.facet.FacetsConfig;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.index.IndexField;

/** What the fields are called inside Lucene. */
public final class FieldNames {
    /** How the words sound: see {@link Sounds}. */
    public static final String SOUNDS = "sounds";

    /** Labels of facet values: see {@link FacetLabels}. */
    public static final String LABELS = "labels";

    /** See {@link MemoNumbers}. */
    public static final String NUMBERS = "numbers";

    /** How soon a person should look at the paper; only in entry 0 of those at which somebody should. */
    public static final String DOUBT = "doubt";

    /** Which part of a paper an entry is: {@link #PAPER} or {@link #DECISION}. */
    public static final String PART = "part";

    /** The entry of all other text. */
    public static final String PAPER = "paper";

    public static final String DECISION = "decision";

    /** The stored entry, without its texts. */
    static final String ENTRY = "entry";

    /** By what facets are drilled into: see {@link #facet}. */
    public static final String FACETS = FacetsConfig.DEFAULT_INDEX_FIELD_NAME;

    private FieldNames() {}

    /** The term of {@link #FACETS} of a value. */
    public static String facet(IndexField field, String code) {
        return FacetsConfig.pathToString(of(field), code);
    }

    /** All texts of an entry by one kind of key: see {@link WholeText}. */
    public static String whole(Key key) {
        return "whole." + key.name().toLowerCase(Locale.ROOT);
    }

    /** Which words an entry has in no text of its own: see {@link WholeText}. */
    public static String lent(Key key) {
        return "lent." + key.name().toLowerCase(Locale.ROOT);
    }

    public static String of(IndexField field) {
        return field.key();
    }

    /** A text field by one kind of key. */
    public static String of(IndexField field, Key key) {
        return of(field) + "." + key.name().toLowerCase(Locale.ROOT);
    }
}
