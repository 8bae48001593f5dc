package org.mohafez.index.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mohafez.index.IndexField;

/** The texts of one file's entries, cut into words: what is said of the paper on each of its entries only once. For one thread. */
final class PaperTexts {
    private final Map<String, List<KeyedWord>> repeated = new HashMap<>();

    List<KeyedWord> words(IndexField field, String text) {
        return WholeText.isOwn(field) ? KeyedWord.in(text) : repeated.computeIfAbsent(text, KeyedWord::in);
    }
}
