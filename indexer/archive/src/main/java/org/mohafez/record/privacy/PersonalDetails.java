package org.mohafez.record.privacy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.bangla.phrase.PhraseGroups;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.page.Block;
import org.mohafez.page.Cell;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;
import org.mohafez.record.Check;

/**
 * Personal details in a paper. A number is one only where the words before it or the heading of its column say so and it has the right
 * number of digits; telephones, accounts and names only in a list of private persons, because minutes give those of officers
 * and offices to everybody.
 */
public final class PersonalDetails {
    private static final PhraseGroups WORDS = PhraseGroups.of(PersonalDetails.class, "privacy.tsv");
    private static final Phrases PARENT = WORDS.group("parent");
    private static final Phrases PRIVATE = WORDS.group("private");

    /** Digits that are written together, or in groups parted by blanks or hyphens; a dot or slash is of a memo number. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d./])\\+?\\d(?:[ -]?\\d){8,19}(?![\\d/]|\\.\\d)");

    /** How far behind its label a number stands, in letters: নম্বর, a colon, a few blanks. */
    private static final int NEAR = 24;

    /** Letters of the longest label, so that it is seen whole where it begins before {@link #NEAR}. */
    private static final int LONGEST_LABEL = 20;

    /** In words. */
    private static final int LONGEST_HEADING = 8;

    private static final int LEAST_PERSONS = 2;

    private final Map<PersonalDetail, Integer> found = new EnumMap<>(PersonalDetail.class);
    private final Set<Told> told = new LinkedHashSet<>();

    private PersonalDetails() {}

    /** What a paper tells. @param text the number or name as printed */
    public record Told(PersonalDetail kind, String text) {}

    /** Each kind that the pages hold, with the number of times; the numbers and names themselves are not told. */
    public static List<Check> in(Pages pages) {
        List<Check> checks = new ArrayList<>();
        of(pages).found.forEach((detail, times) -> checks.add(detail.found(times)));
        return checks;
    }

    /** The numbers and names themselves, for whoever blacks them out: each once, those of one kind together. */
    public static List<Told> toldIn(Pages pages) {
        return of(pages).told.stream()
                .sorted(java.util.Comparator.comparing(Told::kind))
                .toList();
    }

    private static PersonalDetails of(Pages pages) {
        PersonalDetails details = new PersonalDetails();
        for (Block block : pages.running()) {
            switch (block) {
                case Paragraph paragraph -> details.line(paragraph.text());
                case Table table -> details.table(table);
            }
        }
        return details;
    }

    private void line(String text) {
        for (PersonalDetail detail : List.of(PersonalDetail.NATIONAL_IDENTITY, PersonalDetail.BIRTH_REGISTRATION)) {
            if (isNamedIn(text, detail)) {
                numbers(text, detail);
            }
        }
    }

    private void numbers(String text, PersonalDetail detail) {
        Matcher number = NUMBER.matcher(BanglaDigits.toLatin(text));
        while (number.find()) {
            String before = text.substring(Math.max(0, number.start() - NEAR - LONGEST_LABEL), number.start());
            if (detail.fits(digits(number.group())) && isNamedIn(before, detail)) {
                found.merge(detail, 1, Integer::sum);
                told.add(new Told(detail, text.substring(number.start(), number.end())));
            }
        }
    }

    private void table(Table table) {
        List<List<@Nullable Cell>> grid = table.grid();
        if (grid.size() < 2) {
            for (List<@Nullable Cell> row : grid) {
                line(text(row));
            }
            return;
        }
        List<String> headings = headings(grid);
        boolean ofPersons = headings.stream().anyMatch(heading -> has(heading, PARENT) || has(heading, PRIVATE));
        for (int column = 0; column < headings.size(); column++) {
            for (PersonalDetail detail : PersonalDetail.values()) {
                if (isNamedIn(headings.get(column), detail) && (ofPersons || isSureByItself(detail))) {
                    column(grid, column, detail);
                }
            }
        }
        // Forms: a label and its number in one cell or side by side.
        for (List<@Nullable Cell> row : grid) {
            line(text(row));
        }
    }

    private static String text(List<@Nullable Cell> row) {
        Set<String> texts = new LinkedHashSet<>();
        for (Cell cell : row) {
            if (cell != null) {
                texts.add(cell.text());
            }
        }
        return String.join(" ", texts);
    }

    private static boolean isSureByItself(PersonalDetail detail) {
        return detail == PersonalDetail.NATIONAL_IDENTITY || detail == PersonalDetail.BIRTH_REGISTRATION;
    }

    private void column(List<List<@Nullable Cell>> grid, int column, PersonalDetail detail) {
        List<String> texts = new ArrayList<>();
        for (List<@Nullable Cell> row : grid.subList(1, grid.size())) {
            Cell cell = row.get(column);
            if (cell == null || cell.text().isBlank()) {
                continue;
            }
            if (detail == PersonalDetail.LIST_OF_PERSONS) {
                texts.add(cell.text().replace('\n', ' ').strip());
            } else {
                NUMBER.matcher(BanglaDigits.toLatin(cell.text()))
                        .results()
                        .filter(number -> detail.fits(digits(number.group())))
                        .forEach(number -> texts.add(cell.text().substring(number.start(), number.end())));
            }
        }
        if (texts.size() >= (detail == PersonalDetail.LIST_OF_PERSONS ? LEAST_PERSONS : 1)) {
            found.merge(detail, texts.size(), Integer::max);
            texts.forEach(text -> told.add(new Told(detail, text)));
        }
    }

    private static List<String> headings(List<List<@Nullable Cell>> grid) {
        List<String> headings = new ArrayList<>();
        for (int column = 0; column < grid.getFirst().size(); column++) {
            Cell top = grid.get(0).get(column);
            Cell below = grid.get(1).get(column);
            String heading = top == null ? "" : heading(top);
            // What spans several columns has their own headings beneath it.
            boolean parted = top != null && top.colSpan() > 1 && below != null && !below.equals(top);
            headings.add(parted ? heading + ' ' + heading(below) : heading);
        }
        return headings;
    }

    /** A cell of many words is text, whatever it stands above. */
    private static String heading(Cell cell) {
        return Words.of(cell.text()).size() > LONGEST_HEADING ? "" : cell.text();
    }

    private static boolean isNamedIn(String text, PersonalDetail detail) {
        return has(text, WORDS.group(detail.label()));
    }

    private static boolean has(String text, Phrases phrases) {
        return Words.of(text).has(phrases);
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }
}
