package org.mohafez.page.layout.line;

import java.util.ArrayList;
import java.util.List;
import org.mohafez.page.layout.content.Glyph;

/**
 * Glyphs to lines, in the order written. A glyph that is set back may fill a hole in its line: some producers write all
 * letters of one font first and then the blanks and dots, which come from another.
 */
public final class TextLines {
    /** Parts of the font size: how far a glyph may stand off the baseline and still be of the line. */
    private static final double OFF_BASELINE = 0.45;
    /** How far it may be set back before the end of the last one. */
    private static final double SET_BACK = 0.6;

    private static final double MARK_SET_BACK = 2.5;
    /** The part of its own length that a glyph filling a hole may stand over its neighbours. */
    private static final double OVERLAP = 0.3;

    private final Words words;
    private final List<SetLine> lines = new ArrayList<>();
    private final List<Glyph> line = new ArrayList<>();
    /** Where in the line the last glyph was put. */
    private int last;

    private TextLines(Words words) {
        this.words = words;
    }

    /** Lines of text, in the order in which the glyphs begin them. */
    public static List<SetLine> of(List<Glyph> glyphs, Words words) {
        TextLines reader = new TextLines(words);
        glyphs.stream().flatMap(glyph -> Words.parted(glyph).stream()).forEach(reader::add);
        reader.endLine();
        return reader.lines;
    }

    private void add(Glyph glyph) {
        if (!line.isEmpty() && isLevel(glyph) && (goesOn(glyph) || fillsHole(glyph))) {
            int at = goesOn(glyph) ? last + 1 : 0;
            while (at < line.size() && line.get(at).along() <= glyph.along()) {
                at++;
            }
            line.add(at, glyph);
            last = at;
        } else {
            endLine();
            line.add(glyph);
            last = 0;
        }
    }

    private boolean isLevel(Glyph glyph) {
        Glyph first = line.getFirst();
        double off = Math.abs(glyph.across() - first.across()) / glyph.size();
        return glyph.quarterTurns() == first.quarterTurns() && off <= (glyph.isMark() ? 1 : OFF_BASELINE);
    }

    private boolean goesOn(Glyph glyph) {
        double back = line.get(last).end() - glyph.along();
        return back / glyph.size() <= (glyph.isMark() ? MARK_SET_BACK : SET_BACK);
    }

    private boolean fillsHole(Glyph glyph) {
        double covered = 0;
        for (Glyph other : line) {
            if (!other.isBlank()) {
                covered += Math.max(0, Math.min(other.end(), glyph.end()) - Math.max(other.along(), glyph.along()));
            }
        }
        return covered <= OVERLAP * glyph.length();
    }

    private void endLine() {
        words.line(line).ifPresent(lines::add);
        line.clear();
    }
}
