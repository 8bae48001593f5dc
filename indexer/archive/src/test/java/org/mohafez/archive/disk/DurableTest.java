package org.mohafez.archive.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DurableTest {
    private final List<String> steps = new ArrayList<>();
    private Path folder = Path.of(".");

    private final Disk recorded = new WatchedDisk() {
        @Override
        protected void before(Step step, Path at) {
            String name = String.valueOf(folder.relativize(at)).replaceFirst("aside-.*", "ASIDE");
            steps.add(step + " " + (name.isEmpty() ? "." : name));
        }
    };

    @BeforeEach
    void begin(@TempDir Path fresh) {
        folder = fresh;
    }

    private Durable durable() {
        return new Durable(recorded, folder);
    }

    @Test
    void aFileIsForcedBeforeItTakesItsPlaceAndItsFolderAfter() throws IOException {
        durable().put(folder.resolve("a"), new byte[] {1});

        assertThat(steps).containsExactly("WRITE ASIDE", "FORCE ASIDE", "MOVE a", "FORCE .");
    }

    @Test
    void allThatIsInAFolderIsForcedBeforeItTakesItsPlace() throws IOException {
        Files.createDirectories(folder.resolve("new/inner"));
        Files.writeString(folder.resolve("new/inner/a"), "a");
        Files.writeString(folder.resolve("new/b"), "b");

        durable().moveIn(folder.resolve("new"), folder.resolve("place"));

        assertThat(steps)
                .containsExactly(
                        "FORCE new/inner/a", "FORCE new/inner", "FORCE new/b", "FORCE new", "MOVE place", "FORCE .");
    }

    @Test
    void everyNewFolderIsForcedInTheOneItIsIn() throws IOException {
        durable().createFolders(folder.resolve("a/b"));
        durable().createFolders(folder.resolve("a/b"));

        assertThat(steps).containsExactly("CREATE a", "FORCE .", "CREATE a/b", "FORCE a");
    }

    @Test
    void aFolderIsGoneBeforeItIsEmptied() throws IOException {
        Files.createDirectories(folder.resolve("old"));
        Files.writeString(folder.resolve("old/a"), "a");

        durable().takeAway(folder.resolve("old"));

        assertThat(steps).startsWith("MOVE ASIDE", "FORCE .", "DELETE ASIDE");
        assertThat(folder).isEmptyDirectory();
    }

    /** Whatever happens at whichever step, the place has the old bytes or the new. */
    @ParameterizedTest
    @EnumSource
    void aFileIsOldOrNew(FaultyDisk.Fault fault) throws IOException {
        Path place = folder.resolve("place");
        for (int at = 1; ; at++) {
            Files.writeString(place, "old");
            FaultyDisk disk = new FaultyDisk(fault, at);
            try {
                new Durable(disk, folder).put(place, "new".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            } catch (IOException | FaultyDisk.End expected) {
                assertThat(disk.failed()).isTrue();
            }
            assertThat(place).content().as("%s at step %d", fault, at).isIn("old", "new");
            if (!disk.failed()) {
                assertThat(place).content().isEqualTo("new");
                assertThat(at).isEqualTo(5);
                return;
            }
        }
    }

    /** The double itself: what is not forced is lost, or this proves nothing. */
    @Test
    void aPowerCutLosesWhatWasNotForced() throws IOException {
        Path place = Files.writeString(folder.resolve("place"), "old");
        FaultyDisk disk = new FaultyDisk(FaultyDisk.Fault.POWER_CUT, 3);
        disk.write(folder.resolve("fresh"), new byte[] {'n'});
        disk.move(folder.resolve("fresh"), place);

        assertThatThrownBy(() -> disk.delete(folder.resolve("x"))).isInstanceOf(FaultyDisk.End.class);
        assertThat(place).hasContent("old");
        assertThat(folder.resolve("fresh")).isEmptyFile();
    }
}
