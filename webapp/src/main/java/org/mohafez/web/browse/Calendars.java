package org.mohafez.web.browse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding.Document;
import org.mohafez.archive.blackout.BlackedOutArchive;
import org.mohafez.index.IndexField;
import org.mohafez.record.Kind;
import org.mohafez.search.FacetValue;
import org.mohafez.search.Filters;
import org.mohafez.search.Hit;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.web.series.MeetingCalendar;
import org.mohafez.web.series.SeriesShelf;
import org.mohafez.web.ui.Visitor;

/** The calendars of an office's bodies, or of a body in its offices, by the papers that a visitor may see. */
final class Calendars {
    /** So many are shown on one page: each costs a reading of its minutes. */
    static final int MOST = 12;

    private final Archive archive;
    private final SearchEngine engine;
    private final SeriesShelf series;

    Calendars(Archive archive, SearchEngine engine, SeriesShelf series) {
        this.archive = archive;
        this.engine = engine;
        this.series = series;
    }

    /**
     * Those with most minutes.
     *
     * @param calendars at most {@value #MOST}
     * @param others bodies or offices with minutes that are left out
     */
    record Shown(List<MeetingCalendar> calendars, int others) {
        static final Shown NONE = new Shown(List.of(), 0);
    }

    /** One of the two may be null: then there is a calendar for each body, or each office. */
    Shown of(Visitor visitor, @Nullable String office, @Nullable String body) {
        IndexField open = body == null ? IndexField.BODY : IndexField.OFFICE;
        Filters minutes = filters(office, body).with(IndexField.KIND, List.of(Kind.MINUTES.code()));
        Map<String, MeetingCalendar> calendars = new LinkedHashMap<>();
        int others = 0;
        for (FacetValue value : engine.values(request(visitor, minutes), open)) {
            if (!isAmong(open == IndexField.OFFICE ? office : body, value)) {
                continue;
            }
            if (calendars.size() == MOST) {
                others++;
            } else {
                Filters one = filters(office, body).with(open, List.of(value.code()));
                calendar(visitor, one).ifPresent(found -> calendars.putIfAbsent(found.code(), found));
            }
        }
        return new Shown(List.copyOf(calendars.values()), others);
    }

    private static boolean isAmong(@Nullable String only, FacetValue value) {
        return only == null || only.equals(value.code());
    }

    private static Filters filters(@Nullable String office, @Nullable String body) {
        Filters filters = Filters.none();
        filters = office == null ? filters : filters.with(IndexField.OFFICE, List.of(office));
        return body == null ? filters : filters.with(IndexField.BODY, List.of(body));
    }

    private Optional<MeetingCalendar> calendar(Visitor visitor, Filters body) {
        SearchRequest latest = request(visitor, body.with(IndexField.KIND, List.of(Kind.MINUTES.code())))
                .sorted(SearchRequest.Sort.NEWEST)
                .at(1, 1);
        return engine.search(latest).hits().stream()
                .findFirst()
                .flatMap(hit -> BlackedOutArchive.as(visitor.access(), archive).find(hit.documentId()))
                .filter(held -> visitor.maySee(held.access()))
                .filter(Document.class::isInstance)
                .flatMap(held -> series.series(visitor, (Document) held))
                .map(found -> MeetingCalendar.of(found, series, visitor, notices(visitor, body)));
    }

    private List<MeetingCalendar.Paper> notices(Visitor visitor, Filters body) {
        List<MeetingCalendar.Paper> notices = new ArrayList<>();
        engine.each(
                request(visitor, body.with(IndexField.KIND, List.of(Kind.NOTICE.code())))
                        .sorted(SearchRequest.Sort.OLDEST),
                Long.MAX_VALUE,
                hit -> notice(hit).ifPresent(notices::add));
        return notices;
    }

    private static Optional<MeetingCalendar.Paper> notice(Hit hit) {
        String day = hit.meetingDate() == null ? hit.issuedDate() : hit.meetingDate();
        return day == null
                ? Optional.empty()
                : Optional.of(new MeetingCalendar.Paper(hit.documentId(), Objects.requireNonNull(day)));
    }

    private static SearchRequest request(Visitor visitor, Filters filters) {
        return SearchRequest.of("", visitor.access()).within(filters.ofPapers()).counting(Set.of());
    }
}
