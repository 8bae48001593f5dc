package org.mohafez.page.layout.ruled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mohafez.page.Box;
import org.mohafez.page.Table;
import org.mohafez.page.layout.PageLayout;
import org.mohafez.page.layout.content.Glyph;
import org.mohafez.page.layout.content.PageContent;
import org.mohafez.page.layout.content.Rule;

class RuledCellsTest {
    private static final double SIZE = 10;
    private static final double[] COLUMNS = {50, 80, 250, 420};

    private final List<Glyph> glyphs = new ArrayList<>();
    private int stretch;

    @Test
    void aNumberBesideTheMiddleOfItsRowBeginsNoOther() {
        set(0, 107, "ক্রম");
        set(1, 107, "বিষয়");
        set(2, 107, "সিদ্ধান্ত");
        set(0, 129, "১।");
        set(1, 124, "সড়ক মেরামত", "ও সংস্কার");
        set(2, 120, "কাজ শেষ করতে", "হবে এবং পত্র", "দিতে হবে");
        set(0, 152, "২।");
        set(1, 152, "বিবিধ");
        set(2, 152, "কিছু নেই");

        assertThat(rows(100, 110, 142, 155))
                .containsExactly(
                        List.of("ক্রম", "বিষয়", "সিদ্ধান্ত"),
                        List.of("১।", "সড়ক মেরামত ও সংস্কার", "কাজ শেষ করতে হবে এবং পত্র দিতে হবে"),
                        List.of("২।", "বিবিধ", "কিছু নেই"));
    }

    @Test
    void norDoesTheOneNumberUnderAHeading() {
        set(0, 107, "ক্রম");
        set(1, 107, "বিষয়");
        set(2, 107, "সিদ্ধান্ত");
        set(0, 140, "৭।");
        set(1, 135, "সড়ক মেরামত", "ও সংস্কার");
        set(2, 130, "কাজ শেষ করতে", "হবে এবং পত্র", "দিতে হবে");

        assertThat(rows(100, 110, 166)).hasSize(2);
    }

    @Test
    void theRestOfARowStaysApartFromTheOneNumberedAfterIt() {
        set(0, 107, "ক্রম");
        set(1, 107, "বিষয়");
        set(2, 107, "সিদ্ধান্ত");
        set(2, 120, "পত্র দিতে", "হবে।");
        set(0, 146, "৭।");
        set(1, 146, "সড়ক মেরামত", "ও সংস্কার");
        set(2, 146, "কাজ শেষ করতে", "হবে এবং পত্র", "দিতে হবে");

        assertThat(rows(100, 110, 210))
                .hasSize(3)
                .last()
                .isEqualTo(List.of("৭।", "সড়ক মেরামত ও সংস্কার", "কাজ শেষ করতে হবে এবং পত্র দিতে হবে"));
    }

    /** Lines set tight, the first on the given baseline. */
    private void set(int column, double baseline, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            double x = COLUMNS[column] + 2;
            double y = baseline + i * 0.9 * SIZE;
            stretch++;
            for (String letter : lines[i].split("(?<=\\X)(?=\\X)")) {
                double length = 0.5 * SIZE;
                Box box = new Box(x, y - 0.8 * SIZE, length, 1.05 * SIZE);
                glyphs.add(new Glyph(letter, box, x, length, y, SIZE, 0, stretch));
                x += length;
            }
        }
    }

    private List<List<String>> rows(double... levels) {
        List<Rule> rules = new ArrayList<>();
        for (double level : levels) {
            rules.add(new Rule(true, level, COLUMNS[0], COLUMNS[3]));
        }
        for (double column : COLUMNS) {
            rules.add(new Rule(false, column, levels[0], levels[levels.length - 1]));
        }
        Table table = (Table)
                PageLayout.blocks(new PageContent(595, 842, glyphs, rules), 1).getFirst();
        return table.rows().stream()
                .map(row ->
                        row.stream().map(cell -> cell.text().replace('\n', ' ')).toList())
                .toList();
    }
}
