package org.mohafez.corpus.scan;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What is written by hand, as shapes; in points, beginning at the left end of the line of writing. */
final class Pen {
    /**
     * Bangla digits as a hand draws them: x and y from 0 to 10, y downward; strokes parted by {@code |}. Rough on purpose: nobody
     * is meant to read them surely.
     */
    private static final List<String> DIGITS = List.of(
            "5,2 2,4 2,8 5,10 8,8 8,4 5,2",
            "3,4 5,2 7,4 5,6 3,5|7,4 8,7 6,10 3,9",
            "2,3 5,2 7,4 5,6 3,7 5,9 8,10",
            "7,3 4,2 2,5 3,9 6,10 8,7 6,5 5,8",
            "5,6 3,4 5,2 7,4 5,6 3,8 5,10 7,8 5,6",
            "3,2 2,6 3,9 6,10 8,8 7,5 5,6 6,8",
            "3,2 2,6 4,9 7,9 8,7 6,6|8,7 9,10",
            "2,4 4,2 7,3 7,6 4,6 3,5|7,5 8,10",
            "2,3 3,8 6,10 8,8 8,5|2,3 4,2 5,4",
            "3,3 5,2 6,4 4,5 3,3|4,5 7,6 8,9 5,10");

    private Pen() {}

    /** Digits and signs by hand; what is no digit is a dot or a stroke. */
    static Shape digits(String text, double size, Random random) {
        Path2D ink = new Path2D.Double();
        double x = 0;
        for (char c : text.toCharArray()) {
            int digit = Character.digit(c, 10);
            List<double[]> points = new ArrayList<>();
            if (digit >= 0) {
                for (String stroke : DIGITS.get(digit).split("\\|")) {
                    points.clear();
                    for (String point : stroke.split(" ")) {
                        String[] xy = point.split(",");
                        points.add(new double[] {
                            x + size * (Integer.parseInt(xy[0]) / 13.0 + 0.05 * random.nextGaussian()),
                            size * (Integer.parseInt(xy[1]) / 10.0 - 1 + 0.05 * random.nextGaussian())
                        });
                    }
                    ink.append(curve(points), false);
                }
                x += size * (0.62 + 0.1 * random.nextDouble());
            } else if (c == '/' || c == '-') {
                ink.append(
                        curve(List.of(
                                new double[] {x, 0}, new double[] {x + size * 0.3, c == '/' ? -size : -0.4 * size})),
                        false);
                x += size * 0.4;
            } else {
                ink.append(curve(List.of(new double[] {x, 0}, new double[] {x + 0.6, -0.4})), false);
                x += size * 0.3;
            }
        }
        Shape line = new BasicStroke(1.15f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(ink);
        return AffineTransform.getShearInstance(-0.18, -0.03 + 0.06 * random.nextDouble())
                .createTransformedShape(line);
    }

    /** A name nobody can read: a large first letter, waves that flatten to the right, a stroke back beneath. */
    static Shape signature(double width, Random random) {
        double height = width * (0.28 + 0.1 * random.nextDouble());
        List<double[]> points = new ArrayList<>();
        double x = width * 0.05;
        points.add(new double[] {x, 0});
        points.add(new double[] {x + width * 0.1, -height});
        points.add(new double[] {x - width * 0.02, -height * 0.6});
        points.add(new double[] {x + width * 0.16, -height * 0.1});
        x += width * 0.2;
        while (x < width) {
            double left = 1 - 0.75 * x / width;
            points.add(new double[] {x, -height * left * (0.25 + 0.6 * random.nextDouble())});
            points.add(new double[] {
                x + width * (0.07 * random.nextDouble() - 0.02), height * left * (0.25 * random.nextDouble())
            });
            x += width * (0.05 + 0.12 * random.nextDouble());
        }
        points.add(new double[] {width * 1.1, -height * 0.2 * random.nextDouble()});
        if (random.nextBoolean()) {
            points.add(new double[] {width * 0.7, height * 0.35});
            points.add(new double[] {width * 0.1, height * 0.28});
        }
        Shape line =
                new BasicStroke(1.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(curve(points));
        return AffineTransform.getRotateInstance(-0.05 - 0.2 * random.nextDouble())
                .createTransformedShape(line);
    }

    /** A smooth line through the points, after Catmull and Rom. */
    private static Path2D curve(List<double[]> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst()[0], points.getFirst()[1]);
        for (int i = 0; i + 1 < points.size(); i++) {
            double[] before = points.get(Math.max(0, i - 1));
            double[] from = points.get(i);
            double[] to = points.get(i + 1);
            double[] after = points.get(Math.min(points.size() - 1, i + 2));
            path.curveTo(
                    from[0] + (to[0] - before[0]) / 6,
                    from[1] + (to[1] - before[1]) / 6,
                    to[0] - (after[0] - from[0]) / 6,
                    to[1] - (after[1] - from[1]) / 6,
                    to[0],
                    to[1]);
        }
        return path;
    }
}
