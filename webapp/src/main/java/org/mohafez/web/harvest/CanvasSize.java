package org.mohafez.web.harvest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.Box;
import org.mohafez.record.PageSummary;

/**
 * How large the canvas of a page is: as its picture, in pixels, or in points where there is none.
 *
 * @param across canvas units for a point
 * @param down canvas units for a point
 */
record CanvasSize(int width, int height, double across, double down) {
    /** A page of a file without geometry is taken for A4, in points. */
    private static final int A4_WIDTH = 595;

    private static final int A4_HEIGHT = 842;

    static CanvasSize of(PageSummary page, Optional<PixelSize> picture) {
        double width = points(page.width(), A4_WIDTH);
        double height = points(page.height(), A4_HEIGHT);
        return picture.map(size ->
                        new CanvasSize(size.width(), size.height(), size.width() / width, size.height() / height))
                .orElseGet(() -> new CanvasSize((int) Math.ceil(width), (int) Math.ceil(height), 1, 1));
    }

    /** A part of the canvas, as the end of an address: in whole units, with nothing of it cut off. */
    String fragment(Box box) {
        int left = (int) Math.floor(box.left() * across);
        int top = (int) Math.floor(box.top() * down);
        int wide = (int) Math.ceil(box.right() * across) - left;
        int high = (int) Math.ceil(box.bottom() * down) - top;
        return "xywh=" + left + "," + top + "," + wide + "," + high;
    }

    private static double points(@Nullable Double said, int unknown) {
        return said == null || said < 1 ? unknown : said;
    }
}
