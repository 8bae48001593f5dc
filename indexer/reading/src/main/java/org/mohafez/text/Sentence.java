package org.mohafez.text;

import java.util.regex.Pattern;
import org.mohafez.page.Box;
import org.mohafez.page.Line;

/** Where sentences and items begin and end, as far as lines tell. */
final class Sentence {
    private static final Pattern END = Pattern.compile(".*[।?!:;ঃ|.][\\s'\"’”)\\]]*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[(\\[]?\\p{Nd}{1,3}[)\\].।:ঃ]*");
    private static final Pattern ITEM = Pattern.compile(
            "[(\\[]?(?:\\p{Nd}{1,3}|\\p{L}\\p{M}?|[ivxIVX]{1,5})[)\\].।]+.*|[•●▪■◦○*➢✓]\\s.*", Pattern.DOTALL);
    /** A blank, in parts of a line's height. */
    private static final double BLANK = 0.25;

    private Sentence() {}

    static boolean ends(String text) {
        return END.matcher(text).matches();
    }

    /** Whether the text is nothing but a serial number. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text.strip()).matches();
    }

    static boolean beginsItem(String text) {
        return ITEM.matcher(text.strip()).matches();
    }

    /** Whether the first word of the next line had no room any more in this one, which could reach that far right. */
    static boolean isFull(Line line, Line next, double right) {
        Box box = line.box();
        if (box == null || next.words().isEmpty()) {
            return false;
        }
        double needed = next.words().getFirst().box().width() + BLANK * box.height();
        return right - box.right() < needed;
    }
}
