package org.mohafez.page.ocr;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Rect;

/** Pieces of one straight line, in pixels, as they were seen one after the other. */
final class DrawnLine {
    private final boolean level;
    private final List<Rect> pieces = new ArrayList<>();

    DrawnLine(boolean level, Rect first) {
        this.level = level;
        pieces.add(first);
    }

    void add(Rect piece) {
        pieces.add(piece);
    }

    boolean isLevel() {
        return level;
    }

    List<Rect> pieces() {
        return pieces;
    }

    int from() {
        return pieces.stream().mapToInt(this::begin).min().orElse(0);
    }

    int to() {
        return pieces.stream().mapToInt(this::end).max().orElse(0);
    }

    int length() {
        return to() - from();
    }

    /** Its distance from the top or left edge. */
    double at() {
        double length = pieces.stream().mapToDouble(this::length).sum();
        return pieces.stream().mapToDouble(p -> middle(p) * length(p)).sum() / length;
    }

    double covered() {
        return pieces.stream().mapToDouble(this::length).sum() / Math.max(1, length());
    }

    /** How far a piece that begins beyond this line is from going on with it: along it, or across if that is more. */
    boolean goesOnWith(Rect piece, int along, double across) {
        Rect last = pieces.getLast();
        return begin(piece) - to() <= along && Math.abs(middle(last) - middle(piece)) <= across;
    }

    private int begin(Rect piece) {
        return level ? piece.x() : piece.y();
    }

    private int end(Rect piece) {
        return begin(piece) + (int) length(piece);
    }

    private double length(Rect piece) {
        return level ? piece.width() : piece.height();
    }

    private double middle(Rect piece) {
        return level ? piece.y() + piece.height() / 2.0 : piece.x() + piece.width() / 2.0;
    }
}
