package org.mohafez.reader.head;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mohafez.authority.place.Gazetteer;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.bangla.date.WrittenDate;
import org.mohafez.bangla.number.MemoCode;
import org.mohafez.bangla.number.MemoNumber;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.paper.Element;
import org.mohafez.reader.paper.Found;
import org.mohafez.reader.words.GazetteNumber;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.LeadingNumber;
import org.mohafez.reader.words.SeriesNumber;
import org.mohafez.reader.words.TitleWord;
import org.mohafez.reader.zone.ZoneLine;
import org.mohafez.record.Kind;

/**
 * The paper's own memo number and the day it was issued, in one calendar or both. They stand beneath the letterhead, or
 * after the signature.
 *
 * @param endorsement the suffix under which copies were sent
 * @param gregorian the day of issue as a date of that calendar
 * @param bangla the day of issue as a date of the Bangla calendar, and how it is printed
 */
public record MemoBlock(
        @Nullable Found<MemoNumber> number,
        @Nullable String endorsement,
        @Nullable Found<WrittenDate> gregorian,
        @Nullable Found<WrittenDate> bangla,
        @Nullable String banglaPrinted) {
    /** How far from the number its dates may stand, in lines. */
    private static final int NEAR = 3;

    private static final Pattern DATE_LABEL = Words.pattern(
            "(?i)[\\s,;।|(\\[]*(?<![\\p{L}\\p{M}])(?:তারিখ|তাং|জারির তারিখ|dated?)(?![\\p{L}\\p{M}&&[^ঃ]]).*");
    /** Ministry, department, and the code 0000 where others have district and upazila. */
    private static final Pattern NATIONAL = Pattern.compile("\\d{2}\\.\\d{2}\\.0000\\.");

    private static final Pattern ERA = Words.pattern("[\\s,।]*(?:বঙ্গাব্দ|বাংলা|বাং|সন|সাল)[\\s,।:.]*$");
    private static final Pattern LABEL_INSIDE =
            Words.pattern("(?i)(?:স্মারক|নথি|পত্র|মেমো|memo)\\s*(?:নং|নম্বর|সংখ্যা|no\\.?)\\s*[:ঃ।.–—-]");

    /** What stands on the line of a meeting's day, and on the line above it. */
    private static final Pattern BESIDE_DATE = Words.pattern("(?i)(?:সময়|স্থান|ভেন্যু|venue|time|place)\\s*[:ঃ–-]");

    private static final Pattern NAMES_MEETING = Words.pattern("(?i)(?:সভা|সভার নাম|meeting)\\s*[:ঃ]");

    /** Not behind the mark of a list, or behind a word that cites: ২। ০৫.…, Ref: 05.…. */
    private static final Pattern CODED = Pattern.compile(
            "\\s*(?!(?i:ref))[^\\s।):]{0,4}?\\s*(?<number>\\p{Nd}{2}\\.\\p{Nd}{2}\\.\\p{Nd}{4}\\.\\p{Nd}{3}\\.)");

    private record Numbered(int line, Found<MemoNumber> number) {}

    /** Of the lines of a head, and of a paper's closing; the number that stands first counts, and a labelled one before others. */
    public static MemoBlock of(List<ZoneLine> head, List<ZoneLine> closing) {
        MemoBlock labelled = labelled(head).or(labelled(closing));
        return labelled.number != null ? labelled : of(head, numberAlone(head)).or(of(closing, numberAlone(closing)));
    }

    private static MemoBlock labelled(List<ZoneLine> zone) {
        return of(zone, number(zone, Label.MEMO).or(() -> numberAsReference(zone)));
    }

    private static MemoBlock of(List<ZoneLine> zone, Optional<Numbered> own) {
        int at = own.map(Numbered::line).orElse(-1);
        MemoBlock dated = dated(zone, own.isPresent() ? datesNear(zone, at) : labelledDates(zone));
        return new MemoBlock(
                own.map(Numbered::number).orElse(null),
                own.map(numbered -> numbered.number().value().endorsement()).orElse(null),
                dated.gregorian,
                dated.bangla,
                dated.banglaPrinted);
    }

    /** Without a number. */
    private static MemoBlock dated(List<ZoneLine> zone, List<Found<WrittenDate>> dates) {
        Found<WrittenDate> gregorian = dates.stream()
                .filter(date -> date.value().bangla() == null)
                .findFirst()
                .orElse(null);
        Found<WrittenDate> bangla = dates.stream()
                .filter(date -> date.value().bangla() != null)
                .findFirst()
                .orElse(null);
        return new MemoBlock(null, null, gregorian, bangla, bangla == null ? null : printed(zone, bangla));
    }

    /** This block, with what it lacks taken from the other. */
    public MemoBlock or(MemoBlock other) {
        if (number != null && other.number != null && sameNumber(other)) {
            return new MemoBlock(
                    number,
                    endorsement != null ? endorsement : other.endorsement,
                    gregorian != null ? gregorian : other.gregorian,
                    bangla != null ? bangla : other.bangla,
                    banglaPrinted != null ? banglaPrinted : other.banglaPrinted);
        }
        boolean dated = gregorian != null || bangla != null;
        if (number == null && dated && other.number != null && other.gregorian == null && other.bangla == null) {
            return new MemoBlock(other.number, other.endorsement, gregorian, bangla, banglaPrinted);
        }
        return number != null || other.number == null && dated ? this : other;
    }

    /** The number under which a notification is gazetted, where a line begins with one. */
    public static Optional<Found<MemoNumber>> gazetted(List<ZoneLine> lines) {
        return lines.stream()
                .flatMap(line -> GazetteNumber.beginning(line.text())
                        .flatMap(MemoNumber::parse)
                        .map(number -> new Found<>(number, line.spot(), 0.95, "gazette"))
                        .stream())
                .findFirst();
    }

    /** The number with which the first sentence of a notification or an order begins. */
    public static Optional<Found<MemoNumber>> leading(List<Element> body) {
        return body.stream()
                .limit(1)
                .flatMap(first -> ZoneLine.of(List.of(first), 0, 1).stream().limit(1))
                .flatMap(line -> LeadingNumber.of(line.text())
                        .map(LeadingNumber::number)
                        .map(number -> new Found<>(number, line.spot(), 0.95, "leading"))
                        .stream())
                .findFirst();
    }

    /** This block, with the day if it has none: on a line of the head with nothing but the place before it: ঢাকা, ১২ মে ২০২৩. */
    public MemoBlock orDated(List<ZoneLine> head) {
        if (gregorian != null || bangla != null) {
            return this;
        }
        MemoBlock dated = IntStream.range(0, head.size())
                .filter(i -> isPlaceAndDate(head.get(i).text()))
                .mapToObj(i -> dated(head, datesNear(head, i)))
                .findFirst()
                .orElse(this);
        return new MemoBlock(number, endorsement, dated.gregorian, dated.bangla, dated.banglaPrinted);
    }

    private static boolean isPlaceAndDate(String line) {
        List<WrittenDate> dates = WrittenDate.findAll(line);
        return !dates.isEmpty()
                && dates.getFirst().start() > 0
                && isDateLine(line)
                && Gazetteer.bangladesh()
                        .isPlace(line.substring(0, dates.getFirst().start()).replaceFirst("[\\s,;:ঃ–—-]+$", ""));
    }

    /** The number that a circular has among the circulars of its office, above its subject and those it goes to. */
    public static Optional<Found<MemoNumber>> circulated(List<ZoneLine> head) {
        return head.stream()
                .takeWhile(line -> !isBeneathNumber(line))
                .flatMap(line -> SeriesNumber.beginning(line.text())
                        .filter(number -> number.word().kind().equals(Kind.CIRCULAR.code()))
                        .flatMap(number -> MemoNumber.parse(number.printed()))
                        .map(number -> new Found<>(number, line.spot(), 0.95, "series"))
                        .stream())
                .findFirst();
    }

    /** This block, with the number if it has none. */
    public MemoBlock orNumbered(Found<MemoNumber> other) {
        return number != null ? this : new MemoBlock(other, null, gregorian, bangla, banglaPrinted);
    }

    /** The day of issue, ISO. */
    public Optional<Found<String>> issued() {
        Found<WrittenDate> day = gregorian != null ? gregorian : bangla;
        return Optional.ofNullable(day)
                .filter(date -> date.value().date() != null)
                .map(date -> date.map(written -> String.valueOf(written.date())));
    }

    /** The number's code of place, {@code 2721}; null where the number's form is not known. */
    public @Nullable String geocode() {
        return number == null
                ? null
                : MemoCode.of(number.value().key()).map(MemoCode::place).orElse(null);
    }

    /** Whether the number's code of place is the one for the whole country. */
    public boolean isNational() {
        return number != null && NATIONAL.matcher(number.value().key()).lookingAt();
    }

    private boolean sameNumber(MemoBlock other) {
        return number != null
                && other.number != null
                && number.value().key().equals(other.number.value().key());
    }

    /** Some offices head their own number with সূত্র: above title and subject it can be no other paper's. */
    private static Optional<Numbered> numberAsReference(List<ZoneLine> zone) {
        return number(zone, Label.REFERENCE)
                .filter(numbered -> !zone.get(numbered.line()).text().contains("স্মারক"))
                .filter(numbered -> zone.subList(0, numbered.line()).stream()
                        .noneMatch(line -> line.isLabelled(Label.SUBJECT, Label.ADDRESSEE)
                                || TitleWord.of(line.text()).isPresent()));
    }

    /** Whether no own number stands from here on, only those of other papers. */
    private static boolean isBeneathNumber(ZoneLine line) {
        return line.isLabelled(Label.SUBJECT, Label.REFERENCE, Label.ADDRESSEE);
    }

    /** A number of the form that offices of the state use, without its label or with one that could not be read: alone on its line, or before its date. */
    private static Optional<Numbered> numberAlone(List<ZoneLine> zone) {
        for (int i = 0; i < zone.size() && !isBeneathNumber(zone.get(i)); i++) {
            ZoneLine line = zone.get(i);
            Matcher coded = CODED.matcher(line.text());
            Optional<MemoNumber> number =
                    coded.lookingAt() ? parse(line.text().substring(coded.start("number"))) : Optional.empty();
            if (number.isPresent() && MemoCode.of(number.get().key()).isPresent()) {
                return Optional.of(new Numbered(i, new Found<>(number.get(), line.spot(), 0.8, "form")));
            }
        }
        return Optional.empty();
    }

    private static Optional<Numbered> number(List<ZoneLine> zone, Label label) {
        for (int i = 0; i < zone.size(); i++) {
            ZoneLine line = zone.get(i);
            Optional<String> value = valueOf(line.text(), label);
            Optional<MemoNumber> number = value.flatMap(MemoBlock::parse);
            if (number.isPresent()) {
                return Optional.of(new Numbered(i, new Found<>(number.get(), line.spot(), 0.98, "label")));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> valueOf(String line, Label wanted) {
        Optional<Label.Found> label = Label.at(line, EnumSet.of(Label.MEMO, Label.REFERENCE, Label.MEETING_NUMBER));
        if (label.isPresent()) {
            boolean own = label.get().label() == wanted;
            return own ? Optional.of(line.substring(label.get().end())) : Optional.empty();
        }
        Matcher inside = LABEL_INSIDE.matcher(line);
        boolean afterDate = inside.find()
                && DATE_LABEL.matcher(line.substring(0, inside.start())).lookingAt();
        return afterDate ? Optional.of(line.substring(inside.end())) : Optional.empty();
    }

    private static Optional<MemoNumber> parse(String value) {
        String text = value.substring(0, beginOfDate(value))
                .replace('\n', ' ')
                .replaceFirst("^[\\s.,:ঃ।–—-]+", "")
                .strip();
        return isNumber(text) ? MemoNumber.parse(text) : Optional.empty();
    }

    /** Where in a memo's line its date begins, with its label or without; the line's length where it has none. */
    static int beginOfDate(String line) {
        int end = line.length();
        Matcher label = DATE_LABEL.matcher(line);
        for (int at = 0; at < end; at++) {
            if (label.region(at, line.length()).lookingAt()) {
                end = at;
            }
        }
        String before = line.substring(0, end);
        return WrittenDate.findAll(before).stream()
                .mapToInt(WrittenDate::start)
                .filter(start -> start > 0 && Character.isWhitespace(before.charAt(start - 1)))
                .findFirst()
                .orElse(end);
    }

    /** Where in a line that begins with a date the label of a memo number begins; the line's length where there is none. */
    static int beginOfNumber(String line) {
        Matcher inside = LABEL_INSIDE.matcher(line);
        return inside.find() ? inside.start() : line.length();
    }

    /** A number of a file has parts; words may be among them, sentences not. */
    private static boolean isNumber(String text) {
        long digits = text.chars().filter(BanglaDigits::isDigit).count();
        return digits >= 2
                && text.length() <= 80
                && (text.matches(".*\\p{Nd}.*[./,-–—].*") || text.matches(".*[./,-–—].*\\p{Nd}.*") || digits >= 3)
                && Words.of(text).size() <= 16
                && !text.contains("।");
    }

    private static List<Found<WrittenDate>> datesNear(List<ZoneLine> zone, int at) {
        List<Found<WrittenDate>> dates = new ArrayList<>(datesIn(zone, at));
        for (int i = at + 1;
                i < Math.min(zone.size(), at + 1 + NEAR)
                        && isDateLine(zone.get(i).text());
                i++) {
            dates.addAll(datesIn(zone, i));
        }
        for (int i = at - 1;
                i >= Math.max(0, at - NEAR) && isDateLine(zone.get(i).text());
                i--) {
            dates.addAll(datesIn(zone, i));
        }
        return dates;
    }

    /** The dates that a label তারিখ gives in a paper without a memo number. */
    private static List<Found<WrittenDate>> labelledDates(List<ZoneLine> zone) {
        for (int i = 0; i < zone.size(); i++) {
            boolean meeting = i + 1 < zone.size() && ofMeeting(zone.get(i + 1))
                    || i > 0
                            && (ofMeeting(zone.get(i - 1))
                                    || NAMES_MEETING
                                            .matcher(zone.get(i - 1).text())
                                            .lookingAt())
                    || BESIDE_DATE.matcher(zone.get(i).text()).find();
            if (zone.get(i).value(Label.DATE).isPresent() && !meeting) {
                return datesNear(zone, i);
            }
        }
        return List.of();
    }

    private static boolean ofMeeting(ZoneLine line) {
        return line.isLabelled(
                Label.TIME, Label.VENUE, Label.CHAIR, Label.PERIOD, Label.MEETING_NUMBER, Label.BODY, Label.ATTENDANCE);
    }

    private static List<Found<WrittenDate>> datesIn(List<ZoneLine> zone, int at) {
        ZoneLine line = zone.get(at);
        return WrittenDate.findAll(line.text()).stream()
                .filter(date -> date.date() != null)
                .map(date -> new Found<>(date, line.spot(), 0.97, "memo-block"))
                .toList();
    }

    /** Nothing but dates, a label before them and the names of their eras. */
    private static boolean isDateLine(String line) {
        List<WrittenDate> dates = WrittenDate.findAll(line);
        if (dates.isEmpty()) {
            return line.matches("[\\s\\p{Punct}ঃ।–—]*(?:তারিখ|তাং|(?i:dated?))?[\\s\\p{Punct}ঃ।–—]*");
        }
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (WrittenDate date : dates) {
            rest.append(line, from, date.start()).append(' ');
            from = date.end();
        }
        rest.append(line.substring(from));
        return Words.of(rest.toString()).size() <= 3;
    }

    private static String printed(List<ZoneLine> zone, Found<WrittenDate> bangla) {
        WrittenDate date = bangla.value();
        return zone.stream()
                .filter(line -> line.spot().equals(bangla.spot()))
                .filter(line -> line.text().length() >= date.end())
                .map(line -> line.text().substring(date.start(), date.end()))
                .filter(text ->
                        WrittenDate.parse(text).map(WrittenDate::bangla).equals(Optional.ofNullable(date.bangla())))
                .map(text -> ERA.matcher(text).replaceFirst(""))
                .findFirst()
                .orElseGet(() -> String.valueOf(date.bangla()));
    }
}
