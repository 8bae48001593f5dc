package org.mohafez.reader.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mohafez.bangla.phrase.Words;
import org.mohafez.reader.paper.Element;
import org.mohafez.reader.paper.Grid;
import org.mohafez.reader.paper.Passage;
import org.mohafez.reader.table.ColumnRole;
import org.mohafez.reader.table.DataTable;
import org.mohafez.reader.words.Prose;
import org.mohafez.reader.words.Sentences;

/**
 * Tables of decisions that an earlier meeting took, though nothing in them says so: they stand in a section that is headed so
 * (বিগত সভার সিদ্ধান্ত পর্যালোচনা), perhaps with sentences between, and a later section has a table of this meeting's.
 *
 * @param tables of an earlier meeting, each by its identity
 */
record EarlierTables(Set<Grid> tables) {
    /** In words. */
    private static final int LONGEST_HEADING = 10;

    private record Headed(Grid table, String heading) {
        boolean isEarlier() {
            return ProgressTable.tellsOfEarlier(heading);
        }
    }

    /** @param above the text right above the body: the heading of the section with which it begins */
    static EarlierTables of(String above, List<Element> body) {
        List<Headed> tables = new ArrayList<>();
        String last = above.substring(above.lastIndexOf('\n') + 1);
        String heading = isHeading(last) ? last : "";
        for (Element element : body) {
            switch (element) {
                case Passage passage -> heading = isHeading(passage.text()) ? passage.text() : heading;
                case Grid grid -> {
                    if (DataTable.of(grid)
                            .filter(table -> table.has(ColumnRole.DECISION))
                            .isPresent()) {
                        tables.add(new Headed(grid, heading));
                    }
                }
            }
        }
        int present = tables.size() - 1;
        Set<Grid> earlier = new HashSet<>();
        while (present >= 0
                && (tables.get(present).isEarlier()
                        || tables.get(present).heading().isEmpty())) {
            present--;
        }
        tables.subList(0, Math.max(present, 0)).stream()
                .filter(Headed::isEarlier)
                .map(Headed::table)
                .forEach(earlier::add);
        return new EarlierTables(earlier);
    }

    boolean has(Grid table) {
        return tables.contains(table);
    }

    private static boolean isHeading(String text) {
        return Words.of(text).size() <= LONGEST_HEADING && !Sentences.ends(text) && !Prose.is(text);
    }
}
