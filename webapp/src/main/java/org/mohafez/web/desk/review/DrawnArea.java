package org.mohafez.web.desk.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.mohafez.archive.blackout.Places;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.page.Box;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;
import org.mohafez.record.correction.Blacked;

/**
 * A rectangle on the picture of a page, drawn there or typed as {@code 2: 10 62.5 35 8}: its page, and in percent of that how far from the left and
 * from the top it begins, how wide it is and how high. What only the picture shows has no other name.
 *
 * @param box in points
 */
record DrawnArea(Page page, Box box) {
    private static final String NUMBER = "(\\d{1,4}(?:\\.\\d{1,6})?)\\s*%?";
    private static final Pattern TYPED = Pattern.compile("(\\d{1,6})(?:\\s*[:;,।ঃ]\\s*|\\s+)" + NUMBER + "[\\s,;]+"
            + NUMBER + "[\\s,;]+" + NUMBER + "[\\s,;]+" + NUMBER);

    /** Longer than five numbers with what stands between them: a pattern is not asked about pages of blanks. */
    private static final int LONGEST = 100;

    private static final double WHOLE = 100;
    /** Steps of a percent in which measures are written: a hundredth is a seventeenth of a point of an A4 sheet. */
    private static final double STEPS = 100;

    /** So much less than a step is no step: what is written is read as the same again. */
    private static final double SLACK = 1e-4;

    /** Empty where that is no area of a page that has a size. */
    static Optional<DrawnArea> of(String typed, Pages pages) {
        Matcher found = TYPED.matcher(BanglaDigits.toLatin(typed.strip()));
        return typed.length() <= LONGEST && found.matches()
                ? pages.pages().stream()
                        .filter(page -> found.group(1).equals(Integer.toString(page.number())))
                        .findFirst()
                        .flatMap(page -> of(page, found))
                : Optional.empty();
    }

    private static Optional<DrawnArea> of(Page page, Matcher typed) {
        Double width = page.width();
        Double height = page.height();
        double left = percent(typed, 2);
        double top = percent(typed, 3);
        double right = Math.min(WHOLE, left + percent(typed, 4));
        double bottom = Math.min(WHOLE, top + percent(typed, 5));
        return width == null || height == null || right <= left || bottom <= top
                ? Optional.empty()
                : Optional.of(new DrawnArea(
                        page,
                        new Box(
                                left * width / WHOLE,
                                top * height / WHOLE,
                                (right - left) * width / WHOLE,
                                (bottom - top) * height / WHOLE)));
    }

    private static double percent(Matcher typed, int group) {
        return Double.parseDouble(typed.group(group));
    }

    /** Those of a place that is no text and none of the marks that are chosen by themselves. */
    static List<DrawnArea> of(Page page, Blacked place) {
        return place.boxes().stream().map(box -> new DrawnArea(page, box)).toList();
    }

    /** As it is typed; never less than it is. */
    String typed() {
        double width = page.width() == null ? 0 : page.width();
        double height = page.height() == null ? 0 : page.height();
        double left = down(box.left() / width);
        double top = down(box.top() / height);
        return page.number() + ": "
                + DoubleStream.of(left, top, up(box.right() / width) - left, up(box.bottom() / height) - top)
                        .mapToObj(DrawnArea::plain)
                        .collect(Collectors.joining(" "));
    }

    private static double down(double share) {
        return Math.floor(share * WHOLE * STEPS + SLACK) / STEPS;
    }

    private static double up(double share) {
        return Math.ceil(share * WHOLE * STEPS - SLACK) / STEPS;
    }

    private static String plain(double percent) {
        return String.format(Locale.ROOT, "%.2f", percent).replaceFirst("\\.?0+$", "");
    }

    Blacked place() {
        return Places.of(page, box);
    }
}
