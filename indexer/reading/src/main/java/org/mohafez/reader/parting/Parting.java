package org.mohafez.reader.parting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mohafez.bangla.number.MemoNumber;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.page.Pages;
import org.mohafez.reader.head.Letterhead;
import org.mohafez.reader.words.AnnexHeading;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.zone.Distribution;
import org.mohafez.reader.zone.SignatureBlock;
import org.mohafez.reader.zone.ZoneLine;
import org.mohafez.record.Check;
import org.mohafez.record.PartingDoubt;
import org.mohafez.record.parts.Beginning;

/**
 * Finds where the papers of a file begin. Walks its lines once, and holds what is known of the paper it is in. One use each;
 * not safe for several threads.
 *
 * <p>A paper begins where a protocol stands that cannot be the one before it said again: under another number, for another
 * meeting, or by another name; and only where the paper before has spoken and is closed, or a page ends.
 */
public final class Parting {
    /** What leads up to a text that is quoted. */
    private static final Pattern INTRODUCES =
            Words.pattern("(?s).*(?:[:ঃ“\"‘]|নিম্নরূপ|উদ্ধৃত|নিম্নে প্রদত্ত)[\\s।–—-]*");

    private static final Pattern QUOTED = Pattern.compile("(?s)[“\"‘].*");
    /** Shorter lines with a colon are labels whose value is missing. */
    private static final int FEWEST_WORDS = 3;
    /** How far above a protocol the heading of the annex stands that it is copied in, in lines. */
    private static final int NEAR = 2;
    /** A file of fewer lines is not missed a head. */
    private static final int FEWEST_LINES = 5;
    /** A signature has no more lines. */
    private static final int SIGNATURE = 8;

    private final List<FileLine> lines;
    private final List<ZoneLine> zoned;
    private final boolean paged;
    private final List<Protocol> papers = new ArrayList<>();
    /** What is doubtful of each of them. */
    private final List<List<Check>> doubts = new ArrayList<>();
    /** Keys of the numbers that the paper bears. */
    private final Set<String> numbers = new TreeSet<>();

    private boolean spoke;
    private boolean closed;

    private Parting(Pages pages) {
        lines = FileLine.of(pages);
        zoned = lines.stream().map(FileLine::line).toList();
        paged = pages.pages().size() > 1;
    }

    /** The papers, in order; one with just these pages where they are one paper. */
    public static List<Parted> of(Pages pages) {
        Parting parting = new Parting(pages);
        parting.walk();
        if (parting.papers.isEmpty()) {
            return List.of(new Parted(pages, parting.headless()));
        }
        List<Pages> papers =
                parting.papers.size() == 1 ? List.of(pages) : new Cutting(pages, parting.lines).before(parting.papers);
        return IntStream.range(0, papers.size())
                .mapToObj(i -> new Parted(papers.get(i), parting.doubts.get(i)))
                .toList();
    }

    /** A page with a line or two may be anything, a drawing or a cover. */
    private List<Check> headless() {
        return lines.size() < FEWEST_LINES ? List.of() : List.of(PartingDoubt.NO_HEAD.at(null));
    }

    /** The same by somebody's word. @param said where each paper begins */
    public static List<Parted> of(Pages pages, List<Beginning> said) {
        List<FileLine> lines = FileLine.of(pages);
        List<Cut> cuts = new SaidCuts(pages, lines).of(said);
        List<Pages> papers = cuts.size() < 2 ? List.of(pages) : new Cutting(pages, lines).at(cuts);
        return papers.stream().map(Parted::surely).toList();
    }

    private void walk() {
        int i = 0;
        while (i < lines.size()) {
            if (!Protocol.canBegin(lines.get(i))) {
                take(i++);
                continue;
            }
            Protocol protocol = Protocol.at(lines, i);
            int after = Math.max(protocol.after(), i + 1);
            if (papers.isEmpty()) {
                begin(protocol.from(0), List.of());
            } else if (begins(protocol)) {
                List<Check> doubt =
                        isOther(protocol) ? List.of() : List.of(PartingDoubt.BY_NAME_ALONE.at(line(protocol)));
                begin(protocol.from(firstMark(issuer(protocol))), doubt);
            } else {
                if (looksLikeAnother(protocol)) {
                    doubts.getLast().add(PartingDoubt.ANOTHER_HEAD.at(line(protocol)));
                }
                for (int line = i; line < after; line++) {
                    take(line);
                }
            }
            i = after;
        }
    }

