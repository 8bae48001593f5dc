package org.mohafez.corpus.bad;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files that are well formed and yet must not be read as they ask to be. */
final class WordFile {
    private static final int CHUNK = 1 << 20;
    private static final int CHUNKS = 500;
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
            """;
    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
            Target="word/document.xml"/></Relationships>
            """;
    private static final String OPENING =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>";
    private static final String CLOSING = "</w:t></w:r></w:p></w:body></w:document>";

    private WordFile() {}

    /** Its text asks the reader to put a file of the reader's machine in. */
    static byte[] withExternalEntity() throws IOException {
        String document = "<?xml version=\"1.0\"?>\n"
                + "<!DOCTYPE w:document [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>\n"
                + OPENING
                + "সভার কার্যবিবরণী &secret;"
                + CLOSING;
        return zip(out -> out.write(document.getBytes(StandardCharsets.UTF_8)));
    }

    /** Half a megabyte that unpacks to 500. */
    static byte[] thatUnpacksToHalfAGigabyte() throws IOException {
        byte[] zeros = new byte[CHUNK];
        Arrays.fill(zeros, (byte) '0');
        return zip(out -> {
            out.write(OPENING.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < CHUNKS; i++) {
                out.write(zeros);
            }
            out.write(CLOSING.getBytes(StandardCharsets.UTF_8));
        });
    }

    private interface Writing {
        void into(ZipOutputStream out) throws IOException;
    }

    private static byte[] zip(Writing document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.BEST_COMPRESSION);
            entry(out, "[Content_Types].xml", zip -> zip.write(TYPES.getBytes(StandardCharsets.UTF_8)));
            entry(out, "_rels/.rels", zip -> zip.write(RELATIONS.getBytes(StandardCharsets.UTF_8)));
            entry(out, "word/document.xml", document);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream out, String name, Writing content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        content.into(out);
        out.closeEntry();
    }
}
