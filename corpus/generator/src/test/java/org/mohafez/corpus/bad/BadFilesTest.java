package org.mohafez.corpus.bad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BadFilesTest {
    private static Map<String, byte[]> files = Map.of();

    @BeforeAll
    static void make() throws IOException {
        files = BadFiles.of(1, "%PDF-1.7 and the rest".getBytes(StandardCharsets.UTF_8), new byte[100]);
    }

    @Test
    void theBombIsSmallAndUnpacksToHalfAGigabyte() throws IOException {
        byte[] bomb = file("zip-bomb.docx");
        assertThat(bomb.length).isLessThan(600_000);
        long unpacked = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bomb))) {
            byte[] chunk = new byte[1 << 16];
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                for (int read = zip.read(chunk); read > 0; read = zip.read(chunk)) {
                    unpacked += read;
                }
            }
        }
        assertThat(unpacked).isGreaterThan(500L << 20);
    }

    @Test
    void theEntityPointsOutOfTheFile() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file("external-entity.docx")))) {
            String document = "";
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                document = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            }
            assertThat(document).contains("<!ENTITY secret SYSTEM \"file:///etc/hostname\">", "&secret;");
        }
    }

    @Test
    void whatIsNamedWronglyShowsInItsFirstBytes() {
        assertThat(file("pdf-named.docx")).startsWith('%', 'P', 'D', 'F');
        assertThat(file("picture-named.pdf")).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void emptyMeansNoWord() {
        assertThat(file("empty.pdf")).isEmpty();
        assertThat(new String(file("white-space.txt"), StandardCharsets.UTF_8).replace('\u00A0', ' '))
                .isBlank();
    }

    private static byte[] file(String name) {
        byte[] bytes = files.get(name);
        assertThat(bytes).as(name).isNotNull();
        return bytes == null ? new byte[0] : bytes;
    }
}
