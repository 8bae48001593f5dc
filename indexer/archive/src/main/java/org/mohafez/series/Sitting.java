package org.mohafez.series;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Holding.Document;
import org.mohafez.record.Meeting;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Status;

/**
 * One meeting of a body, as the archive has it.
 *
 * @param month the month it was the meeting of, where the paper says so; else the month it was held in
 * @param date when it was held; absent where only the month is known
 * @param papers its minutes; several where they are held in several forms or as draft too, the issued and fullest first
 */
public record Sitting(YearMonth month, @Nullable LocalDate date, List<Document> papers) {
    private static final Comparator<Document> BEST_FIRST = Comparator.<Document>comparingInt(
                    paper -> paper.record().status() == Status.DRAFT ? 1 : 0)
            .thenComparing(paper -> -paper.record().decisions().size())
            .thenComparing(Document::id);

    static final Comparator<Sitting> IN_ORDER = Comparator.comparing(Sitting::day)
            .thenComparing(Sitting::month)
            .thenComparing(sitting -> sitting.time() == null ? "" : sitting.time())
            .thenComparing(sitting -> sitting.paper().id());

    public Sitting {
        papers = papers.stream().sorted(BEST_FIRST).toList();
        if (papers.isEmpty()) {
            throw new IllegalArgumentException("a sitting is known by its papers");
        }
    }

    /** Empty if the paper does not say when the meeting was. */
    static Optional<Sitting> of(Document paper) {
        Meeting meeting = paper.record().meeting();
        if (meeting == null) {
            return Optional.empty();
        }
        LocalDate date = parsedDay(meeting.date());
        YearMonth month = parsedMonth(meeting.period());
        if (month == null && date != null) {
            month = YearMonth.from(date);
        }
        if (month == null) {
            month = parsedMonth(meeting.date());
        }
        return month == null ? Optional.empty() : Optional.of(new Sitting(month, date, List.of(paper)));
    }

    /** The paper to read it in. */
    public Document paper() {
        return papers.getFirst();
    }

    /** Whether that paper is one of its papers. */
    public boolean has(String documentId) {
        return papers.stream().anyMatch(paper -> paper.id().equals(documentId));
    }

    /** The day it is sorted by. */
    LocalDate day() {
        return date == null ? month.atDay(1) : date;
    }

    /** Whether both are one meeting: copies agree on the day, and on the hour where both say it. */
    boolean same(Sitting other) {
        if (date == null || other.date == null) {
            return date == other.date && month.equals(other.month);
        }
        String time = time();
        return date.equals(other.date) && (time == null || other.time() == null || time.equals(other.time()));
    }

    Sitting with(Sitting copies) {
        return new Sitting(
                month,
                date,
                java.util.stream.Stream.concat(papers.stream(), copies.papers.stream())
                        .toList());
    }

    private @Nullable String time() {
        PaperRecord record = paper().record();
        return record.meeting() == null ? null : record.meeting().time();
    }

    private static @Nullable LocalDate parsedDay(@Nullable String iso) {
        try {
            return iso == null || iso.length() < "yyyy-MM-dd".length() ? null : LocalDate.parse(iso);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable YearMonth parsedMonth(@Nullable String iso) {
        try {
            return iso == null ? null : YearMonth.parse(iso);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
