package org.mohafez.page.layout.content;

/**
 * A straight line drawn along the edges of the page.
 *
 * @param horizontal whether it runs from left to right, else from top to bottom
 * @param at its distance from the page's top, or from its left edge, in points
 * @param from where it begins, in points
 * @param to where it ends, never before it begins
 */
public record Rule(boolean horizontal, double at, double from, double to) {
    public double length() {
        return to - from;
    }
}
