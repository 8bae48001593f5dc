package org.mohafez.series;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.authority.Authority;
import org.mohafez.authority.Named;
import org.mohafez.authority.place.Location;
import org.mohafez.bangla.BanglaText;
import org.mohafez.bangla.phrase.EditDistance;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.record.Office;
import org.mohafez.record.PaperRecord;

/**
 * A body of one office: the committee whose meetings make a series. It has the codes that the authority gives to office and
 * body. What the authority does not know is compared by its name, without the place it may stand with, without words for how often
 * it meets, and with a slip or two forgiven; names with other figures or at another level are other bodies.
 *
 * @param office the office's code
 * @param offices all codes of that office, this one too: an archive's people may have joined some
 * @param kind the code of such bodies, wherever they meet
 * @param name as a paper has it
 * @param folded the words of the name that tell it from others, in one
 */
public record Body(String office, Set<String> offices, String kind, String name, String folded) {
    private static final Authority AUTHORITY = Authority.bangladesh();

    /** Letters from which one slip is forgiven, and from which two are. */
    private static final int ONE_SLIP = 8;

    private static final int TWO_SLIPS = 16;

    private static final Phrases OF_TIME = Phrases.of(
            "মাসিক",
            "ত্রৈমাসিক",
            "দ্বিমাসিক",
            "পাক্ষিক",
            "সাপ্তাহিক",
            "বার্ষিক",
            "ষাণ্মাসিক",
            "অর্ধবার্ষিক",
            "নিয়মিত",
            "জরুরি",
            "বিশেষ",
            "সাধারণ",
            "সভা",
            "সংক্রান্ত");

    /** Levels that one slip away from each other mean another body: উপজেলা and জেলা. */
    private static final List<String> LEVELS = Stream.of("উপজেলা", "জেলা", "বিভাগ", "ইউনিয়ন", "থানা", "পৌর", "ওয়ার্ড")
            .map(Body::fold)
            .toList();

    /** Empty for a paper that names no body or no office. */
    public static Optional<Body> of(PaperRecord record) {
        Office office = record.office();
        String name = record.meeting() == null ? null : record.meeting().body();
        if (name == null || office == null) {
            return Optional.empty();
        }
        String folded = fold(name, places(office));
        return folded.isEmpty()
                ? Optional.empty()
                : code(office)
                        .map(code -> new Body(
                                code,
                                Set.of(code),
                                AUTHORITY.body(name).map(Named::code).orElse(folded),
                                name,
                                folded));
    }

    /** The code of its series: that of its office and its own. */
    public String code() {
        return office + "-" + kind;
    }

    /** The same body of an office to which others were joined. @param codes of the office, the one that stays first */
    public Body of(List<String> codes) {
        return new Body(codes.getFirst(), Set.copyOf(codes), kind, name, folded);
    }

    /** The same body, by the name that the latest of these sittings gives it. */
    Body as(List<Sitting> sittings) {
        return sittings.isEmpty()
                ? this
                : of(sittings.getLast().paper().record())
                        .map(latest -> new Body(office, offices, kind, latest.name, folded))
                        .orElse(this);
    }

    /** Whether both are one body of one office. */
    public boolean same(Body other) {
        return (offices.contains(other.office) || other.offices.contains(office))
                && (kind.equals(other.kind) || like(folded, other.folded));
    }

    /** Whether a body of the same office that is called so is this one. */
    public boolean isCalled(String other) {
        return AUTHORITY.body(other).map(Named::code).filter(kind::equals).isPresent()
                || like(folded, fold(other, Set.of()))
                || fold(other, Set.of()).endsWith(folded);
    }

    /** Whether a text names it, in any of its spellings. */
    boolean namedIn(Words text) {
        return text.has(Phrases.of(name, folded));
    }

    private static boolean like(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int length = Math.min(a.length(), b.length());
        int most = length >= TWO_SLIPS ? 2 : length >= ONE_SLIP ? 1 : 0;
        return most > 0
                && figures(a).equals(figures(b))
                && levels(a).equals(levels(b))
                && EditDistance.between(a, b, most) <= most;
    }

    private static Optional<String> code(Office office) {
        Location at = new Location(office.division(), office.district(), office.upazila());
        return Optional.ofNullable(office.code())
                .or(() -> Optional.ofNullable(office.name())
                        .flatMap(name -> AUTHORITY.office(name, at))
                        .map(Named::code))
                .map(code -> AUTHORITY.current(Authority.Facet.OFFICE, code));
    }

    private static Set<String> places(Office office) {
        return Stream.of(office.upazila(), office.district(), office.division())
                .filter(Objects::nonNull)
                .map(Body::fold)
                .collect(Collectors.toSet());
    }

    private static String fold(String name) {
        return fold(name, Set.of());
    }

    private static String fold(String name, Set<String> without) {
        Words words = Words.of(BanglaText.clean(name));
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < words.size(); ) {
            int after = words.at(i, OF_TIME).map(Words.Span::after).orElse(i);
            if (after == i) {
                String word = words.words().get(i).folded();
                folded.append(without.contains(word) ? "" : word);
                after = i + 1;
            }
            i = after;
        }
        return folded.toString();
    }

    private static String figures(String folded) {
        return folded.replaceAll("\\P{Nd}+", " ");
    }

    /** Taken away one after the other, so that উপজেলা is not জেলা too. */
    private static List<String> levels(String folded) {
        List<String> found = new java.util.ArrayList<>();
        String rest = folded;
        for (String level : LEVELS) {
            if (rest.contains(level)) {
                found.add(level);
                rest = rest.replace(level, " ");
            }
        }
        return found;
    }
}
