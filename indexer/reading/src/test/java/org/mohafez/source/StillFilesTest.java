package org.mohafez.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.source.ReceivedFiles.Failure;

class StillFilesTest {
    @TempDir
    private Path folder;

    private Instant now = Instant.EPOCH;
    private StillFiles files = new StillFiles(List.of(), Duration.ZERO);

    @BeforeEach
    void watch() {
        files = new StillFiles(List.of(folder), Duration.ofSeconds(5));
    }

    private List<Path> after(int seconds) {
        now = now.plusSeconds(seconds);
        return files.ready(now).files();
    }

    @Test
    void aFileIsReadyWhenItHasBeenStillAndOnlyOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("a.pdf"), "%PDF");
        assertThat(after(0)).isEmpty();
        assertThat(after(4)).isEmpty();
        assertThat(after(1)).containsExactly(file);
        assertThat(after(60)).isEmpty();
    }

    @Test
    void aFileThatGrowsIsWaitedFor() throws IOException {
        Path file = Files.writeString(folder.resolve("a.pdf"), "%P");
        after(0);
        Files.writeString(file, "%PDF");
        assertThat(after(6)).isEmpty();
        assertThat(after(6)).containsExactly(file);
        Files.writeString(file, "%PDF-1.7");
        after(1);
        assertThat(after(5)).containsExactly(file);
    }

    @Test
    void whatVanishesIsForgotten() throws IOException {
        Path file = Files.writeString(folder.resolve("a.pdf"), "%PDF");
        after(0);
        after(6);
        Files.delete(file);
        assertThat(after(1)).isEmpty();
        Files.writeString(file, "%PDF");
        after(1);
        assertThat(after(6)).containsExactly(file);
    }

    @Test
    void aFolderThatIsNotThereYetHasNothing() throws IOException {
        Files.delete(folder);
        assertThat(after(1)).isEmpty();
        assertThat(files.ready(now.plusSeconds(5)).failures()).containsExactly(new Failure(folder, "it is not there"));
        Files.createDirectories(folder);
    }

    @Test
    void whatGivesNoFileIsToldAsLongAsItIsSo() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.pdf"), Path.of("/etc/hostname"));
        assertThat(files.ready(now).failures()).isEmpty();
        Failure out = new Failure(link, "the link leads out of the folder; name what it leads to");
        assertThat(files.ready(now.plusSeconds(5)).failures()).containsExactly(out);
        assertThat(files.ready(now.plusSeconds(9)).failures()).containsExactly(out);
        Files.delete(link);
        assertThat(files.ready(now.plusSeconds(10)).failures()).isEmpty();
    }

    /** To whoever runs this test nothing may be closed. */
    @Test
    void aFileThatMayNotBeReadIsToldAndGivenOnceItMay() throws IOException {
        Path file = Files.writeString(folder.resolve("a.pdf"), "%PDF");
        AtomicBoolean open = new AtomicBoolean();
        files = new StillFiles(List.of(folder), Duration.ofSeconds(5), path -> open.get());
        assertThat(files.ready(now)).isEqualTo(new ReceivedFiles(List.of(), List.of()));
        // It may be about to be opened to us: first it has to be still, and then closed for as long.
        assertThat(files.ready(now.plusSeconds(5))).isEqualTo(new ReceivedFiles(List.of(), List.of()));
        assertThat(files.ready(now.plusSeconds(10)))
                .isEqualTo(new ReceivedFiles(List.of(), List.of(new Failure(file, "it may not be read"))));
        open.set(true);
        assertThat(files.ready(now.plusSeconds(11))).isEqualTo(new ReceivedFiles(List.of(file), List.of()));
    }
}
