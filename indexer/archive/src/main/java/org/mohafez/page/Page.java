package org.mohafez.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One page. A file of a format without pages (text, HTML, DOCX) is one page without a size.
 *
 * @param number from 1
 * @param width in points; absent where the format has no geometry
 * @param height in points; absent where the format has no geometry
 * @param confidence how surely its text was read, 0 to 1
 * @param reason why this source was chosen
 * @param marks what is no print on its picture; empty where it was not read from one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page(
        int number,
        @Nullable Double width,
        @Nullable Double height,
        PageSource source,
        @Nullable Double confidence,
        @Nullable String reason,
        List<Block> blocks,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Mark> marks)
        implements Placed {
    public Page {
        blocks = List.copyOf(blocks);
        marks = marks == null ? List.of() : List.copyOf(marks);
    }

    /** A page without marks. */
    public Page(
            int number,
            @Nullable Double width,
            @Nullable Double height,
            PageSource source,
            @Nullable Double confidence,
            @Nullable String reason,
            List<Block> blocks) {
        this(number, width, height, source, confidence, reason, blocks, List.of());
    }

    /** Its blocks' texts, one beneath the other. */
    @Override
    @JsonIgnore
    public String text() {
        return Joined.of("\n", blocks).text();
    }

    @Override
    public List<Place> places(int from, int to) {
        return Joined.of("\n", blocks).places(from, to);
    }

    /** The same page, otherwise believed. */
    public Page as(PageSource otherSource, @Nullable Double otherConfidence, @Nullable String otherReason) {
        return new Page(number, width, height, otherSource, otherConfidence, otherReason, blocks, marks);
    }

    /** The same page with another reason. */
    public Page because(@Nullable String other) {
        return as(source, confidence, other);
    }

    /** The same page at another place of another file. */
    public Page asNumber(int other) {
        Page moved = withLines(line -> new Line(line.text(), line.box(), line.words(), other));
        return new Page(other, width, height, source, confidence, reason, moved.blocks, marks);
    }

    /** Its lines in reading order; those of a table cell by cell. */
    public Stream<Line> lines() {
        return blocks.stream().flatMap(Page::paragraphs).flatMap(paragraph -> paragraph.lines().stream());
    }

    /** The same page with each of its lines changed. */
    public Page withLines(UnaryOperator<Line> change) {
        return withParagraphs(paragraph -> new Paragraph(
                paragraph.lines().stream().map(change).toList(), paragraph.continues(), paragraph.furniture()));
    }

    /** The same page with each of its paragraphs changed, those in the cells of tables too. */
    public Page withParagraphs(UnaryOperator<Paragraph> change) {
        return withBlocks(blocks.stream().map(block -> changed(block, change)).toList());
    }

    /** The same page with other blocks. */
    public Page withBlocks(List<Block> others) {
        return new Page(number, width, height, source, confidence, reason, others, marks);
    }

    private static Block changed(Block block, UnaryOperator<Paragraph> change) {
        return switch (block) {
            case Paragraph paragraph -> change.apply(paragraph);
            case Table table ->
                new Table(
                        table.box(),
                        table.rows().stream()
                                .map(row -> row.stream()
                                        .map(cell -> changed(cell, change))
                                        .toList())
                                .toList(),
                        table.continues());
        };
    }

    private static Cell changed(Cell cell, UnaryOperator<Paragraph> change) {
        return new Cell(cell.paragraphs().stream().map(change).toList(), cell.box(), cell.rowSpan(), cell.colSpan());
    }

    private static Stream<Paragraph> paragraphs(Block block) {
        return switch (block) {
            case Paragraph paragraph -> Stream.of(paragraph);
            case Table table -> table.rows().stream().flatMap(List::stream).flatMap(cell -> cell.paragraphs().stream());
        };
    }

    /** The page without text, which was not read for that reason. */
    public Page without(String why) {
        return new Page(number, width, height, source, 0.0, why, List.of());
    }

    public Stream<Table> tables() {
        return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast);
    }
}
