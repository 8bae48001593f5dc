package org.mohafez.bangla.date;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.date.WrittenDate.Candidate;

/**
 * Dates in figures: ১৬-০৮-২০২৩ খ্রিঃ, ২৪/০৮/২৩, 2025-06-15.
 *
 * <p>Figures are read in whole chains (figures joined by {@code . , / -}), because a memo number is a longer chain whose
 * middle looks like a date: a chain yields dates only if all of it is dates.
 */
final class NumericDates {
    private static final Pattern CHAIN = Pattern.compile("\\d+(?: ?[./-] ?\\d+|[,।]\\d+)*+");
    private static final Pattern LINK = Pattern.compile("(\\d+)( ?[.,।/-] ?)?");
    private static final Pattern AFTER = Pattern.compile(Era.PATTERN, Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE_WORD =
            Pattern.compile("(?:তারিখ|তাং|date|dated|dt)[ঃ:.]?[ :-]{0,3}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern MEMO_BEFORE = Pattern.compile("[\\p{L}\\p{M}]/$");

    /** A number of a chain, and the separator after it ("" after the last). */
    private record Link(String figures, String separator, int start, int end) {}

    private NumericDates() {}

    static List<Candidate> in(PlainForm plain) {
        List<Candidate> found = new ArrayList<>();
        Matcher chain = CHAIN.matcher(plain.text());
        while (chain.find()) {
            List<Link> links = links(plain.text(), chain.start(), chain.end());
            List<Candidate> whole = triples(plain, links, false);
            found.addAll(whole.isEmpty() ? looselyJoined(plain, links) : whole);
        }
        return found;
    }

    /** Chains joined by spaced separators, such as নং ১২ - ১৫/০৬/২০২৫: each tight part by itself, with its year written whole. */
    private static List<Candidate> looselyJoined(PlainForm plain, List<Link> links) {
        List<Candidate> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).separator().length() != 1) {
                found.addAll(triples(plain, links.subList(from, i + 1), true));
                from = i + 1;
            }
        }
        return found;
    }

    /** The chain cut into threes, if every three has the shape of a date; otherwise nothing. */
    private static List<Candidate> triples(PlainForm plain, List<Link> links, boolean wholeYear) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; links.size() % 3 == 0 && i < links.size(); i += 3) {
            Optional<Candidate> candidate = triple(plain, links.subList(i, i + 3), wholeYear);
            if (candidate.isEmpty()) {
                return List.of();
            }
            found.add(candidate.get());
        }
        return found;
    }

    private static Optional<Candidate> triple(PlainForm plain, List<Link> links, boolean wholeYear) {
        Link first = links.get(0);
        Link second = links.get(1);
        Link third = links.get(2);
        String separator = first.separator().strip();
        if (!separator.equals(second.separator().strip()) || separator.equals(",")) {
            return Optional.empty();
        }
        boolean yearFirst = first.figures().length() == 4 && third.figures().length() <= 2;
        Link year = yearFirst ? first : third;
        Link day = yearFirst ? third : first;
        int end = end(plain, third.end());
        if (second.figures().length() > 2
                || day.figures().length() > 2
                || MEMO_BEFORE
                        .matcher(plain.text().substring(Math.max(0, first.start() - 2), first.start()))
                        .find()) {
            return Optional.empty();
        }
        boolean shortYear = year.figures().length() == 2;
        if (year.figures().length() != 4 && (!shortYear || wholeYear || !trusted(plain, links, end))) {
            return Optional.empty();
        }
        int month = Integer.parseInt(second.figures());
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        int number = Integer.parseInt(year.figures());
        int fullYear = shortYear ? Era.century(number) : number;
        int dayOfMonth = Integer.parseInt(day.figures());
        return Optional.of(
                WrittenDate.isBangla(fullYear)
                        ? Candidate.bangla(first.start(), end, fullYear, BanglaMonth.of(month), dayOfMonth)
                        : Candidate.gregorian(first.start(), end, fullYear, Month.of(month), dayOfMonth));
    }

    /** 3.2.10 may be a clause: with dots, a year of two figures needs full figures before it, an era, or the word date. */
    private static boolean trusted(PlainForm plain, List<Link> links, int end) {
        Link first = links.get(0);
        Link third = links.get(2);
        return (!first.separator().strip().equals(".") && !first.separator().equals("।"))
                || (first.figures().length() == 2 && links.get(1).figures().length() == 2)
                || end > third.end()
                || DATE_WORD
                        .matcher(plain.text().substring(Math.max(0, first.start() - 12), first.start()))
                        .find();
    }

    private static int end(PlainForm plain, int end) {
        Matcher era = AFTER.matcher(plain.text()).region(end, plain.text().length());
        return era.lookingAt() ? era.end() : end;
    }

    private static List<Link> links(String text, int start, int end) {
        List<Link> links = new ArrayList<>();
        Matcher link = LINK.matcher(text).region(start, end);
        while (link.find()) {
            String separator = link.group(2) == null ? "" : link.group(2);
            links.add(new Link(link.group(1), separator, link.start(1), link.end(1)));
        }
        return links;
    }
}
