package org.mohafez.page.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mohafez.page.Block;
import org.mohafez.page.Cell;
import org.mohafez.page.Leader;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;

/** Text set side by side with tab stops, as a table: labels and values, the memo number and the date. */
final class TabStops {
    private static final Pattern TABS = Pattern.compile("\\s*\\t\\s*");

    private TabStops() {}

    /** Paragraphs with tabs become rows; rows of equally many cells that follow one another are one table. */
    static List<Block> tables(List<Block> blocks) {
        List<Block> done = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (Block block : blocks) {
            List<String> pieces = block instanceof Paragraph paragraph ? pieces(paragraph.text()) : List.of();
            if (pieces.size() < 2 || (!rows.isEmpty() && rows.getLast().size() != pieces.size())) {
                endTable(rows, done);
            }
            if (pieces.size() > 1) {
                rows.add(pieces.stream().map(Cell::of).toList());
            } else {
                done.add(pieces.isEmpty() ? block : Paragraph.of(pieces.getFirst()));
            }
        }
        endTable(rows, done);
        return done;
    }

    private static void endTable(List<List<Cell>> rows, List<Block> done) {
        if (!rows.isEmpty()) {
            done.add(new Table(null, rows));
            rows.clear();
        }
    }

    private static List<String> pieces(String text) {
        List<String> parts = Stream.of(TABS.split(text.strip()))
                .filter(part -> !part.isBlank())
                .toList();
        List<String> pieces = new ArrayList<>();
        for (String part : parts) {
            String before = pieces.isEmpty() ? "" : pieces.getLast();
            boolean leads = Leader.isColon(before);
            boolean numbers = parts.size() == 2 && Leader.isItemNumber(before);
            if (leads || numbers) {
                pieces.set(pieces.size() - 1, before + " " + part);
            } else {
                pieces.add(part);
            }
        }
        return pieces;
    }
}
