package org.mohafez.corpus.scan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.mohafez.corpus.draw.Seed;
import org.mohafez.corpus.paper.Paper;

/** One paper, scanned, with its truth beside it. */
public final class ScannedPaper {
    private static final ObjectWriter JSON = new ObjectMapper().writerWithDefaultPrettyPrinter();

    private ScannedPaper() {}

    /**
     * Writes {@code FOLDER/CLASS/ID.pdf} or what else it is handed in as, {@code ID.truth.json} and {@code ID.pages.json}.
     *
     * @return whether it was made now and not before
     */
    public static boolean make(Paper paper, Path pdf, ScanClass kind, Path folder, long seed) throws IOException {
        Path home = folder.resolve(kind.word());
        Path contents = home.resolve(paper.id() + ".pages.json");
        if (Files.exists(contents)) {
            return false;
        }
        Seed chance = new Seed(seed, paper.id());
        Random random = new Random(chance.below(Integer.MAX_VALUE, "scan " + kind.word()));
        Scan scan = new Scanner(Print.of(paper, pdf), random).scan(kind);
        ScanForm form = chance.oneOf(scan.forms(), "form " + kind.word());
        double quality =
                switch (kind) {
                    case DEGRADED300, DEGRADED200 -> 0.35 + 0.3 * random.nextDouble();
                    // Sent by messenger, which packs pictures again.
                    case PHOTO -> 0.5 + 0.3 * random.nextDouble();
                    default -> 0.8;
                };
        List<String> files = new ScanFiles(home, paper.id(), quality).write(scan.sides(), pdf, form);
        write(home.resolve(paper.id() + ".truth.json"), Contents.truth(paper, scan.unreadMemo()));
        // Last, because it says that all is there.
        write(
                contents,
                Contents.of(
                        paper,
                        kind.word(),
                        files,
                        paper.id() + ".truth.json",
                        scan.sides().stream().map(Contents::page).toList()));
        return true;
    }

    /** How many pages a PDF has. */
    public static int pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    /**
     * Writes what stands on the pages of a paper's own digital files, {@code FOLDER/digital/FILE.pages.json} for each: of a PDF
     * page by page, of other formats on one page.
     *
     * @param home the folder with the paper's files and its truth
     */
    public static void tellDigital(Paper paper, Path home, Path folder) throws IOException {
        Path digital = Files.createDirectories(folder.resolve("digital"));
        Path from = digital.toAbsolutePath().relativize(home.toAbsolutePath());
        try (var files = Files.list(home)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!name.endsWith(".json")) {
                    List<ObjectNode> pages =
                            name.endsWith(".pdf") ? digitalPages(Print.of(paper, file)) : List.of(Contents.page(paper));
                    String truth = from.resolve(paper.id() + ".truth.json").toString();
                    String kind = "digital-" + name.substring(name.lastIndexOf('.') + 1);
                    write(
                            digital.resolve(name + ".pages.json"),
                            Contents.of(paper, kind, List.of(from.resolve(name).toString()), truth, pages));
                }
            }
        }
    }

    private static List<ObjectNode> digitalPages(Print print) {
        return IntStream.rangeClosed(1, print.pages())
                .mapToObj(page -> Contents.page(Scan.Side.digital(print.lines(page))))
                .toList();
    }

    private static void write(Path file, JsonNode json) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(json) + "\n");
    }
}
