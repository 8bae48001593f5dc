package org.mohafez.authority;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.authority.place.Gazetteer;
import org.mohafez.authority.place.Location;
import org.mohafez.authority.place.PlaceCodes;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;

/**
 * Which post, group or office is charged with something: the post, the agency where the post is found in many, and the
 * place, {@code assistant-programmer-jhenaidah}, {@code deputy-director-dss-bhola}. How somebody holds the post (ভারপ্রাপ্ত)
 * and whether all of its holders are meant (সকল) make no other post of it.
 */
final class PostNames {
    private static final Pattern PARTS = Pattern.compile("[,;।\\n(){}\\[\\]/]|\\s[-–—]\\s");

    /** A committee that is named without the office it belongs to is the paper's own. */
    private static final String COMMITTEE = Folded.of("কমিটি");

    private static final Set<Term> OFFICERS =
            EnumSet.of(Term.OFFICER, Term.RANK, Term.LOCAL_RANK, Term.HEAD_RANK, Term.CIRCLE, Term.SUBDIVISION);

    private final Register posts;
    private final Register offices;
    private final OfficeNames officeNames;
    private final Gazetteer gazetteer;
    private final PlaceCodes places;

    PostNames(Register posts, Register offices, OfficeNames officeNames, Gazetteer gazetteer, PlaceCodes places) {
        this.posts = posts;
        this.offices = offices;
        this.officeNames = officeNames;
        this.gazetteer = gazetteer;
        this.places = places;
    }

    /**
     * The office whose paper names a post.
     *
     * @param at where it is: a local post without a place serves there
     * @param agency the code of its agency, to which a post belongs that is found in many
     * @param office itself, if it is known
     */
    record Employer(
            Location at, @Nullable String agency, @Nullable Named office) {
        /** What the office is called among those of its kind, if the post is one of such an office; else empty. */
        String own(Entry post) {
            boolean ofItsKind =
                    post.under().isEmpty() || office != null && office.code().startsWith(post.under() + "-");
            return post.level() == null && ofItsKind ? own() : "";
        }

        String own() {
            return office == null ? "" : office.own();
        }

        /** For posts of all offices of a kind. */
        Employer anyone() {
            return new Employer(at, agency, null);
        }
    }

    private record Part(Core asPost, Core asOffice) {}

    /**
     * In what somebody holds a post.
     *
     * @param code of an organisation that is known; empty if none is named, or only the post's own
     * @param unknown what else is said of where
     */
    private record Organisation(String code, String unknown) {}

    /**
     * @param text one post, person, group or office
     * @param paper the office whose paper names it
     */
    Optional<Named> find(String text, Employer paper) {
        Location at = gazetteer.near(text, paper.at());
        Employer employer = at.equals(paper.at()) && !saysAll(text) ? paper : paper.anyone();
        String bare = withoutCharge(text);
        Phrases place = places.names(at);
        List<Part> parts = parts(bare, place);
        Level said = saidLevel(parts);
        // সকল may belong to the name of a group: উপস্থিত সকল.
        List<Part> all = bare.equals(text) ? parts : parts(text, place);
        Optional<Entry> whole = Stream.of(all, parts)
                .distinct()
                .flatMap(named -> posts.find(joined(named), null).stream())
                .findFirst();
        if (whole.isPresent()) {
            return Optional.of(named(whole.get(), new Organisation("", ""), said, at, employer));
        }
        for (Part part : parts) {
            Optional<Entry> post = posts.find(part.asPost(), null);
            if (post.isPresent()) {
                List<Part> rest = new ArrayList<>(parts);
                rest.remove(part);
                return Optional.of(named(post.get(), organisation(post.get(), rest), said, at, employer));
            }
        }
        Optional<Named> office = isOffice(parts) ? officeNames.find(bare, at) : Optional.empty();
        return office.or(() -> unknown(parts, said, at, employer));
    }

    /** Whether nothing but an office that is known is named; an officer of it is a post. */
    private boolean isOffice(List<Part> parts) {
        return parts.stream().map(Part::asOffice).allMatch(part -> {
            boolean officer = !part.has(Term.HEAD) && OFFICERS.stream().anyMatch(part::has);
            boolean known =
                    offices.find(part, null).or(() -> offices.findNamed(part)).isPresent();
            return !officer && (known || part.isEmpty());
        });
    }

