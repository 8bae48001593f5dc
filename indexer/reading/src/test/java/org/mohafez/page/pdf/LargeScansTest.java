package org.mohafez.page.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.bytedeco.javacpp.indexer.UByteIndexer;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mohafez.page.image.Picture;
import org.mohafez.page.image.Pictures;

/** Scans that scanners write and few test files have: JPEG 2000, and sheets of A3 at 600 dpi. */
class LargeScansTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"false, false", "true, false", "false, true", "true, true"})
    void jpeg2000IsRead(boolean grey, boolean besideOther) throws IOException {
        Path pdf = folder.resolve("scan.pdf");
        try (PDDocument made = new PDDocument()) {
            PDColorSpace colours = grey ? PDDeviceGray.INSTANCE : PDDeviceRGB.INSTANCE;
            var encoded = new ByteArrayInputStream(jpeg2000(drawn(300, 400, grey)));
            page(made, new PDImageXObject(made, encoded, COSName.JPX_DECODE, 300, 400, 8, colours), besideOther);
            made.save(pdf.toFile());
        }
        try (Pictures pictures = new PdfPictures(pdf);
                Picture picture = pictures.picture(1);
                UByteIndexer at = picture.pixels().createIndexer()) {
            int width = picture.width();
            int height = picture.height();
            // Blue is the first of a picture's channels.
            assertThat(at.get(height / 4, width / 4, 0)).isLessThan(60);
            assertThat(at.get(height / 4, width / 4, 2)).satisfies(red -> {
                if (!grey) {
                    assertThat(red).isGreaterThan(200);
                }
            });
            assertThat(at.get(3 * height / 4, 3 * width / 4, 0)).isGreaterThan(200);
        }
    }

    @Test
    void aSheetOfA3At600DpiIsReadNoLargerThanNeeded() throws IOException {
        Path pdf = folder.resolve("a3.pdf");
        try (PDDocument made = new PDDocument()) {
            page(made, JPEGFactory.createFromImage(made, drawn(7016, 9921, false), 0.5f), false);
            made.save(pdf.toFile());
        }
        try (Pictures pictures = new PdfPictures(pdf);
                Picture picture = pictures.picture(1)) {
            assertThat((double) picture.width() * picture.height()).isBetween(15e6, Pictures.MOST_PIXELS);
            assertThat(picture.dpi()).isCloseTo(picture.width() / (PDRectangle.A3.getWidth() / 72), within(1.0));
        }
    }

    /** White, its upper left quarter red or black. */
    private static BufferedImage drawn(int width, int height, boolean grey) {
        BufferedImage image =
                new BufferedImage(width, height, grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(grey ? Color.BLACK : Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        return image;
    }

    /** On a sheet of A3, alone as a scanner lays it, or with a line drawn over it. */
    private static void page(PDDocument made, PDImageXObject image, boolean lined) throws IOException {
        PDPage page = new PDPage(PDRectangle.A3);
        made.addPage(page);
        try (PDPageContentStream canvas = new PDPageContentStream(made, page)) {
            canvas.drawImage(image, 0, 0, PDRectangle.A3.getWidth(), PDRectangle.A3.getHeight());
            if (lined) {
                canvas.moveTo(10, 10);
                canvas.lineTo(50, 10);
                canvas.stroke();
            }
        }
    }

    private byte[] jpeg2000(BufferedImage image) throws IOException {
        Path png = folder.resolve("page.png");
        Path jp2 = folder.resolve("page.jp2");
        ImageIO.write(image, "png", png.toFile());
        PIX pixels = leptonica.pixRead(png.toString());
        try {
            leptonica.pixWriteJp2k(jp2.toString(), pixels, 40, 6, 0, 0);
        } finally {
            leptonica.pixDestroy(pixels);
        }
        return Files.readAllBytes(jp2);
    }
}
