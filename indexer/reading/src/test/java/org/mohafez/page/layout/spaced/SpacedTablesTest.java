package org.mohafez.page.layout.spaced;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mohafez.page.Block;
import org.mohafez.page.Box;
import org.mohafez.page.Table;
import org.mohafez.page.layout.PageLayout;
import org.mohafez.page.layout.content.Glyph;
import org.mohafez.page.layout.content.PageContent;
import org.mohafez.page.layout.content.Rule;

class SpacedTablesTest {
    private static final double SIZE = 10;
    private static final double PITCH = 14;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    @Test
    void numbersThatCountOnBeginRows() {
        heading();
        row(128, "1", "aaa bbb", "cc dd", "ee");
        row(142, "", "ccc", "ff gg", "hh");
        row(156, "2", "iii", "jj kk", "ll");
        assertThat(tables()).singleElement().satisfies(table -> {
            assertThat(table.text())
                    .isEqualTo("No\tTopic\tWhat\tWho\n1\taaa bbb ccc\tcc dd ff gg\tee hh\n2\tiii\tjj kk\tll");
        });
    }

    @Test
    void withoutNumbersRowsBeginWhereCellsBeginAgainAfterWhite() {
        text(60, 100, "Topic");
        text(160, 100, "What");
        text(300, 100, "Who");
        for (int r = 0; r < 3; r++) {
            double top = 120 + r * 3 * PITCH;
            text(60, top, "topic" + r);
            text(160, top, "one two");
            text(160, top + PITCH, "three four");
            text(160, top + 2 * PITCH, "five.");
            text(300, top, "post" + r);
        }
        assertThat(tables()).singleElement().satisfies(table -> assertThat(table.rows())
                .hasSize(4)
                .allSatisfy(row -> assertThat(row).hasSize(3)));
    }

    @Test
    void aColonOpensTheValueOfARowOfItsOwn() {
        text(60, 100, "chair");
        text(160, 100, ": aaaa bbbb cccc dddd");
        text(160, 114, "eeee");
        text(60, 128, "day");
        text(160, 128, ": ffff gggg hhhh iiii");
        text(60, 142, "place");
        text(160, 142, ": jjjj kkkk llll mmmm");
        assertThat(tables()).singleElement().satisfies(table -> assertThat(table.text())
                .isEqualTo(
                        "chair\t: aaaa bbbb cccc dddd eeee\nday\t: ffff gggg hhhh iiii\nplace\t: jjjj kkkk llll mmmm"));
    }

    @Test
    void rulesBetweenRowsPartThemAndARuleUnderSomeColumnsLeavesTheOthersSpanning() {
        heading();
        row(128, "x", "aaa", "bb", "cc");
        row(142, "", "", "dd", "ee");
        row(156, "y", "fff", "gg", "hh");
        rules.add(new Rule(true, 118, 50, 400));
        rules.add(new Rule(true, 133, 150, 400));
        rules.add(new Rule(true, 147, 50, 400));
        Table table = tables().getFirst();
        assertThat(table.text()).isEqualTo("No\tTopic\tWhat\tWho\nx\taaa\tbb\tcc\ndd\tee\ny\tfff\tgg\thh");
        assertThat(table.rows().get(1)).extracting(cell -> cell.rowSpan()).containsExactly(2, 2, 1, 1);
    }

    @Test
    void columnsRuledWithoutRowsArePartedByNumbers() {
        heading();
        row(128, "1", "aaa", "bb", "cc");
        row(142, "2", "ddd", "ee", "ff");
        for (double x : new double[] {50, 80, 150, 290, 400}) {
            rules.add(new Rule(false, x, 85, 150));
        }
        rules.add(new Rule(true, 85, 50, 400));
        rules.add(new Rule(true, 150, 50, 400));
        assertThat(tables()).singleElement().satisfies(table -> assertThat(table.text())
                .isEqualTo("No\tTopic\tWhat\tWho\n1\taaa\tbb\tcc\n2\tddd\tee\tff"));
    }

    @Test
    void proseWithUnevenBlanksAndAnAddressBesideADateAreNoTables() {
        Random chance = new Random(7);
        for (int line = 0; line < 12; line++) {
            double x = 60;
            while (x < 480) {
                double length = 12 + chance.nextInt(40);
                glyph("w", x, length, 100 + line * PITCH);
                x += length + 3 + chance.nextInt(6);
            }
        }
        text(60, 400, "Memo number");
        text(400, 400, "Date");
        text(60, 414, "Office");
        text(400, 414, "Other date");
        assertThat(tables()).allSatisfy(table -> assertThat(table.rows()).allMatch(row -> row.size() == 2));
    }

    @Test
    void linesThatRunAcrossColumnsAndStandSomewhatOffAreCutAtGutters() {
        Random chance = new Random(3);
        for (int r = 0; r < 8; r++) {
            double at = 100 + r * PITCH;
            for (int c = 0; c < 4; c++) {
                glyph("cell" + r + c, 60 + 100 * c + chance.nextDouble(), 60, at + 2 * chance.nextDouble());
            }
        }
        assertThat(tables()).singleElement().satisfies(table -> assertThat(table.rows())
                .allSatisfy(row -> assertThat(row).hasSize(4)));
    }

