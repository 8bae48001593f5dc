package org.mohafez.page.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.mohafez.page.Block;
import org.mohafez.page.Box;
import org.mohafez.page.Mark;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.image.Picture;
import org.mohafez.page.layout.PageLayout;
import org.mohafez.page.layout.content.PageContent;
import org.mohafez.page.layout.content.Rule;
import org.mohafez.page.ocr.Tesseract.Layout;

/** Reads pictures of pages. Holds Tesseract's models; for one thread at a time. */
public final class PictureReader implements AutoCloseable {
    /** What reads and how, for whoever keeps what was read: another version may read otherwise. */
    public static final String VERSION = Tesseract.VERSION + " preparation 8";

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
            List<Rect> blackStamps = BlackStamps.on(prepared.grey(), prepared.dpi());
            List<Mark> marks = marks(prepared, blackStamps, notPrint, picture.dpi());
            return page(words, rules, prepared, picture.dpi(), number, marks);
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
        int across = prepared.grey().cols();
        OptionalInt fold = TwoUp.fold(words, rules, across, prepared.grey().rows());
        List<Block> blocks = new ArrayList<>();
        if (fold.isPresent()) {
            TwoUp sheet = TwoUp.parted(words, rules, fold.getAsInt());
            blocks.addAll(blocks(sheet.left(), 0, sheet.fold(), prepared, dpi, number));
            blocks.addAll(blocks(sheet.right(), sheet.fold(), across - sheet.fold(), prepared, dpi, number));
        } else {
            blocks.addAll(blocks(new TwoUp.Side(words, rules), 0, across, prepared, dpi, number));
        }
        double confidence = words.isEmpty() ? 1 : SeenWord.sureness(words);
        String reason = words.isEmpty()
                ? marks.isEmpty() ? "the page is blank" : "nothing is printed on the page"
                : "read from a picture of the page";
        if (fold.isPresent()) {
            reason += ", two pages on one sheet";
        }
        if (prepared.quarterTurns() != 0) {
            reason += ", turned by " + 90 * prepared.quarterTurns() + "°";
        }
        return new Page(number, width, height, PageSource.OCR, confidence, reason, blocks, marks);
    }

    /** @param left of the page on its sheet, in pixels, as is its width */
    private static List<Block> blocks(TwoUp.Side side, int left, int width, Prepared prepared, double dpi, int number) {
        double points = 72 / prepared.dpi();
        SeenContent seen = new SeenContent(prepared.dpi());
        PageContent content = seen.content(
                LooseVisarga.told(LabelColumn.joined(side.words(), side.rules(), width)),
                side.rules(),
                width * points,
                prepared.grey().rows() * points);
        PlacedBack place = new PlacedBack(
                box -> back(prepared, new Box(box.left() + left * points, box.top(), box.width(), box.height()), dpi),
                seen.confidences());
        return PageLayout.blocks(content, number).stream().map(place::block).toList();
    }

    private static List<Mark> marks(Prepared prepared, List<Rect> blackStamps, List<Rect> notPrint, double dpi) {
        List<Mark> marks = new ArrayList<>();
        prepared.stamps().forEach(stamp -> marks.add(new Mark(points(stamp, dpi), Mark.Kind.STAMPED)));
        blackStamps.forEach(
                stamp -> marks.add(new Mark(back(prepared, points(stamp, prepared.dpi()), dpi), Mark.Kind.STAMPED)));
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
