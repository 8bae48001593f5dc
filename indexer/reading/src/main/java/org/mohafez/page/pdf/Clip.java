package org.mohafez.page.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.layout.content.Glyph;

/**
 * The part of the page that is drawn on (ISO 32000-2, 8.5.4), as an upright rectangle around it. A browser writes a line of
 * which the tips of some letters reach over the page's edge on both pages, and cuts the line off on one.
 */
final class Clip {
    private final PageSpace space;
    /** The last of the paths that the rectangle is around; PDFBox keeps the paths with the graphics state. */
    private @Nullable Path2D last;

    private @Nullable Rectangle2D drawn;

    Clip(PageSpace space) {
        this.space = space;
    }

    /** @param bounds of a path on the shown page */
    void narrow(PDGraphicsState state, Rectangle2D bounds) {
        state.intersectClippingPath(new GeneralPath(space.inFile(bounds)));
    }

    /** Whether the middle of the glyph is drawn. */
    boolean shows(PDGraphicsState state, Glyph glyph) {
        List<Path2D> paths = state.getCurrentClippingPaths();
        Path2D newest = paths.getLast();
        Rectangle2D around = drawn;
        if (around == null || newest != last) {
            around = paths.stream()
                    .map(Path2D::getBounds2D)
                    .reduce(Rectangle2D::createIntersection)
                    .map(bounds ->
                            space.fromFile().createTransformedShape(bounds).getBounds2D())
                    .orElseThrow();
            drawn = around;
            last = newest;
        }
        double x = glyph.centreX();
        double y = glyph.centreY();
        return around.getMinX() <= x && x <= around.getMaxX() && around.getMinY() <= y && y <= around.getMaxY();
    }
}
