package org.mohafez.page.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.mohafez.page.Box;
import org.mohafez.page.layout.content.Glyph;
import org.mohafez.page.layout.content.PageContent;

/**
 * Collects a page's glyphs and rules in the order the file draws them.
 *
 * <p>PDFBox's own text stripper is not used: it drops a glyph without a mapping before it looks at the {@code /ActualText}
 * around it (ISO 32000-2, 14.9.4), puts blanks where it sees gaps, and leaves out drawn lines. Here the text that the file
 * gives for a cluster of glyphs stands for all of them.
 */
final class ContentReader extends PDFGraphicsStreamEngine {
    private static final Set<String> SHOWN = Set.of("Widget", "FreeText", "Stamp");

    private final PageSpace space;
    private final GlyphPlacer placer;
    private final DrawnPath path;
    private final Clip clip;
    private final GlyphMeaning meaningOf = new GlyphMeaning();
    private final List<TypedGlyphs.Typed> glyphs = new ArrayList<>();
    private final Deque<Optional<String>> meanings = new ArrayDeque<>();
    private final List<TypedGlyphs.Typed> cluster = new ArrayList<>();
    private final Cover cover;
    private int curves;
    private int stretch;

    private ContentReader(PDPage page) throws IOException {
        super(page);
        space = PageSpace.of(page);
        placer = new GlyphPlacer(space);
        path = new DrawnPath(space);
        clip = new Clip(space);
        cover = new Cover(space.width(), space.height());
    }

    static DrawnPage read(PDPage page) throws IOException {
        ContentReader reader = new ContentReader(page);
        reader.processPage(page);
        for (PDAnnotation annotation : page.getAnnotations()) {
            // What is filled into forms and typed or stamped onto a page stands beside its content.
            if (!annotation.isHidden() && SHOWN.contains(annotation.getSubtype())) {
                reader.showAnnotation(annotation);
            }
        }
        reader.endCluster();
        double width = reader.space.width();
        double height = reader.space.height();
        TypedGlyphs.Result typed = TypedGlyphs.decode(reader.glyphs, reader.placer);
        PageContent content = new PageContent(width, height, typed.glyphs(), reader.path.rules());
        return new DrawnPage(content, reader.cover, reader.curves, typed.tally());
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String text = meaningOf.text(font, code);
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        Glyph glyph = placer.place(matrix, font, displacement, text, stretch);
        if (!clip.shows(getGraphicsState(), glyph)) {
            return;
        }
        if (!glyph.isBlank()) {
            cover.letter(glyph.box(), mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP);
        }
        (meaning().isPresent() ? cluster : glyphs).add(new TypedGlyphs.Typed(glyph, meaningOf.encoding(font, text)));
    }

    @Override
    public void beginText() {
        stretch++;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        String text = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        // The outermost text stands for all that is inside it.
        meanings.push(meaning().isPresent() ? Optional.empty() : Optional.ofNullable(text));
    }

    @Override
    public void endMarkedContentSequence() {
        if (!meanings.isEmpty() && meanings.peek().isPresent()) {
            endCluster();
        }
        meanings.poll();
    }

    private Optional<String> meaning() {
        return meanings.stream().flatMap(Optional::stream).findFirst();
    }

    private void endCluster() {
        if (!cluster.isEmpty()) {
            glyphs.add(TypedGlyphs.Typed.together(cluster, meaning().orElse(""), placer));
            cluster.clear();
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0);
        path.lineTo(p1);
        path.lineTo(p2);
        path.lineTo(p3);
        path.close();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(new Point2D.Float(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(new Point2D.Float(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(new Point2D.Float(x3, y3));
        curves++;
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.currentPoint();
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void endPath() {
        path.end();
    }

    @Override
    public void strokePath() {
        path.stroke();
    }

    @Override
    public void fillPath(int windingRule) {
        path.fill();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        path.fillAndStroke();
    }

    @Override
    public void drawImage(PDImage image) {
        // A picture is drawn into the unit square as the current matrix lays it on the page (ISO 32000-2, 8.9.5.1).
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Point2D from = space.point(matrix.getTranslateX(), matrix.getTranslateY());
        Point2D.Float corner = matrix.transformPoint(1, 1);
        Point2D to = space.point(corner.x, corner.y);
        Box whole = new Box(
                Math.min(from.getX(), to.getX()),
                Math.min(from.getY(), to.getY()),
                Math.abs(from.getX() - to.getX()),
                Math.abs(from.getY() - to.getY()));
        cover.picture(whole, isOpaque(image));
    }

    private boolean isOpaque(PDImage image) {
        boolean masked = image.isStencil()
                || (image instanceof PDImageXObject x
                        && (x.getCOSObject().containsKey(COSName.SMASK)
                                || x.getCOSObject().containsKey(COSName.MASK)));
        PDGraphicsState state = getGraphicsState();
        return !masked && state.getNonStrokeAlphaConstant() >= 1 && state.getBlendMode() == BlendMode.NORMAL;
    }

    @Override
    public void clip(int windingRule) {
        path.bounds().ifPresent(bounds -> clip.narrow(getGraphicsState(), bounds));
    }

    @Override
    public void shadingFill(COSName shading) {
        // A shading is neither text nor rule.
    }
}
