package org.mohafez.page.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.mohafez.page.Block;
import org.mohafez.page.Cell;
import org.mohafez.page.Table;

class TabbedTableTest {
    @Property(tries = 300)
    void whatIsWrittenWithTabsComesBackAsCells(@ForAll("tables") List<List<String>> table) {
        List<String> lines = table.stream().map(row -> String.join("\t", row)).toList();
        List<Block> blocks = Blocks.of(lines.stream().flatMap(Markup::lines).toList());
        assertThat(blocks).singleElement().isInstanceOf(Table.class);
        List<List<String>> read = ((Table) blocks.getFirst())
                .rows().stream()
                        .map(row -> row.stream().map(Cell::text).collect(Collectors.toList()))
                        .toList();
        assertThat(read).isEqualTo(table);
    }

    /** Headed tables of two to five columns; bodies may have empty cells after the first. */
    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> word =
                Arbitraries.strings().withCharRange('ক', 'হ').ofMinLength(1).ofMaxLength(12);
        Arbitrary<String> cell = Arbitraries.frequencyOf(Tuple.of(4, word), Tuple.of(1, Arbitraries.just("")));
        return Arbitraries.integers().between(2, 5).flatMap(width -> {
            Arbitrary<List<String>> heading = word.list().ofSize(width);
            Arbitrary<List<String>> row = Combinators.combine(word, cell.list().ofSize(width - 1))
                    .as((first, rest) -> {
                        List<String> all = new ArrayList<>(List.of(first));
                        all.addAll(rest);
                        return all;
                    });
            return Combinators.combine(heading, row.list().ofMinSize(1).ofMaxSize(8))
                    .as((head, body) -> {
                        List<List<String>> all = new ArrayList<>(List.of(head));
                        all.addAll(body);
                        return all;
                    });
        });
    }
}
