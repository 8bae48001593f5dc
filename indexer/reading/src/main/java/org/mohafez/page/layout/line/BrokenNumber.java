package org.mohafez.page.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mohafez.page.Box;

/**
 * A date or number that is longer than its cell is wide and was broken over lines inside of it. Where the lines before are full says
 * that it may go on; only its own form says that it does: two numbers one below the other fill a cell as well. Words are
 * not joined, because a column is often just as wide as its longest word.
 */
public final class BrokenNumber {
    /** A day, month and year; an amount grouped in thousands or in lakhs; two years; a number of dotted groups. */
    private static final Pattern WHOLE = Pattern.compile("\\p{Nd}{1,2}([/.-])\\p{Nd}{1,2}\\1(?:\\p{Nd}{4}|\\p{Nd}{2})"
            + "|\\p{Nd}{1,3}(?:,\\p{Nd}{3})+(?:\\.\\p{Nd}{2})?(?:/-)?"
            + "|\\p{Nd}{1,2}(?:,\\p{Nd}{2})*,\\p{Nd}{3}(?:\\.\\p{Nd}{2})?(?:/-)?"
            + "|\\p{Nd}{4}[-–]\\p{Nd}{4}"
            + "|\\p{Nd}{2,}(?:\\.\\p{Nd}{2,}){3,}");
    /** Signs that may end a number and are no part of it. */
    private static final Pattern AFTER = Pattern.compile("[।,;)ঃ:]?");

    private static final Pattern DAY =
            Pattern.compile("\\p{Nd}{1,2}([/.-])\\p{Nd}{1,2}\\1\\p{Nd}{4}" + AFTER.pattern());

    private static final Pattern FIRST_OF_DAY = Pattern.compile("[0-3০-৩]");

    private static final Pattern PIECE = Pattern.compile("[\\p{Nd}/.,–-]+[।,;)ঃ:]?");
    /** Lines that one number may be broken into. */
    private static final int MOST = 8;
    /** How many of its own letters a full line may still have room for: letters differ in width. */
    private static final double FULL = 1.3;

    private final List<SetLine> lines;
    private final double width;

    private BrokenNumber(List<SetLine> lines, Box cell) {
        this.lines = lines;
        double margin = lines.stream()
                .mapToDouble(line -> line.begin() - cell.left())
                .min()
                .orElse(0);
        this.width = cell.width() - 2 * margin;
    }

    /** @param lines upright ones, one below the other */
    public static List<SetLine> mend(List<SetLine> lines, Box cell) {
        BrokenNumber broken = new BrokenNumber(lines, cell);
        List<SetLine> mended = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int end = broken.end(i);
            mended.add(end > i ? broken.joined(i, end) : lines.get(i));
            i = Math.max(end, i + 1);
        }
        return mended;
    }

    /** After the last of the lines that are one number from there on; the line itself where it is none. */
    private int end(int from) {
        String text = "";
        int whole = from;
        // The day of a date that fills the whole cell may have been broken where its line had room yet.
        boolean begunDay =
                from == 0 && FIRST_OF_DAY.matcher(lines.getFirst().text()).matches();
        for (int i = from; i < Math.min(lines.size(), from + MOST) && isPiece(i) && !(i > from && isDay(i)); i++) {
            text += lines.get(i).text();
            whole = i > from && isWhole(text) ? i + 1 : whole;
            boolean mayGoOn = i == 0 && begunDay;
            if (i + 1 < lines.size() && !mayGoOn && !isFull(lines.get(i), lines.get(i + 1))) {
                break;
            }
        }
        boolean had = begunDay && lines.size() > 1 && !isFull(lines.getFirst(), lines.get(1));
        return had && whole < lines.size() ? from : whole;
    }

    /** Whether the line is a date by itself: the number above it is another's. */
    private boolean isDay(int i) {
        return DAY.matcher(lines.get(i).text()).matches();
    }

    private boolean isPiece(int i) {
        SetLine line = lines.get(i);
        return line.quarterTurns() == 0
                && line.words().size() == 1
                && PIECE.matcher(line.text()).matches();
    }

    /** Whether the text has the form of one that has parts. */
    static boolean isWhole(String text) {
        int last = text.length() - 1;
        boolean marked = AFTER.matcher(text.substring(last)).matches();
        return WHOLE.matcher(text).matches()
                || marked && WHOLE.matcher(text.substring(0, last)).matches();
    }

    /** Whether there was no room for another of the next line's letters. */
    private boolean isFull(SetLine line, SetLine next) {
        SetWord first = next.words().getFirst();
        double letter = first.length() / first.text().length();
        return width - (line.end() - line.begin()) < FULL * letter;
    }

    private SetLine joined(int from, int to) {
        SetLine first = lines.get(from);
        SetWord whole = lines.subList(from, to).stream()
                .map(line -> line.words().getFirst())
                .reduce(SetWord::with)
                .orElseThrow();
        return new SetLine(List.of(whole), first.across(), first.quarterTurns());
    }
}
