package org.mohafez.page.ocr;

import static org.bytedeco.opencv.global.opencv_imgproc.MORPH_RECT;
import static org.bytedeco.opencv.global.opencv_imgproc.dilate;
import static org.bytedeco.opencv.global.opencv_imgproc.getStructuringElement;
import static org.bytedeco.opencv.global.opencv_imgproc.rectangle;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * Ink that no word accounts for: lines that were overlooked, and what is no print at all. What can be read there surely as a
 * line of its own is read.
 */
final class UnreadInk {
    /** Inches: pixels around a word's box that are its own all the same. */
    private static final double EDGE = 0.012;
    /** Inches: how far letters and words of one line are apart at most. */
    private static final double APART = 0.12;
    /** Inches: the height of a line of letters. */
    private static final double LOWEST = 0.05;

    private static final double HIGHEST = 0.4;
    /** Inches: shorter ink is a tick or dirt. */
    private static final double WRITTEN = 0.3;
    /** What is read less surely is no print. */
    private static final double SURE = 0.75;
    /** More overlooked lines than that are a picture or handwriting. */
    private static final int MOST = 40;

    private UnreadInk() {}

    /**
     * Takes the ink of words off, and all between words of one line: boxes of words are not exact.
     *
     * @param ink of a part of the picture; changed
     * @param left of the part in the picture
     * @param top of the part in the picture
     */
    static void without(List<SeenWord> words, Mat ink, int left, int top) {
        try (Scalar none = new Scalar(0)) {
            for (int i = 0; i < words.size(); i++) {
                SeenWord word = words.get(i);
                int edge = (int) Math.max(3, word.height() / 4);
                int from = i > 0 && word.goesOnFrom(words.get(i - 1))
                        ? Math.min(words.get(i - 1).right(), word.left())
                        : word.left() - 2 * edge;
                try (Rect box = new Rect(
                        from - left,
                        word.top() - top - edge,
                        word.right() - from + 2 * edge,
                        word.bottom() - word.top() + 2 * edge)) {
                    rectangle(ink, box, none, -1, 8, 0);
                }
            }
        }
    }

    /**
     * The words, and those of lines that were overlooked.
     *
     * @param notPrint lines of ink that could not be read as print are added to it, in pixels
     */
    static List<SeenWord> gleaned(List<SeenWord> words, Prepared prepared, Tesseract tesseract, List<Rect> notPrint) {
        List<Rect> lines;
        try (Mat ink = Bitmap.of(prepared.grey())) {
            without(words, ink, 0, 0);
            lines = lines(ink, prepared.dpi());
        }
        if (lines.size() > MOST) {
            return words;
        }
        List<SeenWord> all = new ArrayList<>(words);
        for (Rect line : lines) {
            List<SeenWord> read =
                    tesseract.read(prepared.grey(), line, prepared.dpi(), Tesseract.Layout.LINE, SeenWord.lines(all));
            if (SeenWord.sureness(read) >= SURE) {
                all.addAll(read);
            } else if (line.width() >= WRITTEN * prepared.dpi()) {
                notPrint.add(line);
            }
        }
        return all;
    }

    private static List<Rect> lines(Mat ink, double dpi) {
        int apart = (int) (APART * dpi) | 1;
        int edge = (int) Math.max(1, EDGE * dpi);
        try (Mat joined = new Mat();
                Mat letters = Mat.zeros(ink.size(), ink.type()).asMat();
                Size reach = new Size(apart, 3);
                Mat kernel = getStructuringElement(MORPH_RECT, reach)) {
            for (Rect shape : Bitmap.shapes(ink, (int) (LOWEST * dpi))) {
                try (Mat from = new Mat(ink, shape);
                        Mat to = new Mat(letters, shape)) {
                    from.copyTo(to);
                }
            }
            dilate(letters, joined, kernel);
            List<Rect> lines = new ArrayList<>();
            for (Rect shape : Bitmap.shapes(joined, (int) (LOWEST * dpi))) {
                boolean high = shape.height() >= LOWEST * dpi && shape.height() <= HIGHEST * dpi;
                if (high && shape.width() - apart >= shape.height() / 2) {
                    int left = Math.max(0, shape.x() - edge);
                    int top = Math.max(0, shape.y() - edge);
                    int right = Math.min(ink.cols(), shape.x() + shape.width() + edge);
                    int bottom = Math.min(ink.rows(), shape.y() + shape.height() + edge);
                    lines.add(new Rect(left, top, right - left, bottom - top));
                }
            }
            return lines;
        }
    }
}
