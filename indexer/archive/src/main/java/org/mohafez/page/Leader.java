package org.mohafez.page;

import java.util.regex.Pattern;

/** A piece of a line that is set apart and yet no column of its own: it goes with what follows it. */
public final class Leader {
    private static final Pattern COLON = Pattern.compile("[:ঃ=\\-–—]{1,2}");

    private static final Pattern ITEM_NUMBER =
            Pattern.compile("[(\\[]?[\\p{L}\\p{M}\\p{Nd}]{1,4}[)\\].।]+|[•●▪■◦○*➢✓·-]");

    private Leader() {}

    /** A lone colon or dash, as set at a tab stop between label and value. */
    public static boolean isColon(String piece) {
        return COLON.matcher(piece).matches();
    }

    /** An item's number or bullet. Whether it goes with the item, the line must tell: a table may have a column of numbers. */
    public static boolean isItemNumber(String piece) {
        return ITEM_NUMBER.matcher(piece).matches();
    }
}
