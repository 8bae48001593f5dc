package org.mohafez.page.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mohafez.page.Paragraph;

/**
 * Lines to paragraphs, by where they stand. A line that had room for the next line's first word was ended on purpose;
 * that alone finds most ends, in centred headings and narrow cells too.
 */
public final class Paragraphs {
    /** A number, letter or bullet that begins an item. */
    private static final Pattern ITEM = Pattern.compile(
            "[(\\[]?(?:\\p{Nd}{1,3}|\\p{L}\\p{M}{0,2}|[ivxIVX]{1,5})[)\\].।]+.*|[•●▪■◦○\\-–—*➢✓]\\s.*", Pattern.DOTALL);

    /** Parts of the font size. */
    private static final double TOLERANCE = 0.1;

    private static final double INDENT = 0.9;
    /** What begins so far to the right of a sentence that has ended is set apart from it, such as a signature. */
    private static final double APART = 6;

    private static final double SIZE_CHANGE = 0.15;

    private final Column column;
    private final double pitch;

    private Paragraphs(Column column, double pitch) {
        this.column = column;
        this.pitch = pitch;
    }

    /**
     * @param lines one below the other
     * @param page the page's number, from 1
     */
    public static List<Paragraph> of(List<SetLine> lines, Column column, int page) {
        Paragraphs paragraphs = new Paragraphs(column, pitch(lines));
        List<Paragraph> done = new ArrayList<>();
        List<SetLine> open = new ArrayList<>();
        for (SetLine line : lines) {
            if (!open.isEmpty() && paragraphs.ended(open, line)) {
                done.add(paragraph(open, page));
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            done.add(paragraph(open, page));
        }
        return done;
    }

    private static Paragraph paragraph(List<SetLine> lines, int page) {
        return new Paragraph(lines.stream().map(line -> line.line(page)).toList());
    }

    private boolean ended(List<SetLine> open, SetLine next) {
        SetLine last = open.getLast();
        double size = last.size();
        double down = next.across() - last.across();
        boolean elsewhere = last.quarterTurns() != next.quarterTurns() || down <= 0 || down > 1.3 * pitch + 0.2 * size;
        boolean otherSize = Math.abs(next.size() - size) > SIZE_CHANGE * size;
        double needed = next.words().getFirst().length() + last.blank() + TOLERANCE * size;
        if (elsewhere || otherSize || column.room(last, next) > needed) {
            return true;
        }
        boolean indented = open.size() > 1 && next.begin() > open.get(1).begin() + INDENT * size;
        boolean apart = next.begin() > open.getFirst().begin() + APART * size;
        boolean item = ITEM.matcher(next.text()).matches();
        return indented || (last.endsSentence() && (apart || item));
    }

    /** The usual distance from baseline to baseline: the middle one. */
    private static double pitch(List<SetLine> lines) {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double step = lines.get(i).across() - lines.get(i - 1).across();
            if (step > 0) {
                steps.add(step);
            }
        }
        steps.sort(null);
        return steps.isEmpty() ? 0 : steps.get(steps.size() / 2);
    }
}
