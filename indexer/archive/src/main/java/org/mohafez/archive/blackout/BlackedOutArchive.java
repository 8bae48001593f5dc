package org.mohafez.archive.blackout;

import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.archive.Archive;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.BlackBoxes;
import org.mohafez.archive.Holding;
import org.mohafez.archive.PictureSize;
import org.mohafez.archive.Retention;
import org.mohafez.archive.Version;
import org.mohafez.archive.fixity.FixityState;
import org.mohafez.archive.proof.Hash;
import org.mohafez.archive.proof.Proof;
import org.mohafez.archive.proof.TreeHead;
import org.mohafez.page.Box;
import org.mohafez.page.Pages;
import org.mohafez.record.Access;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Source;
import org.mohafez.record.correction.Blacked;
import org.mohafez.record.correction.Corrections;
import org.mohafez.record.parts.PartedFile;

/**
 * An archive as those have it who are not signed in: of an internal paper in which places are blacked out, what is left; of all others, what is
 * kept, {@link Access} and all. Nothing of it leads to what is hidden: no bytes, no digests of what is kept, no corrections.
 */
public final class BlackedOutArchive implements Archive {
    private final Archive whole;

    public BlackedOutArchive(Archive whole) {
        this.whole = whole;
    }

    /** As those readers have it. */
    public static Archive as(Set<Access> readers, Archive whole) {
        return readers.contains(Access.INTERNAL) ? whole : new BlackedOutArchive(whole);
    }

    @Override
    public Optional<Holding> find(String id) {
        return whole.find(id).map(this::open);
    }

    private Holding open(Holding held) {
        return switch (held) {
            case Holding.Document paper -> open(paper);
            case Holding.Bundle file ->
                new Holding.Bundle(
                        file.id(),
                        file.receivedAt(),
                        file.papers().stream().map(this::open).toList());
            case Holding.SetAside aside -> aside;
            case Holding.Withdrawn withdrawn -> withdrawn;
        };
    }

    private Holding.Document open(Holding.Document paper) {
        return black(paper)
                .map(black -> new Holding.Document(paper.id(), paper.receivedAt(), black.record()))
                .orElseGet(() -> beside(paper));
    }

    /** A paper of which nothing is black, in a file with others of which something is: the name of the file tells of all. */
    private Holding.Document beside(Holding.Document paper) {
        if (ArchiveId.numberOf(paper.id()).isEmpty()) {
            return paper;
        }
        Source named = paper.source();
        for (BlackedPaper black : black(ArchiveId.ofFile(paper.id()))) {
            named = black.black(named);
        }
        return named.equals(paper.source())
                ? paper
                : new Holding.Document(
                        paper.id(), paper.receivedAt(), paper.record().withSource(named));
    }

    private Optional<BlackedPaper> black(Holding.Document paper) {
        return paper.access() == Access.INTERNAL ? remembered(new Now(paper.id()), this::black) : Optional.empty();
    }

    /** As it is now: what was read of it a moment ago may be of another version. */
    private Optional<BlackedPaper> black(Now now) {
        List<Blacked> places = places(now.paper());
        return places.isEmpty()
                ? Optional.empty()
                : whole.find(now.paper()).stream()
                        .flatMap(held -> held.papers().stream())
                        .filter(paper -> paper.id().equals(now.paper()) && paper.access() == Access.INTERNAL)
                        .findFirst()
                        .flatMap(paper -> whole.pages(paper.id())
                                .flatMap(pages -> BlackedPaper.of(paper.record(), pages, places)));
    }

    /** What is remembered of a paper. */
    private sealed interface Of {
        String paper();
    }

    private record Now(String paper) implements Of {}

    private record Then(String paper, int version, List<Blacked> places) implements Of {}

    private <O extends Of> Optional<BlackedPaper> remembered(O of, Function<O, Optional<BlackedPaper>> making) {
        return whole.made(
                ArchiveId.ofFile(of.paper()), of, () -> making.apply(of), made -> made.map(BlackedPaper::pages)
                        .map(pages -> pages.pages().size())
                        .orElse(0));
    }

    private Optional<BlackedPaper> black(Then then) {
        return whole.find(then.paper(), then.version()).stream()
                .flatMap(held -> held.papers().stream())
                .filter(paper -> paper.id().equals(then.paper()))
                .findFirst()
                .flatMap(paper -> whole.pages(paper.id(), then.version())
                        .flatMap(pages -> BlackedPaper.of(paper.record(), pages, then.places())));
    }

    private List<Blacked> places(String paper) {
        return whole.corrections(paper).blackedOut();
    }

    /** Of a paper, or of those of a file that have places blacked out. */
    private List<BlackedPaper> black(String id) {
        return whole.find(id).map(Holding::papers).orElse(List.of()).stream()
                .flatMap(paper -> black(paper).stream())
                .toList();
    }

    @Override
    public Stream<String> ids() {
        return whole.ids();
    }

    @Override
    public boolean holds(String id) {
        return whole.holds(id);
    }

    @Override
    public List<String> erased() {
        return whole.erased();
    }

    @Override
    public List<String> erasedPapers(String file) {
        return whole.erasedPapers(file);
    }

    @Override
    public Optional<Pages> pages(String id) {
        return whole.find(id).map(Holding::papers).orElse(List.of()).stream()
                .flatMap(paper -> black(paper).map(BlackedPaper::pages).or(() -> whole.pages(paper.id())).stream())
                .reduce(Pages::and);
    }

