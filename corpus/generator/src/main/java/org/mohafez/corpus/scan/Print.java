package org.mohafez.corpus.scan;

import java.awt.Graphics2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.mohafez.corpus.paper.Paper;
import org.mohafez.corpus.print.TextSheet;

/**
 * A paper as it came from the printer.
 *
 * @param pdf the digital file
 * @param pages how many
 * @param lines what stands on them, of all pages
 */
record Print(Paper paper, Path pdf, int pages, List<PrintedLine> lines) {
    static Print of(Paper paper, Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String text = TextSheet.of(paper);
            // A page has the dots of a list as list marks or not at all; the dash is of plain text alone.
            String printed = paper.face().dashes() ? text.replaceAll("(?m)^- ", "") : text;
            return new Print(paper, pdf, document.getNumberOfPages(), PlacedText.lines(printed, Glyph.of(document)));
        }
    }

    /** @param page from 1 */
    Sheet drawn(int page, int dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            var image = new PDFRenderer(document).renderImageWithDPI(page - 1, dpi);
            Sheet sheet = Sheet.blank(image.getWidth(), image.getHeight(), dpi);
            Graphics2D pen = sheet.image().createGraphics();
            pen.drawImage(image, 0, 0, null);
            pen.dispose();
            return sheet;
        }
    }

    List<PrintedLine> lines(int page) {
        return lines.stream().filter(line -> line.page() == page).toList();
    }
}
