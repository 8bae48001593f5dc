package org.mohafez.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.authority.place.Gazetteer;
import org.mohafez.authority.place.Location;
import org.mohafez.authority.place.PlaceCodes;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;

/**
 * What offices, posts and bodies are called: every spelling of a name has one code, and a code is never given to another.
 * Immutable; a pure function of its tables.
 */
public final class Authority {
    /** Made when first asked for: who only wants the entries does not wait for it. */
    private static final class Country {
        static final Authority AUTHORITY = new Authority(national());
    }

    /** What a code is a code of: an office and its head have one. */
    public enum Facet {
        OFFICE,
        IMPLEMENTER,
        BODY
    }

    private final OfficeNames officeNames;
    private final PostNames postNames;
    private final Register bodies;
    private final Codes codes;

    /** @param entries of all tables, those of the country and those that an archive adds */
    public Authority(Collection<Entry> entries) {
        PlaceCodes places = PlaceCodes.bangladesh();
        Register offices = new Register(
                entries.stream()
                        .filter(entry -> !isPost(entry) && !isBody(entry))
                        .toList(),
                Core.Of.OFFICE);
        Register posts = new Register(entries.stream().filter(Authority::isPost).toList(), Core.Of.POST);
        bodies = new Register(entries.stream().filter(Authority::isBody).toList(), Core.Of.POST);
        officeNames = new OfficeNames(offices, places);
        postNames = new PostNames(posts, offices, officeNames, Gazetteer.bangladesh(), places);
        codes = new Codes(posts, offices, bodies, places);
    }

    /** The authority with the tables of the country alone. */
    public static Authority bangladesh() {
        return Country.AUTHORITY;
    }

    /** The entries of the tables of the country. */
    public static List<Entry> national() {
        List<Entry> entries = new ArrayList<>();
        entries.addAll(EntryTable.read(Entry.Sort.MINISTRY, Lines.of("ministries.tsv").stream()));
        entries.addAll(EntryTable.read(Entry.Sort.AGENCY, Lines.of("agencies.tsv").stream()));
        entries.addAll(EntryTable.read(Entry.Sort.OFFICE, Lines.of("offices.tsv").stream()));
        entries.addAll(EntryTable.read(Entry.Sort.POST, Lines.of("posts.tsv").stream()));
        entries.addAll(EntryTable.read(Entry.Sort.BODY, Lines.of("bodies.tsv").stream()));
        return entries;
    }

    /**
     * The office that a letterhead names.
     *
     * @param name with department and place, parted by commas or lines
     * @param at where the office is
     */
    public Optional<Named> office(String name, Location at) {
        return officeNames.find(name, at);
    }

    /**
     * The post, person, group or office that must act.
     *
     * @param at where the office is whose paper says so
     * @param office that office, if it is known
     */
    public Optional<Named> implementer(String text, Location at, @Nullable Named office) {
        String agency = Optional.ofNullable(office)
                .flatMap(this::agency)
                .map(Entry::code)
                .orElse(null);
        return postNames.find(text, new PostNames.Employer(at, agency, office));
    }

    /** The kind of body, wherever it meets. */
    public Optional<Named> body(String name) {
        Words words = Words.of(name);
        Core core = Core.of(words, 0, words.size(), Phrases.of(), Core.Of.POST);
        if (core.isEmpty()) {
            return Optional.empty();
        }
        Optional<Named> known = bodies.find(core, null).map(entry -> new Named(entry.code(), entry));
        return known.or(() -> {
            String level = core.level() == null ? "" : core.level().name().toLowerCase(Locale.ROOT) + "-";
            return Optional.of(new Named(level + Provisional.of(core.folded()), null));
        });
    }

    /** What we prefer to call what has that code as one of its sort; empty where it is a provisional one, or none. */
    public Optional<String> label(Facet facet, String code) {
        return codes.label(facet, code);
    }

    /** Every name, old and new, by which people may look for what has that code; empty for a provisional one. */
    public List<String> names(Facet facet, String code) {
        return codes.names(facet, code);
    }

    /** The code that has taken this one's place; the same code if none has. */
    public String current(Facet facet, String code) {
        return codes.current(facet, code);
    }

    /** Ministry or agency whose memo numbers begin with these groups, such as {@code 56} or {@code 56.04}. */
    public Optional<Entry> byMemo(String groups) {
        return codes.byMemo(groups);
    }

    /** The agency whose office it is, if it is one's. */
    public Optional<Entry> agency(Named office) {
        return Optional.ofNullable(office.entry())
                .flatMap(entry -> entry.sort() == Entry.Sort.AGENCY ? Optional.of(entry) : codes.office(entry.under()))
                .filter(entry -> entry.sort() == Entry.Sort.AGENCY);
    }

    private static boolean isPost(Entry entry) {
        return entry.sort() == Entry.Sort.POST;
    }

    private static boolean isBody(Entry entry) {
        return entry.sort() == Entry.Sort.BODY;
    }
}
