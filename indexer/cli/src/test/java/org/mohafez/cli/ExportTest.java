package org.mohafez.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mohafez.cli.Ran.mohafez;

import gov.loc.repository.bagit.domain.Bag;
import gov.loc.repository.bagit.exceptions.CorruptChecksumException;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.Sha;
import org.mohafez.archive.ArchiveId;

/** Bags, looked at by the Library of Congress's own library. */
class ExportTest {
    private static final String PAPER = """
            উপজেলা পরিষদের মার্চ ২০২৫ মাসের সভার কার্যবিবরণী

            ক্রমিক\tআলোচ্য বিষয়\tসিদ্ধান্ত\tবাস্তবায়নকারী
            ০১\tখাল খনন\tবর্ষার পূর্বে খাল খনন শেষ করতে হবে।\tউপজেলা প্রকৌশলী
            """;

    @TempDir
    private Path temp;

    private Path archive = Path.of(".");
    private List<String> ids = List.of();

    @BeforeEach
    void ingest() throws IOException {
        archive = temp.resolve("archive");
        Path papers = Files.createDirectory(temp.resolve("papers"));
        Files.writeString(papers.resolve("মার্চ 100%.txt"), PAPER);
        Files.writeString(papers.resolve("empty.txt"), "");
        Files.writeString(papers.resolve("এপ্রিল.txt"), PAPER.replace("মার্চ", "এপ্রিল"));
        mohafez("ingest", papers, "--archive", archive, "--workers", 1);
        mohafez("ingest", papers.resolve("এপ্রিল.txt"), "--access", "internal", "--archive", archive, "--workers", 1);
        try (Stream<Path> objects = Files.find(archive.resolve("ocfl"), 2, (path, is) -> is.isDirectory())) {
            ids = objects.map(path -> path.getFileName().toString())
                    .filter(name -> name.length() == 16)
                    .sorted()
                    .toList();
        }
        assertThat(ids).hasSize(3);
    }

    private static void verify(Path folder) throws Exception {
        Bag bag = new BagReader().read(folder);
        try (BagVerifier verifier = new BagVerifier()) {
            verifier.isValid(bag, false);
        }
    }

    @Test
    void aBagIsValidForOthersUntilSomethingIsChanged() throws Exception {
        Path bag = temp.resolve("bag");
        Ran ran = mohafez("export", bag, "--all", "--archive", archive);
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains(": 3 files, ");
        verify(bag);
        assertThat(bag.resolve("data/" + ids.getFirst())).isDirectoryContaining("glob:**.json");
        assertThat(bag.resolve("digests/log.jsonl"))
                .hasSameTextualContentAs(archive.resolve("digests").resolve("log.jsonl"));
        assertThat(mohafez("export", bag, "--all", "--archive", archive).exit()).isEqualTo(3);
        assertThat(mohafez("export", temp.resolve("none"), "--archive", archive).exit())
                .isEqualTo(2);

        try (Stream<Path> files = Files.walk(bag.resolve("data"))) {
            Path text = files.filter(path ->
                            path.toString().endsWith(".txt") && !path.toString().contains("original"))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(text, Files.readString(text).replace("খনন", "ভরাট"));
        }
        assertThatThrownBy(() -> verify(bag)).isInstanceOf(CorruptChecksumException.class);
    }

    @Test
    void aZippedBagHasWhatEverybodyMaySee() throws Exception {
        Path zip = temp.resolve("bag.zip");
        String withdrawn = held("empty.txt");
        String internal = held("এপ্রিল.txt");
        mohafez("withdraw", withdrawn, "--reason", "ভুল", "--by", "রেকর্ড রুম", "--archive", archive);
        Ran ran = mohafez("export", zip, "--zip", "--all", "--public", "--archive", archive);
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("withdrawn, left out: " + withdrawn, "internal, left out: " + internal);
        verify(unzipped(zip).resolve("mohafez"));
        assertThat(temp.resolve("unzipped/mohafez/data")).isDirectoryNotContaining("glob:**/" + internal);
    }

    @Test
    void whatIsDamagedIsNamedAndTheRestIsThere() throws Exception {
        Path bag = temp.resolve("bag");
        String id = held("মার্চ 100%.txt");
        try (Stream<Path> files = Files.walk(archive.resolve("ocfl"))) {
            Path original = files.filter(path -> path.toString().contains(id + "/v1/content/original/"))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(original, "x");
        }
        Ran ran = mohafez("export", bag, id, held("empty.txt"), "0000000000000000", "--archive", archive);
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out())
                .contains(id + ": its bytes are not those that were received")
                .contains("0000000000000000: the archive holds no such file");
        verify(bag);
    }

    /** By its name in this batch. */
    private String held(String name) throws IOException {
        return ArchiveId.of(Sha.SHA256.hex(temp.resolve("papers").resolve(name)));
    }

    private Path unzipped(Path zip) throws IOException {
        Path to = temp.resolve("unzipped");
        try (InputStream bytes = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(bytes)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path file = to.resolve(entry.getName());
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.copy(entries, file);
            }
        }
        return to;
    }
}
