package org.mohafez.page.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.layout.content.Rule;

/**
 * The path under construction, and the rules that finished paths left. A rule is a straight stroke, an edge of a stroked
 * rectangle, or a filled shape as thin as a line: browsers fill, word processors stroke.
 */
final class DrawnPath {
    /** Thicker filled shapes, in points, are areas. */
    private static final double THICKEST = 3.5;
    /** Shorter ones, in points, are dots of a dotted line or ornaments; touching ones are joined later. */
    private static final double SHORTEST = 0.4;

    private record Stroke(Point2D from, Point2D to) {}

    private final PageSpace space;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Rectangle2D> shapes = new ArrayList<>();
    private @Nullable Point2D start;
    private @Nullable Point2D current;

    DrawnPath(PageSpace space) {
        this.space = space;
    }

    List<Rule> rules() {
        return List.copyOf(rules);
    }

    Point2D currentPoint() {
        return current == null ? new Point2D.Float() : current;
    }

    void moveTo(Point2D p) {
        start = p;
        current = p;
        Point2D shown = space.point(p.getX(), p.getY());
        shapes.add(new Rectangle2D.Double(shown.getX(), shown.getY(), 0, 0));
    }

    void lineTo(Point2D p) {
        if (current != null) {
            strokes.add(new Stroke(space.point(current.getX(), current.getY()), space.point(p.getX(), p.getY())));
        }
        reach(p);
    }

    void curveTo(Point2D p) {
        reach(p);
    }

    private void reach(Point2D p) {
        if (current == null) {
            moveTo(p);
        }
        current = p;
        shapes.getLast().add(space.point(p.getX(), p.getY()));
    }

    /** Around the path under construction; empty where nothing is drawn yet. */
    Optional<Rectangle2D> bounds() {
        return shapes.stream().reduce(Rectangle2D::createUnion);
    }

    void close() {
        if (start != null) {
            lineTo(start);
        }
    }

    void end() {
        strokes.clear();
        shapes.clear();
        start = null;
        current = null;
    }

    void stroke() {
        strokes.forEach(stroke -> rule(bounds(stroke)));
        end();
    }

    void fill() {
        shapes.forEach(this::rule);
        end();
    }

    void fillAndStroke() {
        strokes.forEach(stroke -> rule(bounds(stroke)));
        fill();
    }

    private static Rectangle2D bounds(Stroke stroke) {
        Rectangle2D bounds =
                new Rectangle2D.Double(stroke.from().getX(), stroke.from().getY(), 0, 0);
        bounds.add(stroke.to());
        return bounds;
    }

    private void rule(Rectangle2D r) {
        if (Math.min(r.getWidth(), r.getHeight()) > THICKEST || Math.max(r.getWidth(), r.getHeight()) < SHORTEST) {
            return;
        }
        if (r.getWidth() >= r.getHeight()) {
            rules.add(new Rule(true, r.getCenterY(), r.getMinX(), r.getMaxX()));
        } else {
            rules.add(new Rule(false, r.getCenterX(), r.getMinY(), r.getMaxY()));
        }
    }
}
