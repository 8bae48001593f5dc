package org.mohafez.page.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.page.image.Picture;

class PdfPicturesTest {
    private static final BufferedImage SCAN = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);

    @TempDir
    Path folder;

    @Test
    void aScanIsTakenAtItsOwnResolution() throws Exception {
        try (PdfPictures pictures = new PdfPictures(pdf(1, 0));
                Picture picture = pictures.picture(1)) {
            assertThat(picture.width()).isEqualTo(1240);
            assertThat(picture.dpi()).isCloseTo(150, within(1.0));
        }
    }

    @Test
    void aPageWithMoreThanOneImageIsDrawn() throws Exception {
        try (PdfPictures pictures = new PdfPictures(pdf(0.5f, 0));
                Picture picture = pictures.picture(1)) {
            assertThat(picture.dpi()).isCloseTo(300, within(1.0));
            assertThat(picture.width()).isBetween(2475, 2485);
        }
    }

    @Test
    void aTurnedScanIsDrawnAsItIsShown() throws Exception {
        try (PdfPictures pictures = new PdfPictures(pdf(1, 90));
                Picture picture = pictures.picture(1)) {
            assertThat(picture.width()).isGreaterThan(picture.height());
        }
    }

    /** A page of A4 filled by images of that part of its height, one above the other. */
    private Path pdf(float part, int rotation) throws Exception {
        Path file = folder.resolve("scan.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setRotation(rotation);
            document.addPage(page);
            PDImageXObject image = LosslessFactory.createFromImage(document, SCAN);
            float width = PDRectangle.A4.getWidth();
            float height = PDRectangle.A4.getHeight() * part;
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (float y = 0; y < PDRectangle.A4.getHeight() - 1; y += height) {
                    content.drawImage(image, 0, y, width, height);
                }
            }
            document.save(file.toFile());
        }
        return file;
    }
}
