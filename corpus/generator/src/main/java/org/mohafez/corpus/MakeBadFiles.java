package org.mohafez.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.mohafez.corpus.bad.BadFiles;

/** Writes the bad files of the corpus that need no converter. Some are good samples, spoilt, so those must be there before. */
public final class MakeBadFiles {
    private static final String PDF = "samples/jamalpur-coordination/jamalpur-coordination.pdf";
    private static final String DOCX = "samples/kachua-law-order-july/kachua-law-order-july.docx";

    private MakeBadFiles() {}

    /**
     * Usage: {@code MakeBadFiles CORPUS}.
     *
     * @throws IOException where a sample cannot be read or a file cannot be written
     */
    public static void main(String[] folders) throws IOException {
        Path corpus = Path.of(folders[0]);
        Map<String, byte[]> files = BadFiles.of(
                GenerateCorpus.SEED, Files.readAllBytes(corpus.resolve(PDF)), Files.readAllBytes(corpus.resolve(DOCX)));
        Path folder = Files.createDirectories(corpus.resolve("bad"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
