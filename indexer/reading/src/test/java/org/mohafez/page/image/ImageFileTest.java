package org.mohafez.page.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.bytedeco.javacpp.indexer.UByteIndexer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
