package org.mohafez.search.synonym;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mohafez.authority.Entry;
import org.mohafez.bangla.WordKeys;

/**
 * What posts, offices and bodies are called, as rules: the names of one code, and of those it has taken the place of, say the
 * same. Left out is what would answer with something else:
 *
 * <ul>
 *   <li>a name of several codes;
 *   <li>for an office, what its head is called too: who types ইউএনও means the person;
 *   <li>what an agency's office in a place is called: কৃষি অফিস is not the whole department;
 *   <li>what only shortens the full name (পরিবেশ): many papers have the word that have nothing of the department. Where it is
 *       several words it may be typed for the full name.
 * </ul>
 */
final class AuthorityRules {
    private static final List<String> LOCAL_OFFICE = List.of("অফিস", "কার্যালয়", "দপ্তর", "office");

    private static final Pattern SPACE = Pattern.compile("[\\s(),-]+");

    private final Collection<Entry> entries;
    private final Predicate<String> oneWay;

    /** The codes of each name's keys, by what kind of thing they are codes of. */
    private final Map<Kind, Map<String, Set<String>>> codes = new HashMap<>();

    private enum Kind {
        POST,
        OFFICE,
        BODY
    }

    private AuthorityRules(Collection<Entry> entries, Predicate<String> oneWay) {
        this.entries = entries;
        this.oneWay = oneWay;
        for (Entry entry : entries) {
            Map<String, Set<String>> ofKind = codes.computeIfAbsent(kind(entry), kind -> new HashMap<>());
            entry.names().flatMap(name -> Name.of(name).keys().stream()).forEach(key -> ofKind.computeIfAbsent(
                            key, none -> new HashSet<>())
                    .add(current(entry)));
        }
    }

    /** @param oneWay names that a file gives one way: they may be typed, and never answer */
    static List<Rule> of(Collection<Entry> entries, Predicate<String> oneWay) {
        return new AuthorityRules(entries, oneWay).rules();
    }

    private List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.successor().isEmpty()) {
                List<Entry> one = Stream.concat(
                                Stream.of(entry),
                                entries.stream()
                                        .filter(old -> old.sort() == entry.sort()
                                                && old.successor().equals(entry.code())))
                        .toList();
                List<String> typed = names(one).toList();
                List<String> also = names(one)
                        .filter(name -> !oneWay.test(name) && !isShortened(name, one))
                        .toList();
                if (typed.size() > 1 && !also.isEmpty()) {
                    rules.add(new Rule(typed, also));
                }
            }
        }
        return rules;
    }

    private Stream<String> names(List<Entry> one) {
        return one.stream()
                .flatMap(entry -> entry.names().filter(name -> isItsOwn(name, entry)))
                .filter(name ->
                        !isShortened(name, one) || Name.of(name).written().size() > 1)
                .distinct();
    }

    private boolean isItsOwn(String text, Entry entry) {
        Name name = Name.of(text);
        boolean isLocal = entry.sort() == Entry.Sort.AGENCY && !isPreferred(text, entry) && endsAsLocalOffice(name);
        return !isLocal
                && name.keys().stream()
                        .allMatch(key -> codesOf(kind(entry), key).size() == 1)
                && (kind(entry) != Kind.OFFICE
                        || name.keys().stream()
                                .allMatch(key -> codesOf(Kind.POST, key).isEmpty()));
    }

    private static boolean isPreferred(String name, Entry entry) {
        return name.equals(entry.bangla()) || name.equals(entry.english());
    }

    private static boolean endsAsLocalOffice(Name name) {
        return LOCAL_OFFICE.stream()
                .anyMatch(word -> name.text().toLowerCase(Locale.ROOT).endsWith(word));
    }

    /** Whether all its words stand in a name that is preferred. */
    private static boolean isShortened(String text, List<Entry> one) {
        return one.stream()
                .flatMap(entry -> Stream.of(entry.bangla(), entry.english()))
                .anyMatch(full -> !full.equals(text)
                        && mayContain(full, text)
                        && stems(full).containsAll(stems(text)));
    }

    /** Whether each word of the one begins as a word of the other does; a look at letters spares most names the cost of stems. */
    private static boolean mayContain(String full, String text) {
        String words = " " + SPACE.matcher(full.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return SPACE.splitAsStream(text.toLowerCase(Locale.ROOT))
                .allMatch(word -> words.contains(" " + word.substring(0, Math.min(2, word.length()))));
    }

    private static Set<String> stems(String name) {
        Set<String> stems = new HashSet<>();
        for (WordKeys word : Name.of(name).words()) {
            stems.add(word.stem().getFirst());
        }
        return stems;
    }

    private Set<String> codesOf(Kind kind, String key) {
        return codes.getOrDefault(kind, Map.of()).getOrDefault(key, Set.of());
    }

    private static String current(Entry entry) {
        return entry.successor().isEmpty() ? entry.code() : entry.successor();
    }

    private static Kind kind(Entry entry) {
        return switch (entry.sort()) {
            case POST -> Kind.POST;
            case BODY -> Kind.BODY;
            case MINISTRY, AGENCY, OFFICE -> Kind.OFFICE;
        };
    }
}
