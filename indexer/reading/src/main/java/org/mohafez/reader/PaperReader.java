package org.mohafez.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.number.MemoNumber;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;
import org.mohafez.reader.closing.Annexes;
import org.mohafez.reader.closing.CitedMemos;
import org.mohafez.reader.closing.Signatures;
import org.mohafez.reader.decision.Decisions;
import org.mohafez.reader.head.HeadDoubts;
import org.mohafez.reader.head.KindOf;
import org.mohafez.reader.head.Letterhead;
import org.mohafez.reader.head.MemoBlock;
import org.mohafez.reader.head.OwnNumber;
import org.mohafez.reader.head.Subject;
import org.mohafez.reader.head.Title;
import org.mohafez.reader.meeting.CalledMeeting;
import org.mohafez.reader.meeting.MeetingBlock;
import org.mohafez.reader.mention.Mentions;
import org.mohafez.reader.order.Order;
import org.mohafez.reader.paper.Found;
import org.mohafez.reader.paper.Paper;
import org.mohafez.reader.paper.Passage;
import org.mohafez.reader.paper.TextLine;
import org.mohafez.reader.parting.Parted;
import org.mohafez.reader.parting.Parting;
import org.mohafez.reader.relation.Relations;
import org.mohafez.reader.words.TitleWord;
import org.mohafez.reader.zone.BareLabels;
import org.mohafez.reader.zone.Distribution;
import org.mohafez.reader.zone.ZoneLine;
import org.mohafez.reader.zone.Zones;
import org.mohafez.record.Access;
import org.mohafez.record.Check;
import org.mohafez.record.CitedMemo;
import org.mohafez.record.Decision;
import org.mohafez.record.Kind;
import org.mohafez.record.Meeting;
import org.mohafez.record.Memo;
import org.mohafez.record.Office;
import org.mohafez.record.PageSummary;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Part;
import org.mohafez.record.ReadPaper;
import org.mohafez.record.Relation;
import org.mohafez.record.Status;
import org.mohafez.record.parts.Beginning;
import org.mohafez.record.privacy.PersonalDetails;

/**
 * Reads what papers say. A pure function: the same pages give the same records; safe for use by several threads.
 *
 * <p>Source, access and extractor of a record are for the caller to set; access is {@link Access#PUBLIC} until then.
 */
public final class PaperReader {
    private static final Set<Kind> ORDERING = EnumSet.of(Kind.ORDER, Kind.NOTIFICATION, Kind.CIRCULAR);

    /** The papers that the pages hold, at least one, in the order of the pages. */
    public List<ReadPaper> read(Pages pages) {
        return read(Parting.of(pages));
    }

    /** The same where somebody said which they are. @param said where each begins */
    public List<ReadPaper> read(Pages pages, List<Beginning> said) {
        return read(Parting.of(pages, said));
    }

    /** Where papers begin in these pages, as far as it shows. */
    public List<Beginning> beginnings(Pages pages) {
        return Beginning.of(Parting.of(pages).stream().map(Parted::pages).toList());
    }

