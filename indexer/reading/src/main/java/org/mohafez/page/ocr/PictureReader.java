package org.mohafez.page.ocr;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.mohafez.page.Block;
import org.mohafez.page.Box;
import org.mohafez.page.Mark;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.image.Picture;
import org.mohafez.page.layout.PageContent;
import org.mohafez.page.layout.PageLayout;
import org.mohafez.page.layout.Rule;
import org.mohafez.page.ocr.Tesseract.Layout;

/** Reads pictures of pages. Holds Tesseract's models; for one thread at a time. */
public final class PictureReader implements AutoCloseable {
    /** What reads and how, for whoever keeps what was read: another version may read otherwise. */
    public static final String VERSION = Tesseract.VERSION + " preparation 3";

    /** A page that the Bangla model reads less surely than that is of another language, or hard to read. */
    private static final double FOREIGN = 0.6;
    /** What is read less surely on the whole page is no print: specks, a back that shows through, handwriting. */
    private static final double PRINT = 0.35;
    /** How much more surely a page must be read upside down to be turned. */
    private static final double SURER = 0.05;

    private final Tesseract bangla = Tesseract.ofBangla();
    private final Tesseract both = Tesseract.ofBoth();

    /**
     * @param number the page's, from 1
     * @return the page turned upright, its boxes in points of the picture as it came but for that turn; without blocks where
     *     nothing is written on it
     */
    public Page read(Picture picture, int number) {
        int turns = turns(picture);
        try (Mat upright = Upright.turned(picture.pixels(), turns);
                Prepared prepared = Prepared.of(upright, picture.dpi(), turns)) {
            List<Rule> rules = SeenRules.take(prepared.grey(), prepared.dpi());
            Ink.despeckle(prepared.grey());
            List<Rect> notPrint = new ArrayList<>();
            List<SeenWord> words = bangla.read(prepared.grey(), prepared.dpi(), Layout.PAGE);
            Tesseract main = bangla;
            if (SeenWord.sureness(words) < FOREIGN) {
                main = both;
                words = both.read(prepared.grey(), prepared.dpi(), Layout.PAGE);
            }
            words = new CellReader(main, prepared).reread(words, rules);
            words = UnreadInk.gleaned(words, prepared, main, notPrint);
            words = new SecondLook(main == bangla ? both : bangla, prepared).at(words);
            if (SeenWord.sureness(words) < PRINT) {
                words = List.of();
            }
            return page(words, rules, prepared, picture.dpi(), number, marks(prepared, notPrint, picture.dpi()));
        }
    }

    private int turns(Picture picture) {
        try (Mat grey = Ink.grey(picture.pixels())) {
            return Upright.turns(grey, turns -> isHeadDown(grey, turns, picture.dpi()));
        }
    }

    /** Read both ways, letters that stand on their heads are read less surely. Some lines are enough. */
    private boolean isHeadDown(Mat grey, int turns, double dpi) {
        try (Mat level = Upright.turned(grey, turns);
                Mat lines = Upright.densest(level);
                Mat turned = Upright.turned(lines, 2)) {
            return SeenWord.sureness(both.read(turned, dpi, Layout.BLOCK))
                    > SeenWord.sureness(both.read(lines, dpi, Layout.BLOCK)) + SURER;
        }
    }

    private static Page page(
            List<SeenWord> words, List<Rule> rules, Prepared prepared, double dpi, int number, List<Mark> marks) {
        double width = prepared.width() * 72 / dpi;
        double height = prepared.height() * 72 / dpi;
        SeenContent seen = new SeenContent(prepared.dpi());
        PageContent content = seen.content(
                words,
                rules,
                prepared.grey().cols() * 72 / prepared.dpi(),
                prepared.grey().rows() * 72 / prepared.dpi());
        List<Block> blocks = new ArrayList<>();
        PlacedBack place = new PlacedBack(box -> back(prepared, box, dpi), seen.confidences());
        PageLayout.blocks(content, number).forEach(block -> blocks.add(place.block(block)));
        double confidence = words.isEmpty() ? 1 : SeenWord.sureness(words);
        String reason = words.isEmpty()
                ? marks.isEmpty() ? "the page is blank" : "nothing is printed on the page"
                : "read from a picture of the page";
        if (prepared.quarterTurns() != 0) {
            reason += ", turned by " + 90 * prepared.quarterTurns() + "°";
        }
        return new Page(number, width, height, PageSource.OCR, confidence, reason, blocks, marks);
    }

    private static List<Mark> marks(Prepared prepared, List<Rect> notPrint, double dpi) {
        List<Mark> marks = new ArrayList<>();
        prepared.stamps().forEach(stamp -> marks.add(new Mark(points(stamp, dpi), Mark.Kind.STAMPED)));
        notPrint.forEach(
                ink -> marks.add(new Mark(back(prepared, points(ink, prepared.dpi()), dpi), Mark.Kind.HANDWRITTEN)));
        return marks;
    }

    private static Box points(Rect pixels, double dpi) {
        double points = 72 / dpi;
        return new Box(pixels.x() * points, pixels.y() * points, pixels.width() * points, pixels.height() * points);
    }

    private static Box back(Prepared prepared, Box box, double dpi) {
        return prepared.back(box, dpi);
    }

    @Override
    public void close() {
        bangla.close();
        both.close();
    }
}
