package org.mohafez.index.lucene;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;

/**
 * Where the words of one text stand, by their outlines: what is side by side by a stricter key is so by these too, and has the stricter
 * keys in {@link WholeText}. How long a text is counts in {@link WholeText} alone: lengths of fields that few
 * entries have are slow to write.
 */
final class PlacesField extends Field {
    private static final FieldType PLACES = places();

    private final List<KeyedWord> words;

    PlacesField(IndexField field, List<KeyedWord> words) {
        super(FieldNames.places(field), PLACES);
        this.words = words;
    }

    /** @param before what this field of the entry before was read from: its making costs more than going through a short text */
    @Override
    public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream before) {
        return (before instanceof PlacedTokens tokens ? tokens : new PlacedTokens()).over(words);
    }

    private static FieldType places() {
        FieldType places = new FieldType();
        places.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        places.setTokenized(true);
        places.setOmitNorms(true);
        places.freeze();
        return places;
    }
}
