package org.mohafez.page.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.mohafez.page.image.Picture;
import org.mohafez.page.image.Pictures;

/** The pages of a PDF: the image that a scanner made of one as it is, any other drawn. */
public final class PdfPictures implements Pictures {
    /** What Tesseract's models were trained for. */
    private static final double DPI = 300;

    /** Pixels in a row: Tesseract and others count them in 16 bits. */
    private static final double LONGEST = Short.MAX_VALUE;

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
        try {
            PDPage shown = PageSpace.page(document, page);
            Optional<ScanImage.Found> scan = ScanImage.of(shown);
            if (scan.isPresent()) {
                return scanned(scan.get().image(), scan.get().inches());
            }
            double unit = shown.getUserUnit();
            double scale = scale(PageSpace.of(shown), unit);
            return Picture.of(onWhite(renderer.renderImage(page - 1, (float) scale)), scale * 72 / unit);
        } catch (RuntimeException e) {
            throw new IOException("the page cannot be drawn: " + e.getMessage(), e);
        }
    }

    private static Picture scanned(BufferedImage scan, double inches) {
        BufferedImage image = onWhite(scan);
        return Picture.of(image, image.getWidth() / inches);
    }

    /**
     * @param unit points in a unit of the file's coordinates (ISO 32000-2, 14.11.2)
     * @return pixels in such a unit
     * @throws IOException if less than a pixel would be left of the page's width or height
     */
    private static double scale(PageSpace page, double unit) throws IOException {
        double width = page.width() / unit;
        double height = page.height() / unit;
        double fits = Math.min(Math.sqrt(MOST_PIXELS / (width * height)), LONGEST / Math.max(width, height));
        double scale = Math.min(DPI / 72 * unit, fits);
        if (Math.min(width, height) * scale < 1) {
            throw new IOException("it says that it is %.0f × %.0f points, too narrow to be drawn"
                    .formatted(page.width(), page.height()));
        }
        return scale;
    }

    /** In the layout of pixels that pictures have, no larger than is read. */
    private static BufferedImage onWhite(BufferedImage drawn) {
        double scale = Math.min(1, Math.sqrt(MOST_PIXELS / ((double) drawn.getWidth() * drawn.getHeight())));
        int width = (int) Math.max(1, drawn.getWidth() * scale);
        int height = (int) Math.max(1, drawn.getHeight() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(drawn, 0, 0, width, height, Color.WHITE, null);
        canvas.dispose();
        return image;
    }

    @Override
    public void close() {
        IOUtils.closeQuietly(document);
    }
}
