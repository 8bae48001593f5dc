package org.mohafez.web.desk.parts;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.record.parts.Beginning;

/**
 * Where somebody wants papers to begin.
 *
 * @param wanted the first with the file
 */
record PartsForm(List<Beginning> wanted) {
    private static final Pattern KEY = Pattern.compile("([1-9]\\d{0,5})(?:\\.([1-9]\\d{0,5}))?");

    PartsForm {
        wanted = List.copyOf(wanted);
    }

    /** As it opens. */
    static PartsForm begun(FileInHand file) {
        return new PartsForm(file.begins());
    }

    /** @param ticked keys of beginnings; what is no choice is left out */
    static PartsForm sent(FileInHand file, List<String> ticked) {
        Set<String> keys = Set.copyOf(ticked);
        return new PartsForm(Stream.concat(
                        Stream.of(file.begins().getFirst()),
                        file.choices().stream().filter(one -> keys.contains(key(one))))
                .toList());
    }

    /** What stands for a beginning in a form. */
    static String key(Beginning one) {
        return one.isTop() ? Integer.toString(one.page()) : one.page() + "." + one.above();
    }

    static String keys(List<Beginning> beginnings) {
        return beginnings.stream().map(PartsForm::key).collect(Collectors.joining(" "));
    }

    /** Where papers began when the form was shown; its lines are not known any more. */
    static List<Beginning> seen(String keys) {
        return Stream.of(keys.split(" "))
                .map(KEY::matcher)
                .filter(Matcher::matches)
                .map(key -> key.group(2) == null
                        ? Beginning.atTopOf(Integer.parseInt(key.group(1)))
                        : new Beginning(Integer.parseInt(key.group(1)), "", Integer.parseInt(key.group(2))))
                .toList();
    }

    boolean wants(Beginning one) {
        return wanted.stream().map(PartsForm::key).anyMatch(Predicate.isEqual(key(one)));
    }

    String keys() {
        return keys(wanted);
    }
}
