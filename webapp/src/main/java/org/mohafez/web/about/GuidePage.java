package org.mohafez.web.about;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mohafez.search.query.QueryField;
import org.mohafez.web.ui.Lang;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Words;

/**
 * What the page says, in the reader's words.
 *
 * @param fields what can stand before a colon
 */
public record GuidePage(List<Part> parts, List<Field> fields) {

    /** A heading, what is said beneath it, and searches that show it. */
    public record Part(String id, String heading, List<String> said, List<Shown> examples) {}

    /** A search, and what it shows. */
    public record Shown(String query, String href, String says) {}

    /** Where a value counts, and by which names it is asked for in either language. */
    public record Field(String label, String bangla, String english) {}

    static GuidePage in(Words words) {
        List<Part> parts = Arrays.stream(Example.Section.values())
                .map(section -> part(section, words))
                .toList();
        List<Field> fields = Arrays.stream(QueryField.values())
                .map(field -> field(field, words))
                .toList();
        return new GuidePage(parts, fields);
    }

    private static Part part(Example.Section section, Words words) {
        String key = "guide." + section.code();
        return new Part(
                section.code(),
                words.say(key),
                words.say(key + ".said").lines().toList(),
                section.examples().stream()
                        .map(example -> shown(example, words))
                        .toList());
    }

    private static Shown shown(Example example, Words words) {
        QueryString asked = QueryString.empty().with("q", example.query()).in(words.lang());
        return new Shown(example.query(), asked.behind("/search"), words.say("guide.example." + example.code()));
    }

    private static Field field(QueryField field, Words words) {
        String label = words.say("guide.field." + field.code());
        return new Field(label, names(field, Lang.BN), names(field, Lang.EN));
    }

    private static String names(QueryField field, Lang lang) {
        Predicate<String> its = name -> Lang.ofText(name) == lang;
        return field.names().stream().filter(its).collect(Collectors.joining(", "));
    }
}
