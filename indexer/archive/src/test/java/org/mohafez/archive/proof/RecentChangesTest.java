package org.mohafez.archive.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.proof.LogEntry.What;

class RecentChangesTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant LAST_MONTH = MONDAY.minus(Duration.ofDays(30));

    @TempDir
    private Path temp = Path.of("");

    private Path log() {
        return temp.resolve("log");
    }

    private void add(LogEntry... entries) throws IOException {
        String lines = Stream.of(entries).map(entry -> entry.line() + "\n").collect(Collectors.joining());
        Files.writeString(log(), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static LogEntry entry(String id, int version, Instant at) {
        return new LogEntry(id, version, What.KEPT, "0".repeat(128), at);
    }

    @Test
    void whatChangedLastComesFirstAndWhatOnlyCameInIsNoChange() throws IOException {
        add(
                entry("before", 2, LAST_MONTH),
                entry("first", 2, MONDAY),
                entry("new", 1, MONDAY),
                entry("second", 3, MONDAY.plusSeconds(1)),
                entry("first", 3, MONDAY.plusSeconds(2)),
                new LogEntry("erased", 1, What.ERASED, "0".repeat(128), MONDAY.plusSeconds(3)));
        RecentChanges changes = new RecentChanges(log());
        assertThat(changes.since(MONDAY)).containsExactly("erased", "first", "second");
        assertThat(changes.since(MONDAY.plusSeconds(2))).containsExactly("erased", "first");
        assertThat(changes.since(LAST_MONTH)).containsExactly("erased", "first", "second", "before");
        assertThat(RecentChanges.withArrivals(log()).since(MONDAY)).containsExactly("erased", "first", "second", "new");
    }

    @Test
    void whatIsAddedIsReadAndALineThatIsNotWholeWaits() throws IOException {
        RecentChanges changes = new RecentChanges(log());
        assertThat(changes.since(MONDAY)).isEmpty();
        add(entry("first", 2, MONDAY));
        assertThat(changes.since(MONDAY)).containsExactly("first");
        String line = entry("second", 2, MONDAY).line();
        Files.writeString(log(), line.substring(0, 40), StandardOpenOption.APPEND);
        assertThat(changes.since(MONDAY)).containsExactly("first");
        Files.writeString(log(), line.substring(40), StandardOpenOption.APPEND);
        assertThat(changes.since(MONDAY)).containsExactly("first");
        Files.writeString(log(), "\n", StandardOpenOption.APPEND);
        assertThat(changes.since(MONDAY)).containsExactly("second", "first");
    }

    @Test
    void noNumberOfLaterLinesHidesWhatIsStillRecent() throws IOException {
        add(entry("before", 2, LAST_MONTH.minus(Duration.ofDays(300))), entry("withdrawn", 2, LAST_MONTH));
        int many = 60_000;
        add(IntStream.range(0, many)
                .mapToObj(i -> entry("id" + i, 2, MONDAY.plusSeconds(i)))
                .toArray(LogEntry[]::new));
        assertThat(Files.size(log())).isGreaterThan(10 << 20);
        assertThat(new RecentChanges(log()).since(LAST_MONTH))
                .hasSize(many + 1)
                .startsWith("id59999")
                .endsWith("withdrawn");
        assertThat(new RecentChanges(log()).since(MONDAY.plusSeconds(many - 2L)))
                .containsExactly("id59999", "id59998");
    }

    @Test
    void anotherLogIsReadFromItsBeginning() throws IOException {
        add(entry("first", 2, MONDAY), entry("second", 2, MONDAY));
        RecentChanges changes = new RecentChanges(log());
        assertThat(changes.since(MONDAY)).hasSize(2);
        Files.delete(log());
        add(entry("restored", 2, MONDAY));
        assertThat(changes.since(MONDAY)).isEqualTo(List.of("restored"));
    }
}
