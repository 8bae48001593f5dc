package org.mohafez.page.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_COLOR;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imread;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imwrite;
import static org.bytedeco.opencv.global.opencv_imgproc.circle;

import java.nio.file.Path;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.page.Cell;
import org.mohafez.page.Mark;
import org.mohafez.page.Page;
import org.mohafez.page.Table;
import org.mohafez.page.image.ImageFile;
import org.mohafez.page.image.Picture;

/** Reads a sample paper's first page, scanned in black and white at 200 dpi, whole and as paper comes. */
class PictureReaderTest {
    private static final String MEMO = "০৫.১০.০৪০০.০১১.৩৬.০০২.২৪.৩৯৯";

    private static final PictureReader READER = new PictureReader();

    @TempDir
    Path folder;

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void aScannedTableHasItsRowsSerialsAndCells() throws Exception {
        Page page = read(scan());
        assertThat(page.text()).contains(MEMO, "জেলা প্রশাসকের কার্যালয়, বরগুনা", "www.barguna.gov.bd");
        Table table =
                page.tables().filter(t -> t.rows().size() == 6).findFirst().orElseThrow();
        List<String> serials =
                table.rows().stream().map(row -> row.getFirst().text()).toList();
        assertThat(serials).hasSize(6);
        assertThat(serials.subList(1, 6)).allMatch(serial -> serial.matches("০[১-৫][.,]?"));
        assertThat(table.rows()).allMatch(row -> row.size() == 3);
        assertThat(table.rows().get(2).stream().map(Cell::text).toList().get(1))
                .contains("বাজেট, ক্রয় পরিকল্পনা", "ওয়েবসাইটে প্রকাশ করতে হবে।");
    }

    @Test
    void aPageThatLiesOnItsSideIsTurned() throws Exception {
        try (Mat scan = scan();
                Mat head = top(scan)) {
            Page page = read(Upright.turned(head, 1));
            assertThat(page.text()).contains(MEMO);
            assertThat(page.reason()).contains("turned by 270°");
        }
    }

    @Test
    void aPageUpsideDownIsTurned() throws Exception {
        try (Mat scan = scan();
                Mat head = top(scan)) {
            Page page = read(Upright.turned(head, 2));
            assertThat(page.text()).contains(MEMO);
            assertThat(page.reason()).contains("turned by 180°");
        }
    }

    @Test
    void theInkOfAColouredStampIsTakenOffThePrintBeneath() throws Exception {
        try (Mat scan = scan();
                Mat head = top(scan);
                Point centre = new Point(560, 430);
                Scalar violet = new Scalar(170, 60, 120, 0);
                Mat stamped = head.clone();
                Mat print = new Mat()) {
            circle(stamped, centre, 110, violet, 4, 8, 0);
            org.bytedeco.opencv.global.opencv_core.min(stamped, head, print);
            Page page = read(print.clone());
            assertThat(page.text()).contains(MEMO);
            assertThat(page.marks()).extracting(Mark::kind).contains(Mark.Kind.STAMPED);
        }
    }

    @Test
    void specksOnABlankBackAreNoText() throws Exception {
        Mat blank = new Mat(1200, 850, org.bytedeco.opencv.global.opencv_core.CV_8UC3, new Scalar(245, 245, 245, 0));
        try (Scalar dark = new Scalar(90, 90, 90, 0)) {
            for (int i = 0; i < 60; i++) {
                try (Point at = new Point(i * 331 % 850, i * 577 % 1200)) {
                    circle(blank, at, 1 + i % 2, dark, -1, 8, 0);
                }
            }
        }
        Page page = read(blank);
        assertThat(page.blocks()).isEmpty();
        assertThat(page.reason()).startsWith("the page is blank");
    }

    private static Mat scan() throws Exception {
        Path file = Path.of(PictureReaderTest.class.getResource("barguna.tif").toURI());
        return imread(file.toString(), IMREAD_COLOR);
    }

    private static Mat top(Mat scan) {
        try (Rect head = new Rect(0, 0, scan.cols(), 1160);
                Mat there = new Mat(scan, head)) {
            return there.clone();
        }
    }

    private Page read(Mat pixels) throws Exception {
        Path file = folder.resolve("page.png");
        imwrite(file.toString(), pixels);
        pixels.close();
        try (ImageFile image = new ImageFile(file);
                Picture picture = image.picture(1)) {
            return READER.read(picture, 1);
        }
    }
}
