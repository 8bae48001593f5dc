package org.mohafez.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mohafez.corpus.draw.Seed;
import org.mohafez.corpus.paper.Paper;
import org.mohafez.corpus.scan.ScanClass;
import org.mohafez.corpus.scan.ScannedPaper;

/**
 * Makes scans and photographs of the sample papers. They are large, so they are made where they are wanted and not kept; what
 * is there already is not made again.
 */
public final class MakeScans {
    private static final String DIGITAL = "digital";

    private MakeScans() {}

    /**
     * Usage: {@code MakeScans SAMPLES FOLDER LIMIT [CLASS…]}: so many papers of each half and class, of those that have a PDF
     * in {@code SAMPLES/ID}; without a class, of every class.
     * {@code digital} tells what stands in the digital files, which are used where they are.
     *
     * @throws IOException where a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            throw new IllegalArgumentException("usage: MakeScans SAMPLES FOLDER LIMIT [CLASS…]");
        }
        Path samples = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        int limit = Integer.parseInt(arguments[2]);
        List<String> words = List.of(arguments).subList(3, arguments.length);
        List<ScanClass> classes = words.stream()
                .filter(word -> !word.startsWith(DIGITAL))
                .map(ScanClass::of)
                .toList();
        if (words.isEmpty() || classes.size() < words.size()) {
            tellDigital(samples, folder);
        }
        if (classes.isEmpty() && !words.isEmpty()) {
            return;
        }
        List<Paper> papers = SamplePapers.of(GenerateCorpus.SEED).stream()
                .filter(paper -> Files.exists(pdf(samples, paper)))
                .filter(paper -> paper.face().frame().equals("bare"))
                .toList();
        for (ScanClass kind : classes.isEmpty() ? List.of(ScanClass.values()) : classes) {
            for (String half : List.of("dev", "test")) {
                List<Paper> fit = new ArrayList<>();
                for (Paper paper : chosen(papers, half, kind)) {
                    if (fit.size() < limit && ScannedPaper.pages(pdf(samples, paper)) >= kind.leastPages()) {
                        fit.add(paper);
                    }
                }
                for (Paper paper : fit) {
                    if (ScannedPaper.make(paper, pdf(samples, paper), kind, folder, GenerateCorpus.SEED)) {
                        System.err.println(kind.word() + " " + paper.id());
                    }
                }
            }
        }
    }

    /** What the digital files hold is told beside the scans, so that the same scorer reads both. */
    private static void tellDigital(Path samples, Path folder) throws IOException {
        for (Paper paper : SamplePapers.of(GenerateCorpus.SEED)) {
            Path home = samples.resolve(paper.id());
            // A portal's page has menus of which the paper knows nothing.
            if (Files.isDirectory(home) && paper.face().frame().equals("bare")) {
                ScannedPaper.tellDigital(paper, home, folder);
            }
        }
    }

    /** Other papers for other classes, so that few of each make many in all. */
    private static List<Paper> chosen(List<Paper> papers, String half, ScanClass kind) {
        return papers.stream()
                .filter(paper -> paper.half().equals(half))
                .sorted(Comparator.comparingInt(
                        paper -> new Seed(GenerateCorpus.SEED, paper.id()).below(Integer.MAX_VALUE, kind.word())))
                .toList();
    }

    private static Path pdf(Path samples, Paper paper) {
        return samples.resolve(paper.id()).resolve(paper.id() + ".pdf");
    }
}
