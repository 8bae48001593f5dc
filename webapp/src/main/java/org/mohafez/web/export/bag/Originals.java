package org.mohafez.web.export.bag;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.MohafezException;
import org.mohafez.archive.Archive;
import org.mohafez.archive.ArchiveId;
import org.mohafez.archive.Holding;
import org.mohafez.archive.bag.Bag;
import org.mohafez.page.Pages;
import org.mohafez.record.Access;
import org.mohafez.record.Decision;
import org.mohafez.record.Implementer;
import org.mohafez.record.Source;
import org.mohafez.web.export.bag.BagPage.Line;
import org.mohafez.web.export.bag.BagPage.Paper;
import org.mohafez.web.export.result.Row;
import org.mohafez.web.shelf.Shelf;
import org.mohafez.web.ui.CsvLines;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/** Puts the papers of a result into a bag, one after the other. For one thread. */
public final class Originals {
    private final Archive archive;
    private final Shelf shelf;
    private final Visitor visitor;
    private final Words words;
    private final Bag bag;
    private final FileNames names = new FileNames();
    private final Map<String, Optional<Original>> kept = new HashMap<>();
    private final List<Paper> papers = new ArrayList<>();
    private final ByteArrayOutputStream table = new ByteArrayOutputStream();
    private final CsvLines manifest;

    /** A received file in the bag. {@code check} says whether its bytes are those that were received. */
    private record Original(Bag.Kept file, String check) {}

    /** Makes the page with which the bag opens. */
    public interface Front {
        byte[] page(List<Paper> papers);
    }

    public Originals(OutputStream out, Shelf shelf, Visitor visitor, Words words) throws IOException {
        this.archive = shelf.archive(visitor);
        this.shelf = shelf;
        this.visitor = visitor;
        this.words = words;
        this.bag = Bag.zipped(out, "mohafez", Instant.now());
        this.manifest = CsvLines.begin(table);
        manifest.add(List.of("id", "path", "sha256", "bytes", "check", "fileName", "sha256AsReceived", "textPath"));
    }

    /** A paper, and those of its rows that are in the result. */
    public void add(List<Row> rows) throws IOException {
        Row first = rows.getFirst();
        Holding.Document paper = first.document();
        Source source = paper.source();
        Optional<Original> original = original(paper);
        Optional<Bag.Kept> text = text(paper);
        manifest.add(List.of(
                paper.id(),
                original.map(o -> o.file().path()).orElse(""),
                original.map(o -> o.file().sha256()).orElse(""),
                original.map(o -> Long.toString(o.file().bytes())).orElse(""),
                original.map(Original::check).orElse(isBlackedOut(paper) ? "blacked-out" : "missing"),
                source.fileName(),
                source.sha256(),
                text.map(Bag.Kept::path).orElse("")));
        papers.add(new Paper(
                Objects.requireNonNullElse(paper.record().title(), source.fileName()),
                about(first),
                first.url().replaceAll("(/d/[^/]+)/\\d+$", "$1"),
                original.map(o -> o.file().href()).orElse(""),
                isBlackedOut(paper),
                source.fileName(),
                original.map(o -> o.file().sha256()).orElse(""),
                text.map(Bag.Kept::href).orElse(""),
                rows.stream()
                        .map(Row::decision)
                        .filter(Objects::nonNull)
                        .map(decision -> line(Objects.requireNonNull(decision)))
                        .toList()));
    }

    /** Writes the front page and the manifests. */
    public void end(Front front) throws IOException {
        bag.tag("index.html", front.page(papers));
        manifest.end();
        bag.tag("manifest.csv", table.toByteArray());
        bag.close(Map.of());
    }

    /** Several papers may have come in one file, which is kept once; and only for who may see all of them. */
    private Optional<Original> original(Holding.Document paper) throws IOException {
        String file = ArchiveId.ofFile(paper.id());
        Optional<Original> known = kept.get(file);
        if (known != null) {
            return known;
        }
        Optional<Original> made = Optional.empty();
        if (shelf.find(visitor, file).isPresent()) {
            made = keep(paper, file);
        }
        kept.put(file, made);
        return made;
    }

    /** Its bytes show what is blacked out in it, or in another paper of its file. */
    private boolean isBlackedOut(Holding.Document paper) {
        return shelf.find(visitor, ArchiveId.ofFile(paper.id()))
                .filter(file -> file.access() == Access.BLACKED_OUT)
                .isPresent();
    }

    private Optional<Original> keep(Holding.Document paper, String file) throws IOException {
        Source source = paper.source();
        boolean packed = !source.parts().isEmpty();
        Optional<InputStream> bytes = read(file);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = bytes.get()) {
            String name = names.of(packed ? source.fileName() + ".zip" : source.fileName(), file);
            Bag.Kept written = bag.keep("originals/" + name, in, paper.receivedAt());
            String check = packed ? "packed" : written.sha256().equals(source.sha256()) ? "same" : "differs";
            return Optional.of(new Original(written, check));
        }
    }

    private Optional<InputStream> read(String file) {
        try {
            return archive.original(file);
        } catch (MohafezException damaged) {
            // The manifest says that it is missing.
            return Optional.empty();
        }
    }

    private Optional<Bag.Kept> text(Holding.Document paper) throws IOException {
        Optional<Pages> pages = archive.pages(paper.id());
        if (pages.isEmpty()) {
            return Optional.empty();
        }
        byte[] text = (pages.get().text() + "\n").getBytes(StandardCharsets.UTF_8);
        return Optional.of(bag.keep("text/" + paper.id() + ".txt", new ByteArrayInputStream(text), paper.receivedAt()));
    }

    private String about(Row row) {
        Figures figures = new Figures(words);
        String date = row.hit().meetingDate() == null
                ? row.hit().issuedDate()
                : row.hit().meetingDate();
        return Stream.of(
                        words.say("kind." + row.paper().kind().code()),
                        row.paper().office() == null
                                ? null
                                : row.paper().office().name(),
                        date == null ? null : figures.date(date),
                        row.hit().memoNumber())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static Line line(Decision decision) {
        return new Line(
                Objects.requireNonNullElse(decision.number(), ""),
                Objects.requireNonNullElse(decision.topic(), ""),
                decision.text(),
                decision.implementers().stream().map(Implementer::text).collect(Collectors.joining("; ")));
    }
}
