package org.mohafez.index;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.authority.Authority;
import org.mohafez.authority.Authority.Facet;
import org.mohafez.authority.Named;
import org.mohafez.authority.place.Location;
import org.mohafez.authority.place.PlaceCodes;
import org.mohafez.record.Implementer;
import org.mohafez.record.Memo;
import org.mohafez.record.Office;

/**
 * The codes by which a paper's office, its places, its file, its implementers and its body are counted, each with the name as printed, and the
 * other names by which they are found. A record that was made before there were codes gets them here.
 */
public final class CodedNames {
    private static final Authority AUTHORITY = Authority.bangladesh();

    private final @Nullable Office paper;
    private final Location at;

    public CodedNames(@Nullable Office paper) {
        this.paper = paper;
        at = paper == null ? Location.UNKNOWN : new Location(paper.division(), paper.district(), paper.upazila());
    }

    public Optional<Coded> office() {
        String name = paper == null ? null : paper.name();
        if (paper == null || name == null || name.isBlank()) {
            return Optional.empty();
        }
        String code = paper.code() != null
                ? paper.code()
                : AUTHORITY.office(name, at).map(Named::code).orElse(null);
        return Optional.of(coded(Facet.OFFICE, code, name));
    }

    public Optional<Coded> division() {
        return place(at.division(), new Location(at.division(), null, null));
    }

    public Optional<Coded> district() {
        String name = at.district();
        return Optional.ofNullable(name).map(district -> PlaceCodes.bangladesh()
                .ofDistrict(district)
                .map(code -> new Coded(code, district))
                .orElseGet(() -> Coded.of(district)));
    }

    /** Many upazilas share a name: outside of the tables its code is of its district too. */
    public Optional<Coded> upazila() {
        String name = at.upazila();
        if (name == null) {
            return Optional.empty();
        }
        return PlaceCodes.bangladesh()
                .of(at)
                .map(code -> new Coded(code, name))
                .or(() -> Optional.of(new Coded(FacetCode.of(at.district() + " " + name), name)));
    }

    private static Optional<Coded> place(@Nullable String name, Location place) {
        return Optional.ofNullable(name).map(called -> PlaceCodes.bangladesh()
                .of(place)
                .map(code -> new Coded(code, called))
                .orElseGet(() -> Coded.of(called)));
    }

    Coded implementer(Implementer implementer) {
        String code = implementer.code() != null
                ? implementer.code()
                : AUTHORITY
                        .implementer(implementer.text(), at, null)
                        .map(Named::code)
                        .orElse(null);
        return coded(Facet.IMPLEMENTER, code, implementer.text());
    }

    /** The file (নথি) of the office from which a paper of that number was issued. */
    public Optional<Coded> file(@Nullable Memo memo) {
        return Optional.ofNullable(memo)
                .map(Memo::file)
                .map(file -> OfficeFile.coded(file, office().map(Coded::code).orElse("")));
    }

    public static Coded body(String name) {
        return coded(Facet.BODY, AUTHORITY.body(name).map(Named::code).orElse(null), name);
    }

    @Nullable
    String ofOffice() {
        return names(Facet.OFFICE, office().stream());
    }

    @Nullable
    String ofImplementers(List<Coded> implementers) {
        return names(Facet.IMPLEMENTER, implementers.stream());
    }

    private static @Nullable String names(Facet facet, Stream<Coded> coded) {
        String names = coded.flatMap(one -> AUTHORITY.names(facet, one.code()).stream())
                .distinct()
                .collect(Collectors.joining("\n"));
        return names.isEmpty() ? null : names;
    }

    private static Coded coded(Facet facet, @Nullable String code, String label) {
        return code == null ? Coded.of(label) : new Coded(AUTHORITY.current(facet, code), label);
    }
}
