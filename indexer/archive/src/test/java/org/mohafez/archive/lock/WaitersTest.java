package org.mohafez.archive.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.ArchiveLockedException;
import org.mohafez.archive.Occupant;
import org.mohafez.archive.folder.ArchiveFolder;

class WaitersTest {
    @TempDir
    private Path root;

    private ArchiveFolder folder;
    private Waiters waiters;

    @BeforeEach
    void open() {
        folder = new ArchiveFolder(root);
        waiters = new Waiters(folder);
    }

    @Test
    void whoWaitsIsKnownUntilItDoesNot() {
        assertThat(waiters.now()).isEmpty();
        try (Waiters.Place one = waiters.join();
                Waiters.Place other = waiters.join()) {
            assertThat(new Waiters(folder).now())
                    .extracting(Occupant::process)
                    .containsExactly(
                            ProcessHandle.current().pid(),
                            ProcessHandle.current().pid());
        }
        assertThat(waiters.now()).isEmpty();
        assertThat(folder.waiters()).isEmptyDirectory();
    }

    /** What a process leaves that was killed: the file, and nobody who has it locked. */
    @Test
    void whoDiedWhileItWaitedIsForgotten() throws IOException {
        Files.createDirectories(folder.waiters());
        Files.writeString(folder.waiters().resolve("dead"), Occupant.here().line());
        try (Waiters.Place living = waiters.join()) {
            assertThat(waiters.now()).hasSize(1);
        }
        assertThat(folder.waiters()).isEmptyDirectory();
    }

    @Test
    void whoFindsItLockedIsToldByWhom() {
        try (WriterLock lock = WriterLock.take(folder)) {
            assertThatThrownBy(() -> WriterLock.take(folder))
                    .isInstanceOfSatisfying(ArchiveLockedException.class, busy -> assertThat(busy.folder())
                            .isEqualTo(folder))
                    .hasMessageContaining("(process " + ProcessHandle.current().pid() + ", since 20");
        }
        WriterLock.take(folder).close();
    }

    /** On some systems whoever closes another channel on a locked file gives the lock away. */
    @Test
    void aVainTryDoesNotLoseTheLockToOtherProcesses() throws Exception {
        try (WriterLock lock = WriterLock.take(folder)) {
            assertThatThrownBy(() -> WriterLock.take(folder)).isInstanceOf(ArchiveLockedException.class);
            String line = Files.readString(Path.of("/proc/locks"));
            Object inode = Files.getAttribute(folder.lock(), "unix:ino");
            assertThat(line).contains(":" + inode + " ");
        }
    }
}
