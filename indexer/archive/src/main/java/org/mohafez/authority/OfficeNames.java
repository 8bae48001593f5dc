package org.mohafez.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.authority.place.Location;
import org.mohafez.authority.place.PlaceCodes;

/**
 * Which office a letterhead names: the kind of office and the place, {@code uno-dinajpur-bochaganj}; an agency and the place
 * of its office there, {@code doict-jhenaidah}; or, where no table knows it, what it calls itself and the place.
 */
final class OfficeNames {
    private static final String SEAT_OF_GOVERNMENT = "dhaka";
    private static final List<String> NATIONAL_NAMES = List.of(Folded.of("বাংলাদেশ"), Folded.of("জাতীয়"));

    /** What points to an office that is named elsewhere, or to several: অত্র ইউনিয়ন পরিষদ. */
    private static final Set<String> POINTING = Stream.of(
                    "অত্র",
                    "এই",
                    "উক্ত",
                    "নিজ",
                    "নিজ নিজ",
                    "স্ব স্ব",
                    "উল্লিখিত",
                    "বর্ণিত",
                    "স্থানীয়",
                    "পার্শ্ববর্তী",
                    "নবগঠিত",
                    "নবনির্বাচিত",
                    "প্রত্যেক",
                    "প্রতি",
                    "প্রতিটি",
                    "বিভিন্ন",
                    "অন্যান্য")
            .map(Folded::of)
            .collect(Collectors.toUnmodifiableSet());

    private final Register register;
    private final PlaceCodes places;

    OfficeNames(Register register, PlaceCodes places) {
        this.register = register;
        this.places = places;
    }

    /** @param name with its department and place; empty if it holds nothing that could name an office */
    Optional<Named> find(String name, Location at) {
        Level ofPlace = Places.level(at);
        List<Piece> pieces = Piece.of(name, places.names(at), ofPlace, register);
        List<Piece> known =
                pieces.stream().filter(piece -> piece.entry() != null).toList();
        Optional<Piece> chosen = chosen(known);
        List<Piece> others = others(pieces);
        boolean agency = chosen.filter(OfficeNames::isAgency).isPresent();
        List<Piece> institutions = others.stream()
                .filter(piece -> piece.kind() == Term.INSTITUTION)
                .toList();
        List<Piece> divisions = agency && hasLocalHead(pieces)
                ? institutions.stream().filter(Piece::isDivision).toList()
                : List.of();
        if (chosen.isEmpty() || agency && institutions.size() > divisions.size()) {
            return unknown(others, at, pieces);
        }
        Level said = chosen.get().core().level() == null
                ? saidLevel(pieces)
                : chosen.get().core().level();
        Named office = compose(chosen.get(), said, pieces, others, at);
        return Optional.of(divisions.isEmpty() ? office : new Named(office.code() + '-' + named(divisions), null));
    }

    private static String named(List<Piece> pieces) {
        return Provisional.of(pieces.stream().map(Piece::rest).collect(Collectors.joining()));
    }

    /** Whether somebody heads it who heads an agency's offices: what is called বিভাগ then is one of these offices. */
    private static boolean hasLocalHead(List<Piece> pieces) {
        return pieces.stream().anyMatch(piece -> piece.core().has(Term.LOCAL_RANK));
    }

    /** Of what a letterhead names, the last in its chain of command: ministry, agency, office. */
    private Optional<Piece> chosen(List<Piece> known) {
        List<Piece> lowest = known.stream()
                .filter(piece -> known.stream().noneMatch(other -> other != piece && isUnder(other, piece)))
                .toList();
        return lowest.stream()
                .filter(piece -> piece.entry() != null && piece.entry().sort() == Entry.Sort.OFFICE)
                .findFirst()
                .or(() -> lowest.stream().filter(OfficeNames::isAgency).findFirst())
                .or(() -> lowest.stream().findFirst());
    }

    private boolean isUnder(Piece piece, Piece above) {
        String code = current(above).code();
        Entry entry = current(piece);
        while (!entry.under().isEmpty() && !entry.under().equals(code)) {
            Optional<Entry> next = register.byCode(entry.under());
            if (next.isEmpty()) {
                return false;
            }
            entry = next.get();
        }
        return entry.under().equals(code);
    }

    private static boolean isAgency(Piece piece) {
        return piece.entry() != null && piece.entry().sort() == Entry.Sort.AGENCY;
    }

