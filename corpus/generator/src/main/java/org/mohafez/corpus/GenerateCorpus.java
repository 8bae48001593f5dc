package org.mohafez.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mohafez.corpus.paper.Bundle;
import org.mohafez.corpus.paper.Paper;
import org.mohafez.corpus.print.HtmlSheet;
import org.mohafez.corpus.print.TextSheet;
import org.mohafez.corpus.series.SeriesTables;
import org.mohafez.corpus.series.WrittenSeries;
import org.mohafez.corpus.truth.BundleTruth;
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
        List<Bundle> bundles = SampleBundles.of(SEED);
        write(Path.of(folders[0]), kept(papers, bundles));
        write(Path.of(folders[1]), convertible(papers, bundles));
    }

    /** The files that are kept in the corpus, from their path in it to their content. */
    static Map<String, String> kept(List<Paper> papers, List<Bundle> bundles) {
        Map<String, String> files = new TreeMap<>();
        for (Paper paper : papers) {
            files.put("samples/" + paper.id() + "/" + paper.id() + ".truth.json", json(paper));
            files.putAll(texts("samples/", paper));
        }
        for (Bundle bundle : bundles) {
            files.put(
                    "bundles/" + bundle.id() + "/" + bundle.id() + ".truth.json",
                    json(bundle.id(), BundleTruth.of(bundle)));
            files.putAll(texts("bundles/", bundle.sheet()));
        }
        files.put("split.tsv", Contents.split(papers, bundles));
        files.put("slips.tsv", Contents.slips(papers));
        List<WrittenSeries> series = SamplePapers.series();
        files.put("series.tsv", SeriesTables.series(series));
        files.put("threads.tsv", SeriesTables.threads(series));
        files.put("progress.tsv", SeriesTables.progress(series));
        files.put("README.md", Contents.readme(papers, bundles));
        return files;
    }

    /** The forms of a sheet that need no converter. */
    private static Map<String, String> texts(String folder, Paper sheet) {
        String stem = folder + sheet.id() + "/" + sheet.id();
        Map<String, String> files = new TreeMap<>();
        if (sheet.files().contains("txt")) {
            files.put(stem + ".txt", TextSheet.of(sheet));
        }
        if (sheet.files().contains("html")) {
            files.put(stem + ".html", HtmlSheet.of(sheet));
        }
        return files;
    }

    /** The pages that converters take, and what each is to become. */
    private static Map<String, String> convertible(List<Paper> papers, List<Bundle> bundles) {
        Map<String, String> files = new TreeMap<>();
        var list = new StringBuilder();
        papers.forEach(paper -> convert(paper, "samples", files, list));
        bundles.forEach(bundle -> convert(bundle.sheet(), "bundles", files, list));
        files.put("conversions.tsv", list.toString());
        return files;
    }

    private static void convert(Paper sheet, String folder, Map<String, String> files, StringBuilder list) {
        for (String form : sheet.files()) {
            if (!form.equals("txt") && !form.equals("html")) {
                files.put(sheet.id() + ".html", HtmlSheet.of(sheet));
                list.append(sheet.id() + "\t" + form + "\t" + folder + "\n");
            }
        }
    }

    static String json(Paper paper) {
        return json(paper.id(), Truth.of(paper));
    }

    private static String json(String id, ObjectNode truth) {
        try {
            return JSON.writeValueAsString(truth) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(id, e);
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
