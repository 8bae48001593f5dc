package org.mohafez.corpus.scan;

import java.io.IOException;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A character of a PDF's text layer. The layer may be wrong in letters; where they stand is what we want of it.
 *
 * @param character a code point, in NFC
 */
record Glyph(int character, Place place) {
    /** All but white space, in the order in which they are drawn. */
    static List<Glyph> of(PDDocument document) throws IOException {
        var collector = new Collector();
        collector.writeText(document, new StringWriter());
        return collector.glyphs;
    }

    private static final class Collector extends PDFTextStripper {
        private final List<Glyph> glyphs = new ArrayList<>();

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            for (TextPosition at : positions) {
                double bottom = at.getYDirAdj();
                double size = at.getFontSizeInPt();
                var place = new Place(
                        getCurrentPageNo(),
                        at.getXDirAdj(),
                        bottom - 0.8 * size,
                        at.getXDirAdj() + at.getWidthDirAdj(),
                        bottom + 0.25 * size);
                Normalizer.normalize(at.getUnicode(), Normalizer.Form.NFC)
                        .codePoints()
                        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                        .forEach(c -> glyphs.add(new Glyph(c, place)));
            }
        }
    }
}