    /** Columns of 100 points with three points between, each line full but the last of a cell. */
    @Test
    void narrowGuttersAreFoundByTheEdgesLinesBeginAt() {
        for (int line = 0; line < 9; line++) {
            for (int c = 0; c < 3; c++) {
                double left = 60 + 103 * c;
                boolean last = line % 3 == 2;
                double first = 30 + 4 * ((7 * line + 5 * c) % 9);
                glyph("a" + line + c, left, first, 100 + line * PITCH);
                glyph("b" + line + c, left + first + 3, last ? 8 : 97 - first, 100 + line * PITCH);
            }
        }
        assertThat(tables()).singleElement().satisfies(table -> assertThat(table.rows())
                .allSatisfy(row -> assertThat(row).hasSize(3)));
    }

    @Test
    void aHeadingOverTwoColumnsSpansThem() {
        text(60, 100, "No");
        text(90, 100, "What");
        glyph("Carried", 262, 50, 100);
        glyph("Who", 220, 15, 114);
        glyph("When", 310, 20, 114);
        for (int r = 1; r < 4; r++) {
            double at = 120 + r * 2 * PITCH;
            text(60, at, "" + r);
            text(90, at, "is to be done");
            text(220, at, "post" + r);
            text(310, at, "soon" + r);
        }
        Table table = tables().getFirst();
        assertThat(table.rows().getFirst()).extracting(cell -> cell.colSpan()).containsExactly(1, 1, 2);
        assertThat(table.rows().get(1)).extracting(cell -> cell.text()).containsExactly("Who", "When");
    }

    @Test
    void headingsSetAsCellsOfTheirOwnStandFurtherApartThanLinesOfACell() {
        glyph("No.", 57, 18, 100);
        text(90, 100, "What");
        glyph("Carried", 262, 50, 100);
        double second = 100 + 1.6 * PITCH;
        glyph("Who", 220, 15, second);
        glyph("When", 310, 20, second);
        for (int r = 1; r < 4; r++) {
            double at = second + r * 3 * PITCH;
            text(60, at, "" + r);
            text(90, at, "is to be done");
            text(90, at + PITCH, "as was said");
            text(90, at + 2 * PITCH, "here.");
            text(220, at, "post" + r);
            text(310, at, "soon" + r);
        }
        Table table = tables().getFirst();
        assertThat(table.rows().getFirst()).extracting(cell -> cell.colSpan()).containsExactly(1, 1, 2);
        assertThat(table.rows()).hasSize(5);
    }

    @Test
    void numbersWithinANumberCountOn() {
        heading();
        row(128, "4.1", "aaa", "bb", "cc");
        row(142, "4.2", "ddd", "ee", "ff");
        assertThat(tables().getFirst().rows()).hasSize(3);
    }

    @Test
    void theSameWordAtTheBeginningOfCellsMakesNoColumn() {
        heading();
        for (int r = 1; r < 9; r++) {
            row(114 + r * PITCH, "" + r, "same word" + r, "done", "who");
        }
        assertThat(tables().getFirst().rows()).allSatisfy(row -> assertThat(row).hasSize(4));
    }

    @Test
    void wordsOfTablesThatOverlapAreSaidOnce() {
        noTextIsLostOrTwiceWhateverStandsOnThePage(7100);
    }

    @Property(tries = 1000)
    void noTextIsLostOrTwiceWhateverStandsOnThePage(@ForAll long seed) {
        glyphs.clear();
        rules.clear();
        Random chance = new Random(seed);
        int words = chance.nextInt(120);
        for (int i = 0; i < words; i++) {
            glyph(
                    "w" + i,
                    40 + 60 * chance.nextInt(8) + chance.nextInt(9),
                    10 + chance.nextInt(40),
                    60 + PITCH * chance.nextInt(20));
        }
        for (int i = chance.nextInt(12); i > 0; i--) {
            boolean level = chance.nextBoolean();
            double from = 40 + chance.nextInt(300);
            rules.add(new Rule(level, 50 + chance.nextInt(300), from, from + chance.nextInt(300)));
        }
        String text = blocks().stream().map(Block::text).collect(Collectors.joining(" "));
        assertThat(text.replaceAll("\\s", "").split("w"))
                .filteredOn(number -> !number.isEmpty())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, words).mapToObj(Integer::toString).toList());
    }

    @Test
    void longTablesAndFullPagesAreQuick() {
        for (int r = 0; r < 300; r++) {
            row(50 + 2.6 * r, "" + (r + 1), "topic", "what is to be done", "who");
        }
        List<Glyph> long300 = new ArrayList<>(glyphs);
        glyphs.clear();
        for (int i = 0; i < 10_000; i++) {
            glyph("x", 40 + 5 * (i % 100), 4, 40 + 7.5 * (i / 100));
        }
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            PageLayout.blocks(new PageContent(595, 842, long300, List.of()), 1);
            blocks();
        });
    }

    private void heading() {
        row(100, "No", "Topic", "What", "Who");
    }

    private void row(double across, String number, String topic, String what, String who) {
        text(60, across, number);
        text(90, across, topic);
        text(170, across, what);
        text(300, across, who);
    }

    /** Words of five points a letter, with a blank after each. */
    private void text(double x, double across, String text) {
        double at = x;
        for (String word : text.isEmpty() ? new String[0] : text.split(" ")) {
            glyph(word, at, 5.0 * word.length(), across);
            at += 5.0 * word.length();
            glyph(" ", at, 2.5, across);
            at += 2.5;
        }
    }

    private void glyph(String text, double x, double length, double across) {
        glyphs.add(new Glyph(text, new Box(x, across - 8, length, 10), x, length, across, SIZE, 0, 0));
    }

    private List<Block> blocks() {
        return PageLayout.blocks(new PageContent(595, 842, glyphs, rules), 1);
    }

    private List<Table> tables() {
        return blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }
}
