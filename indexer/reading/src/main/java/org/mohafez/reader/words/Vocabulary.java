package org.mohafez.reader.words;

import java.util.Set;
import org.mohafez.bangla.phrase.PhraseGroups;
import org.mohafez.bangla.phrase.Phrases;

/** The reader's {@link PhraseGroups}, in files beside this class. */
public record Vocabulary(PhraseGroups groups) {
    /** @param name of the file, such as {@code labels.tsv} */
    public static Vocabulary of(String name) {
        return new Vocabulary(PhraseGroups.of(Vocabulary.class, name));
    }

    /** The phrases of a group. */
    public Phrases group(String group) {
        return groups.group(group);
    }

    /** The phrases of a group as whole words, for comparing without case endings and slips. */
    public Set<String> words(String group) {
        return groups.words(group);
    }
}
