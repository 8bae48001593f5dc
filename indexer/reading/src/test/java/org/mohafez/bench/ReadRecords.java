package org.mohafez.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mohafez.opening.Opener;
import org.mohafez.page.Pages;
import org.mohafez.reader.PaperReader;

/**
 * Reading records alone: pages in, record out, on one thread. Opens all files of a folder first; then reads them in rounds, some
 * to warm up, and prints the middle of the rounds in milliseconds a page, and the file that takes longest a page.
 */
public final class ReadRecords {
    private static final int WARM = 10;
    /** Time on a core, which other programs do not lengthen. */
    private static final ThreadMXBean CORE = ManagementFactory.getThreadMXBean();

    private record Document(Path file, Pages pages) {}

    private ReadRecords() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: ReadRecords FOLDER ROUNDS");
        }
        List<Document> documents = documents(Path.of(arguments[0]));
        int pages =
                documents.stream().mapToInt(document -> pages(document.pages())).sum();
        for (int i = 0; i < WARM; i++) {
            documents.forEach(document -> milliseconds(document.pages()));
        }
        List<Double> rounds = new ArrayList<>();
        double[] each = new double[documents.size()];
        int count = Integer.parseInt(arguments[1]);
        for (int i = 0; i < count; i++) {
            double round = 0;
            for (int d = 0; d < each.length; d++) {
                double took = milliseconds(documents.get(d).pages());
                each[d] += took / count / pages(documents.get(d).pages());
                round += took;
            }
            rounds.add(round / pages);
        }
        rounds.sort(null);
        int slowest = 0;
        for (int d = 0; d < each.length; d++) {
            slowest = each[d] > each[slowest] ? d : slowest;
        }
        System.out.printf(
                "%d\t%.3f\t%.3f\t%s%n",
                pages,
                rounds.get(rounds.size() / 2),
                each[slowest],
                documents.get(slowest).file().getFileName());
    }

    private static List<Document> documents(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        List<Document> documents = new ArrayList<>();
        for (Path file : files) {
            if (new Opener().open(file) instanceof Pages pages) {
                documents.add(new Document(file, pages));
            }
        }
        return documents;
    }

    private static int pages(Pages pages) {
        return pages.pages().size();
    }

    private static double milliseconds(Pages pages) {
        long from = CORE.getCurrentThreadCpuTime();
        if (new PaperReader().read(pages).isEmpty()) {
            throw new IllegalStateException("no paper");
        }
        return (CORE.getCurrentThreadCpuTime() - from) / 1e6;
    }
}
