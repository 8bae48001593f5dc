package org.mohafez.authority.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;

/**
 * Finds places of Bangladesh in the words of a letterhead. An upazila is believed only together with its district, or
 * where no other upazila has its name. Immutable.
 */
public final class Gazetteer {
    private static final Map<String, List<String>> ALIASES = Tables.aliases();
    private static final Map<String, String> GEOCODES = Tables.geocodes();
    private static final Gazetteer BANGLADESH = new Gazetteer(Tables.upazilas());
    private static final Phrases SADAR = Phrases.of("সদর");
    private static final Phrases LEVELS = Phrases.of("জেলা", "উপজেলা", "বিভাগ", "সদর", "district", "upazila", "sadar");
    private static final Phrases UPAZILA_LEVEL = Phrases.of("উপজেলা", "থানা", "ইউনিয়ন", "পৌরসভা", "upazila", "union");
    private static final Phrases DIVISION_LEVEL = Phrases.of("বিভাগীয়", "divisional");

    private record Names<P>(P place, Phrases phrases) {}

    private final List<Names<Upazila>> upazilas;
    private final List<Names<District>> districts;
    private final List<Names<String>> divisions;
    private final Phrases all;
    private final PortalHosts hosts;

    private Gazetteer(List<Upazila> table) {
        upazilas = table.stream()
                .map(upazila -> new Names<>(upazila, Phrases.of(names(upazila).stream())))
                .toList();
        districts = table.stream()
                .map(Upazila::district)
                .distinct()
                .map(district -> new Names<>(district, Phrases.of(names(district).stream())))
                .toList();
        divisions = table.stream()
                .map(upazila -> upazila.district().division())
                .distinct()
                .map(division -> new Names<>(division, Phrases.of(division)))
                .toList();
        all = Phrases.of(table.stream().flatMap(upazila -> Stream.of(
                        names(upazila),
                        names(upazila.district()),
                        List.of(upazila.district().division()))
                .flatMap(List::stream)));
        hosts = new PortalHosts(table);
    }

    public static Gazetteer bangladesh() {
        return BANGLADESH;
    }

    /** Whether the text is the name of a place and nothing else: ঝিনাইদহ, দিনাজপুর সদর, সিলেট জেলা. */
    public boolean isPlace(String text) {
        Words words = Words.of(text);
        if (words.isEmpty()) {
            return false;
        }
        int from = words.at(0, LEVELS).map(Words.Span::after).orElse(0);
        int after =
                from < words.size() ? words.at(from, all).map(Words.Span::after).orElse(from) : from;
        while (after > from && after < words.size() && words.at(after, LEVELS).isPresent()) {
            after++;
        }
        return after == words.size() && after > from;
    }

    /**
     * Where an office is.
     *
     * @param lines its letterhead
     * @param website its website, of which only the host counts
     */
    public Location locate(List<String> lines, @Nullable String website) {
        return locate(lines, website, null);
    }

    /**
     * The same, with what else is known.
     *
     * @param geocode the place as the memo number has it, {@code 2721}: it tells which of several upazilas of one name is
     *     meant, and nothing that is not named
     */
    public Location locate(List<String> lines, @Nullable String website, @Nullable String geocode) {
        List<Words> words = lines.stream().map(Words::of).toList();
        Location byHost = website == null ? Location.UNKNOWN : hosts.locate(website);
        Location byName = byName(words, geocode);
        if (byName.district() == null) {
            return byHost.district() == null && byName.division() != null ? byName : byHost;
        }
        boolean hostSaysMore = byName.upazila() == null && byName.district().equals(byHost.district());
        return hostSaysMore ? byHost : byName;
    }

    /**
     * The place that a text names, as a paper from somewhere would: an upazila of its district, or any district.
     *
     * @param from where the paper comes from; what is found if the text names no place
     */
    public Location near(String text, Location from) {
        List<Words> words = List.of(Words.of(text));
        Optional<Names<District>> named = lastNamed(words, districts);
        Optional<District> district = named.map(Names::place).or(() -> districts.stream()
                .map(Names::place)
                .filter(known -> known.bangla().equals(from.district()))
                .findFirst());
        return district.flatMap(place -> upazilas.stream()
                        .filter(names -> names.place().district().equals(place))
                        .filter(names -> words.getFirst().has(names.phrases()))
                        .map(names -> Location.of(names.place()))
                        .findFirst()
                        .or(() -> named.map(names -> Location.of(names.place()))))
                .orElse(from);
    }

    private Location byName(List<Words> lines, @Nullable String geocode) {
        Optional<Names<District>> district = lastNamed(lines, districts);
        Optional<Names<String>> division = lastNamed(lines, divisions);
        if (division.isPresent() && lines.stream().anyMatch(line -> line.has(DIVISION_LEVEL))) {
            return new Location(division.get().place(), null, null);
        }
        if (district.isPresent()) {
            Names<District> found = district.get();
            return upazilaOf(found, lines).map(Location::of).orElse(Location.of(found.place()));
        }
        if (lines.stream().noneMatch(line -> line.has(UPAZILA_LEVEL))) {
            return Location.UNKNOWN;
        }
        List<Upazila> named = upazilas.stream()
                .filter(names -> lines.stream().anyMatch(line -> line.has(names.phrases())))
                .map(Names::place)
                .toList();
        List<Upazila> there = named.size() == 1
                ? named
                : named.stream().filter(inDistrict(geocode)).toList();
        return there.size() == 1 ? Location.of(there.getFirst()) : Location.UNKNOWN;
    }

    private static Predicate<Upazila> inDistrict(@Nullable String geocode) {
        String district = geocode == null || geocode.length() < 2 ? null : GEOCODES.get(geocode.substring(0, 2));
        return upazila -> upazila.district().bangla().equals(district);
    }

    private Optional<Upazila> upazilaOf(Names<District> district, List<Words> lines) {
        List<Names<Upazila>> own = upazilas.stream()
                .filter(names -> names.place().district().equals(district.place()))
                .toList();
        Optional<Upazila> named = lastNamed(lines, own).map(Names::place);
        if (named.isPresent() || lines.stream().noneMatch(line -> line.has(SADAR))) {
            return named;
        }
        String sadar = district.place().bangla() + " সদর";
        return own.stream()
                .filter(names -> names.phrases().has(sadar))
                .map(Names::place)
                .findFirst();
    }

    /** The one that stands last, because a letterhead ends with its place. */
    private static <P> Optional<Names<P>> lastNamed(List<Words> lines, List<Names<P>> places) {
        Optional<Names<P>> last = Optional.empty();
        for (Words line : lines) {
            int at = -1;
            for (Names<P> names : places) {
                Optional<Words.Span> span = line.last(names.phrases());
                if (span.isPresent() && span.get().after() > at) {
                    at = span.get().after();
                    last = Optional.of(names);
                }
            }
        }
        return last;
    }

    private static List<String> names(Upazila upazila) {
        return Stream.concat(
                        Stream.of(upazila.bangla(), upazila.english()),
                        ALIASES.getOrDefault(upazila.bangla(), List.of()).stream())
                .toList();
    }

    private static List<String> names(District district) {
        return Stream.concat(
                        Stream.of(district.bangla(), district.english(), district.host()),
                        ALIASES.getOrDefault(district.bangla(), List.of()).stream())
                .toList();
    }
}
