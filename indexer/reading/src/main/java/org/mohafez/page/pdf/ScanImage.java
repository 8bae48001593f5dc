package org.mohafez.page.pdf;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * The one image that a scanner made a page of: it is read as it is, at its own resolution, because drawing the page would
 * only blur it. Text that is laid invisibly over it does not count.
 */
final class ScanImage extends PDFGraphicsStreamEngine {
    /** The part of the page's width and height that the image must cover. */
    private static final double COVERED = 0.97;

    /** Of the pixels of one image, as Java holds them: four a pixel where it has colours. */
    private static final double MOST_BYTES = 120e6;

    private @Nullable PDImage image;
    private @Nullable Matrix place;
    private boolean alone = true;

    /**
     * @param inches the width of the image on the page
     */
    record Found(BufferedImage image, double inches) {}

    private ScanImage(PDPage page) {
        super(page);
    }

    /** Empty where a page is more than one upright image that fills it, or is turned. */
    static Optional<Found> of(PDPage page) throws IOException {
        if (page.getRotation() != 0) {
            return Optional.empty();
        }
        ScanImage seen = new ScanImage(page);
        seen.processPage(page);
        PDImage image = seen.image;
        Matrix place = seen.place;
        if (!seen.alone || image == null || place == null || !fills(place, page.getCropBox()) || image.isStencil()) {
            return Optional.empty();
        }
        BufferedImage pixels = image.getImage(null, steps(image));
        double inches = place.getScaleX() * page.getUserUnit() / 72;
        return pixels == null ? Optional.empty() : Optional.of(new Found(pixels, inches));
    }

    /** Every how many pixels one is taken, so that a large sheet fits in a worker's heap. */
    private static int steps(PDImage image) throws IOException {
        int bytes = image.getBitsPerComponent() * image.getColorSpace().getNumberOfComponents() > 8 ? 4 : 1;
        double all = (double) image.getWidth() * image.getHeight() * bytes;
        return (int) Math.max(1, Math.ceil(Math.sqrt(all / MOST_BYTES)));
    }

    private static boolean fills(Matrix place, PDRectangle page) {
        boolean upright = Math.abs(place.getShearX()) < 0.01
                && Math.abs(place.getShearY()) < 0.01
                && place.getScaleX() > 0
                && place.getScaleY() > 0;
        double width = Math.min(page.getUpperRightX(), place.getTranslateX() + place.getScaleX())
                - Math.max(page.getLowerLeftX(), place.getTranslateX());
        double height = Math.min(page.getUpperRightY(), place.getTranslateY() + place.getScaleY())
                - Math.max(page.getLowerLeftY(), place.getTranslateY());
        return upright
                && width >= COVERED * Math.max(page.getWidth(), place.getScaleX())
                && height >= COVERED * Math.max(page.getHeight(), place.getScaleY());
    }

    @Override
    public void drawImage(PDImage drawn) {
        boolean masked = drawn instanceof org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject object
                && (object.getCOSObject().containsKey(COSName.SMASK)
                        || object.getCOSObject().containsKey(COSName.MASK));
        alone &= image == null && !masked;
        image = drawn;
        place = getGraphicsState().getCurrentTransformationMatrix();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        alone &= getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        // A path shows only when it is filled or stroked.
    }

    @Override
    public void clip(int windingRule) {
        // An image that is clipped to the page is still the page.
    }

    @Override
    public void moveTo(float x, float y) {
        // See appendRectangle.
    }

    @Override
    public void lineTo(float x, float y) {
        // See appendRectangle.
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        // See appendRectangle.
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float();
    }

    @Override
    public void closePath() {
        // See appendRectangle.
    }

    @Override
    public void endPath() {
        // See appendRectangle.
    }

    @Override
    public void strokePath() {
        alone = false;
    }

    @Override
    public void fillPath(int windingRule) {
        // White paper is often filled in beneath the image; what is filled over it is drawn with the page.
        alone &= image == null;
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        alone = false;
    }

    @Override
    public void shadingFill(COSName name) {
        alone = false;
    }
}
