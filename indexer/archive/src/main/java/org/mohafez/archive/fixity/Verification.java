package org.mohafez.archive.fixity;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.proof.DigestLog;
import org.mohafez.archive.proof.LogEntry;

/**
 * Looks at every holding of an archive, then at the log of digests. Needs no lock: a holding that seems damaged is looked at again,
 * because somebody may just have been writing it.
 *
 * @param bytesPerSecond how fast to read at most; 0 for as fast as it goes
 * @param atMost after which time to break off, to go on there the next time; empty to look at all now, from the beginning
 */
public record Verification(ArchiveFolder folder, Examiner examiner, long bytesPerSecond, Optional<Duration> atMost) {
    private static final long NOTE_EVERY = Duration.ofSeconds(10).toNanos();

    /**
     * @param progress is told how many holdings were looked at, and of how many
     * @return the round, ended or broken off
     */
    public Round run(BiConsumer<Long, Long> progress) {
        FixityState before = FixityState.of(folder);
        Round round = atMost.isPresent() && before.current() != null ? before.current() : Round.begin(now());
        List<String> ids = examiner.ids();
        Pace pace = new Pace(bytesPerSecond);
        long begun = System.nanoTime();
        long noted = begun;
        for (String id : ids) {
            if (id.compareTo(round.after()) <= 0) {
                continue;
            }
            if (atMost.isPresent() && System.nanoTime() - begun >= atMost.get().toNanos()) {
                new FixityState(before.last(), round).keep(folder);
                return round;
            }
            long read = pace.read();
            List<Damage> found = examiner.examine(id, pace);
            if (!found.isEmpty()) {
                found = examiner.examine(id, pace);
            }
            round = round.with(id, pace.read() - read, found);
            progress.accept(round.holdings(), (long) ids.size());
            if (System.nanoTime() - noted > NOTE_EVERY) {
                new FixityState(before.last(), round).keep(folder);
                noted = System.nanoTime();
            }
        }
        Round whole = round.end(
                now(),
                Stream.concat(examiner.strangers().stream(), log().stream()).toList());
        new FixityState(whole, null).keep(folder);
        return whole;
    }

    /** Where the signed log knows of what is not there, or was another. */
    private List<Damage> log() {
        DigestLog log = new DigestLog(folder);
        List<Damage> damages = new ArrayList<>(log.faults().stream()
                .map(fault -> new Damage(
                        "",
                        folder.root().relativize(folder.treeHeads()).toString(),
                        Damage.Reason.NOT_AS_LOGGED,
                        fault))
                .toList());
        Set<String> erased;
        try (Stream<LogEntry> entries = log.entries()) {
            erased = entries.filter(entry -> entry.what() == LogEntry.What.ERASED)
                    .map(LogEntry::id)
                    .collect(Collectors.toSet());
        }
        try (Stream<LogEntry> entries = log.entries()) {
            entries.filter(entry -> !erased.contains(entry.id()))
                    .flatMap(entry -> compare(entry).stream())
                    .forEach(damages::add);
        }
        return damages;
    }

    private Optional<Damage> compare(LogEntry entry) {
        String file = "v" + entry.version() + "/inventory.json";
        Optional<String> now = examiner.inventoryDigest(entry.id(), entry.version());
        if (now.isEmpty()) {
            return Optional.of(new Damage(entry.id(), file, Damage.Reason.MISSING, "logged on " + entry.at()));
        }
        return now.get().equals(entry.inventory())
                ? Optional.empty()
                : Optional.of(
                        new Damage(entry.id(), file, Damage.Reason.NOT_AS_LOGGED, "was another on " + entry.at()));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
