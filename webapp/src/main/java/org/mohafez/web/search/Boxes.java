package org.mohafez.web.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mohafez.web.search.SearchPage.Box;
import org.mohafez.web.search.SearchPage.Choice;
import org.mohafez.web.search.SearchPage.Dates;
import org.mohafez.web.search.SearchPage.Sums;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Words;

/** The boxes for dates and sums, with what was understood shown back: dates in both calendars. */
final class Boxes {
    private static final List<String> DATES = List.of("from", "to", "dueFrom", "dueTo");
    private static final List<String> SUMS = List.of("amountFrom", "amountTo");

    private final SearchUrl url;
    private final Words words;
    private final Figures figures;

    Boxes(SearchUrl url, Words words, Figures figures) {
        this.url = url;
        this.words = words;
        this.figures = figures;
    }

    Dates dates() {
        String chosen = url.values("date").stream().findFirst().orElse("");
        List<Choice> which = Stream.of("", "meeting", "issued")
                .map(code ->
                        new Choice(code, words.say("date." + (code.isEmpty() ? "either" : code)), code.equals(chosen)))
                .toList();
        List<Box> boxes = DATES.stream().map(this::day).toList();
        return new Dates(boxes, which, isUsed(boxes));
    }

    Sums sums() {
        List<Box> boxes = SUMS.stream().map(this::sum).toList();
        return new Sums(boxes, isUsed(boxes));
    }

    private static boolean isUsed(List<Box> boxes) {
        return boxes.stream().anyMatch(box -> !box.value().isEmpty());
    }

    private Box day(String name) {
        LocalDate day = url.day(name);
        if (day != null) {
            return box(name, figures.date(day), figures.bothCalendars(day.toString()));
        }
        return unread(name);
    }

    private Box sum(String name) {
        BigDecimal sum = url.sum(name);
        if (sum != null) {
            return box(name, figures.sum(sum), words.say("taka", figures.sum(sum)));
        }
        return unread(name);
    }

    private Box box(String name, String value, String shownBack) {
        return new Box(name, words.say("box." + name), value, shownBack, false);
    }

    /** Empty, or what was typed and not understood. */
    private Box unread(String name) {
        String rejected = url.rejected().getOrDefault(name, "");
        return new Box(name, words.say("box." + name), rejected, "", !rejected.isEmpty());
    }
}
