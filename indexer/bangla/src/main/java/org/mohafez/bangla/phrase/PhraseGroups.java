package org.mohafez.bangla.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mohafez.bangla.TableLines;

/**
 * Groups of phrases, read from a file beside a class: a line is the group's name, a tab, and its phrases parted by
 * commas; lines that begin with {@code #} say why. A group may go on over several lines.
 */
public final class PhraseGroups {
    private final String name;
    private final Map<String, Phrases> groups = new LinkedHashMap<>();
    private final Map<String, List<String>> written = new LinkedHashMap<>();

    private PhraseGroups(String name) {
        this.name = name;
    }

    /** @param name of the file, such as {@code labels.tsv} */
    public static PhraseGroups of(Class<?> beside, String name) {
        PhraseGroups read = new PhraseGroups(name);
        TableLines.of(beside, name).forEach(read::take);
        return read;
    }

    /** The phrases of a group. */
    public Phrases group(String group) {
        Phrases phrases = groups.get(group);
        if (phrases == null) {
            throw new IllegalArgumentException("no group " + group + " in " + name);
        }
        return phrases;
    }

    /** The phrases of a group as whole words, for comparing without case endings and slips. */
    public Set<String> words(String group) {
        return group(group).folded();
    }

    /** The phrases of a group as they are written in the file, in its order: for patterns made of them. */
    public List<String> written(String group) {
        return List.copyOf(written.getOrDefault(group, List.of()));
    }

    private void take(String line) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
            throw new IllegalArgumentException("a line without a tab in " + name + ": " + line);
        }
        String group = line.substring(0, tab).strip();
        String[] texts = line.substring(tab + 1).split(",");
        groups.merge(group, Phrases.of(texts), Phrases::and);
        written.computeIfAbsent(group, first -> new ArrayList<>())
                .addAll(Stream.of(texts).map(String::strip).toList());
    }
}
