package org.mohafez.web.search;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mohafez.index.IndexField;
import org.mohafez.record.Access;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchResult;
import org.mohafez.search.Timeline;
import org.mohafez.web.search.TimelinePage.Count;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Words;

/** Puts the months of a search into the reader's words. */
final class TimelineComposer {
    /** Twelve years: more bars by month nobody takes in. */
    private static final int MOST_MONTHS = 144;
    /** So many offices and implementers are shown; the search page has all. */
    private static final int MOST_NAMES = 12;

    private final SearchUrl url;
    private final Words words;
    private final Figures figures;

    TimelineComposer(SearchUrl url) {
        this.url = url;
        this.words = Words.in(url.lang());
        this.figures = new Figures(words);
    }

    TimelinePage compose(SearchEngine engine, Set<Access> access) {
        SearchResult result = engine.search(url.onPage(1).request(access));
        Timeline timeline = engine.months(url.request(access));
        FacetLabels labels = new FacetLabels(words, figures, engine, access, result);
        return new TimelinePage(
                words.say("found", result.total(), result.totalDocuments()),
                new Chips(url, words, figures, labels).all(List.of()),
                url.onPage(1).href(),
                chart(timeline.months()),
                timeline.months().entrySet().stream()
                        .map(month -> count(
                                figures.date(month.getKey().toString()),
                                month.getValue(),
                                within(month.getKey().atDay(1), month.getKey().atEndOfMonth())))
                        .toList(),
                timeline.undated() == 0 ? "" : words.say("timeline.undated", timeline.undated()),
                counts(result, IndexField.OFFICE, labels),
                counts(result, IndexField.IMPLEMENTER, labels));
    }

    private List<Count> counts(SearchResult result, IndexField field, FacetLabels labels) {
        String parameter = field.parameter().orElseThrow();
        return result.facets().getOrDefault(field, List.of()).stream()
                .limit(MOST_NAMES)
                .map(value -> count(
                        labels.label(field, value),
                        value.count(),
                        url.values(parameter).contains(value.code())
                                ? url.onPage(1).href()
                                : url.with(parameter, value.code()).href()))
                .toList();
    }

    private @Nullable TimelineChart chart(SortedMap<YearMonth, Long> months) {
        if (months.isEmpty()) {
            return null;
        }
        SortedMap<YearMonth, Long> all = new TreeMap<>();
        YearMonth last = months.lastKey().withMonth(12);
        for (YearMonth m = months.firstKey().withMonth(1); !m.isAfter(last); m = m.plusMonths(1)) {
            all.put(m, months.getOrDefault(m, 0L));
        }
        return all.size() > MOST_MONTHS ? byYear(all) : byMonth(all);
    }

    private TimelineChart byMonth(SortedMap<YearMonth, Long> months) {
        return TimelineChart.of(
                months,
                figures::number,
                month -> figures.date(month.toString()),
                month -> year(Year.from(month)),
                month -> within(month.atDay(1), month.atEndOfMonth()));
    }

    private TimelineChart byYear(SortedMap<YearMonth, Long> months) {
        SortedMap<Year, Long> years = new TreeMap<>();
        months.forEach((month, count) -> years.merge(Year.from(month), count, Long::sum));
        return TimelineChart.of(
                years,
                figures::number,
                this::year,
                first -> year(first) + "–" + year(last(first, years.lastKey())),
                year -> within(year.atDay(1), year.atMonth(12).atEndOfMonth()));
    }

    /** The last year of the panel that begins with the first. */
    private static Year last(Year first, Year ofAll) {
        Year last = first.plusYears(TimelineChart.COLUMNS - 1L);
        return last.isAfter(ofAll) ? ofAll : last;
    }

    private String year(Year year) {
        return figures.digits(year.toString());
    }

    private String within(LocalDate first, LocalDate last) {
        return url.within(first, last).href();
    }

    private Count count(String name, long count, String href) {
        return new Count(name, figures.number(count), href);
    }
}
