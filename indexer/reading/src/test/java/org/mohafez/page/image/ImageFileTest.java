package org.mohafez.page.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.bytedeco.javacpp.indexer.UByteIndexer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageFileTest {
    @TempDir
    Path folder;

    @Test
    void whatIsTransparentIsPaper() throws Exception {
        Path file = drawn(BufferedImage.TYPE_INT_ARGB);
        try (ImageFile image = new ImageFile(file);
                Picture picture = image.picture(1);
                UByteIndexer at = picture.pixels().createIndexer()) {
            assertThat(at.get(5, 5, 0)).isEqualTo(255);
            assertThat(at.get(50, 50, 0)).isEqualTo(0);
        }
    }

    @Test
    void sixteenBitsOfGreyAreRead() throws Exception {
        Path file = drawn(BufferedImage.TYPE_USHORT_GRAY);
        try (ImageFile image = new ImageFile(file);
                Picture picture = image.picture(1)) {
            assertThat(picture.width()).isEqualTo(200);
            assertThat(picture.pixels().channels()).isEqualTo(3);
        }
    }

    @Test
    void whatIsNoPictureSaysSo() throws Exception {
        Path file = Files.writeString(folder.resolve("page.png"), "no picture");
        assertThatThrownBy(() -> {
                    try (ImageFile image = new ImageFile(file)) {
                        image.picture(1).close();
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessageContaining("decoded");
    }

    /** As a telephone writes them: 1 upright, 3 on its head, 6 and 8 on its sides. */
    @ParameterizedTest
    @CsvSource({"1, 200, 300, 50, 50", "3, 200, 300, 150, 250", "6, 300, 200, 250, 50", "8, 300, 200, 50, 150"})
    void aPhotographIsTurnedAsItsExifDataSays(int orientation, int width, int height, int x, int y) throws IOException {
        Path file = Files.write(folder.resolve("photo.jpg"), exif(orientation, drawnJpeg()));
        try (ImageFile image = new ImageFile(file);
                Picture picture = image.picture(1);
                UByteIndexer at = picture.pixels().createIndexer()) {
            assertThat(picture.width()).isEqualTo(width);
            assertThat(picture.height()).isEqualTo(height);
            assertThat(at.get(y, x, 0)).isLessThan(60);
            assertThat(at.get(height - y, width - x, 0)).isGreaterThan(200);
        }
    }

    @Test
    void aSheetOfA3At600DpiIsMadeSmallerAndKeepsItsShape() throws IOException {
        Path file = folder.resolve("a3.png");
        ImageIO.write(new BufferedImage(7016, 9921, BufferedImage.TYPE_BYTE_BINARY), "png", file.toFile());
        try (ImageFile image = new ImageFile(file);
                Picture picture = image.picture(1)) {
            assertThat((double) picture.width() * picture.height()).isBetween(24e6, Pictures.MOST_PIXELS);
            assertThat(picture.height() / (double) picture.width()).isCloseTo(Math.sqrt(2), within(0.001));
        }
    }

    /** White, with a black square at its upper left. */
    private static byte[] drawnJpeg() throws IOException {
        BufferedImage image = new BufferedImage(200, 300, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, 200, 300);
        canvas.setColor(Color.BLACK);
        canvas.fillRect(40, 40, 40, 40);
        canvas.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }

    /** One segment after the first mark: a directory of one entry, number 274. */
    private static byte[] exif(int orientation, byte[] jpeg) {
        return ByteBuffer.allocate(jpeg.length + 36)
                .putShort((short) 0xFFD8)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 274)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private Path drawn(int type) throws IOException {
        BufferedImage image = new BufferedImage(200, 300, type);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.BLACK);
        canvas.fillRect(40, 40, 40, 40);
        canvas.dispose();
        Path file = folder.resolve("drawn.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}