    private Named named(
            Entry printed, Organisation organisation, @Nullable Level said, Location at, Employer employer) {
        Entry post = posts.byCode(printed.successor()).orElse(printed);
        StringBuilder code = new StringBuilder(post.code());
        if (!organisation.code().isEmpty()) {
            code.append('-').append(organisation.code());
        } else if (post.under().isEmpty() && post.level() == null && employer.agency() != null) {
            code.append('-').append(employer.agency());
        }
        String unknown = organisation.unknown();
        boolean own = organisation.code().isEmpty() && (unknown.isEmpty() || unknown.endsWith(COMMITTEE));
        List<String> names = Stream.of(unknown.isEmpty() ? "" : Provisional.of(unknown), own ? employer.own(post) : "")
                .filter(name -> !name.isEmpty())
                .toList();
        names.forEach(name -> code.append('-').append(name));
        Level level = post.level() == null ? said : post.level();
        Places.within(at, level).flatMap(places::of).ifPresent(place -> code.append('-')
                .append(place));
        return new Named(code.toString(), names.isEmpty() ? post : null);
    }

    private Organisation organisation(Entry post, List<Part> rest) {
        StringBuilder unknown = new StringBuilder();
        String code = "";
        for (Part part : rest) {
            Optional<Entry> office = offices.find(part.asOffice(), null).or(() -> offices.findNamed(part.asOffice()));
            if (office.isEmpty()) {
                unknown.append(part.asOffice().isEmpty() ? "" : part.asPost().folded());
                continue;
            }
            Entry entry = offices.byCode(office.get().successor()).orElse(office.get());
            unknown.append(entry.level() == Level.NAMED ? offices.without(part.asOffice(), office.get()) : "");
            if (code.isEmpty() && !isOwn(post, entry)) {
                code = entry.code();
            }
        }
        return new Organisation(code, unknown.toString());
    }

    /** Whether the post is one of that organisation, or of what it is under, anyhow. */
    private boolean isOwn(Entry post, Entry organisation) {
        String own = post.under();
        return !own.isEmpty()
                && (organisation.code().equals(own)
                        || organisation.under().equals(own)
                        || offices.byCode(own)
                                .filter(entry -> entry.under().equals(organisation.code()))
                                .isPresent());
    }

    private Optional<Named> unknown(List<Part> parts, @Nullable Level said, Location at, Employer employer) {
        String name = joined(parts).folded();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder code = new StringBuilder(Provisional.of(said == null ? name : name + said));
        if (employer.agency() != null) {
            code.append('-').append(employer.agency());
        }
        if (!employer.own().isEmpty()) {
            code.append('-').append(employer.own());
        }
        Level level = said == Level.DISTRICT ? said : null;
        Places.within(at, level).flatMap(places::of).ifPresent(place -> code.append('-')
                .append(place));
        return Optional.of(new Named(code.toString(), null));
    }

    private static boolean saysAll(String text) {
        Words words = Words.of(text);
        return IntStream.range(0, words.size()).anyMatch(i -> Term.ALL.after(words, i) > i);
    }

    private static @Nullable Level saidLevel(List<Part> parts) {
        return parts.stream()
                .map(part -> part.asPost().level())
                .filter(level -> level != null)
                .findFirst()
                .orElse(null);
    }

    private static Core joined(List<Part> parts) {
        StringBuilder folded = new StringBuilder();
        parts.forEach(part -> folded.append(part.asPost().folded()));
        boolean placed = parts.stream().anyMatch(part -> part.asPost().placed());
        return new Core(folded.toString(), saidLevel(parts), Set.of(), placed);
    }

    private static List<Part> parts(String text, Phrases place) {
        List<Part> parts = new ArrayList<>();
        for (String part : PARTS.split(text)) {
            Words words = Words.of(part);
            Core post = Core.of(words, 0, words.size(), place, Core.Of.POST);
            if (!post.isEmpty() || post.level() != null) {
                parts.add(new Part(post, Core.of(words, 0, words.size(), place, Core.Of.OFFICE)));
            }
        }
        return parts;
    }

    /** The text without the words for how the post is held, and without সকল and সংশ্লিষ্ট. */
    private static String withoutCharge(String text) {
        Words words = Words.of(text);
        StringBuilder out = new StringBuilder();
        int from = 0;
        int i = 0;
        while (i < words.size()) {
            int after = Math.max(Term.CHARGE.after(words, i), Term.ALL.after(words, i));
            if (after > i) {
                out.append(text, from, words.words().get(i).start());
                from = words.words().get(after - 1).end();
                i = after;
            } else {
                i++;
            }
        }
        String rest = out.append(text.substring(from)).toString();
        return Words.of(rest).isEmpty() ? text : rest;
    }
}
