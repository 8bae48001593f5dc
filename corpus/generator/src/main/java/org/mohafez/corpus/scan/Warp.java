package org.mohafez.corpus.scan;

/**
 * How a plane is seen from aside: x' = (a x + b y + c) / (g x + h y + 1), y' likewise with d, e, f. Maps places of the picture
 * that is made to places of the sheet it is made from.
 */
record Warp(double a, double b, double c, double d, double e, double f, double g, double h) {
    /** Turned about the middle by an angle in degrees, and moved by pixels. */
    static Warp turn(double degrees, double middleX, double middleY, double moveX, double moveY) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Warp(
                cos,
                sin,
                middleX - cos * (middleX + moveX) - sin * (middleY + moveY),
                -sin,
                cos,
                middleY + sin * (middleX + moveX) - cos * (middleY + moveY),
                0,
                0);
    }

    /**
     * From four corners of the picture to those of a sheet.
     *
     * @param corners x and y of the top left, top right, bottom right and bottom left corner in the picture
     */
    static Warp ofCorners(double[] corners, double width, double height) {
        double[] target = {0, 0, width, 0, width, height, 0, height};
        double[][] system = new double[8][9];
        for (int i = 0; i < 4; i++) {
            double x = corners[2 * i];
            double y = corners[2 * i + 1];
            double u = target[2 * i];
            double v = target[2 * i + 1];
            system[2 * i] = new double[] {x, y, 1, 0, 0, 0, -x * u, -y * u, u};
            system[2 * i + 1] = new double[] {0, 0, 0, x, y, 1, -x * v, -y * v, v};
        }
        double[] s = solved(system);
        return new Warp(s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7]);
    }

    /** Gauss and Jordan, with the largest element as pivot. */
    private static double[] solved(double[][] rows) {
        int n = rows.length;
        for (int col = 0; col < n; col++) {
            int pivot = col;
            for (int r = col + 1; r < n; r++) {
                pivot = Math.abs(rows[r][col]) > Math.abs(rows[pivot][col]) ? r : pivot;
            }
            double[] swap = rows[col];
            rows[col] = rows[pivot];
            rows[pivot] = swap;
            for (int r = 0; r < n; r++) {
                double factor = r == col ? 0 : rows[r][col] / rows[col][col];
                for (int k = col; factor != 0 && k <= n; k++) {
                    rows[r][k] -= factor * rows[col][k];
                }
            }
        }
        double[] solution = new double[n];
        for (int i = 0; i < n; i++) {
            solution[i] = rows[i][n] / rows[i][i];
        }
        return solution;
    }

    /** The sheet so seen, upon a ground; pixels between others are blended of their four neighbours. */
    Sheet of(Sheet sheet, Sheet ground) {
        int w = sheet.width();
        int h2 = sheet.height();
        int[] from = sheet.pixels();
        int[] to = ground.pixels();
        for (int y = 0; y < ground.height(); y++) {
            for (int x = 0; x < ground.width(); x++) {
                double z = g * x + h * y + 1;
                double u = (a * x + b * y + c) / z;
                double v = (d * x + e * y + f) / z;
                int left = (int) Math.floor(u);
                int top = (int) Math.floor(v);
                if (left >= 0 && top >= 0 && left < w - 1 && top < h2 - 1) {
                    int at = top * w + left;
                    to[y * ground.width() + x] =
                            blend(from[at], from[at + 1], from[at + w], from[at + w + 1], u - left, v - top);
                }
            }
        }
        return ground;
    }

    private static int blend(int one, int two, int three, int four, double x, double y) {
        int out = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double upper = (one >> shift & 255) * (1 - x) + (two >> shift & 255) * x;
            double lower = (three >> shift & 255) * (1 - x) + (four >> shift & 255) * x;
            out |= Sheet.clamp(upper * (1 - y) + lower * y) << shift;
        }
        return out;
    }
}