    private static List<ReadPaper> read(List<Parted> parted) {
        List<Pages> parts = parted.stream().map(Parted::pages).toList();
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new ReadPaper(
                        readOne(parts.get(i), part(parts, i), parted.get(i).doubts()), parts.get(i)))
                .toList();
    }

    /** Null where the file is one paper. */
    private static @Nullable Part part(List<Pages> parts, int i) {
        List<Page> pages = parts.get(i).pages();
        return parts.size() == 1
                ? null
                : new Part(
                        i + 1,
                        parts.size(),
                        pages.getFirst().number(),
                        pages.getLast().number());
    }

    private static PaperRecord readOne(Pages pages, @Nullable Part part, List<Check> parting) {
        Paper paper = Paper.of(pages);
        PaperRecord record = record(BareLabels.closed(paper), pages, part, parting);
        return Coding.of(record.withReads(Quotations.of(record, paper.lines().toList())));
    }

    private static PaperRecord record(Paper paper, Pages pages, @Nullable Part part, List<Check> parting) {
        Zones zones = Zones.of(paper);
        Reads reads = new Reads();
        Optional<Title> title = Title.of(zones.head());
        Found<String> subject = Subject.of(zones.head()).orElse(null);
        KindOf kind = KindOf.of(title.orElse(null), subject == null ? null : subject.value(), zones);
        Found<String> named = title.map(t -> new Found<>(t.text(), t.spot(), kind.confidence(), "title"))
                .or(() -> Optional.ofNullable(subject).filter(s -> kind.rule().equals("subject")))
                .or(() -> kind.kind() == Kind.MINUTES ? Title.ofMeeting(zones.head()) : Optional.empty())
                .orElse(null);
        boolean minutes = kind.kind() == Kind.MINUTES;
        HeadDoubts head = HeadDoubts.of(
                MemoBlock.of(zones.head(), zones.closing()),
                Stream.concat(zones.head().stream(), zones.closing().stream()).toList(),
                pages);
        Optional<Found<MemoNumber>> published =
                switch (kind.kind()) {
                    case NOTIFICATION -> OwnNumber.gazetted(opening(zones)).or(() -> OwnNumber.leading(zones.body()));
                    case ORDER -> OwnNumber.leading(zones.body());
                    case CIRCULAR -> OwnNumber.circulated(zones.head());
                    default -> Optional.empty();
                };
        MemoBlock numbered = published.map(head.sure()::orNumbered).orElse(head.sure());
        boolean ordering = ORDERING.contains(kind.kind());
        MemoBlock memo = ordering ? numbered.orDated(zones.head()) : numbered;
        List<String> own = Stream.concat(Stream.ofNullable(memo.number()), published.stream())
                .map(number -> number.value().key())
                .distinct()
                .toList();
        Letterhead letterhead = Letterhead.of(zones.head(), title.orElse(null), memo.geocode(), memo.isNational());
        Decisions decisions = Decisions.of(zones.aboveBody(), zones.body(), kind.kind());
        Order order = ordering ? Order.of(zones.body(), own) : new Order(List.of(), List.of(), Optional.empty());
        Signatures signatures = Signatures.of(zones.closing());
        List<String> lines = paper.lines().map(TextLine::text).toList();
        List<CitedMemo> cited = CitedMemos.of(passages(paper), own);
        Mentions mentions = Mentions.of(paper);
        List<Found<Relation>> relations = Relations.of(
                paper.elements(), cited, new Relations.Context(named, subject, own, decisions.decisions(), minutes));
        return new PaperRecord(
                kind.kind(),
                kind.printed(),
                status(zones, named, memo, signatures),
                Language.of(String.join(" ", lines)),
                reads.take("/title", named),
                reads.take("/subject", subject),
                office(letterhead, reads),
                memo(memo, reads),
                meeting(kind.kind(), zones, named, subject, reads),
                decisions(decisions, reads),
                List.of(),
                reads.takeAll("/progress", decisions.progress()),
                order.committees(),
                order.provisions(),
                reads.take("/effectiveFrom", order.effectiveFrom().orElse(null)),
                signatures.signatories(),
                Distribution.of(zones.closing()).to().stream()
                        .map(ZoneLine::text)
                        .toList(),
                Annexes.of(lines, linesOutsideTables(paper)),
                cited,
                reads.takeAll("/relations", relations),
                reads.takeAll("/mentions", mentions.found()),
                zones.head().stream()
                        .map(ZoneLine::text)
                        .filter(TitleWord::isMarking)
                        .findFirst()
                        .orElse(null),
                Access.PUBLIC,
                Stream.of(Checks.of(memo, lines), mentions.checks(), PersonalDetails.in(pages), parting)
                        .flatMap(List::stream)
                        .toList(),
                reads.byPointer(),
                head.unread(),
                pages.pages().stream()
                        .map(page -> new PageSummary(
                                page.number(),
                                page.width(),
                                page.height(),
                                page.source(),
                                page.confidence(),
                                page.reason()))
                        .toList(),
                part,
                null,
                null);
    }

    private static Status status(Zones zones, @Nullable Found<String> title, MemoBlock memo, Signatures signatures) {
        boolean draft = (title != null && TitleWord.isDraft(title.value()))
                || zones.head().stream().anyMatch(line -> TitleWord.isDraftMark(line.text()));
        if (draft) {
            return Status.DRAFT;
        }
        boolean issued = memo.number() != null && memo.issued().isPresent();
        return issued || signatures.marked() ? Status.SIGNED : Status.UNKNOWN;
    }

    private static @Nullable Office office(Letterhead letterhead, Reads reads) {
        if (letterhead.name() == null && letterhead.lines().isEmpty() && letterhead.website() == null) {
            return null;
        }
        return new Office(
                reads.take("/office/name", letterhead.name()),
                letterhead.lines().stream().map(Found::value).toList(),
                null,
                reads.take("/office/ministry", letterhead.ministry()),
                reads.take("/office/agency", letterhead.agency()),
                reads.take("/office/branch", letterhead.branch()),
                letterhead.location().division(),
                letterhead.location().district(),
                letterhead.location().upazila(),
                reads.take("/office/website", letterhead.website()));
    }

    private static @Nullable Memo memo(MemoBlock block, Reads reads) {
        Found<MemoNumber> found = block.number();
        Found<String> issued = block.issued().orElse(null);
        if (found == null && issued == null) {
            return null;
        }
        MemoNumber number = found == null ? null : found.value();
        if (found != null) {
            reads.note("/memo/number", found);
        }
        if (block.banglaPrinted() != null && block.bangla() != null) {
            reads.note("/memo/issuedBangla", block.bangla());
        }
        return new Memo(
                number == null ? null : number.number(),
                number == null ? null : number.normalized(),
                number == null ? null : number.key(),
                number == null ? null : number.file(),
                number == null ? null : number.serial(),
                block.endorsement(),
                reads.take("/memo/issued", issued),
                block.banglaPrinted(),
                number == null ? null : Coding.parts(number.key()));
    }

    /** The meeting that minutes tell of, or that a notice calls. */
    private static @Nullable Meeting meeting(
            Kind kind, Zones zones, @Nullable Found<String> title, @Nullable Found<String> subject, Reads reads) {
        List<Found<String>> naming =
                Stream.of(title, subject).filter(Objects::nonNull).distinct().toList();
        Optional<MeetingBlock> stated =
                switch (kind) {
                    case MINUTES -> Optional.of(MeetingBlock.of(zones, naming));
                    case NOTICE -> CalledMeeting.of(zones, naming);
                    default -> Optional.empty();
                };
        if (stated.isEmpty() || stated.get().isEmpty()) {
            return null;
        }
        MeetingBlock block = stated.get();
        reads.take("/meeting/date", block.date());
        reads.take("/meeting/time", block.time());
        reads.take("/meeting/venue", block.venue());
        reads.take("/meeting/body", block.body());
        reads.take("/meeting/period", block.period());
        reads.take("/meeting/number", block.number());
        reads.take("/meeting/mode", block.mode());
        reads.take("/meeting/chair", block.chair());
        reads.take("/meeting/secretary", block.secretary());
        reads.take("/meeting/attendance", block.attendance());
        return block.toMeeting();
    }

    private static List<Decision> decisions(Decisions decisions, Reads reads) {
        List<Found<Decision>> found = decisions.decisions();
        IntStream.range(0, found.size()).forEach(i -> reads.note("/decisions/" + i + "/text", found.get(i)));
        return found.stream().map(Found::value).toList();
    }

    /** Text that runs on, so that a number and its date on the next line are still together. */
    private static List<String> passages(Paper paper) {
        return paper.elements().stream()
                .flatMap(element -> Stream.of(element.text().split("[\\n\\t]")))
                .toList();
    }

    private static Set<String> linesOutsideTables(Paper paper) {
        return paper.elements().stream()
                .filter(Passage.class::isInstance)
                .flatMap(Paper::lines)
                .map(TextLine::text)
                .collect(Collectors.toSet());
    }

    /** The head and the first words after it. */
    private static List<ZoneLine> opening(Zones zones) {
        List<ZoneLine> lines = new ArrayList<>(zones.head());
        lines.addAll(ZoneLine.of(zones.body(), 0, Math.min(3, zones.body().size())));
        return lines;
    }
}
