package org.mohafez.page.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.mohafez.page.image.Picture;
import org.mohafez.page.image.Pictures;

/** The pages of a PDF, drawn. */
public final class PdfPictures implements Pictures {
    /** What Tesseract's models were trained for. */
    private static final double DPI = 300;
    /** A page is drawn more coarsely where it would have more: 5 000 by 5 000, a sheet of A3 at 300 dpi and more. */
    private static final double MOST_PIXELS = 25e6;

    private final PDDocument document;
    private final PDFRenderer renderer;

    /** @throws IOException if the file does not open */
    public PdfPictures(Path file) throws IOException {
        document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
        renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    @Override
    public int count() {
        return document.getNumberOfPages();
    }

    @Override
    public Picture picture(int page) throws IOException {
        PDRectangle crop = document.getPage(page - 1).getCropBox();
        double unit = document.getPage(page - 1).getUserUnit();
        double inches = Math.max(0.01, crop.getWidth() * unit / 72 * crop.getHeight() * unit / 72);
        double dpi = Math.min(DPI, Math.sqrt(MOST_PIXELS / inches));
        try {
            BufferedImage drawn = renderer.renderImage(page - 1, (float) (dpi / 72));
            BufferedImage image = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
            Graphics2D canvas = image.createGraphics();
            canvas.drawImage(drawn, 0, 0, Color.WHITE, null);
            canvas.dispose();
            return Picture.of(image, dpi / unit);
        } catch (RuntimeException e) {
            throw new IOException("the page cannot be drawn: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        IOUtils.closeQuietly(document);
    }
}
