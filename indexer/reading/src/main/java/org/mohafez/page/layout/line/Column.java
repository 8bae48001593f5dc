package org.mohafez.page.layout.line;

import org.mohafez.page.layout.content.Rule;

/**
 * What lines are set in: the page between its margins, or a cell. Tells how much room a line left.
 *
 * @param left where lines can begin, in points along the line
 * @param right how far they can reach
 */
public record Column(double left, double right) {
    /** Points by which the ends or middles of aligned lines differ. */
    private static final double NEAR = 2.5;

    /** The length that was free in the line, as the line and the next are aligned: left, right or centred. */
    public double room(SetLine line, SetLine next) {
        double atEnd = right - line.end();
        if (Math.abs(line.begin() - next.begin()) <= NEAR) {
            return atEnd;
        }
        double indent = 2 * line.size();
        boolean centred = Math.abs(middle(line) - middle(next)) <= NEAR && line.begin() > left + indent / 2;
        boolean rightAligned = Math.abs(line.end() - next.end()) <= NEAR
                && line.begin() > left + indent
                && next.begin() > left + indent;
        return centred || rightAligned ? right - left - (line.end() - line.begin()) : atEnd;
    }

    /** Whether a rule runs along most of its width. */
    public boolean coveredBy(Rule rule) {
        return Math.min(right, rule.to()) - Math.max(left, rule.from()) >= 0.7 * (right - left);
    }

    private static double middle(SetLine line) {
        return (line.begin() + line.end()) / 2;
    }
}
