package org.mohafez.reader.decision.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.decision.deadline.Deadlines;
import org.mohafez.reader.decision.draft.Draft;
import org.mohafez.reader.decision.implementer.Implementers;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.table.ColumnRole;
import org.mohafez.reader.table.DataTable;

/** Who must carry out what a row decides, and by when. */
record RowDuty(DataTable table) {
    private static final Pattern DITTO = Words.pattern("[-–—\"“”‘’' ]*(?:ঐ|(?i:ditto|do))[-–—\"“”‘’'।. ]*|[\"“”]+|〃");

    /** @param above the decision of the row above; null in the first row */
    List<String> who(Grid.Row row, @Nullable Draft above) {
        OptionalInt column = table.column(ColumnRole.IMPLEMENTER);
        if (column.isEmpty() || !tellsWhoActs(row, column.getAsInt()) || isMergedIntoDecision(row)) {
            return List.of();
        }
        String limit = limitBesideActors(row).orElse("");
        List<String> who = table.paragraphs(row, ColumnRole.IMPLEMENTER).stream()
                .map(paragraph -> limit.isEmpty() ? paragraph : Deadlines.without(limit, paragraph))
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
        return above != null && isDitto(String.join("", who)) ? List.copyOf(above.who()) : who;
    }

    /** @param above the decision of the row above; null in the first row */
    @Nullable
    String byWhen(Grid.Row row, @Nullable Draft above) {
        if (!table.has(ColumnRole.DEADLINE)) {
            return null;
        }
        if (table.mixes(ColumnRole.DEADLINE)) {
            return limitBesideActors(row).orElse(null);
        }
        String text = table.text(row, ColumnRole.DEADLINE).orElse(null);
        return text != null && above != null && isDitto(text) ? above.deadline() : text;
    }

    /** A column that is headed as what is to be done, too, does where its cell names nothing else: করণীয়/দায়িত্ব beside সিদ্ধান্ত. */
    private boolean tellsWhoActs(Grid.Row row, int column) {
        return !table.columns().get(column).contains(ColumnRole.DECISION)
                || (!OptionalInt.of(column).equals(table.column(ColumnRole.DECISION))
                        && Implementers.areNamed(row.cells().get(column).text()));
    }

    /** By when, where one column is headed as both who acts and the time. */
    private Optional<String> limitBesideActors(Grid.Row row) {
        boolean beside = table.has(ColumnRole.DEADLINE)
                && table.column(ColumnRole.DEADLINE).equals(table.column(ColumnRole.IMPLEMENTER))
                && !table.column(ColumnRole.DEADLINE).equals(table.column(ColumnRole.DECISION));
        return beside ? table.text(row, ColumnRole.DEADLINE).flatMap(Deadlines::beside) : Optional.empty();
    }

    /** The same as in the row above. */
    private static boolean isDitto(String cell) {
        return DITTO.matcher(cell.strip()).matches();
    }

    /** Whether one cell spans decision and implementers: it then says what was decided. */
    private boolean isMergedIntoDecision(Grid.Row row) {
        return table.cell(row, ColumnRole.IMPLEMENTER)
                .flatMap(who -> table.cell(row, ColumnRole.DECISION).filter(cell -> cell.id() == who.id()))
                .isPresent();
    }
}
