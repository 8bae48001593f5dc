package org.mohafez.index;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.archive.Version;
import org.mohafez.archive.blackout.BlackedOutArchive;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.bangla.date.FiscalYear;
import org.mohafez.page.Pages;
import org.mohafez.record.Access;
import org.mohafez.record.CitedMemo;
import org.mohafez.record.Deadline;
import org.mohafez.record.Decision;
import org.mohafez.record.Doubts;
import org.mohafez.record.Implementer;
import org.mohafez.record.Meeting;
import org.mohafez.record.Memo;
import org.mohafez.record.Office;
import org.mohafez.record.PageSummary;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Relation;

/** Makes a document's entries: a pure function of what the archive holds. */
public final class Entries {
    private final Holding.Document document;
    private final PaperRecord record;
    private final Pages pages;
    private final CodedNames names;
    private final NamedSums sums;

    private final Instant received;

    private Entries(Holding.Document document, Pages pages, Instant received) {
        this.document = document;
        this.received = received;
        this.record = document.record();
        this.pages = pages;
        this.names = new CodedNames(record.office());
        this.sums = new NamedSums(record.mentions(), record.decisions());
    }

    /**
     * Those of each paper of a file, one paper after the other; none of a file that could not be read. Where the public gets another
     * paper than those who are signed in, the entries of both.
     */
    public static List<Entry> of(Holding file, Archive archive) {
        Archive open = new BlackedOutArchive(archive);
        Stream<Holding.Document> blackedOut = file.papers().stream()
                .filter(paper -> paper.access() == Access.INTERNAL)
                .flatMap(paper -> open.find(paper.id()).stream())
                .flatMap(paper -> paper.papers().stream())
                .filter(paper -> paper.access() == Access.BLACKED_OUT);
        return Stream.concat(
                        file.papers().stream().flatMap(paper -> of(paper, pages(paper.id(), archive), archive)),
                        blackedOut.flatMap(paper -> of(paper, pages(paper.id(), open), archive)))
                .toList();
    }

    private static Stream<Entry> of(Holding.Document paper, Pages pages, Archive archive) {
        return new Entries(paper, pages, seenSince(paper, archive)).all();
    }

    /**
     * Since when those for whom the paper is have had it: a paper that was released, or was parted from another, comes to them then, however long the
     * archive has held its file.
     */
    private static Instant seenSince(Holding.Document paper, Archive archive) {
        Instant since = paper.receivedAt();
        List<Version> versions = archive.versions(paper.id());
        if (versions.size() == 1) {
            return since;
        }
        for (Version version : versions.reversed()) {
            if (!isSeen(paper, archive, version.number())) {
                break;
            }
            since = version.number() == 1 ? paper.receivedAt() : version.created();
        }
        return since;
    }

    /** Whether it was for the same readers then. */
    private static boolean isSeen(Holding.Document paper, Archive archive, int version) {
        return paper.access() == Access.BLACKED_OUT
                ? !archive.corrections(paper.id(), version).blackedOut().isEmpty()
                : paper.access() == Access.INTERNAL
                        || archive.find(paper.id(), version)
                                .filter(then -> then.access() == Access.PUBLIC
                                        && !then.papers().isEmpty())
                                .isPresent();
    }

    private static Pages pages(String id, Archive archive) {
        return archive.pages(id).orElseThrow(() -> new MohafezException(id + " has a record but no pages"));
    }

    /** Entry 0, then an entry for each decision in the order of the paper. */
    public static List<Entry> of(Holding.Document document, Pages pages) {
        return new Entries(document, pages, document.receivedAt()).all().toList();
    }

    private Stream<Entry> all() {
        return Stream.concat(Stream.of(otherText()), record.decisions().stream().map(this::decision));
    }

