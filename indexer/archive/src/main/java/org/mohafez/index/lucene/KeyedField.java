package org.mohafez.index.lucene;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.index.IndexField;

/**
 * One text by one kind of key, and where its words stand. How long a text is counts in {@link WholeText} alone: lengths of fields that few
 * entries have are slow to write.
 */
final class KeyedField extends Field {
    private static final FieldType PLACES = places();

    private final List<KeyedWord> words;
    private final Key key;

    KeyedField(IndexField field, List<KeyedWord> words, Key key) {
        super(FieldNames.of(field, key), PLACES);
        this.words = words;
        this.key = key;
    }

    /** @param before what this field of the entry before was read from: its making costs more than going through a short text */
    @Override
    public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream before) {
        return (before instanceof KeyedTokens tokens ? tokens : new KeyedTokens(key)).over(words);
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
