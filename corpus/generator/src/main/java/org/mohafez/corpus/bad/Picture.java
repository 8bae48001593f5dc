package org.mohafez.corpus.bad;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A small picture without a word in it. */
final class Picture {
    private Picture() {}

    static byte[] png() throws IOException {
        var image = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0, 106, 78));
        pen.fillRect(0, 0, 120, 80);
        pen.setColor(new Color(244, 42, 65));
        pen.fillOval(32, 16, 48, 48);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
