package org.mohafez.campaign;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Files for a batch, made from the sample papers: every format, some scans, bad files, the same bytes under several names.
 */
final class SampleBatch {
    /** Each scan is a page that a worker reads for some seconds. */
    private static final int SCANS = 6;

    private static final int SAME = 10;
    private static final int DPI = 130;

    private final Path corpus;
    private final Path folder;

    SampleBatch(Path corpus, Path folder) {
        this.corpus = corpus;
        this.folder = folder;
    }

    /** @return how many files there are: {@code files}, or more where every kind of file needs more */
    int make(int files) throws IOException {
        List<Path> samples = files(corpus.resolve("samples")).stream()
                .filter(file -> !file.toString().endsWith(".json"))
                .toList();
        int made = 0;
        for (Path bad : files(corpus.resolve("bad"))) {
            Files.copy(bad, to(made++, bad));
        }
        List<Path> pdfs = samples.stream()
                .filter(file -> file.toString().endsWith(".pdf"))
                .toList();
        for (int i = 0; i < SCANS; i++) {
            scan(pdfs.get(i * pdfs.size() / SCANS), folder.resolve("%03d-scan.png".formatted(made++)));
        }
        for (int i = 0; i < SAME; i++) {
            Files.copy(samples.get(i), to(made++, samples.get(i)));
        }
        for (int i = 0; made < files; i++) {
            Path sample = samples.get(i % samples.size());
            Path copy = to(made++, sample);
            Files.copy(sample, copy);
            if (i >= samples.size()) {
                different(copy, i / samples.size());
            }
        }
        return made;
    }

    private Path to(int number, Path of) {
        // Scattered, so that slow and quick ones are mixed.
        return folder.resolve("%03d-%s".formatted(number * 37 % 1_000, of.getFileName()));
    }

    /** Other bytes that say the same: every one of these formats lets something stand behind its end. */
    private static void different(Path file, int copy) throws IOException {
        String name = file.toString();
        if (name.endsWith(".txt") || name.endsWith(".html") || name.endsWith(".pdf")) {
            Files.writeString(file, "\n".repeat(copy), StandardOpenOption.APPEND);
        } else if (name.endsWith(".docx") || name.endsWith(".odt")) {
            ZipComment.write(file, "copy " + copy);
        } else {
            Files.write(file, new byte[512 * copy], StandardOpenOption.APPEND);
        }
    }

    private static void scan(Path pdf, Path to) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
            ImageIO.write(page, "png", to.toFile());
        }
    }

    private static List<Path> files(Path below) throws IOException {
        try (Stream<Path> all = Files.walk(below)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
