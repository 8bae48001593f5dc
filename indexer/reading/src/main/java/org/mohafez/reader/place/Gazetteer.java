package org.mohafez.reader.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.reader.words.Phrase;
import org.mohafez.reader.words.Words;

/**
 * Finds places of Bangladesh in the words of a letterhead. An upazila is believed only together with its district, or
 * where no other upazila has its name. Immutable.
 */
public final class Gazetteer {
    private static final Gazetteer BANGLADESH = new Gazetteer(Tables.upazilas());
    private static final Phrase SADAR = Phrase.of("সদর");
    private static final List<Phrase> LEVELS = Stream.of(
                    "জেলা", "উপজেলা", "বিভাগ", "সদর", "district", "upazila", "sadar")
            .map(Phrase::of)
            .toList();
    private static final List<Phrase> UPAZILA_LEVEL = Stream.of(
                    "উপজেলা", "থানা", "ইউনিয়ন", "পৌরসভা", "upazila", "union")
            .map(Phrase::of)
            .toList();
    private static final List<Phrase> DIVISION_LEVEL =
            Stream.of("বিভাগীয়", "divisional").map(Phrase::of).toList();

    private record Names<P>(P place, List<Phrase> phrases) {}

    private final List<Names<Upazila>> upazilas;
    private final List<Names<District>> districts;
    private final List<Names<String>> divisions;
    private final Set<Phrase> all = new LinkedHashSet<>();
    private final PortalHosts hosts;

    private Gazetteer(List<Upazila> table) {
        upazilas = table.stream()
                .map(upazila -> new Names<>(upazila, phrases(upazila.bangla(), upazila.english())))
                .toList();
        districts = table.stream()
                .map(Upazila::district)
                .distinct()
                .map(district -> new Names<>(district, phrases(district.bangla(), district.english(), district.host())))
                .toList();
        divisions = table.stream()
                .map(upazila -> upazila.district().division())
                .distinct()
                .map(division -> new Names<>(division, phrases(division)))
                .toList();
        Stream.of(upazilas, districts, divisions)
                .flatMap(Collection::stream)
                .forEach(names -> all.addAll(names.phrases()));
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
        List<Words> words = lines.stream().map(Words::of).toList();
        Location byHost = website == null ? Location.UNKNOWN : hosts.locate(website);
        Location byName = byName(words);
        if (byName.district() == null) {
            return byHost.district() == null && byName.division() != null ? byName : byHost;
        }
        boolean hostSaysMore = byName.upazila() == null && byName.district().equals(byHost.district());
        return hostSaysMore ? byHost : byName;
    }

    private Location byName(List<Words> lines) {
        Optional<Names<District>> district = lastNamed(lines, districts);
        if (lines.stream().anyMatch(line -> line.has(DIVISION_LEVEL))) {
            return lastNamed(lines, divisions)
                    .map(division -> new Location(division.place(), null, null))
                    .orElse(Location.UNKNOWN);
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
        return named.size() == 1 ? Location.of(named.getFirst()) : Location.UNKNOWN;
    }

    private Optional<Upazila> upazilaOf(Names<District> district, List<Words> lines) {
        List<Names<Upazila>> own = upazilas.stream()
                .filter(names -> names.place().district().equals(district.place()))
                .toList();
        Optional<Upazila> named = lastNamed(lines, own).map(Names::place);
        if (named.isPresent() || lines.stream().noneMatch(line -> line.has(List.of(SADAR)))) {
            return named;
        }
        Phrase sadar = Phrase.of(district.place().bangla() + " সদর");
        return own.stream()
                .filter(names -> names.phrases().contains(sadar))
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

    private static List<Phrase> phrases(String... names) {
        List<Phrase> phrases = new ArrayList<>();
        for (String name : names) {
            Phrase phrase = Phrase.of(name);
            if (!phrase.folded().isEmpty()) {
                phrases.add(phrase);
            }
        }
        return List.copyOf(phrases);
    }
}
