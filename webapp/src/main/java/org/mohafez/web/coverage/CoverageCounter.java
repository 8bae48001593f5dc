package org.mohafez.web.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.archive.fixity.Damage;
import org.mohafez.archive.fixity.Round;
import org.mohafez.bangla.BanglaOrder;
import org.mohafez.bangla.date.FiscalYear;
import org.mohafez.naming.Naming;
import org.mohafez.record.Doubt;
import org.mohafez.record.Doubts;
import org.mohafez.record.Meeting;
import org.mohafez.record.Memo;
import org.mohafez.record.Office;
import org.mohafez.record.PageSummary;
import org.mohafez.record.PaperRecord;
import org.mohafez.web.coverage.Coverage.Count;
import org.mohafez.web.coverage.Coverage.DoubtfulPaper;
import org.mohafez.web.coverage.Coverage.OfficeCount;
import org.mohafez.web.coverage.Coverage.UnreadFile;
import org.mohafez.web.coverage.Coverage.Verified;
import org.mohafez.web.shelf.Shelf;
import org.mohafez.web.ui.Visitor;

/** Walks the archive once and counts. Used once. */
final class CoverageCounter {
    private static final String UNKNOWN = "unknown";

    private final Visitor visitor;
    private final Map<String, Count> kinds = new TreeMap<>();
    private final Map<String, Count> years = new TreeMap<>(Comparator.reverseOrder());
    private final Map<String, OfficeCount> offices = new TreeMap<>(BanglaOrder.WORDS);
    private final List<UnreadFile> unread = new ArrayList<>();
    private final List<DoubtfulPaper> doubtful = new ArrayList<>();
    private final List<String> damaged = new ArrayList<>();
    private long documents;
    private long files;
    private long decisions;
    private long incomplete;
    private @Nullable Instant last;

    private CoverageCounter(Visitor visitor) {
        this.visitor = visitor;
    }

    /** @param naming what the archive's people say of names: offices that they joined are counted as one */
    static Coverage count(Archive archive, Visitor visitor, Naming naming) {
        CoverageCounter counter = new CoverageCounter(visitor);
        try (Stream<String> ids = archive.ids()) {
            ids.forEach(id -> counter.count(archive, id));
        }
        return counter.coverage(archive, naming);
    }

    private void count(Archive archive, String id) {
        try {
            archive.find(id).filter(holding -> Shelf.maySee(visitor, holding)).ifPresent(this::count);
        } catch (MohafezException unreadable) {
            // One damaged object must not hide all the others.
            damaged.add(id);
        }
    }

    private void count(Holding holding) {
        if (last == null || holding.receivedAt().isAfter(last)) {
            last = holding.receivedAt();
        }
        if (holding instanceof Holding.SetAside aside) {
            unread.add(new UnreadFile(
                    aside.id(), aside.source().fileName(), aside.why().reason()));
            return;
        }
        files++;
        for (Holding.Document paper : holding.papers()) {
            count(paper.record());
            doubt(paper);
        }
    }

    private void doubt(Holding.Document document) {
        List<Integer> pages = document.record().pages().stream()
                .filter(PageSummary::doubtful)
                .map(PageSummary::number)
                .toList();
        int unreadFields = document.record().unread().size();
        boolean withoutDecisions =
                Doubts.of(document.record()).stream().anyMatch(doubt -> doubt.cause() == Doubt.Cause.NO_DECISIONS);
        if (!pages.isEmpty() || unreadFields > 0 || withoutDecisions) {
            doubtful.add(new DoubtfulPaper(
                    document.id(), document.source().fileName(), pages, unreadFields, withoutDecisions));
        }
    }

    private void count(PaperRecord paper) {
        int decided = paper.decisions().size();
        documents++;
        decisions += decided;
        incomplete += paper.unread().isEmpty() ? 0 : 1;
        add(kinds, paper.kind().code(), decided);
        LocalDate date = date(paper);
        String day = date == null ? null : date.toString();
        add(years, date == null ? UNKNOWN : FiscalYear.of(date).toString(), decided);
        Office office = paper.office();
        String name = office == null ? null : office.name();
        String code = office == null ? null : office.code();
        offices.merge(
                Objects.requireNonNullElse(name, UNKNOWN),
                new OfficeCount(code, name, 1, decided, day, day),
                OfficeCount::and);
    }

    private static void add(Map<String, Count> counts, String code, int decided) {
        counts.merge(
                code,
                new Count(code, 1, decided),
                (a, b) -> new Count(code, a.documents() + b.documents(), a.decisions() + b.decisions()));
    }

    /** The day of the meeting, or of the issue where there was no meeting; null where the paper states no whole day. */
    private static @Nullable LocalDate date(PaperRecord paper) {
        Meeting meeting = paper.meeting();
        Memo memo = paper.memo();
        String met = meeting == null ? null : meeting.date();
        String day = met != null ? met : memo == null ? null : memo.issued();
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException noWholeDay) {
            return null;
        }
    }

    private @Nullable Verified verified(Archive archive) {
        Round last = archive.fixity().last();
        if (last == null || last.ended() == null) {
            return null;
        }
        List<String> seen = last.damages().stream()
                .map(Damage::id)
                .distinct()
                .filter(id -> !id.isEmpty() && maySee(archive, id))
                .toList();
        return new Verified(last.ended(), last.damages().isEmpty(), seen);
    }

    private boolean maySee(Archive archive, String id) {
        try {
            return archive.find(id).filter(held -> Shelf.maySee(visitor, held)).isPresent();
        } catch (MohafezException unreadable) {
            // Named among the damaged already.
            return false;
        }
    }

    private Coverage coverage(Archive archive, Naming naming) {
        List<OfficeCount> byOffice = JoinedOffices.of(offices.values(), naming);
        return new Coverage(
                documents,
                files,
                decisions,
                byOffice.stream().filter(office -> office.name() != null).count(),
                incomplete,
                last,
                kinds.values().stream()
                        .sorted(Comparator.comparingLong(Count::documents).reversed())
                        .toList(),
                byOffice,
                List.copyOf(years.values()),
                List.copyOf(unread),
                List.copyOf(doubtful),
                List.copyOf(damaged),
                verified(archive),
                archive.signedHead()
                        .map(head -> new Coverage.Signed(head.at(), head.root().toString()))
                        .orElse(null));
    }
}
