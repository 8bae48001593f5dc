package org.mohafez.page.image;

import static org.bytedeco.opencv.global.opencv_core.CV_16U;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_core.add;
import static org.bytedeco.opencv.global.opencv_core.bitwise_not;
import static org.bytedeco.opencv.global.opencv_core.split;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_COLOR;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_UNCHANGED;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imcount;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imread;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imreadmulti;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGRA2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_GRAY2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import java.io.IOException;
import java.nio.file.Path;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * An image file: JPEG (turned upright as its Exif data says), PNG, WebP, or TIFF of one or more pages. Decoded by OpenCV.
 */
public final class ImageFile implements Pictures {
    private final Path file;
    private final int count;

    /** @throws IOException if the file holds no picture that can be decoded */
    public ImageFile(Path file) throws IOException {
        this.file = file;
        this.count = guarded(() -> (int) imcount(file.toString(), IMREAD_COLOR));
        if (count < 1) {
            throw new IOException("no picture in it can be decoded");
        }
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public Picture picture(int page) throws IOException {
        Mat pixels = guarded(() -> count == 1 ? one() : oneOf(page));
        if (pixels.empty()) {
            throw new IOException("the picture cannot be decoded");
        }
        return Picture.ofSheet(noLarger(pixels));
    }

    private static Mat noLarger(Mat pixels) {
        double scale = Math.sqrt(MOST_PIXELS / ((double) pixels.cols() * pixels.rows()));
        if (scale >= 1) {
            return pixels;
        }
        Mat smaller = new Mat();
        try (pixels;
                Size size = new Size((int) (pixels.cols() * scale), (int) (pixels.rows() * scale))) {
            resize(pixels, smaller, size, 0, 0, INTER_AREA);
        }
        return smaller;
    }

    /** What is transparent is taken for paper. */
    private Mat one() {
        Mat whole = imread(file.toString(), IMREAD_UNCHANGED);
        if (whole.channels() != 4) {
            whole.close();
            return imread(file.toString(), IMREAD_COLOR);
        }
        try (Mat eight = new Mat();
                MatVector channels = new MatVector();
                Mat clear = new Mat();
                Mat pixels = new Mat()) {
            whole.convertTo(eight, CV_8U, whole.depth() == CV_16U ? 1 / 257.0 : 1, 0);
            whole.close();
            split(eight, channels);
            bitwise_not(channels.get(3), clear);
            cvtColor(eight, pixels, COLOR_BGRA2BGR);
            Mat clear3 = new Mat();
            cvtColor(clear, clear3, COLOR_GRAY2BGR);
            add(pixels, clear3, clear3);
            return clear3;
        }
    }

    private Mat oneOf(int page) {
        try (MatVector mats = new MatVector()) {
            boolean read = imreadmulti(file.toString(), mats, page - 1, 1, IMREAD_COLOR);
            return read && mats.size() > 0 ? new Mat(mats.get(0)) : new Mat();
        }
    }

    /** A native call. */
    @FunctionalInterface
    private interface Call<T> {
        T call();
    }

    /** OpenCV throws plain runtime exceptions for what is wrong with a file, its limit on pixels among them. */
    private static <T> T guarded(Call<T> call) throws IOException {
        try {
            return call.call();
        } catch (RuntimeException e) {
            String message = String.valueOf(e.getMessage());
            throw new IOException(
                    message.contains("MAX_IMAGE")
                            ? "the picture has more pixels than are read"
                            : "it cannot be decoded",
                    e);
        }
    }

    @Override
    public void close() {
        // Nothing is open between two pictures.
    }
}
