package org.mohafez.authority.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.phrase.Phrases;

/**
 * Codes of places in addresses: {@code dinajpur}, {@code dinajpur-bochaganj}, {@code jhenaidah-sadar}, and of divisions
 * {@code rangpur-division}. They are the names of today in Latin letters; whoever changes the tables must keep them.
 */
public final class PlaceCodes {
    private static final String SADAR = "সদর";
    private static final PlaceCodes BANGLADESH = new PlaceCodes(Tables.upazilas());

    private final Map<Location, String> codes = new HashMap<>();
    private final Map<String, Location> locations = new HashMap<>();
    private final Map<Location, List<String>> names = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();

    private PlaceCodes(List<Upazila> table) {
        Map<String, List<String>> aliases = Tables.aliases();
        Map<String, String> today = Tables.english();
        for (Upazila upazila : table) {
            District district = upazila.district();
            put(Location.of(district), plain(district.english()), districtNames(district, aliases));
            if (district.bangla().equals(district.division())) {
                // Every division is called like the district it is governed from.
                put(
                        new Location(district.division(), null, null),
                        plain(district.english()) + "-division",
                        districtNames(district, aliases));
            }
            boolean sadar = upazila.bangla().equals(district.bangla() + " " + SADAR);
            String own = sadar ? "sadar" : plain(upazila.english());
            List<String> called = new ArrayList<>(List.of(upazila.bangla(), upazila.english()));
            called.addAll(aliases.getOrDefault(upazila.bangla(), List.of()));
            if (sadar) {
                called.add(SADAR);
                called.add("sadar");
            }
            put(Location.of(upazila), plain(district.english()) + "-" + own, called);
            nameInEnglish(upazila, sadar, today);
        }
    }

    public static PlaceCodes bangladesh() {
        return BANGLADESH;
    }

    /** Empty for a place that is not in the tables. */
    public Optional<String> of(Location place) {
        return Optional.ofNullable(codes.get(place));
    }

    /** The district with that name of today in Bangla. */
    public Optional<String> ofDistrict(String bangla) {
        return codes.entrySet().stream()
                .filter(entry -> bangla.equals(entry.getKey().district())
                        && entry.getKey().upazila() == null)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    public Optional<Location> location(String code) {
        return Optional.ofNullable(locations.get(code));
    }

    /** What the place and those it lies in are called, each by every name it has. */
    public Phrases names(Location place) {
        return Phrases.of(Stream.of(
                        named(place.division(), null, null),
                        named(place.division(), place.district(), null),
                        named(place.division(), place.district(), place.upazila()))
                .flatMap(List::stream));
    }

    /**
     * What a place is called in English. Empty where that is not known: for a place that is not in the tables, and for an upazila of several words that
     * these write as one.
     */
    public Optional<String> english(String code) {
        return Optional.ofNullable(english.get(code));
    }

    private void nameInEnglish(Upazila upazila, boolean sadar, Map<String, String> today) {
        District district = upazila.district();
        String code = codes.getOrDefault(Location.of(district), "");
        String name = today.getOrDefault(code, district.english());
        english.put(code, name);
        // A division is called like the district it is governed from.
        String division = codes.getOrDefault(new Location(district.division(), null, null), "");
        if (district.bangla().equals(district.division())) {
            english.put(division, name);
        }
        String own = codes.getOrDefault(Location.of(upazila), "");
        boolean asManyWords = words(upazila.english()) == words(upazila.bangla());
        Optional.ofNullable(today.get(own))
                .or(() -> sadar
                        ? Optional.of(name + " Sadar")
                        : Optional.of(upazila.english()).filter(any -> asManyWords))
                .ifPresent(called -> english.put(own, called));
    }

    private static int words(String name) {
        return name.split(" ").length;
    }

    private List<String> named(@Nullable String division, @Nullable String district, @Nullable String upazila) {
        return Objects.requireNonNullElse(names.get(new Location(division, district, upazila)), List.of());
    }

    private void put(Location place, String code, List<String> called) {
        codes.put(place, code);
        locations.put(code, place);
        names.put(place, called);
    }

    private static List<String> districtNames(District district, Map<String, List<String>> aliases) {
        return Stream.concat(
                        Stream.of(district.bangla(), district.english(), district.host()),
                        aliases.getOrDefault(district.bangla(), List.of()).stream())
                .toList();
    }

    private static String plain(String english) {
        return english.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
