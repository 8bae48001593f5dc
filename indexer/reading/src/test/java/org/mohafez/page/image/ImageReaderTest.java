package org.mohafez.page.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Reading;
import org.mohafez.page.Unreadable;
import org.mohafez.page.Unreadable.Reason;

/** Image files that are not all there, or too large, are set aside with the reason before anything is decoded. */
class ImageReaderTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"jpg, 0.1", "jpg, 0.5", "jpg, 0.98", "png, 0.1", "png, 0.5", "png, 0.98", "webp, 0.5", "webp, 0.98"})
    void aPictureCutShortIsDamaged(String format, double part) throws IOException {
        Path whole = noise(format);
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = folder.resolve("cut." + format);
        Files.write(cut, Arrays.copyOf(bytes, (int) (bytes.length * part)));

        assertThat(read(whole)).isInstanceOf(Pages.class);
        assertThat(read(cut)).isInstanceOfSatisfying(Unreadable.class, why -> {
            assertThat(why.reason()).isEqualTo(Reason.DAMAGED);
            assertThat(why.detail()).contains("cut." + format, "cut short");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void whatFollowsThePictureDoesNotMatter(String format) throws IOException {
        Path file = noise(format);
        Files.write(
                file,
                "appended by a camera".getBytes(StandardCharsets.US_ASCII),
                java.nio.file.StandardOpenOption.APPEND);
        assertThat(read(file)).isInstanceOf(Pages.class);
    }

    @Test
    void oneOfSeveralPagesCutShortIsNamed() throws IOException {
        Path first = noise("png");
        Path second = folder.resolve("page-2.jpg");
        Files.write(second, Arrays.copyOf(Files.readAllBytes(noise("jpg")), 700));
        assertThat(new ImageReader().read(List.of(first, second), "image/png"))
                .isInstanceOfSatisfying(
                        Unreadable.class, why -> assertThat(why.detail()).contains("page-2.jpg"));
    }

    @Test
    void aPictureOfTooManyPixelsSaysHowManyAndTheLimit() throws IOException {
        Path huge = folder.resolve("huge.png");
        Files.write(huge, pngOf(40_000, 30_000));
        assertThat(read(huge)).isInstanceOfSatisfying(Unreadable.class, why -> {
            assertThat(why.reason()).isEqualTo(Reason.TOO_LARGE);
            assertThat(why.detail()).contains("40000 × 30000", "1200 million", "at most 200 million");
        });
    }

    private Reading read(Path file) {
        String name = file.toString();
        String type = name.endsWith("jpg") ? "jpeg" : name.substring(name.lastIndexOf('.') + 1);
        return new ImageReader().read(file, "image/" + type);
    }

    /** Written by Java, or by OpenCV what Java does not write. */
    private Path noise(String format) throws IOException {
        BufferedImage image = new BufferedImage(120, 160, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 120 * 160; i++) {
            image.setRGB(i % 120, i / 120, i * 2_654_435 >> 3);
        }
        Path png = folder.resolve("whole.png");
        ImageIO.write(image, "png", png.toFile());
        Path file = folder.resolve("whole." + format);
        if (format.equals("webp")) {
            try (Mat pixels = opencv_imgcodecs.imread(png.toString())) {
                opencv_imgcodecs.imwrite(file.toString(), pixels);
            }
        } else {
            ImageIO.write(image, format, file.toFile());
        }
        return file;
    }

    /** The beginning of a PNG and its end. */
    private static byte[] pngOf(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeLong(0x89504E470D0A1A0AL);
        out.writeInt(13);
        out.writeBytes("IHDR");
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {8, 0, 0, 0, 0, 0, 0, 0, 0});
        out.writeInt(0);
        out.writeBytes("IEND");
        out.writeInt(0xAE426082);
        return bytes.toByteArray();
    }
}