    private void begin(Protocol protocol, List<Check> doubt) {
        papers.add(protocol);
        doubts.add(new ArrayList<>(doubt));
        numbers.clear();
        if (protocol.number() != null) {
            numbers.add(protocol.number());
        }
        spoke = false;
        closed = false;
    }

    /** Notes what a line tells of the paper it is in. */
    private void take(int i) {
        FileLine line = lines.get(i);
        if (line.speaks()) {
            spoke = true;
            closed = false;
        } else if (line.data()) {
            // A list after the close, of those who were present or get a copy, does not open the paper again.
            spoke = true;
        } else if (spoke) {
            closed |= closes(i);
            if (closed) {
                line.line().value(Label.MEMO).flatMap(MemoNumber::parse).ifPresent(copy -> numbers.add(copy.key()));
            }
        }
    }

    private boolean closes(int i) {
        String text = lines.get(i).text();
        return Distribution.isHeading(text)
                || AnnexHeading.is(text)
                || SignatureBlock.at(zoned.subList(i, Math.min(zoned.size(), i + SIGNATURE)), 0)
                        .isPresent();
    }

    private boolean begins(Protocol next) {
        if (!spoke || isInAnnex(next.first()) || isQuoted(next.first())) {
            return false;
        }
        Protocol paper = papers.getLast();
        boolean top = lines.get(next.first()).top();
        boolean fresh = closed || top;
        // Of a paper that is not closed and bears none, the first number or day may stand on a later page.
        boolean otherNumber =
                next.number() != null && !numbers.contains(next.number()) && (closed || !numbers.isEmpty());
        boolean otherDay = !next.days().isEmpty()
                && Collections.disjoint(next.days(), paper.days())
                && (closed || !paper.days().isEmpty());
        boolean otherName = closed && next.isNamedOtherThan(paper);
        boolean titled = next.title() != null;
        if (!next.isIssued()) {
            return titled && (fresh && (otherNumber || otherDay) || otherName && (top || !paged) && next.isKnownKind());
        }
        boolean named = titled || next.addressed() || closed && next.speaks();
        return fresh && (otherNumber && named || otherDay && titled || otherName) || otherNumber && otherDay && titled;
    }

    /** Whether a number or a day of its own says that it is not the paper before. */
    private boolean isOther(Protocol next) {
        boolean number = next.number() != null && !numbers.contains(next.number());
        boolean day = !next.days().isEmpty()
                && Collections.disjoint(next.days(), papers.getLast().days());
        return number || day;
    }

    /** Whether it would begin a paper if the one before had ended: it has a letterhead, a name, and a number or day of its own. */
    private boolean looksLikeAnother(Protocol next) {
        return spoke
                && next.isIssued()
                && (next.title() != null || next.addressed())
                && isOther(next)
                && !isInAnnex(next.first())
                && !isQuoted(next.first());
    }

    private String line(Protocol protocol) {
        return protocol.title() != null
                ? protocol.title().text()
                : lines.get(protocol.first()).text();
    }

    /** Whether it is copied in an annex. */
    private boolean isInAnnex(int first) {
        return lines.subList(Math.max(0, first - NEAR), first).stream()
                .map(FileLine::text)
                .anyMatch(AnnexHeading::is);
    }

    private boolean isQuoted(int first) {
        String above = first == 0 ? "" : lines.get(first - 1).text();
        boolean introduced = INTRODUCES.matcher(above).matches()
                && Words.of(above).size() >= FEWEST_WORDS
                && !Distribution.isHeading(above);
        return introduced || QUOTED.matcher(lines.get(first).text()).matches();
    }

    /** Where the letterhead begins: at the line that began one before, if a signature's last lines stand above it. */
    private int issuer(Protocol protocol) {
        Set<String> known = new TreeSet<>();
        papers.forEach(paper -> known.add(lines.get(paper.first()).text()));
        for (int i = protocol.first(); i < protocol.issuer(); i++) {
            if (known.contains(lines.get(i).text())) {
                return i;
            }
        }
        return protocol.first();
    }

    /** The first of the markings and mottos that stand above the protocol. */
    private int firstMark(int first) {
        int mark = first;
        while (mark > 0 && !lines.get(mark).top() && isMark(lines.get(mark - 1).text())) {
            mark--;
        }
        return mark;
    }

    private static boolean isMark(String text) {
        boolean latin = text.chars().anyMatch(c -> c >= 'A' && c <= 'z');
        return Letterhead.isOther(text) && !latin;
    }
}