    private Named compose(Piece chosen, @Nullable Level said, List<Piece> pieces, List<Piece> others, Location at) {
        Entry entry = current(chosen);
        StringBuilder code = new StringBuilder(entry.code());
        Level level = said == null ? entry.level() : said;
        String ownName = POINTING.contains(chosen.rest()) ? "" : chosen.rest();
        boolean isNamed = entry.level() == Level.NAMED && !ownName.isEmpty();
        if (!isNamed && isNational(entry, said, pieces, at)) {
            return new Named(code.toString(), entry);
        }
        for (Term part : List.of(Term.CIRCLE, Term.ZONE, Term.SUBDIVISION)) {
            if (entry.sort() == Entry.Sort.AGENCY
                    && pieces.stream().anyMatch(piece -> piece.core().has(part))) {
                code.append('-').append(part.name().toLowerCase(Locale.ROOT));
            }
        }
        Optional<String> place = Places.at(at, level).flatMap(places::of);
        place.ifPresent(there -> code.append('-').append(there));
        if (place.isEmpty() && said != null && entry.level() == null) {
            // An office of the agency in a place that is not said is not the agency itself.
            code.append('-').append(said.name().toLowerCase(Locale.ROOT));
        }
        String name = place.isPresent() || !chosen.rest().isEmpty()
                ? ownName
                : others.stream().map(Piece::rest).collect(Collectors.joining());
        if (name.isEmpty()) {
            return new Named(code.toString(), entry);
        }
        String own = Provisional.of(name);
        return new Named(code.append('-').append(own).toString(), null, own);
    }

    private Entry current(Piece piece) {
        Entry entry = Objects.requireNonNull(piece.entry());
        return entry.successor().isEmpty()
                ? entry
                : register.byCode(entry.successor()).orElse(entry);
    }

    /** An agency's head office stands in the capital and is headed by its head; all others are its offices in a place. */
    private boolean isNational(Entry entry, @Nullable Level said, List<Piece> pieces, Location at) {
        boolean local = said != null && said != Level.NATIONAL
                || hasLocalHead(pieces)
                || pieces.stream().anyMatch(piece -> piece.core().has(Term.ZONE));
        if (entry.level() == Level.NATIONAL) {
            return !local;
        }
        if (at.equals(Location.UNKNOWN)) {
            return said == null;
        }
        boolean head = pieces.stream().anyMatch(piece -> piece.core().has(Term.HEAD_RANK));
        boolean capital = places.of(at).filter(SEAT_OF_GOVERNMENT::equals).isPresent();
        return entry.sort() != Entry.Sort.OFFICE && (head || (capital && !local));
    }

    private static @Nullable Level saidLevel(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> !piece.core().isEmpty() || saysItIsAnOffice(piece))
                .map(piece -> piece.core().level())
                .filter(Objects::nonNull)
                .reduce((first, last) -> last)
                .orElse(null);
    }

    private static boolean saysItIsAnOffice(Piece piece) {
        return !piece.core().signs().isEmpty();
    }

    /** What is not known and is no address: what is called an office, if anything is. */
    private static List<Piece> others(List<Piece> pieces) {
        List<Piece> unknown = pieces.stream()
                .filter(piece -> piece.entry() == null && !piece.rest().isEmpty())
                .filter(piece -> piece.kind() != Term.ADDRESS && piece.kind() != Term.BRANCH)
                .toList();
        List<Piece> offices = unknown.stream()
                .filter(piece -> piece.kind() == Term.INSTITUTION || saysItIsAnOffice(piece))
                .toList();
        return offices.isEmpty() ? unknown : offices;
    }

    private Optional<Named> unknown(List<Piece> others, Location at, List<Piece> pieces) {
        List<Piece> named = others.isEmpty()
                ? pieces.stream().filter(piece -> !piece.rest().isEmpty()).toList()
                : others;
        if (named.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>(named.stream().map(Piece::rest).toList());
        String name = String.join("", names);
        boolean national = NATIONAL_NAMES.stream().anyMatch(name::startsWith);
        Optional<String> place = Places.at(at, saidLevel(pieces))
                .flatMap(places::of)
                .filter(there -> !(national && there.equals(SEAT_OF_GOVERNMENT)));
        String own = Provisional.of(name);
        return Optional.of(new Named(own + place.map(there -> "-" + there).orElse(""), null, own));
    }
}
