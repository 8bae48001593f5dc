package org.mohafez.archive.ocfl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mohafez.MohafezException;
import org.mohafez.Sha;
import org.mohafez.archive.ArchiveLockedException;
import org.mohafez.archive.ReceivedFile;
import org.mohafez.archive.Tombstone;
import org.mohafez.archive.backup.BackupReport;
import org.mohafez.archive.disk.Disk;
import org.mohafez.archive.disk.FaultyDisk;
import org.mohafez.archive.disk.QuickFolder;
import org.mohafez.archive.disk.WatchedDisk;
import org.mohafez.archive.fixity.Damage;
import org.mohafez.archive.fixity.Verification;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.folder.InboxFolder;
import org.mohafez.page.Unreadable;
import org.mohafez.record.Access;

class BackupTest {
    private ArchiveFolder archive = new ArchiveFolder(Path.of("."));
    private ArchiveFolder backup = new ArchiveFolder(Path.of("."));
    private List<ReceivedFile> files = List.of();

    @BeforeEach
    void fill(@TempDir(factory = QuickFolder.class) Path fresh) {
        archive = new ArchiveFolder(fresh.resolve("archive"));
        backup = new ArchiveFolder(fresh.resolve("backup"));
        files = Stream.of("ক", "খ")
                .map(text -> ReceivedFile.of(fresh, "a.txt", text))
                .toList();
        try (OcflArchiveWriter writer = writer(archive)) {
            for (ReceivedFile file : files) {
                Unreadable why = Unreadable.of(Unreadable.Reason.NO_TEXT, "a scan");
                writer.setAside(file.path(), file.source(), why, Access.PUBLIC);
            }
        }
    }

    private static OcflArchiveWriter writer(ArchiveFolder folder) {
        return OcflArchiveWriter.open(folder, WatchedDisk.calm());
    }

    private BackupReport backup() {
        return OcflBackup.copy(archive, backup, WatchedDisk.calm(), (done, of) -> {});
    }

    private static List<Damage> damages(ArchiveFolder folder) {
        return new Verification(folder, new OcflExaminer(folder), 0, Optional.empty())
                .run((done, of) -> {})
                .damages();
    }

    private Path object(ArchiveFolder folder) {
        return folder.ocfl().resolve(ObjectLayout.path(files.getFirst().id()));
    }

