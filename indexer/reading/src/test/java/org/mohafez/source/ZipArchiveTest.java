package org.mohafez.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.source.ZipArchive.Cut;
import org.mohafez.source.ZipArchive.Limits;

class ZipArchiveTest {
    private static final Limits SMALL = new Limits(5, 3 << 20, 5 << 20, 100);

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void aFolder() throws IOException {
        folder = Files.createDirectories(temp.resolve("a/b/unpacked"));
    }

    @FunctionalInterface
    private interface Filling {
        void fill(ZipArchiveOutputStream zip) throws IOException;
    }

    private ZipArchive unpacked(Filling filling) throws IOException {
        Path file = temp.resolve("received.zip");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            filling.fill(zip);
        }
        return ZipArchive.unpack(file, folder, SMALL);
    }

    private static void entry(ZipArchiveOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(bytes);
        zip.closeArchiveEntry();
    }

    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    @Test
    void entriesKeepTheirNamesAndHiddenOnesAreNone() throws IOException {
        ZipArchive zip = unpacked(z -> {
            entry(z, "সভা/জুন ২০২৫.txt", "সভা".getBytes(UTF_8));
            entry(z, "__MACOSX/._x", noise(3));
            entry(z, "সভা/.DS_Store", noise(3));
            entry(z, "সভা/", new byte[0]);
        });
        assertThat(zip.leftOut()).isEmpty();
        assertThat(zip.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.name()).isEqualTo("সভা/জুন ২০২৫.txt");
            assertThat(entry.file()).hasContent("সভা").hasParent(folder);
        });
    }

    @Test
    void aNameThatClimbsIsOnlyAName() throws IOException {
        ZipArchive zip = unpacked(z -> {
            entry(z, "../../climbed.txt", noise(3));
            entry(z, "/etc/absolute.txt", noise(3));
            entry(z, "..\\..\\windows.txt", noise(3));
        });
        assertThat(zip.entries()).hasSize(3).allSatisfy(entry -> assertThat(entry.file())
                .hasParent(folder));
        try (Stream<Path> all = Files.walk(temp)) {
            assertThat(all.filter(Files::isRegularFile).filter(f -> !f.startsWith(folder)))
                    .containsExactly(temp.resolve("received.zip"));
        }
    }

    @Test
    void aNameIsShownInSignsThatDoNothing() throws IOException {
        Map<String, String> names = Map.of(
                "CON.txt", "CON.txt",
                "C:\\Windows\\win.ini", "C:/Windows/win.ini",
                "a\u0000.exe\u202Efdp.exe", "a?.exe?fdp.exe",
                "a\u001B[2J\u009B\u0085\r\nb.txt", "a?[2J????b.txt",
                "ক্\u200Dষ\u200C.txt", "ক্\u200Dষ\u200C.txt");
        ZipArchive zip = unpacked(z -> {
            for (String name : names.keySet()) {
                entry(z, name, noise(3));
            }
        });
        assertThat(zip.entries())
                .extracting(ZipArchive.Entry::name)
                .containsExactlyInAnyOrderElementsOf(names.values());
        assertThat(zip.entries()).allSatisfy(entry -> assertThat(entry.file()).hasParent(folder));
    }

    @Test
    void entriesOfOneNameAreTwoAndALongNameIsCut() throws IOException {
        String name = "সভা".repeat(5_000);
        ZipArchive zip = unpacked(z -> {
            entry(z, "সভা/জুন.txt", noise(3));
            entry(z, "সভা/জুন.txt", noise(3));
            entry(z, "সভা\\জুন.txt", noise(3));
            entry(z, "সভা", noise(3));
            entry(z, name + ".txt", noise(3));
        });
        assertThat(zip.entries())
                .extracting(ZipArchive.Entry::name)
                .startsWith("সভা/জুন.txt", "সভা/জুন (2).txt", "সভা/জুন (3).txt", "সভা")
                .last()
                .satisfies(cut ->
                        assertThat(cut.toString()).hasSize(255).endsWith(".txt").contains("…"));
    }

    @Test
    void whatGoesBeyondALimitIsLeftOutByName() throws IOException {
        ZipArchive zip = unpacked(z -> {
            entry(z, "large.bin", noise(4 << 20));
            entry(z, "bomb.txt", new byte[2 << 20]);
            entry(z, "fits.bin", noise(1 << 20));
        });
        assertThat(zip.entries()).extracting(ZipArchive.Entry::name).containsExactly("fits.bin");
        assertThat(zip.leftOut()).extracting(ZipArchive.LeftOut::name).containsExactly("large.bin", "bomb.txt");
        assertThat(zip.leftOut()).extracting(ZipArchive.LeftOut::cut).containsOnly(Cut.TOO_LARGE);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void noMoreThanSoManyEntriesAndSoManyBytes() throws IOException {
        ZipArchive many = unpacked(z -> {
            for (int i = 0; i < 7; i++) {
                entry(z, i + ".txt", noise(3));
            }
        });
        assertThat(many.entries()).hasSize(5);
        assertThat(many.leftOut()).extracting(ZipArchive.LeftOut::name).containsExactly("5.txt", "6.txt");

        ZipArchive much = unpacked(z -> {
            for (int i = 0; i < 3; i++) {
                entry(z, i + ".bin", noise(2 << 20));
            }
        });
        assertThat(much.entries()).hasSize(2);
        assertThat(much.leftOut()).singleElement().satisfies(left -> assertThat(left.detail())
                .contains("5 MB"));
    }

    @Test
    void linksAndLockedEntriesAreLeftOut() throws IOException {
        ZipArchive zip = unpacked(z -> {
            ZipArchiveEntry link = new ZipArchiveEntry("link.txt");
            link.setUnixMode(UnixStat.LINK_FLAG | 0777);
            z.putArchiveEntry(link);
            z.write("/etc/passwd".getBytes(UTF_8));
            z.closeArchiveEntry();
            entry(z, "open.txt", noise(3));
        });
        assertThat(zip.entries()).extracting(ZipArchive.Entry::name).containsExactly("open.txt");
        assertThat(zip.leftOut()).singleElement().satisfies(left -> assertThat(left.cut())
                .isEqualTo(Cut.LINK));

        Path file = temp.resolve("received.zip");
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i + 10 < bytes.length; i++) {
            // The flag of encryption, in the entries' own headers and in the list of them.
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && (bytes[i + 2] == 3 || bytes[i + 2] == 1)) {
                bytes[i + (bytes[i + 2] == 3 ? 6 : 8)] |= 1;
            }
        }
        Files.write(file, bytes);
        assertThat(ZipArchive.unpack(file, folder, SMALL).leftOut())
                .hasSize(2)
                .allSatisfy(left -> assertThat(left.cut()).isEqualTo(Cut.ENCRYPTED));
    }

    @Test
    void whatIsNoZipArchiveDoesNotOpen() throws IOException {
        Path file = Files.write(temp.resolve("x.zip"), noise(100));
        assertThatThrownBy(() -> ZipArchive.unpack(file, folder, SMALL)).isInstanceOf(IOException.class);
    }
}
