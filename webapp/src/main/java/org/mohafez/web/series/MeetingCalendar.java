package org.mohafez.web.series;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.date.FiscalYear;
import org.mohafez.series.Rhythm;
import org.mohafez.series.Series;
import org.mohafez.series.Sitting;
import org.mohafez.series.UnheldMonth;
import org.mohafez.web.ui.Visitor;

/**
 * What the archive holds of the meetings of one body, month by month.
 *
 * @param code of its series
 * @param rhythm how often it meets; absent where nothing tells
 * @param years the latest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingCalendar(
        String code, String office, String body, @Nullable Rhythm rhythm, List<Year> years) {

    /** A fiscal year: July to June. */
    public record Year(String fiscalYear, List<Month> months) {}

    /**
     * @param month ISO
     * @param notices without those that put the meeting of this very month off
     * @param noneHeld whether this archive holds no minutes though the body meets each month or a paper tells of the meeting;
     *     whether it met is not known
     */
    public record Month(
            String month, List<Paper> minutes, List<Paper> notices, List<Paper> postponed, boolean noneHeld) {}

    /** A paper and the day, or the month, that it speaks of; ISO. */
    public record Paper(String documentId, String date) {}

    /** Of papers that the visitor may see now. Notices and postponements are of the month the meeting was called for. */
    public static MeetingCalendar of(Series series, SeriesShelf shelf, Visitor visitor, List<Paper> notices) {
        List<Sitting> sittings = series.sittings().stream()
                .filter(sitting -> shelf.shows(visitor, sitting.paper()))
                .toList();
        List<Paper> postponed = series.noneHeld().stream()
                .flatMap(none -> none.told().stream())
                .filter(told -> shelf.shows(visitor, told.paper()))
                .map(told -> new Paper(told.paper().id(), told.month().toString()))
                .distinct()
                .toList();
        return new MeetingCalendar(
                series.body().code(),
                series.body().office(),
                series.body().name(),
                series.rhythm().orElse(null),
                new Filling(sittings, called(notices), postponed, series.noneHeld()).years());
    }

    private static List<Paper> called(List<Paper> notices) {
        return notices.stream()
                .filter(notice -> monthOf(notice) != null)
                .distinct()
                .toList();
    }

    private static @Nullable YearMonth monthOf(Paper paper) {
        return paper.date().matches("\\d{4}-(0[1-9]|1[0-2])(-.*)?")
                ? YearMonth.parse(paper.date().substring(0, "yyyy-MM".length()))
                : null;
    }

    private record Filling(
            List<Sitting> sittings, List<Paper> notices, List<Paper> postponed, Collection<UnheldMonth> noneHeld) {

        List<Year> years() {
            TreeSet<YearMonth> months = new TreeSet<>();
            sittings.forEach(sitting -> months.add(sitting.month()));
            Stream.concat(notices.stream(), postponed.stream()).forEach(paper -> months.add(monthOf(paper)));
            List<Year> years = new ArrayList<>();
            if (!months.isEmpty()) {
                int last = FiscalYear.of(months.last().atDay(1)).startYear();
                for (int year = last;
                        year >= FiscalYear.of(months.first().atDay(1)).startYear();
                        year--) {
                    years.add(year(year));
                }
            }
            return years;
        }

        private Year year(int start) {
            YearMonth july = YearMonth.of(start, 7);
            return new Year(
                    FiscalYear.of(july.atDay(1)).toString(),
                    Stream.iterate(july, month -> month.plusMonths(1))
                            .limit(12)
                            .map(this::month)
                            .toList());
        }

        private Month month(YearMonth month) {
            List<Paper> putOff = of(month, postponed);
            Set<String> puttingOff = putOff.stream().map(Paper::documentId).collect(Collectors.toSet());
            return new Month(
                    month.toString(),
                    sittings.stream()
                            .filter(sitting -> sitting.month().equals(month))
                            .map(sitting -> new Paper(
                                    sitting.paper().id(),
                                    sitting.date() == null
                                            ? month.toString()
                                            : sitting.date().toString()))
                            .toList(),
                    of(month, notices).stream()
                            .filter(notice -> !puttingOff.contains(notice.documentId()))
                            .toList(),
                    putOff,
                    noneHeld.stream().anyMatch(none -> none.month().equals(month)));
        }

        private static List<Paper> of(YearMonth month, List<Paper> papers) {
            return papers.stream().filter(paper -> month.equals(monthOf(paper))).toList();
        }
    }
}
