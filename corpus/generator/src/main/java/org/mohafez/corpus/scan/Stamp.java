package org.mohafez.corpus.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Random;

/**
 * Rubber stamps, as shapes about their middle; in points.
 *
 * @param ink what is inked
 * @param reach the area in which text under the stamp is hard to read
 */
record Stamp(Shape ink, Shape reach) {
    /** Violet, blue, red and black, as stamp pads come. */
    static final List<Color> PADS =
            List.of(new Color(98, 52, 150), new Color(38, 66, 160), new Color(190, 36, 48), new Color(40, 38, 44));

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Font LETTERS = new Font("Noto Sans Bengali", Font.BOLD, 1);

    /** The office's round stamp: its name around, the place below, a star in the middle. */
    static Stamp round(String name, String place) {
        double radius = 48;
        Path2D ink = new Path2D.Double();
        ink.append(ring(radius, 2), false);
        ink.append(ring(radius - 3.5, 0.8), false);
        ink.append(ring(radius * 0.58, 0.8), false);
        ink.append(around(name, radius * 0.68, 285), false);
        ink.append(star(8, -6), false);
        Shape below = text(place, 8);
        Rectangle2D box = below.getBounds2D();
        double scale = Math.min(1, radius * 0.9 / box.getWidth());
        AffineTransform put = AffineTransform.getTranslateInstance(-box.getCenterX() * scale, 12);
        put.scale(scale, scale);
        ink.append(put.createTransformedShape(below), false);
        return new Stamp(ink, new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
    }

    /** The box of whoever took the paper in: a frame with lines, some filled in by hand. */
    static Stamp received(String office, List<String> lines, Random random) {
        double width = 132;
        double height = 22 + 15.0 * lines.size();
        Path2D ink = new Path2D.Double();
        ink.append(frame(width, height, 1.6), false);
        Shape head = text(office, 8.5);
        double scale = Math.min(1, (width - 10) / head.getBounds2D().getWidth());
        head = AffineTransform.getScaleInstance(scale, scale).createTransformedShape(head);
        ink.append(moved(head, -head.getBounds2D().getCenterX(), -height / 2 + 15), false);
        double y = -height / 2 + 30;
        for (String line : lines) {
            ink.append(moved(text(line, 8), -width / 2 + 7, y), false);
            y += 15;
        }
        ink.append(
                moved(
                        Pen.digits("%02d/%02d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12)), 11, random),
                        width / 2 - 50,
                        -height / 2 + 30),
                false);
        return new Stamp(ink, new Rectangle2D.Double(-width / 2, -height / 2, width, height));
    }

    /** The same at another place and slant, its ink uneven. */
    void press(Sheet sheet, Color pad, double x, double y, double slant, Random random) {
        AffineTransform at = at(x, y, slant);
        Sheet print = Sheet.blank(sheet.width(), sheet.height(), sheet.dpi());
        Graphics2D pen = print.pen();
        pen.setColor(pad);
        pen.fill(at.createTransformedShape(ink));
        pen.dispose();
        Rectangle2D box = at.createTransformedShape(reach).getBounds2D();
        wear(print, box, random);
        Effects.ink(sheet, print, 0.85);
    }

    Shape reach(double x, double y, double slant) {
        return at(x, y, slant).createTransformedShape(reach);
    }

    private static AffineTransform at(double x, double y, double slant) {
        AffineTransform at = AffineTransform.getTranslateInstance(x, y);
        at.rotate(Math.toRadians(slant));
        return at;
    }

    /** Ink is thin where the rubber did not touch. */
    private static void wear(Sheet print, Rectangle2D box, Random random) {
        double scale = print.dpi() / 72.0;
        var broad = new Clouds(random, 18 * scale);
        var fine = new Clouds(random, 0.7 * scale);
        int[] pixels = print.pixels();
        int top = Math.max(0, (int) (box.getMinY() * scale));
        int bottom = Math.min(print.height(), (int) (box.getMaxY() * scale) + 1);
        for (int y = top; y < bottom; y++) {
            for (int x = 0; x < print.width(); x++) {
                int p = pixels[y * print.width() + x];
                if (p != 0xFFFFFF) {
                    double thin = Math.clamp(0.75 * broad.at(x, y) + 0.6 * fine.at(x, y) - 0.35, 0, 0.85);
                    pixels[y * print.width() + x] = Sheet.clamp((p >> 16 & 255) * (1 - thin) + 255 * thin) << 16
                            | Sheet.clamp((p >> 8 & 255) * (1 - thin) + 255 * thin) << 8
                            | Sheet.clamp((p & 255) * (1 - thin) + 255 * thin);
                }
            }
        }
    }

    private static Shape text(String words, double size) {
        return new TextLayout(words, LETTERS.deriveFont((float) size), EXACT).getOutline(null);
    }

    private static Shape moved(Shape shape, double x, double y) {
        return AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
    }

    /** Words along a circle, about its top; as large as the arc, in degrees, allows. */
    private static Shape around(String words, double radius, double arc) {
        Font font = LETTERS.deriveFont(9.5f);
        char[] letters = words.toCharArray();
        GlyphVector glyphs = font.layoutGlyphVector(EXACT, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
        double length = glyphs.getLogicalBounds().getWidth();
        double scale = Math.min(1, Math.toRadians(arc) * radius / length);
        Path2D path = new Path2D.Double();
        double base = 0;
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            // A mark without a width of its own stays with the letter before it.
            base = glyphs.getGlyphMetrics(i).getAdvanceX() > 0.01
                    ? glyphs.getGlyphPosition(i).getX()
                    : base;
            double turn = (base - length / 2) * scale / radius;
            AffineTransform put = AffineTransform.getRotateInstance(turn);
            put.translate(0, -radius);
            put.scale(scale, scale);
            put.translate(-base, 0);
            path.append(put.createTransformedShape(glyphs.getGlyphOutline(i)), false);
        }
        return path;
    }

    private static Shape ring(double radius, double width) {
        return new BasicStroke((float) width)
                .createStrokedShape(new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
    }

    private static Shape frame(double width, double height, double line) {
        Area area = new Area(new Rectangle2D.Double(-width / 2, -height / 2, width, height));
        area.subtract(new Area(
                new Rectangle2D.Double(-width / 2 + line, -height / 2 + line, width - 2 * line, height - 2 * line)));
        return area;
    }

    private static Shape star(double size, double y) {
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double r = i % 2 == 0 ? size : size * 0.4;
            double a = Math.PI * i / 5 - Math.PI / 2;
            if (i == 0) {
                star.moveTo(r * Math.cos(a), y + r * Math.sin(a));
            } else {
                star.lineTo(r * Math.cos(a), y + r * Math.sin(a));
            }
        }
        star.closePath();
        return star;
    }
}
