package org.mohafez.archive.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over more than two full tiles, read at once and piece by piece. */
class ReadLogTest {
    private static final List<String> LINES = IntStream.range(0, 700)
            .mapToObj(number -> new LogEntry(
                            "নথি-" + number % 500,
                            1 + number / 500,
                            LogEntry.What.KEPT,
                            "%0128x".formatted(number),
                            Instant.EPOCH.plusSeconds(number))
                    .line())
            .toList();

    @TempDir
    private Path folder;

    private ReadLog log() throws IOException {
        return new ReadLog(Files.write(folder.resolve("log.jsonl"), LINES));
    }

    @Test
    void itGivesTheTreeOfItsLines() throws IOException {
        ReadLog log = log();
        for (int size : List.of(1, 2, 255, 256, 257, 511, 512, 513, 600, 700)) {
            log.readTo(size);
            MerkleTree plain = new MerkleTree(
                    LINES.stream().limit(size).map(LogEntry::hash).toList());
            MerkleTree tree = new MerkleTree(size, log);
            assertThat(tree.root()).isEqualTo(plain.root());
            for (int index = 0; index < size; index += 7) {
                assertThat(tree.inclusion(index)).as("%d of %d", index, size).isEqualTo(plain.inclusion(index));
                assertThat(tree.consistency(index + 1)).isEqualTo(plain.consistency(index + 1));
            }
        }
    }

    @Test
    void itKnowsTheLastLineOfEachHolding() throws IOException {
        ReadLog log = log();
        log.readTo(300);
        assertThat(log.lastOf("নথি-7")).contains(7);
        assertThat(log.lastOf("নথি-400")).isEmpty();
        log.readTo(700);
        assertThat(log.lastOf("নথি-7")).contains(507);
        assertThat(log.line(507)).isEqualTo(LINES.get(507));
        assertThat(log.line(255)).isEqualTo(LINES.get(255));
        assertThatThrownBy(() -> log.readTo(701)).isInstanceOf(UncheckedIOException.class);
    }
}
