package org.mohafez.archive.ocfl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mohafez.MohafezException;
import org.mohafez.Sha;
import org.mohafez.archive.Holding;
import org.mohafez.archive.ReceivedFile;
import org.mohafez.archive.Retention;
import org.mohafez.archive.Tombstone;
import org.mohafez.archive.Version;
import org.mohafez.archive.disk.Disk;
import org.mohafez.archive.disk.FaultyDisk;
import org.mohafez.archive.disk.QuickFolder;
import org.mohafez.archive.disk.WatchedDisk;
import org.mohafez.archive.fixity.Verification;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.proof.DigestLog;
import org.mohafez.archive.proof.LogEntry;
import org.mohafez.archive.proof.LogEntry.What;
import org.mohafez.page.Unreadable;
import org.mohafez.record.Access;

class WithdrawalTest {
    private static final Instant AT = Instant.parse("2026-11-28T09:00:00Z");
    private static final String SECRET = "গোপন কথা";

    private ArchiveFolder folder = new ArchiveFolder(Path.of("."));
    private Path temp = Path.of(".");
    private String id = "";

    @BeforeEach
    void fill(@TempDir(factory = QuickFolder.class) Path fresh) {
        temp = fresh;
        fill(new ArchiveFolder(fresh.resolve("archive")));
    }

    private void fill(ArchiveFolder fresh) {
        folder = fresh;
        try (OcflArchiveWriter writer = writer()) {
            id = setAside(writer);
        }
    }

    private OcflArchiveWriter writer() {
        return OcflArchiveWriter.open(folder, WatchedDisk.calm());
    }

    private String setAside(OcflArchiveWriter writer) {
        ReceivedFile file = ReceivedFile.of(temp, "a.txt", SECRET);
        writer.setAside(file.path(), file.source(), Unreadable.of(Unreadable.Reason.NO_TEXT, "a scan"), Access.PUBLIC);
        return file.id();
    }

    private static Tombstone stone() {
        return Tombstone.of(AT, "DC Office", "uploaded by mistake");
    }

    private boolean bytesAreThere() throws IOException {
        try (Stream<Path> all = Files.walk(folder.root())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), UTF_8).contains(SECRET)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void whatIsWithdrawnHasATombstoneAndKeepsItsBytes() throws IOException {
        try (OcflArchiveWriter writer = writer()) {
            writer.withdraw(id, stone());
            assertThatThrownBy(() -> writer.withdraw(id, stone())).isInstanceOf(MohafezException.class);
            // The same file again, or read better, does not bring it back.
            setAside(writer);
            assertThat(writer.find(id)).get().isInstanceOf(Holding.Withdrawn.class);
            assertThatThrownBy(() -> writer.receivedAgain(id, "b.txt")).isInstanceOf(MohafezException.class);
        }
        OcflArchive archive = OcflArchive.open(folder);
        assertThat(archive.find(id)).get().isInstanceOfSatisfying(Holding.Withdrawn.class, held -> {
            assertThat(held.tombstone()).isEqualTo(stone());
            assertThat(held.papers()).isEmpty();
        });
        assertThat(archive.versions(id).getLast()).extracting(Version::author).isEqualTo("DC Office");
        assertThat(bytesAreThere()).isTrue();
        assertThat(new Verification(folder, new OcflExaminer(folder), 0, Optional.empty())
                        .run((done, of) -> {})
                        .damages())
                .isEmpty();
    }

    @Test
    void aWithdrawalIsUndoneAndStaysAmongTheVersions() {
        try (OcflArchiveWriter writer = writer()) {
            assertThatThrownBy(() -> writer.reinstate(id, "DC Office", "appeal"))
                    .hasMessageContaining("not withdrawn");
            writer.withdraw(id, stone());
            assertThat(writer.reinstate(id, "DC Office", "appeal")).isInstanceOf(Holding.SetAside.class);
            assertThat(writer.find(id, 2)).get().isInstanceOf(Holding.Withdrawn.class);
            assertThat(writer.versions(id))
                    .extracting(Version::message)
                    .endsWith("withdrawn: uploaded by mistake", "withdrawal undone: appeal");
            writer.withdraw(id, stone());
            writer.erase(id, "DC Office", "an order");
            assertThat(writer.erased()).containsExactly(id);
            assertThatThrownBy(() -> writer.reinstate(id, "DC Office", "appeal"))
                    .hasMessageContaining("erased");
        }
    }

