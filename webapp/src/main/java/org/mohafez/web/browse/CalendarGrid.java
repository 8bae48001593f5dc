package org.mohafez.web.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;
import org.mohafez.series.Rhythm;
import org.mohafez.web.browse.BrowsePage.Cell;
import org.mohafez.web.browse.BrowsePage.Grid;
import org.mohafez.web.browse.BrowsePage.Mark;
import org.mohafez.web.browse.BrowsePage.Year;
import org.mohafez.web.series.MeetingCalendar;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Words;

/** A calendar of meetings as a table: a row for each fiscal year, a column for each month. */
final class CalendarGrid {
    private static final int JULY = 7;
    private static final int MONTHS = 12;

    private final Words words;
    private final Figures figures;
    private final Addresses addresses;

    CalendarGrid(Words words, Figures figures, Addresses addresses) {
        this.words = words;
        this.figures = figures;
        this.addresses = addresses;
    }

    /** @param title what tells it from the others of its page */
    Grid of(MeetingCalendar calendar, String title) {
        return new Grid(
                title,
                addresses.of(IndexField.OFFICE, calendar.office(), null),
                rhythm(calendar.rhythm()),
                Stream.iterate(JULY, month -> month % MONTHS + 1)
                        .limit(MONTHS)
                        .map(month -> words.say("month." + month))
                        .toList(),
                calendar.years().stream()
                        .map(year -> new Year(
                                figures.digits(year.fiscalYear()),
                                year.months().stream().map(this::cell).toList()))
                        .toList());
    }

    private @Nullable String rhythm(@Nullable Rhythm rhythm) {
        if (rhythm == null) {
            return null;
        }
        String every = words.say("rhythm." + rhythm.every().code());
        return rhythm.basis() == Rhythm.Basis.STATED
                ? words.say("rhythm-stated", every)
                : words.say("rhythm-observed", every);
    }

    private Cell cell(MeetingCalendar.Month month) {
        List<Mark> marks = new ArrayList<>();
        for (MeetingCalendar.Paper minutes : month.minutes()) {
            boolean whole = minutes.date().length() > month.month().length();
            marks.add(mark(
                    whole ? figures.digits(minutes.date().substring("yyyy-MM-".length())) : words.say("calendar.held"),
                    "kind.minutes",
                    minutes));
        }
        month.postponed().forEach(told -> marks.add(mark(words.say("calendar.postponed"), "calendar.postponed", told)));
        month.notices().forEach(notice -> marks.add(mark(words.say("calendar.notice"), "calendar.notice", notice)));
        return new Cell(marks, month.noneHeld());
    }

    private Mark mark(String text, String what, MeetingCalendar.Paper paper) {
        return new Mark(text, words.say(what) + ", " + figures.date(paper.date()), addresses.paper(paper.documentId()));
    }
}
