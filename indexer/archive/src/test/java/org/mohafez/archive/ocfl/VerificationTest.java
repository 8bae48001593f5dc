package org.mohafez.archive.ocfl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mohafez.archive.ReceivedFile;
import org.mohafez.archive.disk.WatchedDisk;
import org.mohafez.archive.fixity.Damage;
import org.mohafez.archive.fixity.Damage.Reason;
import org.mohafez.archive.fixity.FixityState;
import org.mohafez.archive.fixity.Round;
import org.mohafez.archive.fixity.Verification;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.page.Unreadable;
import org.mohafez.record.Access;

class VerificationTest {
    private ArchiveFolder folder = new ArchiveFolder(Path.of("."));
    private List<ReceivedFile> files = List.of();

    @BeforeEach
    void fill(@TempDir Path fresh) {
        folder = new ArchiveFolder(fresh.resolve("archive"));
        files = Stream.of("ক", "খ", "গ")
                .map(text -> ReceivedFile.of(fresh, "a.txt", text))
                .toList();
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(folder, WatchedDisk.calm())) {
            for (ReceivedFile file : files) {
                Unreadable why = Unreadable.of(Unreadable.Reason.NO_TEXT, "a scan");
                writer.setAside(file.path(), file.source(), why, Access.PUBLIC);
            }
            writer.receivedAgain(files.getFirst().id(), "b.txt");
        }
    }

    private Round verify() {
        return verify(0, Optional.empty());
    }

    private Round verify(long rate, Optional<Duration> atMost) {
        return new Verification(folder, new OcflExaminer(folder), rate, atMost).run((done, of) -> {});
    }

    private Path object() {
        return folder.ocfl().resolve(ObjectLayout.path(files.getFirst().id()));
    }

    @Test
    void aSoundArchiveHasNoDamage() {
        Round round = verify();

        assertThat(round.damages()).isEmpty();
        assertThat(round.holdings()).isEqualTo(3);
        assertThat(round.bytes()).isGreaterThan(1000);
        assertThat(round.ended()).isNotNull();
        assertThat(FixityState.of(folder)).isEqualTo(new FixityState(round, null));
    }

    @ParameterizedTest
    @CsvSource({
        "v1/content/original/a.txt, CHANGED",
        "v1/content/outcome.json, CHANGED",
        "v2/content/outcome.json, CHANGED",
        "inventory.json, INVALID",
        "v2/inventory.json, NOT_AS_LOGGED",
        "v1/inventory.json, NOT_AS_LOGGED",
    })
    void aByteMoreIsFoundInAnyFile(String file, Reason reason) throws IOException {
        Files.writeString(object().resolve(file), " ", StandardOpenOption.APPEND);

        assertThat(verify().damages())
                .anySatisfy(damage -> {
                    assertThat(damage.id()).isEqualTo(files.getFirst().id());
                    assertThat(damage.reason()).isEqualTo(reason);
                })
                .allSatisfy(damage ->
                        assertThat(damage.id()).isEqualTo(files.getFirst().id()));
    }

    @Test
    void aChangedOriginalIsNamedAloneWithItsFile() throws IOException {
        Files.writeString(object().resolve("v1/content/original/a.txt"), "গ");

        assertThat(verify().damages())
                .extracting(Damage::id, Damage::file, Damage::reason)
                .containsExactly(tuple(files.getFirst().id(), "v1/content/original/a.txt", Reason.CHANGED));
    }

    @Test
    void aMissingFileAndAForeignOneAreNamed() throws IOException {
        Files.move(object().resolve("v1/content/original/a.txt"), object().resolve("v1/content/original/b.txt"));
        Files.writeString(folder.ocfl().resolve("notes.txt"), "x");
        Files.writeString(object().resolveSibling("Thumbs.db"), "x");

        assertThat(verify().damages())
                .extracting(Damage::file, Damage::reason)
                .containsExactlyInAnyOrder(
                        tuple("v1/content/original/a.txt", Reason.MISSING),
                        tuple("v1/content/original/b.txt", Reason.FOREIGN),
                        tuple(
                                folder.root()
                                        .relativize(object().resolveSibling("Thumbs.db"))
                                        .toString(),
                                Reason.FOREIGN),
                        tuple("ocfl/notes.txt", Reason.FOREIGN));
    }

    /** What leaves no trace in the storage itself: only the log knows of it. */
    @Test
    void aHoldingThatWasTakenAwayIsMissed() throws IOException {
        Path away = folder.root().resolve("away");
        Files.move(object(), away);

        assertThat(verify().damages())
                .extracting(Damage::id, Damage::reason)
                .containsExactly(
                        tuple(files.getFirst().id(), Reason.MISSING),
                        tuple(files.getFirst().id(), Reason.MISSING));
    }

    @Test
    void aChangedLogIsFound() throws IOException {
        String log = Files.readString(folder.digestLog());
        Files.writeString(folder.digestLog(), log.replace(files.getLast().id(), "0000000000000000"));

        assertThat(verify().damages())
                .extracting(Damage::file, Damage::reason)
                .contains(tuple("digests/heads.jsonl", Reason.NOT_AS_LOGGED));
    }

    @Test
    void whatIsBrokenOffGoesOnThere() throws IOException {
        Files.writeString(object().resolve("v1/content/original/a.txt"), "গ");
        Round first = verify(0, Optional.of(Duration.ZERO));
        assertThat(first.ended()).isNull();
        assertThat(first.holdings()).isZero();
        assertThat(FixityState.of(folder).current()).isEqualTo(first);

        Round second = verify(0, Optional.of(Duration.ofHours(1)));
        assertThat(second.begun()).isEqualTo(first.begun());
        assertThat(second.holdings()).isEqualTo(3);
        assertThat(second.damages()).hasSize(1);
        assertThat(FixityState.of(folder)).isEqualTo(new FixityState(second, null));
    }

    @Test
    void noMoreIsReadThanIsAllowed() {
        long bytes = verify().bytes();
        long begun = System.nanoTime();
        verify(bytes * 2, Optional.empty());
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(450));
    }

    @Test
    void aStateThatCannotBeReadIsNone() throws IOException {
        Files.writeString(folder.fixity(), "{");
        assertThat(FixityState.of(folder)).isEqualTo(new FixityState(null, null));
    }
}
