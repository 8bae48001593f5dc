package org.mohafez.page.ocr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.mohafez.page.Box;
import org.mohafez.page.layout.content.Rule;
import org.mohafez.page.layout.ruled.Lattice;
import org.mohafez.page.layout.ruled.RuledTable;
import org.mohafez.page.layout.ruled.Slot;
import org.mohafez.page.ocr.Tesseract.Layout;

/**
 * Reads cells of ruled tables by themselves where the page as a whole left doubts: cells with ink outside of their words
 * (single digits are lost, and lines of short cells), with words that straddle a rule, or read unsurely.
 */
final class CellReader {
    /** Words read less surely are read again. */
    private static final double DOUBTFUL = 0.7;
    /** Letters: a cell with no more holds a serial number or the like. */
    private static final int FEW = 4;
    /** Such a cell is not read again where it was read that surely. */
    private static final double SURE = 0.9;
    /** Pixels an inch at which lone numbers are read best: at 200 and 300 many were lost, at 120 none. */
    private static final double COARSE = 120;
    /** Inches at the sides of a cell that belong to its rules. */
    private static final double MARGIN = 0.02;
    /** Inches: smaller shapes are dots or specks. */
    private static final double DIGIT = 0.05;

    private final Tesseract tesseract;
    private final Prepared prepared;

    CellReader(Tesseract tesseract, Prepared prepared) {
        this.tesseract = tesseract;
        this.prepared = prepared;
    }

    /** @param rules in pixels */
    List<SeenWord> reread(List<SeenWord> words, List<Rule> rules) {
        List<RuledTable> tables = Lattice.tables(points(rules));
        if (tables.isEmpty()) {
            return words;
        }
        List<Slot> slots =
                tables.stream().map(RuledTable::slots).flatMap(List::stream).toList();
        Map<Slot, List<SeenWord>> inside = new HashMap<>();
        List<SeenWord> outside = new ArrayList<>();
        for (SeenWord word : words) {
            slots.stream()
                    .filter(slot -> pixels(slot).contains(word.centreX(), word.centreY()))
                    .findFirst()
                    .ifPresentOrElse(
                            slot -> inside.computeIfAbsent(slot, s -> new ArrayList<>())
                                    .add(word),
                            () -> outside.add(word));
        }
        List<SeenWord> all = new ArrayList<>(outside);
        int lines = words.stream().mapToInt(SeenWord::line).max().orElse(0) + 1;
        try (Mat ink = Bitmap.of(prepared.grey())) {
            for (Slot slot : slots) {
                List<SeenWord> read = inside.getOrDefault(slot, List.of());
                if (isDoubtful(slot, read) || hasInkBeside(read, slot, ink)) {
                    List<SeenWord> again = again(slot, lines);
                    if (SeenWord.worth(again) > SeenWord.worth(read)) {
                        read = again;
                        lines = again.stream().mapToInt(SeenWord::line).max().orElse(lines) + 1;
                    }
                }
                all.addAll(read);
            }
        }
        return all;
    }

    private boolean isDoubtful(Slot slot, List<SeenWord> read) {
        Box cell = pixels(slot);
        double least = letters(read) > FEW ? DOUBTFUL : SURE;
        return read.stream()
                .anyMatch(word -> word.confidence() < least
                        || word.left() < cell.left() - prepared.dpi() * MARGIN
                        || word.right() > cell.right() + prepared.dpi() * MARGIN);
    }

    private boolean hasInkBeside(List<SeenWord> read, Slot slot, Mat ink) {
        try (Rect inner = inner(slot);
                Mat there = new Mat(ink, inner);
                Mat rest = there.clone()) {
            UnreadInk.without(read, rest, inner.x(), inner.y());
            return !Bitmap.shapes(rest, (int) (DIGIT * prepared.dpi())).isEmpty();
        }
    }

    private List<SeenWord> again(Slot slot, int lines) {
        try (Rect inner = inner(slot)) {
            List<SeenWord> read = tesseract.read(prepared.grey(), inner, prepared.dpi(), Layout.BLOCK, lines);
            if (letters(read) > FEW || SeenWord.sureness(read) >= SURE) {
                return read;
            }
            List<SeenWord> coarse = tesseract.read(
                    prepared.grey(), inner, prepared.dpi(), Layout.BLOCK, lines, COARSE / prepared.dpi());
            return SeenWord.worth(coarse) > SeenWord.worth(read) ? coarse : read;
        }
    }

    private static int letters(List<SeenWord> words) {
        return words.stream().mapToInt(word -> word.text().length()).sum();
    }

    private Rect inner(Slot slot) {
        Box cell = pixels(slot);
        int margin = (int) Math.ceil(MARGIN * prepared.dpi());
        int left = Math.max(0, (int) cell.left() + margin);
        int top = Math.max(0, (int) cell.top() + margin);
        int right = Math.min(prepared.grey().cols(), (int) cell.right() - margin);
        int bottom = Math.min(prepared.grey().rows(), (int) cell.bottom() - margin);
        return new Rect(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    private List<Rule> points(List<Rule> rules) {
        double points = 72 / prepared.dpi();
        return rules.stream()
                .map(r -> new Rule(r.horizontal(), r.at() * points, r.from() * points, r.to() * points))
                .toList();
    }

    private Box pixels(Slot slot) {
        double pixels = prepared.dpi() / 72;
        Box box = slot.box();
        return new Box(box.left() * pixels, box.top() * pixels, box.width() * pixels, box.height() * pixels);
    }
}