    /** What was said of a version may name what is hidden now. */
    @Override
    public List<Version> versions(String id) {
        List<BlackedPaper> black = black(id);
        return whole.versions(id).stream()
                .map(version -> new Version(
                        version.number(),
                        version.created(),
                        version.author(),
                        black.stream()
                                .reduce(
                                        version.message(),
                                        (message, one) -> one.black(message),
                                        (first, last) -> last)))
                .toList();
    }

    @Override
    public Optional<Holding> find(String id, int version) {
        return whole.find(id, version).map(held -> switch (held) {
            case Holding.Document paper -> then(paper, version);
            case Holding.Bundle file ->
                new Holding.Bundle(
                        file.id(),
                        file.receivedAt(),
                        file.papers().stream()
                                .map(paper -> then(paper, version))
                                .toList());
            case Holding.SetAside aside -> aside;
            case Holding.Withdrawn withdrawn -> withdrawn;
        });
    }

    /** What everybody could see then, without what is hidden then or now. */
    private Holding.Document then(Holding.Document paper, int version) {
        List<Blacked> places = places(paper, version);
        if (places.isEmpty()) {
            return paper;
        }
        PaperRecord record = remembered(new Then(paper.id(), version, places), this::black)
                .map(BlackedPaper::record)
                .orElseGet(() -> paper.record().seenBy(Access.INTERNAL));
        return new Holding.Document(paper.id(), paper.receivedAt(), record);
    }

    /** None for a version of which nothing is to be hidden, or that nobody could see. */
    private List<Blacked> places(Holding.Document paper, int version) {
        List<Blacked> then = whole.corrections(paper.id(), version).blackedOut();
        if (paper.access() == Access.INTERNAL && then.isEmpty()) {
            return List.of();
        }
        boolean isPublicNow = whole.find(paper.id()).map(Holding::access).orElse(Access.INTERNAL) == Access.PUBLIC;
        List<Blacked> now = isPublicNow ? List.of() : places(paper.id());
        return Stream.concat(paper.access() == Access.INTERNAL ? then.stream() : Stream.empty(), now.stream())
                .distinct()
                .toList();
    }

    @Override
    public Optional<Pages> pages(String id, int version) {
        return whole.find(id, version).map(Holding::papers).orElse(List.of()).stream()
                .flatMap(paper -> {
                    List<Blacked> places = places(paper, version);
                    return (places.isEmpty()
                                    ? whole.pages(paper.id(), version)
                                    : remembered(new Then(paper.id(), version, places), this::black)
                                            .map(BlackedPaper::pages))
                            .stream();
                })
                .reduce(Pages::and);
    }

    /** Where papers and decisions have gone; not whose word it was, nor what of corrections is kept for them. */
    @Override
    public PartedFile parts(String file) {
        return whole.parts(file).withoutWords();
    }

    @Override
    public Optional<PaperRecord> reading(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<InputStream> picture(String id, int page, PictureSize size, BlackBoxes black) {
        return whole.picture(id, page, size, boxes(id, page));
    }

    @Override
    public boolean hasPicture(String id, int page, PictureSize size, BlackBoxes black) {
        return whole.hasPicture(id, page, size, boxes(id, page));
    }

    private BlackBoxes boxes(String id, int page) {
        return boxes(whole, ArchiveId.ofFile(id)).getOrDefault(page, BlackBoxes.NONE);
    }

    /** What is black in the pictures that the public gets of a file's pages, by their numbers. A page may show parts of several papers. */
    public static Map<Integer, BlackBoxes> boxes(Archive whole, String file) {
        Map<Integer, List<Box>> boxes = new TreeMap<>();
        for (BlackedPaper paper : new BlackedOutArchive(whole).black(file)) {
            paper.boxes().forEach((page, its) -> boxes.computeIfAbsent(page, first -> new ArrayList<>())
                    .addAll(its));
        }
        return boxes.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        page -> new BlackBoxes(
                                page.getValue().stream().distinct().toList())));
    }

    /** None of a file in which anything is blacked out. */
    @Override
    public Optional<InputStream> original(String id) {
        return isWhole(id) ? whole.original(id) : Optional.empty();
    }

    @Override
    public Optional<String> inventory(String id, int version) {
        return isWhole(id) ? whole.inventory(id, version) : Optional.empty();
    }

    @Override
    public Optional<Proof> proof(String id, Optional<Hash> earlier) {
        return isWhole(id) ? whole.proof(id, earlier) : Optional.empty();
    }

    /** Digests of files that differ in a few digits only would tell them to whoever tries all. */
    private boolean isWhole(String id) {
        return black(ArchiveId.ofFile(id)).isEmpty();
    }

    @Override
    public Optional<TreeHead> signedHead() {
        return whole.signedHead();
    }

    @Override
    public FixityState fixity() {
        return whole.fixity();
    }

    @Override
    public Optional<Instant> stamp(String id) {
        return whole.stamp(id);
    }

    @Override
    public Optional<Instant> unfinished() {
        return whole.unfinished();
    }

    @Override
    public List<String> changedSince(Instant then) {
        return whole.changedSince(then);
    }

    @Override
    public List<String> touchedSince(Instant then) {
        return whole.touchedSince(then);
    }

    @Override
    public List<String> alike(String id) {
        return whole.alike(id);
    }

    @Override
    public Optional<Retention> retention(String id) {
        return whole.retention(id);
    }

    @Override
    public Corrections corrections(String id) {
        return Corrections.NONE;
    }

    @Override
    public Corrections corrections(String id, int version) {
        return Corrections.NONE;
    }
}
