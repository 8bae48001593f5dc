package org.mohafez.page.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
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

    /** A page of an opened file, from 1. Where its crop box leaves nothing of it, it is shown whole, as by viewers. */
    static PDPage page(PDDocument document, int number) {
        PDPage page = document.getPage(number - 1);
        if (!hasSize(page.getCropBox())) {
            page.setCropBox(page.getMediaBox());
        }
        return page;
    }

    /** What is wrong with the size that the file says of it. */
    static Optional<String> complaint(PDPage page) {
        PDRectangle media = page.getMediaBox();
        return hasSize(media)
                ? Optional.empty()
                : Optional.of("it says no size that a page can have: %s × %s points"
                        .formatted(media.getWidth(), media.getHeight()));
    }

    /** @throws IOException if there is a {@link #complaint} */
    static PageSpace of(PDPage page) throws IOException {
        Optional<String> complaint = complaint(page);
        if (complaint.isPresent()) {
            throw new IOException(complaint.get());
        }
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

    private static boolean hasSize(PDRectangle box) {
        return box.getWidth() > 0 && box.getHeight() > 0;
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
