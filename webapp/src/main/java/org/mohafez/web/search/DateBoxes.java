package org.mohafez.web.search;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mohafez.web.search.SearchPage.Choice;
import org.mohafez.web.search.SearchPage.DateBox;
import org.mohafez.web.search.SearchPage.Dates;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Words;

/** The boxes for dates, with what was understood shown back in both calendars. */
final class DateBoxes {
    private static final List<String> NAMES = List.of("from", "to", "dueFrom", "dueTo");

    private final SearchUrl url;
    private final Words words;
    private final Figures figures;

    DateBoxes(SearchUrl url, Words words, Figures figures) {
        this.url = url;
        this.words = words;
        this.figures = figures;
    }

    Dates all() {
        String chosen = url.values("date").stream().findFirst().orElse("");
        List<Choice> which = Stream.of("", "meeting", "issued")
                .map(code ->
                        new Choice(code, words.say("date." + (code.isEmpty() ? "either" : code)), code.equals(chosen)))
                .toList();
        List<DateBox> boxes = NAMES.stream().map(this::box).toList();
        return new Dates(
                boxes, which, boxes.stream().anyMatch(box -> !box.value().isEmpty()));
    }

    private DateBox box(String name) {
        String label = words.say("box." + name);
        LocalDate day = url.day(name);
        if (day != null) {
            return new DateBox(name, label, figures.date(day), figures.bothCalendars(day.toString()), false);
        }
        String rejected = url.rejected().getOrDefault(name, "");
        return new DateBox(name, label, rejected, "", !rejected.isEmpty());
    }
}
