package org.mohafez.corpus.scan;

/** A box on a printed page, in points from its top left corner. */
record Place(int page, double left, double top, double right, double bottom) {
    Place union(Place other) {
        return new Place(
                page,
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double middle() {
        return (top + bottom) / 2;
    }
}
