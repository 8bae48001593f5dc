package org.mohafez.corpus.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

/** What files and copiers leave on paper: punch holes, staples, folds, streaks of a dirty drum. In the margins mostly. */
final class PaperMarks {
    private PaperMarks() {}

    static void punchHoles(Sheet sheet, Random random) {
        Graphics2D pen = sheet.pen();
        double middle = sheet.height() * 36.0 / sheet.dpi();
        double left = 24 + 10 * random.nextDouble();
        for (double y : new double[] {middle - 113, middle + 113}) {
            pen.setColor(new Color(60, 58, 55));
            pen.fill(new Ellipse2D.Double(left - 8.5, y - 8.5, 17, 17));
            pen.setPaint(new GradientPaint(
                    (float) left - 8,
                    (float) y,
                    new Color(25, 25, 25),
                    (float) left + 8,
                    (float) y,
                    new Color(95, 92, 88)));
            pen.fill(new Ellipse2D.Double(left - 7.6, y - 7.9, 15.4, 15.8));
        }
        pen.dispose();
    }

    static void staple(Sheet sheet, Random random) {
        Graphics2D pen = sheet.pen();
        double x = 26 + 14 * random.nextDouble();
        double y = 24 + 14 * random.nextDouble();
        double slant = random.nextDouble() * 14 - 7;
        pen.setStroke(new BasicStroke(3.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(new Color(0, 0, 0, 40));
        pen.draw(new Line2D.Double(x + 1.5, y + 2.5, x + 32.5, y + 2.5 + slant));
        pen.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(new Color(72, 72, 74));
        pen.draw(new Line2D.Double(x, y, x + 31, y + slant));
        pen.dispose();
    }

    /** A fold across the sheet: a thin shade, lighter on its lower side. */
    static void fold(Sheet sheet, Random random) {
        Graphics2D pen = sheet.pen();
        double width = sheet.width() * 72.0 / sheet.dpi();
        double y = sheet.height() * 72.0 / sheet.dpi() * (0.32 + 0.36 * random.nextDouble());
        double slant = random.nextDouble() * 5 - 2.5;
        for (int i = 0; i < 12; i++) {
            pen.setColor(new Color(0, 0, 0, Math.max(1, 16 - i)));
            pen.draw(new Line2D.Double(0, y - i * 0.5, width, y - i * 0.5 + slant));
        }
        pen.dispose();
    }

    /** Thin streaks down the sheet, as a dirty drum leaves them. */
    static void streaks(Sheet sheet, int count, Random random) {
        Graphics2D pen = sheet.pen();
        double width = sheet.width() * 72.0 / sheet.dpi();
        double height = sheet.height() * 72.0 / sheet.dpi();
        for (int i = 0; i < count; i++) {
            double x = width * random.nextDouble();
            double top = height * 0.6 * random.nextDouble();
            pen.setColor(new Color(0, 0, 0, 25 + random.nextInt(40)));
            pen.fill(new Rectangle2D.Double(
                    x, top, 0.25 + 0.4 * random.nextDouble(), (height - top) * random.nextDouble()));
        }
        pen.dispose();
    }
}
