package org.mohafez.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mohafez.corpus.paper.Bundle;
import org.mohafez.corpus.paper.Paper;
import org.mohafez.corpus.truth.Truth;

/** The tables about the corpus as a whole. */
final class Contents {
    private Contents() {}

    /** Which half each paper, and each file of several, belongs to. */
    static String split(List<Paper> papers, List<Bundle> bundles) {
        var out = new StringBuilder("paper\thalf\n");
        papers.forEach(paper -> out.append(paper.id() + "\t" + paper.half() + "\n"));
        bundles.forEach(bundle -> out.append(bundle.id() + "\t" + bundle.half() + "\n"));
        return out.toString();
    }

    /** What the clerks misspelt. */
    static String slips(List<Paper> papers) {
        var out = new StringBuilder("paper\tprinted\tmeant\n");
        for (Paper paper : papers) {
            Map<String, String> slips = new TreeMap<>(paper.slips());
            slips.forEach((printed, meant) -> out.append(paper.id() + "\t" + printed + "\t" + meant + "\n"));
        }
        return out.toString();
    }

    /** The corpus explained, with a table of its papers. */
    static String readme(List<Paper> papers, List<Bundle> bundles) {
        var rows = new StringBuilder();
        for (Paper paper : papers) {
            rows.append("| [%s](samples/%s) | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            paper.id(),
                            paper.id(),
                            Truth.of(paper).path("kind").asText(),
                            paper.layout().replace("|", "\\|"),
                            String.join(", ", paper.files()),
                            paper.face().font(),
                            paper.half()));
        }
        var files = new StringBuilder();
        for (Bundle bundle : bundles) {
            files.append("| [%s](bundles/%s) | %d | %s | %s | %s |\n"
                    .formatted(
                            bundle.id(),
                            bundle.id(),
                            bundle.papers().size(),
                            bundle.layout(),
                            String.join(", ", bundle.files()),
                            bundle.half()));
        }
        try (InputStream in = Contents.class.getResourceAsStream("/README.md")) {
            if (in == null) {
                throw new IllegalStateException("README.md is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{bundles}", files.toString().strip())
                    .replace("{papers}", rows.toString().strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
