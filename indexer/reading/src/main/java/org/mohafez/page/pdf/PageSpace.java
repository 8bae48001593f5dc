package org.mohafez.page.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The page as a reader sees it: cropped, turned, and measured from its top left corner.
 *
 * @param width in points
 * @param height in points
 * @param fromFile takes a point of the file's coordinates to the shown page
 */
record PageSpace(double width, double height, AffineTransform fromFile) {

    static PageSpace of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        double w = crop.getWidth();
        double h = crop.getHeight();
        double unit = page.getUserUnit();
        int turns = Math.floorMod(page.getRotation() / 90, 4);
        AffineTransform transform = AffineTransform.getScaleInstance(unit, unit);
        transform.concatenate(turned(turns, w, h));
        transform.concatenate(new AffineTransform(1, 0, 0, -1, -crop.getLowerLeftX(), crop.getUpperRightY()));
        boolean sideways = turns % 2 == 1;
        return new PageSpace(unit * (sideways ? h : w), unit * (sideways ? w : h), transform);
    }

    /** Turns a page of that size clockwise about its corner, so that its new top left corner is the origin again. */
    private static AffineTransform turned(int quarterTurns, double width, double height) {
        return switch (quarterTurns) {
            case 1 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 2 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 3 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    Point2D point(double x, double y) {
        return fromFile.transform(new Point2D.Double(x, y), null);
    }

    /** A part of the shown page in the file's coordinates. */
    Shape inFile(Rectangle2D shown) {
        try {
            return fromFile.createInverse().createTransformedShape(shown);
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("a page of no size is not drawn on", e);
        }
    }
}
