package org.mohafez.reader.paper;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.BanglaText;
import org.mohafez.page.Block;
import org.mohafez.page.Cell;
import org.mohafez.page.Line;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.Sentences;

/** Lays pages out as one run of cleaned elements. One use each; not safe for several threads. */
final class Layout {
    /** Marks of HTML that conversion tools leave in text. Other angle brackets belong to it, as around an address. */
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:p|b|i|u|s|em|strong|span|font|div|br|hr|sup|sub|small|big|center|table|tbody|thead|tr|td|th|ul|ol|li|a|h[1-6])(?:\\s[^<>]*)?/?>");

    private static final Pattern COLON_LAST = Pattern.compile(".*[:ঃ–-]\\s*");
    private static final Set<Label> OF_MATTER = EnumSet.of(Label.TOPIC, Label.DISCUSSION, Label.DECISION);

    private final List<Element> elements = new ArrayList<>();
    private final boolean paged;
    private int cells;

    Layout(Pages pages) {
        paged = pages.pages().size() > 1;
        for (Block block : pages.running()) {
            switch (block) {
                case Paragraph paragraph ->
                    passage(paragraph).map(Layout::byMatter).stream()
                            .flatMap(List::stream)
                            .filter(p -> !Furniture.is(p.text(), paged))
                            .forEach(elements::add);
                case Table table ->
                    grid(table).map(Stacked::parts).ifPresent(grids -> grids.forEach(this::addTableOrLine));
            }
        }
    }

    List<Element> elements() {
        return elements;
    }

    /** The label of a matter that a wide blank parts from its number is a line, and no table: প্রস্তাব   নং-০১: … */
    private void addTableOrLine(Grid grid) {
        List<GridCell> cells = grid.rows().getFirst().distinct();
        String line = String.join(" ", cells.stream().map(GridCell::text).toList());
        boolean labelled = grid.rows().size() == 1
                && cells.size() == 2
                && Label.at(cells.getFirst().text(), OF_MATTER).isPresent()
                && Label.at(line, OF_MATTER)
                        .filter(label -> label.closed() && label.number().isPresent())
                        .isPresent();
        if (labelled) {
            elements.add(new Passage(List.of(new TextLine(line, grid.spot()))));
        } else {
            add(grid);
        }
    }

    /** A table that stands right after one as wide goes on with it, unless it begins with a heading of its own. */
    private void add(Grid grid) {
        if (!elements.isEmpty() && elements.getLast() instanceof Grid before && before.width() == grid.width()) {
            Grid.Row heading = before.rows().getFirst();
            Grid.Row first = grid.rows().getFirst();
            if (first.text().equals(heading.text())) {
                elements.set(
                        elements.size() - 1,
                        before.with(grid.rows().subList(1, grid.rows().size())));
                return;
            }
            if (grid.width() > 2 && Headings.isSerial(first) && !Headings.startsOver(before, grid)) {
                elements.set(elements.size() - 1, before.with(grid.rows()));
                return;
            }
        }
        elements.add(grid);
    }

    private Optional<Grid> grid(Table table) {
        Map<Cell, GridCell> known = new IdentityHashMap<>();
        List<Grid.Row> rows = new ArrayList<>();
        int page = 1;
        for (List<@Nullable Cell> row : table.grid()) {
            List<GridCell> laid = new ArrayList<>();
            for (Cell cell : row) {
                if (cell == null) {
                    laid.add(new GridCell(cells++, List.of(), new Spot(page, List.of())));
                } else {
                    GridCell gridCell = known.computeIfAbsent(cell, this::cell);
                    page = Math.max(page, gridCell.spot().page());
                    laid.add(gridCell);
                }
            }
            Grid.Row whole = new Grid.Row(laid);
            if (!whole.isBlank()) {
                rows.add(whole);
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Grid(rows));
    }

    private GridCell cell(Cell cell) {
        List<Passage> passages = cell.paragraphs().stream()
                .map(Layout::passage)
                .flatMap(Optional::stream)
                .toList();
        Spot text = passages.stream().map(Passage::spot).reduce(Spot::with).orElseGet(() -> new Spot(1, List.of()));
        Spot spot = cell.box() == null ? text : new Spot(text.page(), List.of(cell.box()));
        return new GridCell(cells++, passages, spot);
    }

    /** A line that ran to the margin does not end, to the eye; the label of a matter or a decision begins anew all the same. */
    private static List<Passage> byMatter(Passage passage) {
        List<TextLine> lines = passage.lines();
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (beginsMatter(lines.get(i).text(), lines.get(i - 1).text())) {
                passages.add(new Passage(lines.subList(from, i)));
                from = i;
            }
        }
        passages.add(new Passage(lines.subList(from, lines.size())));
        return passages;
    }

    /** Nothing but the word, without a colon, may end the sentence above it: বরাদ্দ প্রদানের / প্রস্তাব। */
    private static boolean beginsMatter(String line, String above) {
        return Label.at(line, OF_MATTER)
                .filter(Label.Found::closed)
                .filter(label ->
                        label.end() < line.length() || COLON_LAST.matcher(line).matches() || Sentences.ends(above))
                .isPresent();
    }

    private static Optional<Passage> passage(Paragraph paragraph) {
        List<TextLine> lines = new ArrayList<>();
        for (Line line : paragraph.lines()) {
            String text = BanglaText.oneLine(TAG.matcher(line.text()).replaceAll(" "));
            if (!text.isEmpty()) {
                lines.add(new TextLine(text, Spot.of(line)));
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Passage(lines));
    }
}
