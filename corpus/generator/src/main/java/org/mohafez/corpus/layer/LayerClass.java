package org.mohafez.corpus.layer;

import java.util.List;
import org.mohafez.corpus.paper.Paper;

/** Who made a PDF, and by which roads its Bangla is to be had. */
public enum LayerClass {
    CHROMIUM("chromium", "text"),
    WRITER("writer", "text", "repaired"),
    GLYPHS("glyphs", "repaired"),
    WKHTML("wkhtml", "ocr"),
    CAIRO_CHROMIUM("cairo-chromium", "ocr"),
    CAIRO_WRITER("cairo-writer", "ocr"),
    GS_CHROMIUM("gs-chromium", "ocr"),
    GS_WRITER("gs-writer", "ocr");

    private final String word;
    private final List<String> roads;

    LayerClass(String word, String... roads) {
        this.word = word;
        this.roads = List.of(roads);
    }

    /** The name of its folder. */
    public String word() {
        return word;
    }

    /** English is right in every layer: its letters are drawn one by one, in the order in which they are read. */
    public List<String> roads(Paper paper) {
        return "en".equals(paper.says().path("language").asText()) ? List.of("text") : roads;
    }
}
