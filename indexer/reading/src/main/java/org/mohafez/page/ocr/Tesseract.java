package org.mohafez.page.ocr;

import static org.bytedeco.opencv.global.opencv_core.BORDER_CONSTANT;
import static org.bytedeco.opencv.global.opencv_core.copyMakeBorder;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_CUBIC;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;
import org.mohafez.MohafezException;

/**
 * Tesseract with its models loaded. The number of threads is one where the process was started with
 * {@code OMP_THREAD_LIMIT=1}; more make it slower. For one thread at a time.
 */
final class Tesseract implements AutoCloseable {
    /** What is known of how a picture is laid out. */
    enum Layout {
        /** Nothing: columns and blocks are found. */
        PAGE(tesseract.PSM_AUTO),
        /** One block of lines of the same size. */
        BLOCK(tesseract.PSM_SINGLE_BLOCK),
        /** One line. */
        LINE(tesseract.PSM_SINGLE_LINE);

        private final int mode;

        Layout(int mode) {
            this.mode = mode;
        }
    }

    /** What it is and how it is set, for whoever keeps what it read. */
    static final String VERSION = "tesseract " + tesseract.TESSERACT_VERSION_STR + " "
            + String.join("+", Tessdata.LANGUAGES) + " " + Tessdata.VERSION;

    private final TessBaseAPI api = new TessBaseAPI();

    /** Bangla and English. */
    static Tesseract ofBoth() {
        return new Tesseract(String.join("+", Tessdata.LANGUAGES));
    }

    /** Bangla alone: its model would load the English one too were that not forbidden by the tilde. */
    static Tesseract ofBangla() {
        return new Tesseract("~eng+ben");
    }

    private Tesseract(String languages) {
        String folder = Tessdata.folder().toString();
        if (api.Init(folder, languages) != 0) {
            throw new MohafezException("Tesseract does not load its models from " + folder);
        }
        // What it is in doubt about it would print.
        api.SetVariable("debug_file", "/dev/null");
    }

    /**
     * @param grey dark letters on a light ground, 8 bits a pixel
     * @param dpi its resolution
     */
    List<SeenWord> read(Mat grey, double dpi, Layout layout) {
        api.SetPageSegMode(layout.mode);
        api.SetImage(grey.data(), grey.cols(), grey.rows(), 1, (int) grey.step());
        api.SetSourceResolution((int) Math.round(dpi));
        try {
            return api.Recognize(null) == 0 ? words() : List.of();
        } finally {
            api.Clear();
        }
    }

    /**
     * Reads a part of a picture by itself, with some white around it, which letters at the edge need.
     *
     * @param lines how many lines were read before: the part's are counted on from there
     * @return words placed in the whole picture
     */
    List<SeenWord> read(Mat grey, Rect part, double dpi, Layout layout, int lines) {
        return read(grey, part, dpi, layout, lines, 1);
    }

    /** The same, made smaller or larger first. */
    List<SeenWord> read(Mat grey, Rect part, double dpi, Layout layout, int lines, double scale) {
        int frame = (int) (dpi * scale / 15);
        try (Mat there = new Mat(grey, part);
                Mat scaled = new Mat();
                Mat framed = new Mat();
                Scalar white = new Scalar(255);
                Size size =
                        new Size((int) Math.max(1, part.width() * scale), (int) Math.max(1, part.height() * scale))) {
            resize(there, scaled, size, 0, 0, scale < 1 ? INTER_AREA : INTER_CUBIC);
            copyMakeBorder(scaled, framed, frame, frame, frame, frame, BORDER_CONSTANT, white);
            return read(framed, dpi * scale, layout).stream()
                    .map(word ->
                            word.moved(-frame, -frame, lines).scaled(1 / scale).moved(part.x(), part.y(), 0))
                    .toList();
        }
    }

    private List<SeenWord> words() {
        List<SeenWord> words = new ArrayList<>();
        try (ResultIterator at = api.GetIterator()) {
            if (at == null || at.isNull()) {
                return List.of();
            }
            int line = -1;
            double baseline = 0;
            double height = 0;
            do {
                if (at.IsAtBeginningOf(tesseract.RIL_TEXTLINE)) {
                    line++;
                    float[] size = new float[1];
                    at.RowAttributes(size, new float[1], new float[1]);
                    height = size[0];
                    baseline = baseline(at);
                }
                String text = text(at);
                int[] l = new int[1];
                int[] t = new int[1];
                int[] r = new int[1];
                int[] b = new int[1];
                if (!text.isBlank() && at.BoundingBox(tesseract.RIL_WORD, l, t, r, b)) {
                    double confidence = Math.clamp(at.Confidence(tesseract.RIL_WORD) / 100, 0, 1);
                    words.add(new SeenWord(
                            text, l[0], t[0], r[0], b[0], confidence, Math.max(0, line), baseline, height));
                }
            } while (at.Next(tesseract.RIL_WORD));
        }
        return words;
    }

    private static double baseline(ResultIterator at) {
        int[] x1 = new int[1];
        int[] y1 = new int[1];
        int[] x2 = new int[1];
        int[] y2 = new int[1];
        at.Baseline(tesseract.RIL_TEXTLINE, x1, y1, x2, y2);
        return (y1[0] + y2[0]) / 2.0;
    }

    private static String text(ResultIterator at) {
        BytePointer text = at.GetUTF8Text(tesseract.RIL_WORD);
        if (text == null || text.isNull()) {
            return "";
        }
        try {
            return text.getString(StandardCharsets.UTF_8);
        } finally {
            tesseract.TessDeleteText(text);
        }
    }

    @Override
    public void close() {
        api.End();
        api.close();
    }
}
