package org.mohafez.web.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.mohafez.record.RecordJson;

/** Whether bytes of a kind can be opened by the programs made for it, and do nothing there. */
final class Harmless {
    /** In what a browser takes for markup; our own scripts are files. */
    private static final List<Pattern> RUNS = List.of(
            Pattern.compile("<script(?![^>]* src=\"/assets/)(?! type=\"application/ld\\+json\")"),
            Pattern.compile("<(img src=x|svg onload|\\?php|!ENTITY)"),
            Pattern.compile("<[^>]*\\son[a-z]+="),
            Pattern.compile("(href|src|action)=\"\\s*javascript:"),
            Pattern.compile("<[^>]*\\sstyle="));

    private static final Pattern FORMULA =
            Pattern.compile("(?s)^(?:[\\t\\r\\n]|[\\p{Z}\\p{C}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]).*");
    private static final Pattern JSON_LD = Pattern.compile("(?s)<script type=\"application/ld\\+json\">(.*?)</script>");

    private Harmless() {}

    /** @param type as a media type, or the end of a file's name */
    static void check(String type, byte[] bytes) {
        if (type.contains("html")) {
            html(text(bytes));
        } else if (type.contains("jsonl") || type.contains("ndjson")) {
            text(bytes).lines().forEach(line -> RecordJson.read(line, JsonNode.class));
        } else if (type.contains("json")) {
            RecordJson.read(text(bytes), JsonNode.class);
        } else if (type.contains("sheet") || type.contains("wordprocessing") || type.contains("zip")) {
            zip(bytes);
        } else if (type.contains("xml") || type.contains("rels")) {
            xml(bytes);
        } else if (type.contains("csv")) {
            csv(text(bytes));
        }
    }

    static void html(String page) {
        for (Pattern runs : RUNS) {
            assertThat(page).doesNotContainPattern(runs);
        }
        JSON_LD.matcher(page).results().forEach(data -> {
            assertThat(data.group(1)).doesNotContain("<", ">");
            RecordJson.read(data.group(1), JsonNode.class);
        });
    }

    static void csv(String table) {
        try (var rows = new CsvMapper()
                .readerForListOf(String.class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .<List<String>>readValues(table.replaceFirst("^\uFEFF", ""))) {
            for (List<String> row : rows.readAll()) {
                assertThat(row).noneMatch(cell -> FORMULA.matcher(cell).matches());
            }
        } catch (IOException e) {
            throw new AssertionError("no table: " + table, e);
        }
    }

    private static void zip(byte[] bytes) {
        try {
            // From a file: entries of workbooks say their sizes only in the list at the end.
            Path file = Files.write(Files.createTempFile("mohafez", ".zip"), bytes);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                assertThat(zip.size()).isPositive();
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    entry(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new AssertionError("no zip archive", e);
        }
    }

    private static void entry(String name, byte[] part) {
        assertThat(name.split("/")).allSatisfy(folder -> assertThat(folder)
                .isNotBlank()
                .isNotEqualTo("..")
                .doesNotMatch("(?i)(con|nul)(\\..*)?")
                .doesNotContainPattern("[\\p{Cc}\\\\:*?\"<>|\\u202A-\\u202E\\u2066-\\u2069]")
                .satisfies(file ->
                        assertThat(file.getBytes(StandardCharsets.UTF_8).length).isLessThan(256)));
        if (!name.contains("/data/")) {
            check(name.substring(name.lastIndexOf('.') + 1), part);
        }
        if (name.contains("worksheets/")) {
            assertThat(text(part)).doesNotContain("<f>", "<f ");
        }
    }

    private static void xml(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (Exception e) {
            throw new AssertionError(text(bytes), e);
        }
    }

    /** Fails where it is no UTF-8. */
    static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError("no UTF-8", e);
        }
    }
}
