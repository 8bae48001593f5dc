package org.mohafez.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mohafez.corpus.paper.Paper;
import org.mohafez.corpus.print.HtmlSheet;
import org.mohafez.corpus.print.TextSheet;
import org.mohafez.corpus.truth.Truth;

/**
 * Writes what the corpus holds that is made from the seed alone: texts, pages, truths and the tables about them. What a converter
 * must make (PDF, office files) is only named, in {@code conversions.tsv} of the work folder beside the HTML it is made from.
 */
public final class GenerateCorpus {
    /** The seed of the corpus that is kept in the repository. */
    public static final long SEED = 1971;

    private static final ObjectWriter JSON = new ObjectMapper()
            .writer(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter(" ", "\n"))
                    .withArrayIndenter(new DefaultIndenter(" ", "\n"))
                    .withSeparators(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER)));

    private GenerateCorpus() {}

    /**
     * Usage: {@code GenerateCorpus CORPUS WORK}, the folder of the corpus and one for what converters take.
     *
     * @throws IOException where a file cannot be written
     */
    public static void main(String[] folders) throws IOException {
        if (folders.length != 2) {
            throw new IllegalArgumentException("usage: GenerateCorpus CORPUS WORK");
        }
        List<Paper> papers = SamplePapers.of(SEED);
        write(Path.of(folders[0]), kept(papers));
        write(Path.of(folders[1]), convertible(papers));
    }

    /** The files that are kept in the corpus, from their path in it to their content. */
    static Map<String, String> kept(List<Paper> papers) {
        Map<String, String> files = new TreeMap<>();
        for (Paper paper : papers) {
            String stem = "samples/" + paper.id() + "/" + paper.id();
            files.put(stem + ".truth.json", json(paper));
            if (paper.files().contains("txt")) {
                files.put(stem + ".txt", TextSheet.of(paper));
            }
            if (paper.files().contains("html")) {
                files.put(stem + ".html", HtmlSheet.of(paper));
            }
        }
        files.put("split.tsv", Contents.split(papers));
        files.put("slips.tsv", Contents.slips(papers));
        files.put("README.md", Contents.readme(papers));
        return files;
    }

    /** The pages that converters take, and what each is to become. */
    private static Map<String, String> convertible(List<Paper> papers) {
        Map<String, String> files = new TreeMap<>();
        var list = new StringBuilder();
        for (Paper paper : papers) {
            for (String form : paper.files()) {
                if (!form.equals("txt") && !form.equals("html")) {
                    files.put(paper.id() + ".html", HtmlSheet.of(paper));
                    list.append(paper.id()).append('\t').append(form).append('\n');
                }
            }
        }
        files.put("conversions.tsv", list.toString());
        return files;
    }

    static String json(Paper paper) {
        try {
            return JSON.writeValueAsString(Truth.of(paper)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(paper.id(), e);
        }
    }

    static void write(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling("."));
            Files.writeString(path, file.getValue());
        }
    }
}
