package org.mohafez.opening;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF put together of pages of others: as they are, as scans, covered, stamped. */
final class MadePdf implements AutoCloseable {
    private static final float DPI = 200;

    private final PDDocument made = new PDDocument();
    /** What is imported lives in its source until it is saved. */
    private final List<PDDocument> sources = new ArrayList<>();

    /** The first page of a file as it is. */
    MadePdf page(Path file) throws IOException {
        PDDocument source = Loader.loadPDF(file.toFile());
        sources.add(source);
        PDPage page = source.getPage(0);
        made.importPage(page).setResources(page.getResources());
        return this;
    }

    /** A scan of the first page of a file. */
    MadePdf scan(Path file) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        made.addPage(page);
        draw(page, picture(file), PDRectangle.A4);
        return this;
    }

    /** The first page of a file, and over it an opaque picture of it: its letters are there, and one does not see them. */
    MadePdf covered(Path file) throws IOException {
        page(file);
        PDPage page = last();
        draw(page, picture(file), page.getMediaBox());
        return this;
    }

    /** A scan under which a program wrote what it took the letters for. */
    MadePdf scanOver(String text, Path file) throws IOException {
        scan(file);
        try (PDPageContentStream canvas = new PDPageContentStream(made, last(), AppendMode.APPEND, true, true)) {
            canvas.beginText();
            canvas.setRenderingMode(RenderingMode.NEITHER);
            canvas.setFont(new PDType1Font(FontName.HELVETICA), 10);
            canvas.newLineAtOffset(60, 780);
            for (String line : text.lines().toList()) {
                canvas.showText(line);
                canvas.newLineAtOffset(0, -14);
            }
            canvas.endText();
        }
        return this;
    }

    /** The first page of a file with a round stamp over its text. */
    MadePdf stamped(Path file) throws IOException {
        page(file);
        BufferedImage stamp = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = stamp.createGraphics();
        pen.setColor(new Color(90, 40, 160, 150));
        pen.setStroke(new BasicStroke(14));
        pen.drawOval(10, 10, 280, 280);
        pen.drawOval(60, 60, 180, 180);
        pen.dispose();
        draw(last(), stamp, new PDRectangle(250, 350, 100, 100));
        return this;
    }

    /** A large photograph without letters, and a line beneath. */
    MadePdf photograph(String caption) throws IOException {
        BufferedImage photo = new BufferedImage(900, 1000, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = photo.createGraphics();
        brush.setPaint(new GradientPaint(0, 0, Color.LIGHT_GRAY, 900, 1000, Color.DARK_GRAY));
        brush.fillRect(0, 0, 900, 1000);
        brush.dispose();
        PDPage page = new PDPage(PDRectangle.A4);
        made.addPage(page);
        draw(page, photo, new PDRectangle(70, 250, 450, 500));
        try (PDPageContentStream canvas = new PDPageContentStream(made, page, AppendMode.APPEND, true, true)) {
            canvas.beginText();
            canvas.setFont(new PDType1Font(FontName.HELVETICA), 14);
            canvas.newLineAtOffset(70, 220);
            canvas.showText(caption);
            canvas.endText();
        }
        return this;
    }

    MadePdf emptyPage() {
        made.addPage(new PDPage(PDRectangle.A4));
        return this;
    }

    void save(Path to) throws IOException {
        made.save(to.toFile());
    }

    private PDPage last() {
        return made.getPage(made.getNumberOfPages() - 1);
    }

    private void draw(PDPage page, BufferedImage image, PDRectangle where) throws IOException {
        try (PDPageContentStream canvas = new PDPageContentStream(made, page, AppendMode.APPEND, true, true)) {
            var drawn = image.getColorModel().hasAlpha()
                    ? LosslessFactory.createFromImage(made, image)
                    : JPEGFactory.createFromImage(made, image, 0.9f);
            canvas.drawImage(drawn, where.getLowerLeftX(), where.getLowerLeftY(), where.getWidth(), where.getHeight());
        }
    }

    private static BufferedImage picture(Path file) throws IOException {
        try (PDDocument source = Loader.loadPDF(file.toFile())) {
            return new PDFRenderer(source).renderImageWithDPI(0, DPI, ImageType.RGB);
        }
    }

    @Override
    public void close() throws IOException {
        made.close();
        for (PDDocument source : sources) {
            source.close();
        }
    }
}
