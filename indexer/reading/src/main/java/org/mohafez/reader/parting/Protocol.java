package org.mohafez.reader.parting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.date.WrittenDate;
import org.mohafez.bangla.number.MemoNumber;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.head.Letterhead;
import org.mohafez.reader.head.MemoBlock;
import org.mohafez.reader.head.Title;
import org.mohafez.reader.paper.Found;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.Posts;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.words.Serial;
import org.mohafez.reader.words.TitleWord;
import org.mohafez.reader.zone.Distribution;
import org.mohafez.reader.zone.ZoneLine;

/**
 * What stands before a paper begins to speak, or what looks like it: its issuer, number, title and days.
 *
 * @param first the index of the line where it begins
 * @param after the index of the line after it
 * @param issuer the index of the line after the letterhead; {@code first} where there is none
 * @param number the key of the memo number
 * @param title the line that names the paper
 * @param addressed whether it has a subject or an addressee
 * @param days the meeting's, or those that the title names
 * @param speaks whether text follows, and not a list of those who get a copy
 */
record Protocol(
        int first,
        int after,
        int issuer,
        @Nullable String number,
        @Nullable Title title,
        boolean addressed,
        Set<LocalDate> days,
        boolean speaks) {
    /** A letterhead, number, title and the facts of a meeting have no more lines together. */
    private static final int LONGEST = 30;
    /** So many lines that tell nothing to this reader may stand before the number or the title. */
    private static final int UNKNOWN = 3;

    private static final int LONGEST_OFFICE = 16;

    private static final Set<Label> OF_MEETING = EnumSet.of(
            Label.MEETING_DATE, Label.DATE, Label.TIME, Label.VENUE, Label.CHAIR, Label.BODY, Label.MEETING_NUMBER);

    /** Whether a protocol can begin with that line. */
    static boolean canBegin(FileLine line) {
        String text = line.text();
        return !line.data()
                && !line.within()
                && (Letterhead.isState(text)
                        || isIssuer(text)
                        || isTitle(text)
                        || line.line().isLabelled(Label.MEMO));
    }

    /** An office; somebody who gets a copy is a post, or ends with a stop. */
    private static boolean isIssuer(String text) {
        return isOffice(text)
                && Letterhead.namesOffice(text)
                && !text.endsWith("।")
                && !Posts.isPost(text.split("[,;]")[0]);
    }

    /** What begins with that line. */
    static Protocol at(List<FileLine> lines, int first) {
        int after = end(lines, first);
        List<ZoneLine> head =
                lines.subList(first, after).stream().map(FileLine::line).toList();
        int office = 0;
        while (office < head.size() && isOfIssuer(head.get(office).text())) {
            office++;
        }
        int known = Math.min(head.size(), office + UNKNOWN + 1);
        List<ZoneLine> named = head.subList(0, known);
        boolean begun = named.subList(Math.min(office, known), known).stream().anyMatch(Protocol::goesOn);
        if (!begun) {
            return new Protocol(first, after, first + office, null, null, false, Set.of(), false);
        }
        MemoBlock memo = MemoBlock.of(head, List.of());
        Title title = Title.of(head).orElse(null);
        return new Protocol(
                first,
                after,
                first + office,
                Optional.ofNullable(memo.number())
                        .map(Found::value)
                        .map(MemoNumber::key)
                        .orElse(null),
                title,
                head.stream().anyMatch(line -> line.isLabelled(Label.SUBJECT, Label.ADDRESSEE)),
                days(head, title),
                after < lines.size() && !Distribution.isHeading(lines.get(after).text()));
    }

    private static int end(List<FileLine> lines, int first) {
        int most = Math.min(lines.size(), first + LONGEST);
        for (int i = first; i < most; i++) {
            FileLine line = lines.get(i);
            boolean other = i > first && (Letterhead.isState(line.text()) || line.top());
            if (line.data() || other || line.speaks() || Distribution.isHeading(line.text())) {
                return i;
            }
        }
        return most;
    }

    /** Lines after the letterhead by which a paper shows that it is one. */
    private static boolean goesOn(ZoneLine line) {
        return isTitle(line.text())
                || line.isLabelled(Label.MEMO, Label.DATE, Label.SUBJECT, Label.ADDRESSEE)
                || OF_MEETING.stream().anyMatch(line::isLabelled);
    }

    private static boolean isOfIssuer(String text) {
        return Letterhead.isState(text) || isOffice(text) || !isTitle(text) && Letterhead.isOther(text);
    }

    private static boolean isOffice(String text) {
        return Letterhead.isOffice(text)
                && !isTitle(text)
                && Words.of(text).size() <= LONGEST_OFFICE
                // ৭ নং … ইউনিয়ন পরিষদ is the union's name.
                && Serial.at(text)
                        .filter(mark -> !mark.printed().contains("নং"))
                        .isEmpty()
                && Label.at(text, EnumSet.allOf(Label.class))
                        .filter(Label.Found::closed)
                        .isEmpty()
                && WrittenDate.findAll(text).isEmpty()
                && !Prose.is(text);
    }

    static boolean isTitle(String text) {
        return TitleWord.of(text).isPresent()
                && Serial.at(text).isEmpty()
                && Label.at(text, EnumSet.allOf(Label.class))
                        .filter(Label.Found::closed)
                        .isEmpty()
                && !Prose.is(text);
    }

    private static Set<LocalDate> days(List<ZoneLine> head, @Nullable Title title) {
        List<String> said = new ArrayList<>();
        if (title != null) {
            said.add(title.text());
        }
        for (int i = 0; i < head.size(); i++) {
            ZoneLine line = head.get(i);
            boolean ofMeeting = line.isLabelled(Label.MEETING_DATE)
                    || line.isLabelled(Label.DATE) && title != null && i > title.first();
            if (ofMeeting) {
                said.add(line.text());
            }
        }
        Set<LocalDate> days = new TreeSet<>();
        said.stream()
                .flatMap(text -> WrittenDate.findAll(text).stream())
                .map(WrittenDate::date)
                .filter(Objects::nonNull)
                .forEach(days::add);
        return days;
    }

    /** Whether it begins with a letterhead. */
    boolean isIssued() {
        return issuer > first;
    }

    /** Whether its name is of a kind of paper, and not of what may as well be a part of one, such as a report. */
    boolean isKnownKind() {
        return title != null && !title.word().kind().equals("other");
    }

    /** The same, with lines before it that belong to it. */
    Protocol from(int line) {
        return new Protocol(line, after, issuer, number, title, addressed, days, speaks);
    }

    /** Whether it names a paper, and by another name than that one does: neither is a shorter form of the other. */
    boolean isNamedOtherThan(Protocol other) {
        if (title == null || other.title == null) {
            return title != null;
        }
        String own = folded(title);
        String name = folded(other.title);
        return !own.contains(name) && !name.contains(own);
    }

    private static String folded(Title title) {
        return Words.of(title.text()).words().stream().map(Words.Word::folded).collect(Collectors.joining(" "));
    }
}
