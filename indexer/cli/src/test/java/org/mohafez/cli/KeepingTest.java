package org.mohafez.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mohafez.cli.Ran.mohafez;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands by which an archive is kept, on an archive that was made by the command line. */
class KeepingTest {
    @TempDir
    private static Path shared = Path.of(".");

    private static Path papers = Path.of(".");

    @TempDir
    private Path temp;

    private Path archive = Path.of(".");
    private String id = "";

    @BeforeAll
    static void ingest() throws IOException {
        papers = Files.createDirectory(shared.resolve("papers"));
        Files.writeString(papers.resolve("মার্চ.txt"), SamplePaper.TEXT);
        Files.writeString(
                papers.resolve("এপ্রিল.txt"),
                SamplePaper.TEXT.replace("মার্চ", "এপ্রিল").replace("খাল খনন", "বৃক্ষরোপণ"));
        assertThat(mohafez("ingest", papers, "--archive", shared.resolve("archive"), "--workers", 1)
                        .exit())
                .isZero();
    }

    @BeforeEach
    void copy() throws IOException {
        archive = temp.resolve("archive");
        Path made = shared.resolve("archive");
        try (Stream<Path> all = Files.walk(made)) {
            for (Path path : all.toList()) {
                Files.copy(path, archive.resolve(made.relativize(path)));
            }
        }
        id = search("খাল খনন").path("hits").path(0).path("documentId").asText();
        assertThat(id).hasSize(16);
    }

    private JsonNode search(String query) throws IOException {
        return mohafez("search", query, "--archive", archive, "--json").json();
    }

