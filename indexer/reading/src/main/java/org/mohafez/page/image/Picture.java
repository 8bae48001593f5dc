package org.mohafez.page.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.mohafez.Sha;

/**
 * A page as a picture: 8 bits a channel, blue, green, red, without gaps between rows. Its pixels are native memory until it
 * is closed. For one thread at a time.
 */
public final class Picture implements AutoCloseable {
    /** The width of A4, in points: what a sheet is taken to be where a picture does not say how large it is. */
    private static final double A4_WIDTH = 595.3;

    private final Mat pixels;
    private final double dpi;

    private Picture(Mat pixels, double dpi) {
        this.pixels = pixels;
        this.dpi = dpi;
    }

    /**
     * A picture whose own statement of its resolution is not to be believed (cameras write 72): its shorter side is taken
     * for the width of a sheet of A4.
     *
     * @param pixels of three channels; owned by the picture from now on
     */
    static Picture ofSheet(Mat pixels) {
        return new Picture(pixels, Math.min(pixels.cols(), pixels.rows()) / (A4_WIDTH / 72));
    }

    /**
     * @param image of type {@link BufferedImage#TYPE_3BYTE_BGR}
     * @param dpi pixels an inch
     */
    public static Picture of(BufferedImage image, double dpi) {
        byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        Mat pixels = new Mat(image.getHeight(), image.getWidth(), opencv_core.CV_8UC3);
        pixels.data().put(bytes, 0, bytes.length);
        return new Picture(pixels, dpi);
    }

    /** Not to be changed or closed by others. */
    public Mat pixels() {
        return pixels;
    }

    /** Pixels an inch. */
    public double dpi() {
        return dpi;
    }

    public int width() {
        return pixels.cols();
    }

    public int height() {
        return pixels.rows();
    }

    /** SHA-256 of size and pixels, lowercase hexadecimal: the same picture in two files has the same. */
    public String digest() {
        MessageDigest digest = Sha.SHA256.begin();
        digest.update(ByteBuffer.allocate(8).putInt(width()).putInt(height()).flip());
        BytePointer data = pixels.data();
        data.capacity((long) width() * height() * 3);
        digest.update(data.asByteBuffer());
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() {
        pixels.close();
    }
}
