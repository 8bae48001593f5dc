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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.authority.Entry;

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
    private final Predicate<Name> oneWay;
    private final Map<String, Name> names = new HashMap<>();

    /** What had the place of a code before, by that code. */
    private final Map<String, List<Entry>> predecessors = new HashMap<>();

    /** The codes of each name's keys, by what kind of thing they are codes of. */
    private final Map<Kind, Map<String, Set<String>>> codes = new HashMap<>();

    private enum Kind {
        POST,
        OFFICE,
        BODY
    }

    private AuthorityRules(Collection<Entry> entries, Predicate<Name> oneWay) {
        this.entries = entries;
        this.oneWay = oneWay;
        for (Entry entry : entries) {
            Map<String, Set<String>> ofKind = codes.computeIfAbsent(kind(entry), kind -> new HashMap<>());
            entry.names().flatMap(name -> name(name).keys().stream()).forEach(key -> ofKind.computeIfAbsent(
                            key, none -> new HashSet<>())
                    .add(current(entry)));
            predecessors
                    .computeIfAbsent(entry.successor(), none -> new ArrayList<>())
                    .add(entry);
        }
    }

    /** @param oneWay names that a file gives one way: they may be typed, and never answer */
    static List<Rule> of(Collection<Entry> entries, Predicate<Name> oneWay) {
        return new AuthorityRules(entries, oneWay).rules();
    }

    private List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.successor().isEmpty()) {
                List<Entry> one = Stream.concat(
                                Stream.of(entry),
                                predecessors.getOrDefault(entry.code(), List.of()).stream()
                                        .filter(old -> old.sort() == entry.sort()))
                        .toList();
                List<String> names = names(one);
                Set<String> shortened = shortened(names, one);
                List<String> typed = names.stream()
                        .filter(name -> !shortened.contains(name)
                                || name(name).written().size() > 1)
                        .toList();
                List<String> also = typed.stream()
                        .filter(name -> !shortened.contains(name) && !oneWay.test(name(name)))
                        .toList();
                if (typed.size() > 1 && !also.isEmpty()) {
                    rules.add(new Rule(typed, also));
                }
            }
        }
        return rules;
    }

    private List<String> names(List<Entry> one) {
        return one.stream()
                .flatMap(entry -> entry.names().filter(name -> isItsOwn(name, entry)))
                .distinct()
                .toList();
    }

    private boolean isItsOwn(String text, Entry entry) {
        Name name = name(text);
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

    /** The names all of whose words stand in one that is preferred. */
    private Set<String> shortened(List<String> names, List<Entry> one) {
        List<Name> full = one.stream()
                .flatMap(entry -> Stream.of(entry.bangla(), entry.english()))
                .distinct()
                .map(this::name)
                .toList();
        return names.stream()
                .filter(name -> full.stream().anyMatch(preferred -> isShortened(name(name), preferred)))
                .collect(Collectors.toSet());
    }

    private static boolean isShortened(Name name, Name full) {
        return !full.text().equals(name.text())
                && mayContain(full.text(), name.text())
                && full.stems().containsAll(name.stems());
    }

    /** Whether each word of the one begins as a word of the other does; a look at letters spares most names the cost of stems. */
    private static boolean mayContain(String full, String text) {
        String words = " " + SPACE.matcher(full.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return SPACE.splitAsStream(text.toLowerCase(Locale.ROOT))
                .allMatch(word -> words.contains(" " + word.substring(0, Math.min(2, word.length()))));
    }

    /** A name stands in several tables, and is looked at several times. */
    private Name name(String text) {
        return names.computeIfAbsent(text, Name::of);
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
