package org.mohafez.corpus.scan;

/** What shines through from the other side: in mirror writing, and blurred by the paper between. */
final class Bleed {
    private Bleed() {}

    static Sheet of(Sheet other) {
        Sheet mirror = Sheet.blank(other.width(), other.height(), other.dpi());
        int w = other.width();
        for (int y = 0; y < other.height(); y++) {
            for (int x = 0; x < w; x++) {
                mirror.pixels()[y * w + x] = other.pixels()[y * w + w - 1 - x];
            }
        }
        Effects.blur(mirror, 0.006 * other.dpi());
        return mirror;
    }
}
