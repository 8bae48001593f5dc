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
    private MakeScans() {}

    /**
     * Usage: {@code MakeScans SAMPLES FOLDER LIMIT [CLASS…]}: so many papers of each half and class, of those that have a PDF
     * in {@code SAMPLES/ID}; without a class, of every class.
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
        List<ScanClass> classes = new ArrayList<>();
        for (int i = 3; i < arguments.length; i++) {
            classes.add(ScanClass.of(arguments[i]));
        }
        List<Paper> papers = SamplePapers.of(GenerateCorpus.SEED).stream()
                .filter(paper -> Files.exists(pdf(samples, paper)))
                .filter(paper -> paper.face().frame().equals("bare"))
                .toList();
        for (ScanClass kind : classes.isEmpty() ? List.of(ScanClass.values()) : classes) {
            for (String half : List.of("dev", "test")) {
                for (Paper paper : chosen(papers, half, kind, limit)) {
                    if (ScannedPaper.make(paper, pdf(samples, paper), kind, folder, GenerateCorpus.SEED)) {
                        System.err.println(kind.word() + " " + paper.id());
                    }
                }
            }
        }
    }

    /** Other papers for other classes, so that few of each make many in all. */
    private static List<Paper> chosen(List<Paper> papers, String half, ScanClass kind, int limit) {
        return papers.stream()
                .filter(paper -> paper.half().equals(half))
                .sorted(Comparator.comparingInt(
                        paper -> new Seed(GenerateCorpus.SEED, paper.id()).below(Integer.MAX_VALUE, kind.word())))
                .limit(limit)
                .toList();
    }

    private static Path pdf(Path samples, Paper paper) {
        return samples.resolve(paper.id()).resolve(paper.id() + ".pdf");
    }
}
