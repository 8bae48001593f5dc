package org.mohafez.index.lucene;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

    /** Which part of a paper an entry is: {@link #PAPER} or {@link #DECISION}; {@link #WORDS} is none. */
    public static final String PART = "part";

    /** The entry of all other text. */
    public static final String PAPER = "paper";

    public static final String DECISION = "decision";

    /** No entry, but words that entries have: see {@link HeardWords}. */
    public static final String WORDS = "words";

    /** The stored entry: see {@link EntryBytes}. */
    static final String ENTRY = "entry";

    /** By what facets are drilled into: see {@link #facet}. */
    public static final String FACETS = FacetsConfig.DEFAULT_INDEX_FIELD_NAME;

    /** Of a text field, what tells {@link #places}. */
    public static final String OUTLINE = "outline";

    private static final Map<Key, String> WHOLE = ofKeys("whole");
    private static final Map<Key, String> LENT = ofKeys("lent");
    private static final Map<IndexField, String> PLACES = new EnumMap<>(IndexField.class);

    static {
        IndexField.of(IndexField.Type.TEXT).forEach(field -> PLACES.put(field, of(field) + "." + OUTLINE));
    }

    private FieldNames() {}

    private static Map<Key, String> ofKeys(String what) {
        Map<Key, String> names = new EnumMap<>(Key.class);
        for (Key key : Key.values()) {
            names.put(key, what + "." + key.name().toLowerCase(Locale.ROOT));
        }
        return names;
    }

    /** The term of {@link #FACETS} of a value. */
    public static String facet(IndexField field, String code) {
        return FacetsConfig.pathToString(of(field), code);
    }

    /** All texts of an entry by one kind of key: see {@link WholeText}. */
    public static String whole(Key key) {
        return Objects.requireNonNull(WHOLE.get(key));
    }

    /** Which words an entry has in no text of its own: see {@link WholeText}. */
    public static String lent(Key key) {
        return Objects.requireNonNull(LENT.get(key));
    }

    public static String of(IndexField field) {
        return field.key();
    }

    /** Where the words of a text stand: see {@link PlacesField}. */
    public static String places(IndexField text) {
        return Objects.requireNonNull(PLACES.get(text));
    }
}
