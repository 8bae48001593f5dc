package org.mohafez.web.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mohafez.record.Access;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.Timeline;

/**
 * When what was searched for was decided, for machines.
 *
 * @param total how many hits there are
 * @param months those with hits, the earliest first
 * @param undated hits without a date
 */
public record TimelineTwin(long total, List<Month> months, long undated) {

    /** @param month such as 2025-05 */
    public record Month(String month, long count) {}

    static TimelineTwin of(SearchUrl url, SearchEngine engine, Set<Access> access) {
        Timeline timeline = engine.months(url.request(access));
        return new TimelineTwin(
                timeline.total(),
                timeline.months().entrySet().stream()
                        .map(month -> new Month(month.getKey().toString(), month.getValue()))
                        .toList(),
                timeline.undated());
    }

    /** As a table; what has no date stands last, without a month. */
    List<List<String>> lines() {
        Stream<List<String>> dated = months.stream().map(month -> List.of(month.month(), Long.toString(month.count())));
        return Stream.of(
                        Stream.of(List.of("month", "count")),
                        dated,
                        undated == 0 ? Stream.<List<String>>empty() : Stream.of(List.of("", Long.toString(undated))))
                .flatMap(lines -> lines)
                .toList();
    }
}