    private Path original() throws IOException {
        try (Stream<Path> all = Files.walk(archive.resolve("ocfl"))) {
            return all.filter(path -> path.toString().contains(id + "/v1/content/original/"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void verifyNamesWhatIsDamaged() throws IOException {
        Ran sound = mohafez("verify", "--archive", archive, "--json");
        assertThat(sound.exit()).isZero();
        assertThat(sound.json().path("holdings").asInt()).isEqualTo(2);
        assertThat(sound.json().path("damages")).isEmpty();

        Files.writeString(original(), "x");
        Ran damaged = mohafez("verify", "--archive", archive);
        assertThat(damaged.exit()).isEqualTo(1);
        assertThat(damaged.out()).contains(id + " v1/content/original/").contains("was changed");
        assertThat(damaged.err()).contains("verify: ");
        assertThat(mohafez("verify", "--archive", temp.resolve("none")).exit()).isEqualTo(3);
    }

    @Test
    void aProofIsCheckedWithoutTheArchive() throws IOException {
        String roots = mohafez("prove", "--roots", "--archive", archive).out();
        String root = roots.lines()
                .filter(line -> line.contains(" versions"))
                .findFirst()
                .orElseThrow()
                .split(" +")[1];
        Path key = Files.writeString(temp.resolve("key.pub"), roots.substring(roots.indexOf("-----BEGIN")));
        // The log grows; the earlier root is still good.
        mohafez("retain", id, "--class", "ক", "--by", "রেকর্ড রুম", "--archive", archive);
        Path proof = Files.writeString(
                temp.resolve("proof.json"),
                mohafez("prove", id, "--root", root, "--archive", archive).out());
        Path paper = Files.copy(original(), temp.resolve("paper.txt"));
        Files.move(archive, temp.resolve("away"));

        Ran checked = mohafez("prove", "--check", proof, "--key", key, "--root", root, "--paper", paper);
        assertThat(checked.out()).contains("proved: version 2 of " + id).contains("Nothing that the log had");
        assertThat(checked.exit()).isZero();
        Files.writeString(paper, " ");
        assertThat(mohafez("prove", "--check", proof, "--key", key, "--paper", paper)
                        .out())
                .contains("the paper is not what was received");
        Files.writeString(proof, Files.readString(proof).replace(id, id.replace(id.charAt(0), 'z')));
        Ran tampered = mohafez("prove", "--check", proof, "--key", key);
        assertThat(tampered.exit()).isEqualTo(1);
        assertThat(tampered.out()).contains("not proved");
        assertThat(mohafez("prove", "--check", proof).exit()).isEqualTo(2);
        assertThat(mohafez("prove", "--check", proof, "--key", key, "--root", "1")
                        .exit())
                .isEqualTo(2);
        assertThat(mohafez("prove").exit()).isEqualTo(2);
    }

    @Test
    void whatIsWithdrawnIsNotFoundAndDoesNotComeBack() throws IOException {
        Ran withdrawn = mohafez("withdraw", id, "--reason", "ভুল ফাইল", "--by", "রেকর্ড রুম", "--archive", archive);
        assertThat(withdrawn).isEqualTo(new Ran(0, "withdrawn: " + id + System.lineSeparator(), ""));
        assertThat(search("খাল খনন").path("hits").findValuesAsText("documentId"))
                .doesNotContain(id);
        assertThat(mohafez("ingest", papers, "--archive", archive, "--workers", 1)
                        .exit())
                .isZero();
        assertThat(mohafez("reindex", "--archive", archive).exit()).isZero();
        assertThat(search("খাল খনন").path("hits").findValuesAsText("documentId"))
                .doesNotContain(id);
        assertThat(search("বৃক্ষরোপণ").path("total").asInt()).isPositive();
        assertThat(mohafez("verify", "--archive", archive).exit()).isZero();
        assertThat(mohafez("withdraw", id, "--reason", "x", "--by", "y", "--archive", archive)
                        .exit())
                .isEqualTo(3);
        assertThat(mohafez("withdraw", id + "-1", "--reason", "x", "--by", "y", "--archive", archive)
                        .err())
                .contains("name the file, " + id);
        assertThat(mohafez("withdraw", id, "--archive", archive).exit()).isEqualTo(2);
        assertThat(mohafez("status", "--archive", archive).out())
                .contains("1  withdrawn:", id + "  মার্চ.txt by রেকর্ড রুম", "ভুল ফাইল")
                .containsPattern("signed with the key [0-9a-f]{64}");

        Ran undone =
                mohafez("withdraw", id, "--undo", "--reason", "আপিল", "--by", "জেলা প্রশাসক", "--archive", archive);
        assertThat(undone).isEqualTo(new Ran(0, "given back to readers: " + id + System.lineSeparator(), ""));
        assertThat(search("খাল খনন").path("hits").findValuesAsText("documentId"))
                .contains(id);
        assertThat(mohafez("status", "--archive", archive).out()).doesNotContain("withdrawn");
        assertThat(mohafez("withdraw", id, "--undo", "--reason", "x", "--by", "y", "--archive", archive)
                        .exit())
                .isEqualTo(3);
    }

    @Test
    void erasingNeedsAWithdrawalNoHoldAndAYes() throws IOException {
        List<Object> erase = List.of("erase", id, "--reason", "আদেশ", "--by", "রেকর্ড রুম", "--archive", archive);
        Object[] yes = Stream.concat(erase.stream(), Stream.of("--yes")).toArray();
        assertThat(mohafez(yes).err()).contains("is not withdrawn");
        mohafez("withdraw", id, "--reason", "ভুল ফাইল", "--by", "রেকর্ড রুম", "--archive", archive);
        assertThat(mohafez("retain", id, "--hold", "মামলা ১২", "--by", "রেকর্ড রুম", "--archive", archive)
                        .out())
                .contains("on hold: মামলা ১২");
        assertThat(mohafez(yes).err()).contains("মামলা ১২");
        mohafez("retain", id, "--release", "--by", "রেকর্ড রুম", "--archive", archive);
        assertThat(mohafez(erase.toArray()).exit()).isEqualTo(2);
        assertThat(mohafez(yes).out()).contains("erased: " + id + ", SHA-256 ");
        assertThat(mohafez("status", "--archive", archive).out()).contains(id + "  erased by রেকর্ড রুম", "আদেশ");
        assertThat(mohafez(yes).exit()).isEqualTo(3);
        assertThat(mohafez("ingest", papers, "--archive", archive, "--workers", 1)
                        .exit())
                .isZero();
        assertThat(search("খাল খনন").path("hits").findValuesAsText("documentId"))
                .doesNotContain(id);
        assertThat(mohafez("verify", "--archive", archive).exit()).isZero();
    }

    /** An empty machine with the backup answers as the lost one did. */
    @Test
    void aRestoredArchiveGivesTheSameAnswers() throws IOException {
        List<String> queries = List.of("খাল খনন", "গোদাগাড়ী", "উপজেলা প্রকৌশলী", "");
        Path backup = temp.resolve("backup");
        assertThat(mohafez("backup", backup, "--archive", archive).exit()).isZero();
        assertThat(mohafez("backup", backup, "--archive", archive, "--json")
                        .json()
                        .path("files")
                        .asInt())
                .isZero();
        List<String> before = answers(queries);
        Files.move(archive, temp.resolve("lost"));

        assertThat(mohafez("restore", backup, "--archive", archive).exit()).isZero();
        assertThat(mohafez("reindex", "--archive", archive).exit()).isZero();
        assertThat(answers(queries)).isEqualTo(before);
        assertThat(before.getFirst()).contains(id);
        assertThat(mohafez("verify", "--archive", archive).exit()).isZero();
        assertThat(mohafez("verify", "--archive", backup).exit()).isZero();
        // A restored archive goes on: what it holds is not taken in again.
        Ran again = mohafez("ingest", papers, "--archive", archive, "--workers", 1);
        assertThat(again.out()).contains("2  held already");
        assertThat(mohafez("restore", backup, "--archive", archive).exit()).isEqualTo(3);
    }

    /** Without the time that each took. */
    private List<String> answers(List<String> queries) {
        return queries.stream()
                .map(query -> mohafez("search", query, "--archive", archive, "--json")
                        .out()
                        .replaceAll("\"tookMs\":[0-9.]+", ""))
                .toList();
    }
}
