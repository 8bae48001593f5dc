package org.mohafez.text;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;

/**
 * A text that a page may have: as its file has it, put right, or read from its picture. Of several, the best is kept, with
 * the reason. Candidates of one page only are compared.
 */
public final class Candidate {
    /** How surely letters of a picture are read at least where there is print: the worst scans, of 110 dpi, reach 0.6. */
    private static final double GUESSED = 0.45;

    private final Page page;
    private final Legibility legibility;

    private Candidate(Page page, Legibility legibility) {
        this.page = page;
        this.legibility = legibility;
    }

    /**
     * The best that the page's own text gives.
     *
     * @param read a page as a reader found it
     */
    public static Candidate of(Page read) {
        Candidate own = cleaned(read);
        if (own.legibility.impossible() == 0) {
            return own;
        }
        Candidate best = own;
        for (Repair repair : Repair.values()) {
            Candidate repaired = cleaned(repair.page(read));
            if (repaired.legibility.score() > best.legibility.score()
                    && repaired.legibility.score() >= own.legibility.score() + repair.leastGain()) {
                best = repaired.by(PageSource.REPAIRED, "text layer put right: " + repair.fault());
            }
        }
        // What cannot be put right must not pass for it.
        return best.legibility.complaint().isPresent() ? own : best;
    }

    private static Candidate cleaned(Page read) {
        Page clean = Cleaner.clean(read);
        return new Candidate(clean, Legibility.of(clean.text()));
    }

    private Candidate by(PageSource source, String reason) {
        return new Candidate(page.as(source, page.confidence(), reason), legibility);
    }

    /** Why it is worth while to look how the page reads otherwise; empty where the text is beyond doubt. */
    public Optional<String> doubt() {
        if (!isBelievedByReader()) {
            return Optional.ofNullable(page.reason());
        }
        return page.source() == PageSource.REPAIRED ? legibility.doubtOfRepaired() : legibility.doubt();
    }

    /**
     * Whether letters that one sees are mapped wrongly: the text is illegible, or gave way to what the picture reads.
     *
     * @param chosen what was chosen for the same page
     */
    public boolean hasBrokenLetters(Candidate chosen) {
        return isBelievedByReader()
                && hasBanglaLayer()
                && (legibility.complaint().isPresent() || chosen.page.source() == PageSource.OCR);
    }

    /** Whether the file itself has Bangla text on the page. */
    public boolean hasBanglaLayer() {
        return page.source() != PageSource.OCR && legibility.bangla() > 0;
    }

    private boolean isBelievedByReader() {
        return Optional.ofNullable(page.confidence()).orElse(1.0) == 1;
    }

    /**
     * The better of the two, with the reason.
     *
     * @param seen what was read from the page's picture
     */
    public Candidate or(Candidate seen) {
        if (page.blocks().isEmpty()) {
            return seen.because(and(seen.page.reason(), page.reason()));
        }
        if (seen.page.blocks().isEmpty()) {
            return because(and(page.reason(), seen.page.reason()));
        }
        Optional<String> illegible = legibility.complaint();
        if (illegible.isPresent()) {
            return seen.because(and(seen.page.reason(), "the text layer is not legible: " + illegible.get()));
        }
        Witness witness = Witness.of(page, seen.page);
        return witness.confirms() ? confirmed(seen, witness) : contested(seen, witness);
    }

    /** The page with this text, for want of another; without any, it was not read for that reason. */
    public Candidate alone(String why) {
        return page.blocks().isEmpty()
                ? new Candidate(page.without(why), legibility)
                : because(and(page.reason(), why));
    }

    /** What both have in common is right; the picture may show more. */
    private Candidate confirmed(Candidate seen, Witness witness) {
        if (witness.showsMore()) {
            return seen.because(
                    and(seen.page.reason(), "the text layer lacks %d words that it shows".formatted(witness.more())));
        }
        return new Candidate(
                page.as(page.source(), witness.alike(), and(page.reason(), "its picture reads alike, " + witness)),
                legibility);
    }

    /** One of the two is wrong: the one with fewer words that are words. */
    private Candidate contested(Candidate seen, Witness witness) {
        String compared = "of its own words %.0f in 100 are known, of those its picture shows %.0f; alike are %s"
                .formatted(
                        100 * legibility.words().share(),
                        100 * seen.legibility.words().share(),
                        witness);
        return seen.legibility.complaint().isPresent() || legibility.score() >= seen.legibility.score()
                ? because(and(page.reason(), compared))
                : seen.because(and(seen.page.reason(), "the text layer is worse: " + compared));
    }

    /**
     * The page with this text. Where that is not legible it is left out, at confidence 0, with the reason.
     */
    public Page page() {
        Optional<String> complaint = legibility.complaint().or(this::guessed);
        if (complaint.isPresent()) {
            return page.without("text not legible: " + complaint.get());
        }
        double confidence = Math.min(Optional.ofNullable(page.confidence()).orElse(1.0), legibility.confidence());
        return page.as(page.source(), confidence, page.reason());
    }

    /** What shows through from the other side of a sheet, or is scribbled, gives letters of which none is sure. */
    private Optional<String> guessed() {
        double sure = Optional.ofNullable(page.confidence()).orElse(1.0);
        return page.source() == PageSource.OCR
                        && sure < GUESSED
                        && !page.blocks().isEmpty()
                ? Optional.of("its letters are read at %.2f only".formatted(sure))
                : Optional.empty();
    }

    private Candidate because(String reason) {
        return new Candidate(page.because(reason), legibility);
    }

    /** @return {@code reason (more)}; what is absent is left out */
    private static String and(@Nullable String reason, @Nullable String more) {
        return Stream.of(
                        Optional.ofNullable(reason),
                        Optional.ofNullable(more).map(why -> reason == null ? why : "(" + why + ")"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
