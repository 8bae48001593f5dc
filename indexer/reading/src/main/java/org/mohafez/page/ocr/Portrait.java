package org.mohafez.page.ocr;

import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_WEBP_QUALITY;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imencode;
import static org.bytedeco.opencv.global.opencv_imgproc.FILLED;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.LINE_8;
import static org.bytedeco.opencv.global.opencv_imgproc.rectangle;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.mohafez.page.Box;
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
    /** Points around what is black. */
    private static final double ROOM = 1.5;
    /** Of 100. The last one is taken however large it comes out. */
    private static final int[] QUALITIES = {75, 55, 40, 25, 10};

    /** What is to be black. @param width of the page in points, as of {@code height} and the boxes */
    public record Sheet(double width, double height, List<Box> black) {
        /** Nothing is. */
        public static final Sheet WHITE = new Sheet(1, 1, List.of());

        public Sheet {
            black = List.copyOf(black);
        }
    }

    /** @param mayLieTurned whether it is a scan, which may lie on its side or its head */
    public static Portrait of(Picture picture, boolean mayLieTurned) {
        return of(picture, mayLieTurned, Sheet.WHITE);
    }

    /** The same, with boxes black in the pixels themselves. */
    public static Portrait of(Picture picture, boolean mayLieTurned, Sheet sheet) {
        try (Mat grey = Ink.grey(picture.pixels())) {
            int turns = mayLieTurned ? Upright.turns(grey, sideways -> false) : 0;
            try (Mat upright = Upright.turned(grey, turns)) {
                blacken(upright, sheet);
                return new Portrait(scaled(upright, WIDTH, MOST_BYTES), scaled(upright, SMALL_WIDTH, MOST_SMALL_BYTES));
            }
        }
    }

    /** A little more than the boxes, which are as tight as the letters. */
    private static void blacken(Mat upright, Sheet sheet) {
        double right = upright.cols() / sheet.width();
        double down = upright.rows() / sheet.height();
        for (Box box : sheet.black()) {
            try (Point from = new Point((int) Math.floor((box.left() - ROOM) * right), (int)
                            Math.floor((box.top() - ROOM) * down));
                    Point to = new Point((int) Math.ceil((box.right() + ROOM) * right), (int)
                            Math.ceil((box.bottom() + ROOM) * down));
                    Scalar black = new Scalar(0)) {
                rectangle(upright, from, to, black, FILLED, LINE_8, 0);
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
