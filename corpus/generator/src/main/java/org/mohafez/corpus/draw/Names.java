package org.mohafez.corpus.draw;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * Invented people: a first and a last part are put together by chance. Whoever bears such a name is not meant.
 *
 * @param groups from a group (man, woman, …) to its name parts
 */
public record Names(Map<String, Group> groups) {
    /** Parts as {@code bangla|english}. */
    public record Group(List<String> first, List<String> last) {}

    /** The names that come with the generator. */
    public static Names read() {
        try (var in = Names.class.getResourceAsStream("/names.json")) {
            if (in == null) {
                throw new IllegalStateException("names.json is missing from the class path");
            }
            return new ObjectMapper().readValue(in, Names.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Drawn.Person draw(String group, Seed seed, String name) {
        Group parts = groups.get(group);
        if (parts == null) {
            throw new IllegalArgumentException("no such group of names: " + group);
        }
        String[] first = seed.oneOf(parts.first(), name + "/first").split("\\|");
        String[] last = seed.oneOf(parts.last(), name + "/last").split("\\|");
        return new Drawn.Person(first[0] + " " + last[0], first[1] + " " + last[1]);
    }
}
