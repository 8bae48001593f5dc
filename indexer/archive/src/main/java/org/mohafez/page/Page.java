package org.mohafez.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
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
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page(
        int number,
        @Nullable Double width,
        @Nullable Double height,
        PageSource source,
        @Nullable Double confidence,
        @Nullable String reason,
        List<Block> blocks) {
    public Page {
        blocks = List.copyOf(blocks);
    }

    /** Its blocks' texts, one beneath the other. */
    @JsonIgnore
    public String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    /** The same page with another reason. */
    public Page because(@Nullable String other) {
        return new Page(number, width, height, source, confidence, other, blocks);
    }

    /** The same page at another place of another file. */
    public Page asNumber(int other) {
        return new Page(
                other,
                width,
                height,
                source,
                confidence,
                reason,
                blocks.stream().map(b -> onPage(b, other)).toList());
    }

    private static Block onPage(Block block, int page) {
        return switch (block) {
            case Paragraph paragraph -> onPage(paragraph, page);
            case Table table ->
                new Table(
                        table.box(),
                        table.rows().stream()
                                .map(row -> row.stream()
                                        .map(cell -> onPage(cell, page))
                                        .toList())
                                .toList(),
                        table.continues());
        };
    }

    private static Cell onPage(Cell cell, int page) {
        List<Paragraph> paragraphs =
                cell.paragraphs().stream().map(p -> onPage(p, page)).toList();
        return new Cell(paragraphs, cell.box(), cell.rowSpan(), cell.colSpan());
    }

    private static Paragraph onPage(Paragraph paragraph, int page) {
        List<Line> lines = paragraph.lines().stream()
                .map(line -> new Line(line.text(), line.box(), line.words(), page))
                .toList();
        return new Paragraph(lines, paragraph.continues(), paragraph.furniture());
    }

    /** The page without text, which was not read for that reason. */
    public Page without(String why) {
        return new Page(number, width, height, source, 0.0, why, List.of());
    }

    public Stream<Table> tables() {
        return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast);
    }
}
