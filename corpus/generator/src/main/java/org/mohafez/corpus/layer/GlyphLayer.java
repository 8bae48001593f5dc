package org.mohafez.corpus.layer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A PDF whose text is told glyph by glyph, as word processors do it: the file maps each glyph to the letters it stands for, in
 * the order in which glyphs are drawn, and says nothing about clusters. What a glyph stands for is learned from the clusters
 * of a file that tells them ({@code ActualText}, ISO 32000-2, 14.9.4): what is left of a cluster's letters when those of its
 * other glyphs are taken away.
 */
public final class GlyphLayer {
    private record Cluster(PDType0Font font, List<Integer> codes, String text) {}

    private final PDDocument document;
    private final List<Cluster> clusters = new ArrayList<>();
    /** By font: codes, and the letters they stand for in NFD. */
    private final Map<COSDictionary, Map<Integer, String>> letters = new HashMap<>();

    /** By font: codes that are blanks, where no cluster tells that they are letters. */
    private final Map<COSDictionary, Set<Integer>> blanks = new HashMap<>();

    private GlyphLayer(PDDocument document) {
        this.document = document;
    }

    /**
     * @param told a PDF that Chromium printed
     * @throws IOException where a file cannot be read or written
     */
    public static void make(Path told, Path made) throws IOException {
        try (PDDocument document = Loader.loadPDF(told.toFile())) {
            GlyphLayer layer = new GlyphLayer(document);
            for (PDPage page : document.getPages()) {
                layer.forget(page);
            }
            layer.learn();
            layer.map();
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
            document.save(made.toFile());
        }
    }

    /** Takes the clusters' texts off a page, and remembers them. */
    private void forget(PDPage page) throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        PDFont font = null;
        String text = null;
        List<Integer> codes = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!(tokens.get(i) instanceof Operator operator)) {
                continue;
            }
            switch (operator.getName()) {
                case "Tf" -> font = page.getResources().getFont((COSName) tokens.get(i - 2));
                case "BDC" -> {
                    if (tokens.get(i - 1) instanceof COSDictionary told && told.containsKey(COSName.ACTUAL_TEXT)) {
                        text = told.getString(COSName.ACTUAL_TEXT);
                        told.removeItem(COSName.ACTUAL_TEXT);
                        codes.clear();
                    }
                }
                case "EMC" -> {
                    if (text != null && font instanceof PDType0Font composite && !codes.isEmpty()) {
                        clusters.add(new Cluster(composite, List.copyOf(codes), text));
                    }
                    text = null;
                }
                case "Tj", "TJ" -> {
                    if (font instanceof PDType0Font composite) {
                        List<Integer> shown = codes((COSBase) tokens.get(i - 1));
                        shown.forEach(code -> know(composite, code));
                        codes.addAll(shown);
                    }
                }
                default -> {
                    // Draws no text.
                }
            }
        }
        PDStream content = new PDStream(document);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(content);
    }

    private static List<Integer> codes(COSBase shown) {
        List<Integer> codes = new ArrayList<>();
        if (shown instanceof COSString string) {
            byte[] bytes = string.getBytes();
            for (int i = 0; i + 1 < bytes.length; i += 2) {
                codes.add((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF);
            }
        } else if (shown instanceof COSArray array) {
            array.forEach(part -> codes.addAll(codes(part)));
        }
        return codes;
    }

    private void know(PDType0Font font, int code) {
        String said = font.toUnicode(code);
        if (said != null && said.chars().anyMatch(c -> c > ' ' && !Character.isSpaceChar(c))) {
            of(font).put(code, Normalizer.normalize(said, Form.NFD));
        } else if (said != null) {
            blanks.computeIfAbsent(font.getCOSObject(), f -> new HashSet<>()).add(code);
        }
    }

    private Map<Integer, String> of(PDType0Font font) {
        return letters.computeIfAbsent(font.getCOSObject(), f -> new TreeMap<>());
    }

    /** Again and again: what one cluster tells makes another's last unknown glyph known. */
    private void learn() {
        boolean more = true;
        while (more) {
            more = false;
            for (Cluster cluster : clusters) {
                Map<Integer, String> known = of(cluster.font());
                List<Integer> unknown = cluster.codes().stream()
                        .filter(code -> !known.containsKey(code))
                        .distinct()
                        .toList();
                if (unknown.size() == 1) {
                    String rest = rest(cluster, known);
                    if (!rest.isEmpty()) {
                        known.put(unknown.getFirst(), rest);
                        more = true;
                    }
                }
            }
        }
    }

    private static String rest(Cluster cluster, Map<Integer, String> known) {
        String rest = Normalizer.normalize(cluster.text(), Form.NFD);
        for (int code : cluster.codes()) {
            String letters = known.getOrDefault(code, "");
            int at = letters.isEmpty() ? -1 : rest.indexOf(letters);
            if (at >= 0) {
                rest = rest.substring(0, at) + rest.substring(at + letters.length());
            }
        }
        return rest;
    }

    /** Writes what is known into the fonts' own tables (ISO 32000-2, 9.10.3). */
    private void map() throws IOException {
        blanks.forEach((font, codes) -> codes.forEach(
                code -> letters.computeIfAbsent(font, f -> new TreeMap<>()).putIfAbsent(code, " ")));
        for (Map.Entry<COSDictionary, Map<Integer, String>> font : letters.entrySet()) {
            StringBuilder table = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                    + "/CMapName /Glyphs def /CMapType 2 def\n"
                    + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
            for (Map.Entry<Integer, String> glyph : font.getValue().entrySet()) {
                table.append("1 beginbfchar <%04X> <".formatted(glyph.getKey()));
                Normalizer.normalize(glyph.getValue(), Form.NFC)
                        .chars()
                        .forEach(c -> table.append("%04X".formatted(c)));
                table.append("> endbfchar\n");
            }
            table.append("endcmap CMapName currentdict /CMap defineresource pop end end\n");
            COSStream stream = new COSStream();
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(table.toString().getBytes(StandardCharsets.US_ASCII));
            }
            font.getKey().setItem(COSName.TO_UNICODE, stream);
        }
    }
}