    /** Name and digest of all that belongs to a backup. */
    private static Map<String, String> kept(ArchiveFolder folder) throws IOException {
        Map<String, String> kept = new TreeMap<>();
        for (String part : List.of("ocfl", "digests", "erased", "synonyms.txt", "names.jsonl")) {
            if (!Files.exists(folder.root().resolve(part))) {
                continue;
            }
            try (Stream<Path> all = Files.walk(folder.root().resolve(part))) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    kept.put(folder.root().relativize(file).toString(), Sha.SHA256.hex(file));
                }
            }
        }
        return kept;
    }

    @Test
    void aBackupHasAllThatCannotBeMadeAgainAndNoKey() throws IOException {
        Files.writeString(archive.synonyms(), "রাস্তা, সড়ক\n");
        Files.writeString(archive.names(), "{}\n");
        BackupReport report = backup();

        assertThat(report.isWhole()).isTrue();
        assertThat(report.copied()).isEqualTo(2);
        assertThat(kept(backup)).isEqualTo(kept(archive));
        assertThat(backup.signingKey()).doesNotExist();
        assertThat(damages(backup)).isEmpty();
        assertThat(OcflArchive.open(backup).find(files.getFirst().id())).isPresent();
    }

    private static Path handover(Path folder, String slip) throws IOException {
        Path files = Files.createDirectories(folder.resolve(slip).resolve("files"));
        Files.writeString(files.resolve("00000"), slip);
        return Files.writeString(folder.resolve(slip).resolve("handover.json"), "{}");
    }

    /** What was acknowledged and is not in the archive yet; not what it has by now. */
    @Test
    void whatWaitsInTheInboxIsInABackupUntilTheArchiveHasIt() throws IOException {
        InboxFolder inbox = new InboxFolder(archive.inbox());
        InboxFolder copied = new InboxFolder(backup.inbox());
        handover(inbox.waiting(), "first");
        handover(inbox.waiting(), "second");
        handover(inbox.unkept(), "third");
        handover(inbox.making(), "unsaid");
        assertThat(backup().handovers()).isEqualTo(3);
        assertThat(backup().handovers()).isZero();
        assertThat(copied.waiting().resolve("first/files/00000")).hasContent("first");
        assertThat(copied.unkept().resolve("third/handover.json")).hasContent("{}");
        assertThat(copied.making()).doesNotExist();

        Files.move(inbox.waiting().resolve("first"), inbox.unkept().resolve("first"));
        assertThat(backup().handovers()).isEqualTo(1);
        assertThat(copied.waiting()).isDirectoryNotContaining("glob:**/first");
        assertThat(copied.unkept().resolve("first/files/00000")).hasContent("first");

        Files.move(archive.inbox(), archive.root().resolve("lost"));
        backup();
        assertThat(copied.waiting().resolve("second/files/00000")).hasContent("second");
    }

    @Test
    void theStateIsCopiedWhileOthersWriteIt() throws IOException, SQLException {
        try (Connection open = DriverManager.getConnection("jdbc:sqlite:" + archive.state());
                Statement sql = open.createStatement()) {
            sql.execute("PRAGMA journal_mode = WAL");
            sql.execute("CREATE TABLE accounts (name TEXT)");
            sql.execute("INSERT INTO accounts VALUES ('rokeya')");
            backup();
            sql.execute("INSERT INTO accounts VALUES ('selim')");
        }
        assertThat(accounts()).isEqualTo(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup.state())))
                .isEqualTo("rw-------");
        backup();
        assertThat(accounts()).isEqualTo(2);
    }

    private int accounts() throws SQLException {
        try (Connection open = DriverManager.getConnection("jdbc:sqlite:" + backup.state());
                Statement sql = open.createStatement();
                ResultSet count = sql.executeQuery("SELECT count(*) FROM accounts")) {
            return count.getInt(1);
        }
    }

    @Test
    void onlyWhatIsNewIsCopiedAgain() throws IOException {
        backup();
        assertThat(backup().files()).isZero();
        try (OcflArchiveWriter writer = writer(archive)) {
            writer.receivedAgain(files.getFirst().id(), "b.txt");
        }
        BackupReport report = backup();
        assertThat(report.copied()).isEqualTo(1);
        assertThat(report.bytes()).isLessThan(1000);
        assertThat(kept(backup)).isEqualTo(kept(archive));
    }

    @Test
    void whatIsDamagedDoesNotTakeASoundCopysPlace() throws IOException {
        Files.writeString(object(archive).resolve("v1/content/original/a.txt"), "গ");
        BackupReport first = backup();
        assertThat(first.damages()).singleElement().satisfies(damage -> {
            assertThat(damage.file()).isEqualTo("v1/content/original/a.txt");
            assertThat(damage.reason()).isEqualTo(Damage.Reason.CHANGED);
        });
        assertThat(OcflArchive.open(backup).find(files.getFirst().id())).isEmpty();

        Files.writeString(object(archive).resolve("v1/content/original/a.txt"), "ক");
        assertThat(backup().isWhole()).isTrue();
        Files.writeString(object(archive).resolve("inventory.json"), "{");
        assertThat(backup().damages()).hasSize(1);
        assertThat(damages(backup)).isEmpty();
    }

    @Test
    void whatTheArchiveLostStaysAndIsTold() throws IOException {
        backup();
        Files.move(object(archive), archive.root().resolve("lost"));
        BackupReport report = backup();
        assertThat(report.onlyThere()).containsExactly(files.getFirst().id());
        assertThat(OcflArchive.open(backup).find(files.getFirst().id())).isPresent();
    }

    @Test
    void whatWasErasedGoesFromLaterBackups() throws IOException {
        backup();
        try (OcflArchiveWriter writer = writer(archive)) {
            writer.withdraw(files.getFirst().id(), Tombstone.of(Instant.EPOCH, "DC Office", "an order"));
            writer.erase(files.getFirst().id(), "DC Office", "an order");
        }
        assertThat(backup().isWhole()).isTrue();
        assertThat(object(backup)).doesNotExist();
        assertThat(kept(backup)).isEqualTo(kept(archive));
        assertThat(damages(backup)).isEmpty();
    }

    @Test
    void aRestoredArchiveIsTheSameAndGoesOn() throws IOException {
        backup();
        ArchiveFolder restored = new ArchiveFolder(archive.root().resolveSibling("restored"));
        assertThat(OcflBackup.restore(backup, restored, (done, of) -> {}).isWhole())
                .isTrue();
        assertThat(kept(restored)).isEqualTo(kept(archive));
        try (OcflArchiveWriter writer = writer(restored)) {
            writer.receivedAgain(files.getFirst().id(), "b.txt");
        }
        assertThat(damages(restored)).isEmpty();
    }

    @Test
    void nothingIsRestoredOverAnArchive() {
        backup();
        assertThatThrownBy(() -> OcflBackup.restore(backup, archive, (done, of) -> {}))
                .isInstanceOf(MohafezException.class)
                .hasMessageContaining("there is an archive");
        assertThatThrownBy(() -> OcflBackup.backup(backup, archive, (done, of) -> {}))
                .hasMessageContaining("there is an archive");
        ArchiveFolder nowhere = new ArchiveFolder(archive.root().resolveSibling("nowhere"));
        assertThatThrownBy(() -> OcflBackup.restore(nowhere, backup, (done, of) -> {}))
                .isInstanceOf(MohafezException.class);
        assertThat(nowhere.root()).doesNotExist();
    }

    @Test
    void anArchiveThatIsWrittenToIsNotCopied() {
        try (OcflArchiveWriter writer = writer(archive)) {
            assertThatThrownBy(this::backup).isInstanceOf(ArchiveLockedException.class);
        }
    }

    /** Broken off at any step it leaves whole holdings, and the next one copies the rest. */
    @ParameterizedTest
    @EnumSource
    void aBackupThatWasBrokenOffIsCompletedByTheNext(FaultyDisk.Fault fault) throws IOException {
        boolean failed = true;
        for (int at = 1; failed; at++) {
            backup = new ArchiveFolder(archive.root().resolveSibling("backup-" + at));
            FaultyDisk disk = new FaultyDisk(fault, at);
            try {
                OcflBackup.copy(archive, backup, (Disk) disk, (done, of) -> {});
            } catch (MohafezException | FaultyDisk.End expected) {
                assertThat(disk.failed()).isTrue();
            }
            failed = disk.failed();
            assertThat(backup().isWhole()).as("%s at %d", fault, at).isTrue();
            assertThat(kept(backup)).as("%s at %d", fault, at).isEqualTo(kept(archive));
        }
    }
}
