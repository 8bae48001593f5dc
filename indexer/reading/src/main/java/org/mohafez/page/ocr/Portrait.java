package org.mohafez.page.ocr;

import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_WEBP_QUALITY;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imencode;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.mohafez.page.image.Picture;

/**
 * A page's pictures for people to look at: grey, WebP, light enough for the lines they are sent over.
 *
 * @param full {@value #WIDTH} pixels wide
 * @param small {@value #SMALL_WIDTH} pixels wide, for a phone on a slow line
 */
@SuppressWarnings("ArrayRecordComponent")
public record Portrait(byte[] full, byte[] small) {
    public static final int WIDTH = 1_000;
    public static final int SMALL_WIDTH = 600;
    /** A full picture of more bytes is made again with less quality. */
    public static final int MOST_BYTES = 90_000;
    /** The same for a small one: what a line of 400 kbit/s carries in 0.7 seconds. */
    public static final int MOST_SMALL_BYTES = 36_000;
    /** Of 100. The last one is taken however large it comes out. */
    private static final int[] QUALITIES = {75, 55, 40, 25, 10};

    /** @param mayLieTurned whether it is a scan, which may lie on its side or its head */
    public static Portrait of(Picture picture, boolean mayLieTurned) {
        try (Mat grey = Ink.grey(picture.pixels())) {
            int turns = mayLieTurned ? Upright.turns(grey, sideways -> false) : 0;
            try (Mat upright = Upright.turned(grey, turns)) {
                return new Portrait(scaled(upright, WIDTH, MOST_BYTES), scaled(upright, SMALL_WIDTH, MOST_SMALL_BYTES));
            }
        }
    }

    private static byte[] scaled(Mat upright, int width, int mostBytes) {
        int height = Math.max(1, (int) Math.round(upright.rows() * (double) width / upright.cols()));
        try (Mat scaled = new Mat();
                Size size = new Size(width, height)) {
            resize(upright, scaled, size, 0, 0, INTER_AREA);
            byte[] bytes = {};
            for (int quality : QUALITIES) {
                bytes = webp(scaled, quality);
                if (bytes.length <= mostBytes) {
                    break;
                }
            }
            return bytes;
        }
    }

    private static byte[] webp(Mat grey, int quality) {
        try (BytePointer encoded = new BytePointer();
                IntPointer parameters = new IntPointer(IMWRITE_WEBP_QUALITY, quality)) {
            if (!imencode(".webp", grey, encoded, parameters)) {
                throw new IllegalStateException("a picture cannot be written as WebP");
            }
            byte[] bytes = new byte[(int) encoded.limit()];
            encoded.get(bytes);
            return bytes;
        }
    }
}