    private Entry otherText() {
        Map<IndexField, String> texts = paperTexts();
        put(texts, IndexField.TITLE, record.title());
        put(texts, IndexField.SUBJECT, record.subject());
        put(texts, IndexField.OTHER_TEXT, OtherText.of(pages, record.decisions()));
        Map<IndexField, List<Coded>> facets = paperFacets();
        putAll(facets, IndexField.SOURCE, pagesOf(null).map(Entries::source));
        Map<IndexField, List<String>> keywords = new EnumMap<>(IndexField.class);
        keywords.put(IndexField.MONTH_ONLY, months(null));
        keywords.put(
                IndexField.DOUBTED,
                Doubts.of(record).stream()
                        .map(doubt -> doubt.cause().code())
                        .distinct()
                        .toList());
        memoNumber().ifPresent(number -> {
            keywords.put(IndexField.MEMO, MemoKeys.all(number));
            keywords.put(IndexField.MEMO_PART, MemoKeys.parts(number));
        });
        keywords.put(
                IndexField.CITED_MEMO,
                record.citedMemos().stream()
                        .map(CitedMemo::number)
                        .map(MemoKeys::of)
                        .filter(key -> !key.isEmpty())
                        .distinct()
                        .toList());
        List<Relation> acts = acts();
        keywords.put(
                IndexField.ACTED_ON,
                acts.stream()
                        .map(Relation::memo)
                        .filter(Objects::nonNull)
                        .map(MemoKeys::of)
                        .distinct()
                        .toList());
        return entry(0, null, null, texts, facets, paperDates(), keywords, sums.beside(texts.values()), acts);
    }

    /** An act that names no number may be done to any paper; one that confirms changes nothing. */
    private List<Relation> acts() {
        return record.relations().stream()
                .filter(act -> act.memo() != null && !MemoKeys.of(act.memo()).isEmpty())
                .filter(act -> !act.type().equals(Relation.CONFIRMS))
                .map(act -> new Relation(act.type(), act.memo(), act.date(), Contacts.without(act.text())))
                .toList();
    }

    private Entry decision(Decision decision) {
        Map<IndexField, String> texts = paperTexts();
        put(texts, IndexField.PAPER_TEXT, lines(record.title(), record.subject()));
        put(texts, IndexField.TOPIC_TEXT, decision.topic());
        put(texts, IndexField.DECISION, decision.text());
        put(texts, IndexField.DISCUSSION, decision.discussion());
        put(texts, IndexField.REMARKS, lines(deadline(decision), decision.remarks()));
        put(
                texts,
                IndexField.IMPLEMENTER_TEXT,
                decision.implementers().stream().map(Implementer::text).collect(Collectors.joining("\n")));

        List<Coded> implementers =
                decision.implementers().stream().map(names::implementer).toList();
        put(texts, IndexField.IMPLEMENTER_NAMES, names.ofImplementers(implementers));
        Map<IndexField, List<Coded>> facets = paperFacets();
        putAll(facets, IndexField.TOPIC, label(decision.topic()));
        putAll(facets, IndexField.IMPLEMENTER, implementers.stream());
        putAll(facets, IndexField.SOURCE, pagesOf(decision.page()).map(Entries::source));

        Map<IndexField, LocalDate> dates = paperDates();
        if (decision.deadline() != null) {
            Optional.ofNullable(decision.deadline().date())
                    .flatMap(Entries::day)
                    .ifPresent(day -> dates.put(IndexField.DUE_DATE, day));
        }
        return entry(
                decision.ordinal(),
                decision.number(),
                decision.page(),
                texts,
                facets,
                dates,
                Map.of(IndexField.MONTH_ONLY, months(decision.deadline())),
                sums.of(decision),
                List.of());
    }

    private Entry entry(
            int ordinal,
            @Nullable String number,
            @Nullable Integer page,
            Map<IndexField, String> texts,
            Map<IndexField, List<Coded>> facets,
            Map<IndexField, LocalDate> dates,
            Map<IndexField, List<String>> keywords,
            List<BigDecimal> sums,
            List<Relation> acts) {
        return new Entry(
                document.id(),
                ordinal,
                record.name().orElse(null),
                number,
                document.source().fileName(),
                record.kind(),
                record.access(),
                page,
                pagesOf(page).anyMatch(PageSummary::doubtful),
                ordinal == 0 ? Doubts.weight(Doubts.of(record)) : 0,
                memoNumber().orElse(null),
                Optional.ofNullable(record.office()).map(Office::upazila).orElse(null),
                texts,
                facets,
                dates,
                keywords,
                sums,
                acts,
                received);
    }

    private Map<IndexField, String> paperTexts() {
        Map<IndexField, String> texts = new EnumMap<>(IndexField.class);
        Office office = record.office();
        if (office != null) {
            put(
                    texts,
                    IndexField.OFFICE_TEXT,
                    lines(
                            office.name(),
                            office.branch(),
                            office.agency(),
                            office.ministry(),
                            office.upazila(),
                            office.district(),
                            office.division()));
        }
        put(texts, IndexField.OFFICE_NAMES, names.ofOffice());
        put(texts, IndexField.BODY_TEXT, meeting().map(Meeting::body).orElse(null));
        return texts;
    }

