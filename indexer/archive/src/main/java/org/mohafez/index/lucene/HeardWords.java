package org.mohafez.index.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRefHash;
import org.mohafez.index.WordMemory;
import org.mohafez.index.lucene.WordTerms.Term;

/**
 * The words of all papers that one writer wrote, for the dictionary of {@link Sounds}: each is told once, in a document of its own beside
 * the entries, and not in each entry that has it. So the dictionary may have words of papers that are gone, but never lacks one: whether a
 * word still stands anywhere is told by {@link WholeText}. For one thread.
 */
final class HeardWords {
    /** Some forty megabytes; then words are told again. */
    private static final int MOST = 1_000_000;

    private static final int MANY = 50_000;

    /** Whose words need not be looked up: as they are remembered, and some that were. */
    private final Set<WordTerms> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private BytesRefHash told = new BytesRefHash();
    private List<Term> untold = new ArrayList<>();

    void add(Collection<WordTerms> words) {
        if (told.size() >= MOST) {
            told = new BytesRefHash();
        }
        if (seen.size() > WordMemory.COMMON_WORDS) {
            seen.clear();
        }
        for (WordTerms word : words) {
            if (seen.add(word)) {
                word.sounds().stream()
                        .filter(sound -> told.add(sound.bytes()) >= 0)
                        .forEach(untold::add);
            }
        }
    }

    /** Whether so many are not written yet that they should be, though nobody reads them before the end. */
    boolean hasMany() {
        return untold.size() >= MANY;
    }

    /** What is to be written before the entries that have these words are committed; empty if there are no new words. */
    Optional<Document> untold() {
        if (untold.isEmpty()) {
            return Optional.empty();
        }
        Document document = new Document();
        document.add(new StringField(FieldNames.PART, FieldNames.WORDS, Store.NO));
        document.add(new TermsField(FieldNames.SOUNDS, untold));
        untold = new ArrayList<>();
        // A length in every document is looked up at its place, and else sought.
        EntryDocument.COUNTED.forEach(key -> document.add(new CountedField(FieldNames.whole(key), Map.of(), key, 0)));
        return Optional.of(document);
    }
}
