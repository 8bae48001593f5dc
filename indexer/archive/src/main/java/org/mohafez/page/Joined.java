package org.mohafez.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Texts one after the other, and what stands between them: one text, of which each run still leads to its part. */
final class Joined {
    private final StringBuilder text = new StringBuilder();
    private final List<Placed> parts = new ArrayList<>();
    private final List<Integer> begins = new ArrayList<>();

    /** With the same between all. */
    static Joined of(String between, List<? extends Placed> parts) {
        Joined joined = new Joined();
        for (Placed part : parts) {
            joined.between(joined.parts.isEmpty() ? "" : between);
            joined.add(part);
        }
        return joined;
    }

    /** Adds what stands between two parts and has no place. */
    void between(String separator) {
        text.append(separator);
    }

    void add(Placed part) {
        begins.add(text.length());
        parts.add(part);
        text.append(part.text());
    }

    /** What is joined so far. */
    CharSequence soFar() {
        return text;
    }

    String text() {
        return text.toString();
    }

    List<Place> places(int from, int to) {
        Objects.checkFromToIndex(from, to, text.length());
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int begin = begins.get(i);
            int end = begin + parts.get(i).text().length();
            if (begin < to && from < end) {
                places.addAll(parts.get(i).places(Math.max(from, begin) - begin, Math.min(to, end) - begin));
            }
        }
        return places;
    }
}
