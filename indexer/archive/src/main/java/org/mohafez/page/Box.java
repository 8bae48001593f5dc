package org.mohafez.page;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * A rectangle on a page in points (1/72 inch), measured from the page's top left corner. In JSON
 * {@code [left, top, width, height]}, rounded to a tenth of a point.
 */
public record Box(double left, double top, double width, double height) {

    @JsonCreator
    static Box of(List<Double> numbers) {
        return new Box(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    }

    @JsonValue
    List<Double> numbers() {
        return List.of(tenth(left), tenth(top), tenth(width), tenth(height));
    }

    public double right() {
        return left + width;
    }

    public double bottom() {
        return top + height;
    }

    public double centreX() {
        return left + width / 2;
    }

    public double centreY() {
        return top + height / 2;
    }

    /** The smallest box around both. */
    public Box union(Box other) {
        double l = Math.min(left, other.left);
        double t = Math.min(top, other.top);
        return new Box(l, t, Math.max(right(), other.right()) - l, Math.max(bottom(), other.bottom()) - t);
    }

    public boolean contains(double x, double y) {
        return x >= left && x <= right() && y >= top && y <= bottom();
    }

    private static double tenth(double points) {
        return Math.round(points * 10) / 10.0;
    }
}
