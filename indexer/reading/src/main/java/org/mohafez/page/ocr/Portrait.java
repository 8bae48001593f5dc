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

/** A page's picture for people to look at: grey, {@value #WIDTH} pixels wide, WebP, light enough for a slow line. */
public final class Portrait {
    public static final int WIDTH = 1_000;
    /** A portrait of more bytes is made again with less quality. */
    private static final int MOST_BYTES = 90_000;
    /** Of 100. The last one is taken however large it comes out. */
    private static final int[] QUALITIES = {75, 55, 40, 25, 10};

    private Portrait() {}

    /**
     * @param mayLieTurned whether it is a scan, which may lie on its side or its head
     * @return the bytes of a WebP file
     */
    public static byte[] of(Picture picture, boolean mayLieTurned) {
        try (Mat grey = Ink.grey(picture.pixels())) {
            int turns = mayLieTurned ? Upright.turns(grey, sideways -> false) : 0;
            try (Mat upright = Upright.turned(grey, turns);
                    Mat small = new Mat();
                    Size size = new Size(
                            WIDTH, Math.max(1, (int) Math.round(upright.rows() * (double) WIDTH / upright.cols())))) {
                resize(upright, small, size, 0, 0, INTER_AREA);
                byte[] bytes = {};
                for (int quality : QUALITIES) {
                    bytes = webp(small, quality);
                    if (bytes.length <= MOST_BYTES) {
                        break;
                    }
                }
                return bytes;
            }
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
