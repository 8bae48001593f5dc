package org.mohafez.corpus.scan;

import java.awt.image.BufferedImage;

/** Sheets as pictures with no more than they need: black and white, grey, or colour. */
final class Ink {
    private Ink() {}

    /** As a scanner's line-art mode: dark is what is clearly darker than the paper around it. */
    static BufferedImage blackAndWhite(Sheet sheet) {
        int w = sheet.width();
        int h = sheet.height();
        int[] pixels = sheet.pixels();
        int block = Math.max(8, sheet.dpi() / 4);
        int columns = (w + block - 1) / block;
        int[] brightest = new int[columns * ((h + block - 1) / block)];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int at = y / block * columns + x / block;
                brightest[at] = Math.max(brightest[at], pixels[y * w + x] >> 8 & 255);
            }
        }
        var image = new BufferedImage(w, h, BufferedImage.TYPE_BYTE_BINARY);
        var raster = image.getRaster();
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int paper = Math.max(110, brightest[y / block * columns + x / block]);
                raster.setSample(x, y, 0, (pixels[y * w + x] >> 8 & 255) > 0.62 * paper ? 1 : 0);
            }
        }
        return image;
    }

    /** Grey where no pixel has a colour. */
    static BufferedImage fewestChannels(Sheet sheet) {
        int[] pixels = sheet.pixels();
        for (int p : pixels) {
            if ((p >> 16 & 255) != (p & 255) || (p >> 8 & 255) != (p & 255)) {
                return sheet.image();
            }
        }
        var grey = new BufferedImage(sheet.width(), sheet.height(), BufferedImage.TYPE_BYTE_GRAY);
        byte[] to = ((java.awt.image.DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            to[i] = (byte) pixels[i];
        }
        return grey;
    }
}
