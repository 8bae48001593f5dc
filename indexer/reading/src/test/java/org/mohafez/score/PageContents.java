package org.mohafez.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mohafez.record.RecordJson;

/**
 * What stands on the pages of one paper, as {@code NAME.pages.json} tells it. A truth alone, without that, tells rows and fields
 * and no text.
 *
 * @param files one, or several pictures that are the pages of the paper
 * @param kind what has become of the paper: {@code clean300}, {@code photo}, {@code digital} …
 * @param pages empty where only the record's truth is known
 */
record PageContents(String paper, String half, String kind, List<Path> files, JsonNode truth, List<Page> pages) {
    /**
     * One page.
     *
     * @param roads by which its text may be read: {@code text}, {@code repaired}, {@code bijoy}, {@code ocr}
     */
    record Page(List<String> roads, List<Line> lines) {}

    /**
     * One line of a paragraph or cell.
     *
     * @param isCovered for each letter (without white space and joiners) whether it is under ink
     */
    record Line(String text, boolean[] isCovered) {
        static Line of(String text) {
            return new Line(text, new boolean[CharacterErrors.letters(text).length]);
        }
    }

    static PageContents of(Path file) throws IOException {
        JsonNode json = RecordJson.MAPPER.readTree(file.toFile());
        Path folder = file.resolveSibling("");
        List<Path> files = new ArrayList<>();
        json.path("files")
                .forEach(name ->
                        files.add(folder.resolve(name.asText()).toAbsolutePath().normalize()));
        List<Page> pages = new ArrayList<>();
        json.path("pages").forEach(page -> pages.add(page(page)));
        return new PageContents(
                json.path("paper").asText(),
                json.path("half").asText(),
                json.path("class").asText(),
                files,
                RecordJson.MAPPER.readTree(
                        folder.resolve(json.path("truth").asText()).toFile()),
                pages);
    }

    /** A file of which only the record's truth is known. */
    static PageContents ofTruth(Path truth, Path file, String half, String kind) throws IOException {
        String paper = truth.getFileName().toString().replace(".truth.json", "");
        JsonNode json = RecordJson.MAPPER.readTree(Files.readString(truth));
        return new PageContents(paper, half, kind, List.of(file), json, List.of());
    }

    private static Page page(JsonNode json) {
        List<String> roads = new ArrayList<>();
        json.path("roads").forEach(road -> roads.add(road.asText()));
        List<Line> lines = new ArrayList<>();
        json.path("lines").forEach(line -> lines.add(line(line)));
        return new Page(roads, lines);
    }

    private static Line line(JsonNode json) {
        Line line = Line.of(json.path("text").asText());
        for (JsonNode range : json.path("covered")) {
            int from = letters(line.text(), range.get(0).asInt());
            int to = letters(line.text(), range.get(1).asInt());
            java.util.Arrays.fill(line.isCovered(), from, to, true);
        }
        return line;
    }

    private static int letters(String text, int before) {
        return CharacterErrors.letters(text.substring(0, before)).length;
    }
}
