package org.mohafez.page.layout.line;

import java.util.ArrayList;
import java.util.List;
import org.mohafez.page.Box;

/** A cell so narrow that serial numbers and short headings break inside a word: its lines are pieces of one word. */
public final class NarrowCell {
    /** Width in parts of the font size. */
    private static final double NARROW = 2.2;

    private NarrowCell() {}

    public static List<SetLine> mend(List<SetLine> lines, Box cell) {
        List<SetLine> mended = new ArrayList<>();
        for (SetLine line : lines) {
            boolean piece = line.words().size() == 1
                    && cell.width() < NARROW * line.size()
                    && !BrokenNumber.isWhole(line.text());
            SetLine last = mended.isEmpty() ? null : mended.getLast();
            if (piece && last != null && last.words().size() == 1 && !BrokenNumber.isWhole(last.text())) {
                SetWord whole = last.words().getFirst().with(line.words().getFirst());
                mended.set(mended.size() - 1, new SetLine(List.of(whole), last.across(), last.quarterTurns()));
            } else {
                mended.add(line);
            }
        }
        return mended;
    }
}
