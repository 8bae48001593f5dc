package org.mohafez.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mohafez.corpus.paper.DecisionTable;
import org.mohafez.corpus.paper.Paper;
import org.mohafez.corpus.paper.TableRules;
import org.mohafez.corpus.print.HtmlSheet;

/**
 * Writes the papers whose decisions stand in a table once for each way to draw its lines: pages for converters, and truths. They are
 * for measuring and not kept.
 */
public final class MakeTables {
    private static final Set<String> TABLES = Set.of("decisions", "table", "progress", "committee");

    private MakeTables() {}

    /**
     * Usage: {@code MakeTables FOLDER}. Makes {@code FOLDER/RULING/ID.html} and {@code ID.truth.json} beside it.
     *
     * @throws IOException where a file cannot be written
     */
    public static void main(String[] folder) throws IOException {
        if (folder.length != 1) {
            throw new IllegalArgumentException("usage: MakeTables FOLDER");
        }
        for (TableRules rules : TableRules.values()) {
            GenerateCorpus.write(Path.of(folder[0]), files(rules));
        }
    }

    /** From their path in the folder to their content. */
    static Map<String, String> files(TableRules rules) {
        List<Paper> papers = SamplePapers.of(GenerateCorpus.SEED, paper -> ruled(paper, rules));
        Map<String, String> files = new TreeMap<>();
        for (Paper paper : papers) {
            if (paper.page().stream().anyMatch(DecisionTable.class::isInstance)) {
                String stem = rules.name().toLowerCase(Locale.ROOT) + "/" + paper.id();
                files.put(stem + ".html", HtmlSheet.of(paper));
                files.put(stem + ".truth.json", GenerateCorpus.json(paper));
            }
        }
        return files;
    }

    private static ObjectNode ruled(ObjectNode paper, TableRules rules) {
        for (JsonNode block : paper.path("page")) {
            if (TABLES.contains(block.path("block").asText())) {
                ((ObjectNode) block).put("ruling", rules.name());
            }
        }
        return paper;
    }
}
