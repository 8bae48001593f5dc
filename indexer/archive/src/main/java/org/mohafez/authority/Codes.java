package org.mohafez.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.authority.Authority.Facet;
import org.mohafez.authority.place.Location;
import org.mohafez.authority.place.PlaceCodes;
import org.mohafez.bangla.BanglaText;

/** Reads codes back: which entries and which place they are made of. */
final class Codes {
    private final Register posts;
    private final Register offices;
    private final Register bodies;
    private final PlaceCodes places;

    Codes(Register posts, Register offices, Register bodies, PlaceCodes places) {
        this.posts = posts;
        this.offices = offices;
        this.bodies = bodies;
        this.places = places;
    }

    /** @param entries as they stand in the code; {@code rest} what is neither entry nor place */
    private record Read(List<Entry> entries, @Nullable Location place, String rest) {}

    Optional<String> label(Facet facet, String code) {
        Read read = read(facet, code);
        if (read.entries().isEmpty() || !read.rest().isEmpty()) {
            return Optional.empty();
        }
        Stream<String> names = read.entries().stream().map(Entry::bangla);
        return Optional.of(Stream.concat(names, places(read.place())).collect(Collectors.joining(", ")));
    }

    private static Stream<String> places(@Nullable Location place) {
        if (place == null) {
            return Stream.empty();
        }
        return place.district() == null
                ? Stream.of(place.division() + " " + BanglaText.clean("বিভাগ"))
                : Stream.of(place.upazila(), place.district()).filter(Objects::nonNull);
    }

    List<String> names(Facet facet, String code) {
        return read(facet, code).entries().stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(entry),
                        Stream.of(posts, offices, bodies)
                                .flatMap(Register::entries)
                                .filter(other -> other.sort() == entry.sort()
                                        && other.successor().equals(entry.code()))))
                .flatMap(Entry::names)
                .distinct()
                .toList();
    }

    String current(Facet facet, String code) {
        for (Register register : registers(facet)) {
            String prefix = longest(code, register);
            if (!prefix.isEmpty()) {
                String next = register.byCode(prefix).map(Entry::successor).orElse("");
                return next.isEmpty() ? code : next + code.substring(prefix.length());
            }
        }
        return code;
    }

    Optional<Entry> byMemo(String groups) {
        return offices.entries()
                .filter(entry ->
                        entry.memo().equals(groups) && entry.successor().isEmpty())
                .findFirst();
    }

    Optional<Entry> office(String code) {
        return offices.byCode(code);
    }

    private List<Register> registers(Facet facet) {
        return switch (facet) {
            case OFFICE -> List.of(offices);
            case IMPLEMENTER -> List.of(posts, offices);
            case BODY -> List.of(bodies);
        };
    }

    /** A post may stand before the organisation in which it is held; the place comes last. */
    private Read read(Facet facet, String code) {
        List<Entry> entries = new ArrayList<>();
        String rest = code;
        for (Register register : registers(facet)) {
            String prefix = longest(rest, register);
            Optional<Entry> entry = register.byCode(prefix);
            if (entry.isPresent()) {
                entries.add(entry.get());
                rest = rest.substring(Math.min(rest.length(), prefix.length() + 1));
            }
        }
        Optional<Location> place = places.location(rest);
        return new Read(entries, place.orElse(null), place.isPresent() ? "" : rest);
    }

    /** The longest beginning of the code, up to a hyphen, that is an entry's own; empty if none is. */
    private static String longest(String code, Register register) {
        String prefix = code;
        while (!prefix.isEmpty() && register.byCode(prefix).isEmpty()) {
            prefix = prefix.substring(0, Math.max(0, prefix.lastIndexOf('-')));
        }
        return prefix;
    }
}
