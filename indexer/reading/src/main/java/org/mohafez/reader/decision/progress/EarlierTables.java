package org.mohafez.reader.decision.progress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.decision.wording.Announces;
import org.mohafez.reader.paper.Element;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.paper.Passage;
import org.mohafez.reader.table.ColumnRole;
import org.mohafez.reader.table.DataTable;
import org.mohafez.reader.words.Label;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.words.Serial;

/**
 * Tables of decisions that an earlier meeting took, though nothing in them says so: they stand in a section that is headed so
 * (বিগত সভার সিদ্ধান্ত পর্যালোচনা), perhaps with sentences between, and a later section has a table of this meeting's.
 *
 * @param tables of an earlier meeting, each by its identity
 */
public record EarlierTables(Set<Grid> tables) {
    /** In words. */
    private static final int LONGEST_HEADING = 10;

    private static final List<Label> TOPIC = List.of(Label.TOPIC);

    /** A table of decisions, and what its section is headed: empty where nothing heads it. */
    private record Headed(Grid grid, DataTable table, String heading) {
        /** A table that parts what an earlier meeting decided from what this one did tells both by its columns. */
        boolean isEarlier() {
            return !table.decidesNow()
                    && !table.has(ColumnRole.PAST_DECISION)
                    && isShort(heading)
                    && ProgressTable.tellsOfEarlier(heading);
        }

        boolean mayBePresent() {
            return table.decidesNow() || !heading.isEmpty() && !isEarlier();
        }
    }

    /** @param above the text right above the body: the heading of the section with which it begins */
    public static EarlierTables of(String above, List<Element> body) {
        List<Headed> tables = new ArrayList<>();
        String last = above.substring(above.lastIndexOf('\n') + 1);
        String heading = beginsSection(last) ? last : "";
        for (Element element : body) {
            switch (element) {
                case Passage passage -> heading = beginsSection(passage.text()) ? passage.text() : heading;
                case Grid grid -> {
                    Optional<DataTable> table = DataTable.of(grid).filter(read -> read.has(ColumnRole.DECISION));
                    if (table.isPresent()) {
                        tables.add(new Headed(grid, table.get(), heading));
                    }
                }
            }
        }
        int present = tables.size() - 1;
        Set<Grid> earlier = new HashSet<>();
        while (present >= 0 && !tables.get(present).mayBePresent()) {
            present--;
        }
        tables.subList(0, Math.max(present, 0)).stream()
                .filter(Headed::isEarlier)
                .map(Headed::grid)
                .forEach(earlier::add);
        return new EarlierTables(earlier);
    }

    public boolean has(Grid table) {
        return tables.contains(table);
    }

    /** A section ends where the next one begins: at a heading, whatever sign it ends in, or at what is counted as a matter. */
    private static boolean beginsSection(String text) {
        boolean counted = Serial.at(text).isPresent() || Label.at(text, TOPIC).isPresent();
        boolean sentence = Prose.is(text) || Prose.endsInVerb(Words.of(text));
        return counted || isShort(text) && !sentence && !Announces.namesWhatFollows(text);
    }

    private static boolean isShort(String heading) {
        return Words.of(heading).size() <= LONGEST_HEADING;
    }
}
