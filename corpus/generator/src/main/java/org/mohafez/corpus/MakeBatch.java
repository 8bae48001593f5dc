package org.mohafez.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Makes many files of few, for measuring batches: each is a sample paper with other digits in it (HTML, text, DOCX), or, where
 * that cannot be had without the program that made the file, with other bytes behind its end alone (PDF, DOC). No two are the same.
 */
public final class MakeBatch {
    private MakeBatch() {}

    /**
     * Usage: {@code MakeBatch SAMPLES FOLDER COUNT FORM=SHARE…}, such as {@code pdf=40 docx=40 doc=10 html=10}.
     *
     * @throws IOException where a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 4) {
            throw new IllegalArgumentException("usage: MakeBatch SAMPLES FOLDER COUNT FORM=SHARE…");
        }
        int count = Integer.parseInt(arguments[2]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        var random = new Random(GenerateCorpus.SEED);
        for (String part : List.of(arguments).subList(3, arguments.length)) {
            String form = part.substring(0, part.indexOf('='));
            int share = Integer.parseInt(part.substring(part.indexOf('=') + 1));
            List<Path> samples = samples(Path.of(arguments[0]), form);
            for (int i = 0; i < count * share / 100; i++) {
                byte[] bytes = Files.readAllBytes(samples.get(i % samples.size()));
                Files.write(folder.resolve("%s-%05d.%s".formatted(form, i, form)), other(bytes, form, i, random));
            }
        }
    }

    private static List<Path> samples(Path folder, String form) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> samples =
                    new ArrayList<>(files.filter(file -> file.toString().endsWith("." + form))
                            .sorted()
                            .toList());
            if (samples.isEmpty()) {
                throw new IllegalArgumentException("no sample is kept as " + form);
            }
            return samples;
        }
    }

    private static byte[] other(byte[] bytes, String form, int number, Random random) throws IOException {
        return switch (form) {
            case "html", "txt" -> {
                String end = form.equals("html") ? "<!-- " + number + " -->" : String.valueOf(number);
                yield (digits(new String(bytes, StandardCharsets.UTF_8), random) + end + "\n")
                        .getBytes(StandardCharsets.UTF_8);
            }
            case "docx" -> docx(bytes, number, random);
            default -> behind(bytes, "\n%" + number + "\n");
        };
    }

    private static byte[] behind(byte[] bytes, String end) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes);
        out.writeBytes(end.getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static byte[] docx(byte[] bytes, int number, Random random) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(bytes));
                var zip = new ZipOutputStream(out)) {
            zip.setComment(String.valueOf(number));
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals("word/document.xml")
                                ? digits(new String(content, StandardCharsets.UTF_8), random)
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** Some Bangla digits are others; Latin ones may be part of the markup. */
    private static String digits(String text, Random random) {
        var out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= '০' && c <= '৯' && random.nextInt(4) == 0) {
                out.setCharAt(i, (char) ('০' + random.nextInt(10)));
            }
        }
        return out.toString();
    }
}
