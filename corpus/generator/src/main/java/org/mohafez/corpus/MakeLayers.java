package org.mohafez.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.mohafez.corpus.layer.GlyphLayer;
import org.mohafez.corpus.layer.LayerClass;
import org.mohafez.corpus.paper.Paper;
import org.mohafez.corpus.print.HtmlSheet;
import org.mohafez.corpus.print.TextSheet;
import org.mohafez.corpus.truth.Truth;

/**
 * Makes what {@code scripts/layers} needs: the sheets that producers print, the PDFs that no producer here makes, and what
 * stands on the pages of each.
 */
public final class MakeLayers {
    private MakeLayers() {}

    /**
     * Usage: {@code MakeLayers sheets WORK}: {@code WORK/ID.html} of every paper that is not a portal's page; {@code MakeLayers
     * glyphs FOLDER}: {@code FOLDER/glyphs/ID.pdf} of each {@code FOLDER/chromium/ID.pdf}; {@code MakeLayers contents FOLDER}:
     * {@code ID.truth.json} and {@code ID.pages.json} beside each {@code FOLDER/CLASS/ID.pdf}.
     *
     * @throws IOException where a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: MakeLayers sheets|glyphs|contents FOLDER");
        }
        Path folder = Path.of(arguments[1]);
        for (Paper paper : SamplePapers.of(GenerateCorpus.SEED)) {
            if (paper.face().frame().equals("bare")) {
                switch (arguments[0]) {
                    case "sheets" -> Files.writeString(folder.resolve(paper.id() + ".html"), HtmlSheet.of(paper));
                    case "glyphs" -> glyphs(paper, folder);
                    case "contents" -> contents(paper, folder);
                    default -> throw new IllegalArgumentException("unknown: " + arguments[0]);
                }
            }
        }
    }

    private static void glyphs(Paper paper, Path folder) throws IOException {
        Path made = Files.createDirectories(folder.resolve("glyphs")).resolve(paper.id() + ".pdf");
        Path told = folder.resolve("chromium").resolve(paper.id() + ".pdf");
        if (Files.exists(told) && !Files.exists(made)) {
            GlyphLayer.make(told, made);
        }
    }

    private static void contents(Paper paper, Path folder) throws IOException {
        for (LayerClass kind : LayerClass.values()) {
            Path pdf = folder.resolve(kind.word()).resolve(paper.id() + ".pdf");
            if (Files.exists(pdf)) {
                write(pdf.resolveSibling(paper.id() + ".truth.json"), Truth.of(paper));
                write(pdf.resolveSibling(paper.id() + ".pages.json"), pages(paper, kind, pages(pdf)));
            }
        }
    }

    private static int pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    /** Where producers break pages is not known, so that the lines are dealt out evenly; they are compared over all pages. */
    private static ObjectNode pages(Paper paper, LayerClass kind, int count) {
        List<String> lines = TextSheet.of(paper)
                .lines()
                .flatMap(line -> List.of(line.split("[\\t\\f]+")).stream())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        ObjectNode contents = JsonNodeFactory.instance.objectNode();
        contents.put("paper", paper.id()).put("half", paper.half()).put("class", kind.word());
        contents.putArray("files").add(paper.id() + ".pdf");
        contents.put("truth", paper.id() + ".truth.json");
        ArrayNode pages = contents.putArray("pages");
        for (int page = 0; page < count; page++) {
            ObjectNode out = pages.addObject();
            kind.roads(paper).forEach(out.putArray("roads")::add);
            ArrayNode told = out.putArray("lines");
            lines.subList(lines.size() * page / count, lines.size() * (page + 1) / count)
                    .forEach(line -> told.addObject().put("text", line));
        }
        return contents;
    }

    private static void write(Path file, ObjectNode json) throws IOException {
        Files.writeString(file, new ObjectMapper().writeValueAsString(json) + "\n");
    }
}
