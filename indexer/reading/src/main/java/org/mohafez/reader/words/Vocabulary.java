package org.mohafez.reader.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mohafez.MohafezException;
import org.mohafez.bangla.TableLines;
import org.mohafez.bangla.phrase.Phrases;

/**
 * Groups of phrases, read from a file beside this class: a line is the group's name, a tab, and its phrases parted by
 * commas; lines that begin with {@code #} say why. A group may go on over several lines.
 */
public final class Vocabulary {
    private final String name;
    private final Map<String, Phrases> groups = new LinkedHashMap<>();

    private Vocabulary(String name) {
        this.name = name;
    }

    /** @param name of the file, such as {@code labels.tsv} */
    public static Vocabulary of(String name) {
        Vocabulary vocabulary = new Vocabulary(name);
        TableLines.of(Vocabulary.class, name).forEach(vocabulary::take);
        return vocabulary;
    }

    /** The phrases of a group. */
    public Phrases group(String group) {
        Phrases phrases = groups.get(group);
        if (phrases == null) {
            throw new MohafezException("no group " + group + " in " + name);
        }
        return phrases;
    }

    /** The phrases of a group as whole words, for comparing without case endings and slips. */
    public Set<String> words(String group) {
        return group(group).folded();
    }

    private void take(String line) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
            throw new MohafezException("a line without a tab in " + name + ": " + line);
        }
        Phrases phrases = Phrases.of(line.substring(tab + 1).split(","));
        groups.merge(line.substring(0, tab).strip(), phrases, Phrases::and);
    }
}