    private Map<IndexField, List<Coded>> paperFacets() {
        Map<IndexField, List<Coded>> facets = new EnumMap<>(IndexField.class);
        Office office = record.office();
        if (office != null) {
            putAll(facets, IndexField.OFFICE, names.office().stream());
            putAll(facets, IndexField.DIVISION, names.division().stream());
            putAll(facets, IndexField.DISTRICT, names.district().stream());
            putAll(facets, IndexField.UPAZILA, names.upazila().stream());
        }
        putAll(facets, IndexField.OFFICE_FILE, names.file(record.memo()).stream());
        String kind = record.kind().code();
        putAll(facets, IndexField.KIND, Stream.of(new Coded(kind, kind)));
        putAll(facets, IndexField.BODY, meeting().map(Meeting::body).map(CodedNames::body).stream());
        putAll(facets, IndexField.FISCAL_YEAR, date().stream().map(Entries::fiscalYear));
        return facets;
    }

    private Map<IndexField, LocalDate> paperDates() {
        Map<IndexField, LocalDate> dates = new EnumMap<>(IndexField.class);
        date().ifPresent(date -> dates.put(IndexField.DATE, date));
        meetingDate().ifPresent(date -> dates.put(IndexField.MEETING_DATE, date));
        issuedDate().ifPresent(date -> dates.put(IndexField.ISSUED_DATE, date));
        return dates;
    }

    /** The dates of which the paper states the month alone. */
    private List<String> months(@Nullable Deadline deadline) {
        String meeting = meeting().map(Meeting::date).orElse(null);
        String issued = Optional.ofNullable(record.memo()).map(Memo::issued).orElse(null);
        Map<IndexField, String> stated = new EnumMap<>(IndexField.class);
        Optional.ofNullable(meeting)
                .or(() -> Optional.ofNullable(issued))
                .ifPresent(iso -> stated.put(IndexField.DATE, iso));
        Optional.ofNullable(meeting).ifPresent(iso -> stated.put(IndexField.MEETING_DATE, iso));
        Optional.ofNullable(issued).ifPresent(iso -> stated.put(IndexField.ISSUED_DATE, iso));
        Optional.ofNullable(deadline).map(Deadline::date).ifPresent(iso -> stated.put(IndexField.DUE_DATE, iso));
        return stated.entrySet().stream()
                .filter(date -> isMonth(date.getValue()))
                .map(date -> date.getKey().key())
                .toList();
    }

    private static boolean isMonth(String iso) {
        return iso.length() == "yyyy-MM".length();
    }

    private Optional<LocalDate> date() {
        return meetingDate().or(this::issuedDate);
    }

    private Optional<LocalDate> meetingDate() {
        return meeting().map(Meeting::date).flatMap(Entries::day);
    }

    private Optional<LocalDate> issuedDate() {
        return Optional.ofNullable(record.memo()).map(Memo::issued).flatMap(Entries::day);
    }

    private Optional<Meeting> meeting() {
        return Optional.ofNullable(record.meeting());
    }

    private Optional<String> memoNumber() {
        return Optional.ofNullable(record.memo()).map(Memo::number);
    }

    /** The page something begins on; all pages where that is not known. */
    private Stream<PageSummary> pagesOf(@Nullable Integer number) {
        return record.pages().stream().filter(page -> number == null || page.number() == number);
    }

    private static @Nullable String deadline(Decision decision) {
        return decision.deadline() == null ? null : decision.deadline().text();
    }

    private static Coded source(PageSummary page) {
        String code = page.source().code();
        return new Coded(code, code);
    }

    private static Coded fiscalYear(LocalDate day) {
        String code = FiscalYear.of(day).toString();
        return new Coded(code, BanglaDigits.toBangla(code));
    }

    private static Stream<Coded> label(@Nullable String label) {
        return Stream.ofNullable(label).filter(text -> !text.isBlank()).map(Coded::of);
    }

    private static @Nullable String lines(@Nullable String... lines) {
        return Arrays.stream(lines).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    private static void put(Map<IndexField, String> texts, IndexField field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            texts.put(field, Contacts.without(text));
        }
    }

    private static void putAll(Map<IndexField, List<Coded>> facets, IndexField field, Stream<Coded> values) {
        Map<String, Coded> byCode = new LinkedHashMap<>();
        values.forEach(value -> byCode.putIfAbsent(value.code(), value));
        if (!byCode.isEmpty()) {
            facets.put(field, List.copyOf(byCode.values()));
        }
    }

    /** A month stands for its first day: it is found by a range, and sorted, as nearly as the paper allows. */
    private static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(isMonth(iso) ? iso + "-01" : iso));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
