package org.mohafez.reader.head;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * The number that a paper has itself, and none that it cites.
 *
 * @param line the index of the line it stands on
 */
public record OwnNumber(int line, Found<MemoNumber> number) {
    private static final Pattern DATE_LABEL = Words.pattern(
            "(?i)[\\s,;।|(\\[]*(?<![\\p{L}\\p{M}])(?:তারিখ|তাং|জারির তারিখ|dated?)(?![\\p{L}\\p{M}&&[^ঃ]]).*");
    private static final Pattern LABEL_INSIDE =
            Words.pattern("(?i)(?:স্মারক|নথি|পত্র|মেমো|memo)\\s*(?:নং|নম্বর|সংখ্যা|no\\.?)\\s*[:ঃ।.–—-]");

    /** Not behind the mark of a list, or behind a word that cites: ২। ০৫.…, Ref: 05.…. */
    private static final Pattern CODED = Pattern.compile(
            "\\s*(?!(?i:ref))[^\\s।):]{0,4}?\\s*(?<number>\\p{Nd}{2}\\.\\p{Nd}{2}\\.\\p{Nd}{4}\\.\\p{Nd}{3}\\.)");

    /** The one that a label gives. */
    static Optional<OwnNumber> labelled(List<ZoneLine> zone) {
        return under(zone, Label.MEMO).or(() -> asReference(zone));
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

    /** Some offices head their own number with সূত্র: above title and subject it can be no other paper's. */
    private static Optional<OwnNumber> asReference(List<ZoneLine> zone) {
        return under(zone, Label.REFERENCE)
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
    static Optional<OwnNumber> alone(List<ZoneLine> zone) {
        for (int i = 0; i < zone.size() && !isBeneathNumber(zone.get(i)); i++) {
            ZoneLine line = zone.get(i);
            Matcher coded = CODED.matcher(line.text());
            Optional<MemoNumber> number =
                    coded.lookingAt() ? parse(line.text().substring(coded.start("number"))) : Optional.empty();
            if (number.isPresent() && MemoCode.of(number.get().key()).isPresent()) {
                return Optional.of(new OwnNumber(i, new Found<>(number.get(), line.spot(), 0.8, "form")));
            }
        }
        return Optional.empty();
    }

    private static Optional<OwnNumber> under(List<ZoneLine> zone, Label label) {
        for (int i = 0; i < zone.size(); i++) {
            ZoneLine line = zone.get(i);
            Optional<String> value = valueOf(line.text(), label);
            Optional<MemoNumber> number = value.flatMap(OwnNumber::parse);
            if (number.isPresent()) {
                return Optional.of(new OwnNumber(i, new Found<>(number.get(), line.spot(), 0.98, "label")));
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
}
