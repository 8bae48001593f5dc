package org.mohafez.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.opening.OpenRequest;
import org.mohafez.opening.Opener;
import org.mohafez.opening.PageTurns;
import org.mohafez.page.Pages;
import org.mohafez.page.Reading;
import org.mohafez.page.Unreadable;
import org.mohafez.reader.PaperReader;
import org.mohafez.record.RecordJson;

/**
 * Reads papers whose pages are known line by line, and prints by class how well.
 *
 * <p>Arguments: folders with {@code NAME.pages.json} somewhere beneath, or {@code NAME.pdf} beside {@code NAME.truth.json};
 * {@code --half dev|test}; {@code --class A,B}; {@code --limit N} papers of each class and half; {@code --split FILE}, the table
 * of halves for papers that do not say theirs; {@code --cache FOLDER} for pages read from pictures; {@code --tsv FILE} for a
 * line a paper; {@code --papers} to print these too.
 */
public final class ScorePages {
    private ScorePages() {}

    public static void main(String[] arguments) throws IOException {
        var options = new Options(Arrays.asList(arguments));
        List<PageContents> all = new ArrayList<>();
        for (String argument : arguments) {
            if (Files.isDirectory(Path.of(argument)) && !argument.equals(options.value("--cache", ""))) {
                all.addAll(contents(Path.of(argument), options));
            }
        }
        Path cache =
                options.has("--cache") ? Path.of(options.value("--cache", "")).resolve(ReaderClasses.digest()) : null;
        Map<String, PageScore> classes = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        int limit = Integer.parseInt(options.value("--limit", "1000000"));
        try (Opener opener = new Opener()) {
            for (PageContents paper : all) {
                String key = paper.half() + "\t" + paper.kind();
                if (seen.merge(key, 1, Integer::sum) <= limit) {
                    PageScore score = score(opener, paper, cache);
                    classes.merge(key, score, PageScore::plus);
                    lines.add(PageTable.tsv(key + "\t" + paper.paper(), score));
                    if (options.has("--papers")) {
                        System.out.println(lines.getLast());
                    }
                }
            }
        }
        System.out.print(PageTable.of(classes));
        if (options.has("--tsv")) {
            lines.addFirst(PageTable.TSV_HEAD);
            Path tsv = Path.of(options.value("--tsv", ""));
            Files.createDirectories(tsv.resolveSibling("").toAbsolutePath());
            Files.write(tsv, lines);
        }
    }

    /** Words after dashes and their values. */
    private record Options(List<String> words) {
        boolean has(String name) {
            return words.contains(name);
        }

        String value(String name, String otherwise) {
            int at = words.indexOf(name);
            return at < 0 || at + 1 >= words.size() ? otherwise : words.get(at + 1);
        }

        boolean wants(PageContents paper) {
            return (!has("--half") || value("--half", "").equals(paper.half()))
                    && (!has("--class")
                            || Stream.of(value("--class", "").split(","))
                                    .anyMatch(kind -> paper.kind().equals(kind)
                                            || paper.kind().startsWith(kind + "-")));
        }
    }

    private static PageScore score(Opener opener, PageContents paper, @Nullable Path cache) {
        Reading reading = opener.open(new OpenRequest(paper.files(), cache, Set.of()), PageTurns.UNHEARD);
        return switch (reading) {
            case Unreadable why -> {
                System.out.println("not read: " + paper.files().getFirst() + ": " + why.detail());
                yield PageScore.failed(paper);
            }
            case Pages pages -> PageScore.of(paper, pages, record(pages));
        };
    }

    private static JsonNode record(Pages pages) {
        var records = new PaperReader().read(pages);
        return records.isEmpty()
                ? JsonNodeFactory.instance.objectNode()
                : RecordJson.MAPPER.valueToTree(records.getFirst().record());
    }

    private static List<PageContents> contents(Path folder, Options options) throws IOException {
        List<PageContents> contents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                PageContents paper = null;
                if (name.endsWith(".pages.json")) {
                    paper = PageContents.of(file);
                } else if (name.endsWith(".truth.json")) {
                    paper = ofTruth(folder, file, options);
                }
                if (paper != null && options.wants(paper)) {
                    contents.add(paper);
                }
            }
        }
        return contents;
    }

    /** A PDF beside a truth, whose pages nobody told. */
    private static @Nullable PageContents ofTruth(Path folder, Path truth, Options options) throws IOException {
        String stem = truth.toString().replace(".truth.json", "");
        Path pdf = Path.of(stem + ".pdf");
        if (Files.exists(Path.of(stem + ".pages.json")) || !Files.exists(pdf) || !options.has("--split")) {
            return null;
        }
        String paper = Path.of(stem).getFileName().toString();
        String half = Files.readAllLines(Path.of(options.value("--split", ""))).stream()
                .filter(row -> row.startsWith(paper + "\t"))
                .map(row -> row.substring(paper.length() + 1))
                .findFirst()
                .orElse("?");
        String kind = folder.relativize(truth.resolveSibling("")).toString();
        return PageContents.ofTruth(truth, pdf, half, kind.isEmpty() ? "digital" : kind);
    }
}
