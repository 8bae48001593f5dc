package org.mohafez.corpus.bad;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mohafez.corpus.draw.Seed;

/** The bad files that are made from bytes alone; {@code scripts/corpus} makes those that need a converter. */
public final class BadFiles {
    private static final int RANDOM_BYTES = 4096;

    private BadFiles() {}

    /**
     * From a file's name to its bytes.
     *
     * @param pdf a good PDF to spoil
     * @param docx a good DOCX to spoil
     * @throws IOException where a picture or an archive cannot be written
     */
    public static Map<String, byte[]> of(long seed, byte[] pdf, byte[] docx) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("empty.pdf", new byte[0]);
        files.put("white-space.txt", "\n \t\n\u00A0\n".getBytes(StandardCharsets.UTF_8));
        files.put("pdf-named.docx", pdf);
        files.put("picture-named.pdf", Picture.png());
        files.put("cut-short.pdf", Arrays.copyOf(pdf, pdf.length * 2 / 5));
        files.put("cut-short.docx", Arrays.copyOf(docx, docx.length / 2));
        files.put("random-bytes.doc", random(seed));
        files.put("external-entity.docx", WordFile.withExternalEntity());
        files.put("zip-bomb.docx", WordFile.thatUnpacksToHalfAGigabyte());
        files.put("hostile.html", HostilePage.TEXT.getBytes(StandardCharsets.UTF_8));
        files.put("utf-16.txt", ("\uFEFF" + HostilePage.ORDINARY).getBytes(StandardCharsets.UTF_16LE));
        return files;
    }

    private static byte[] random(long seed) {
        var draws = new Seed(seed, "random-bytes");
        var out = new ByteArrayOutputStream();
        for (int i = 0; i < RANDOM_BYTES; i++) {
            out.write(draws.below(256, Integer.toString(i)));
        }
        return out.toByteArray();
    }
}