    @Test
    void onlyWhatIsWithdrawnAndNotOnHoldIsErased() throws IOException {
        try (OcflArchiveWriter writer = writer()) {
            assertThatThrownBy(() -> writer.erase(id, "DC Office", "an order"))
                    .hasMessageContaining("is not withdrawn");
            writer.retain(id, new Retention("ক", "court case 12/2026", "DC Office", AT));
            writer.withdraw(id, stone());
            assertThatThrownBy(() -> writer.erase(id, "DC Office", "an order"))
                    .hasMessageContaining("court case 12/2026");
            assertThat(bytesAreThere()).isTrue();
            writer.retain(id, new Retention("ক", null, "DC Office", AT));
            writer.erase(id, "DC Office", "an order");
            assertThatThrownBy(() -> setAside(writer)).hasMessageContaining("erased");
        }
        assertThat(OcflArchive.open(folder).retention(id)).isEmpty();
    }

    @Test
    void whatIsErasedLeavesItsDigestsAndNothingElse() throws IOException {
        String inventory;
        try (OcflArchiveWriter writer = writer()) {
            writer.withdraw(id, stone());
            inventory = Sha.SHA512.hex(writer.inventory(id, 2).orElseThrow().getBytes(UTF_8));
            writer.erase(id, "DC Office", "an order");
        }
        assertThat(bytesAreThere()).isFalse();
        OcflArchive archive = OcflArchive.open(folder);
        assertThat(archive.holds(id)).isTrue();
        assertThat(archive.original(id)).isEmpty();
        assertThat(archive.ids()).isEmpty();
        assertThat(archive.find(id)).get().isInstanceOfSatisfying(Holding.Withdrawn.class, held -> {
            assertThat(held.tombstone().erased()).isNotNull();
            assertThat(held.source().fileName()).isEmpty();
            assertThat(held.source().sha256()).isEqualTo(Sha.SHA256.hex(SECRET.getBytes(UTF_8)));
        });
        try (Stream<LogEntry> entries = new DigestLog(folder).entries()) {
            assertThat(entries).last().satisfies(entry -> {
                assertThat(entry.what()).isEqualTo(What.ERASED);
                assertThat(entry.inventory()).isEqualTo(inventory);
            });
        }
        assertThat(new Verification(folder, new OcflExaminer(folder), 0, Optional.empty())
                        .run((done, of) -> {})
                        .damages())
                .isEmpty();
    }

    /** It is withdrawn with all its bytes, or erased with none of them in the archive, whenever the writer ends. */
    @ParameterizedTest
    @EnumSource
    void erasingIsFinishedByTheNextWriter(FaultyDisk.Fault fault) throws IOException {
        int at = 0;
        boolean failed = true;
        while (failed) {
            at++;
            fill(new ArchiveFolder(temp.resolve("archive-" + at)));
            FaultyDisk disk = new FaultyDisk(fault, at);
            try (OcflArchiveWriter writer = OcflArchiveWriter.open(folder, (Disk) disk)) {
                writer.withdraw(id, stone());
                writer.erase(id, "DC Office", "an order");
            } catch (MohafezException | FaultyDisk.End expected) {
                assertThat(disk.failed()).isTrue();
            }
            failed = disk.failed();
            try (OcflArchiveWriter writer = writer()) {
                Holding held = writer.find(id).orElseThrow();
                boolean erased = held instanceof Holding.Withdrawn withdrawn
                        && withdrawn.tombstone().erased() != null;
                assertThat(bytesAreThere()).as("%s at %d", fault, at).isNotEqualTo(erased);
            }
            assertThat(new Verification(folder, new OcflExaminer(folder), 0, Optional.empty())
                            .run((done, of) -> {})
                            .damages())
                    .as("%s at %d", fault, at)
                    .isEmpty();
        }
        assertThat(at).isGreaterThan(30);
    }
}
