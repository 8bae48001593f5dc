package org.mohafez.page.pdf;

import java.awt.geom.Point2D;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.mohafez.page.Box;
import org.mohafez.page.layout.content.Glyph;

/** Finds where glyphs stand on the shown page. */
final class GlyphPlacer {
    /** Parts of the font size, for fonts that do not say: Bangla letters hang from a line at about two thirds of it. */
    private static final double ASCENT = 0.8;

    private static final double DESCENT = 0.25;

    private final PageSpace space;

    GlyphPlacer(PageSpace space) {
        this.space = space;
    }

    /** Places one glyph by its text rendering matrix (ISO 32000-2, 9.4.4). */
    Glyph place(Matrix matrix, PDFont font, Vector displacement, String text, int stretch) {
        double advance = font.isVertical() ? 1 : displacement.getX();
        PDFontDescriptor says = font.getFontDescriptor();
        double ascent = within(says == null ? 0 : says.getAscent() / 1000.0, 0.5, 1.1, ASCENT);
        double descent = within(says == null ? 0 : -says.getDescent() / 1000.0, 0.1, 0.5, DESCENT);

        Point2D origin = at(matrix, 0, 0);
        Point2D end = at(matrix, advance, 0);
        Point2D unit = at(matrix, 1, 0);
        Point2D up = at(matrix, 0, 1);
        double size = origin.distance(up);
        int turns = quarterTurns(origin, unit);
        Box box = box(at(matrix, 0, ascent), at(matrix, advance, ascent))
                .union(box(at(matrix, 0, -descent), at(matrix, advance, -descent)));
        double from = along(origin, turns);
        return new Glyph(text, box, from, along(end, turns) - from, across(origin, turns), size, turns, stretch);
    }

    /** One piece of text in the place of several glyphs. */
    Glyph together(List<Glyph> glyphs, String text) {
        Glyph first = glyphs.getFirst();
        double along = glyphs.stream().mapToDouble(Glyph::along).min().orElse(first.along());
        double end = glyphs.stream().mapToDouble(Glyph::end).max().orElse(first.end());
        Box box = glyphs.stream().map(Glyph::box).reduce(Box::union).orElse(first.box());
        return new Glyph(
                text, box, along, end - along, first.across(), first.size(), first.quarterTurns(), first.stretch());
    }

    private Point2D at(Matrix matrix, double x, double y) {
        Point2D.Float p = matrix.transformPoint((float) x, (float) y);
        return space.point(p.x, p.y);
    }

    private static int quarterTurns(Point2D from, Point2D to) {
        double angle = Math.atan2(to.getY() - from.getY(), to.getX() - from.getX());
        return Math.floorMod(Math.round(angle / (Math.PI / 2)), 4);
    }

    private static double along(Point2D p, int turns) {
        return switch (turns) {
            case 1 -> p.getY();
            case 2 -> -p.getX();
            case 3 -> -p.getY();
            default -> p.getX();
        };
    }

    private static double across(Point2D p, int turns) {
        return switch (turns) {
            case 1 -> -p.getX();
            case 2 -> -p.getY();
            case 3 -> p.getX();
            default -> p.getY();
        };
    }

    private static Box box(Point2D a, Point2D b) {
        double left = Math.min(a.getX(), b.getX());
        double top = Math.min(a.getY(), b.getY());
        return new Box(left, top, Math.abs(a.getX() - b.getX()), Math.abs(a.getY() - b.getY()));
    }

    private static double within(double value, double least, double most, double otherwise) {
        return value >= least && value <= most ? value : otherwise;
    }
}
