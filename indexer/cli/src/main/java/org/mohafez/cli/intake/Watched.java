package org.mohafez.cli.intake;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mohafez.cli.terminal.Shown;
import org.mohafez.inbox.Handover;
import org.mohafez.inbox.Inbox;
import org.mohafez.inbox.Settlement;
import org.mohafez.source.ReceivedFiles;
import org.mohafez.source.ReceivedFiles.Failure;
import org.mohafez.source.SideFile;
import org.mohafez.source.StillFiles;

/** Folders that are watched: what is ready there is handed to whoever writes to the archive, this process or another. */
public final class Watched {
    private static final Duration LOOK = Duration.ofSeconds(1);
    /** How many that are passed over are told of at once. */
    private static final int MOST = 20;

    private final StillFiles folders;
    private final Inbox inbox;
    private final BiFunction<List<Path>, Optional<List<Failure>>, Handover> handover;
    private final PrintWriter err;
    private final Set<String> handed = new LinkedHashSet<>();
    private Instant looked = Instant.EPOCH;
    /** Null before the first look, which is always handed over: what it finds put right is told no more. */
    private @Nullable Set<Failure> told;

    /**
     * @param handover what is said of files that are handed over, and, where that has changed, of what gives none in all the folders
     * @param err is told of what gives no file
     */
    public Watched(
            StillFiles folders,
            Inbox inbox,
            BiFunction<List<Path>, Optional<List<Failure>>, Handover> handover,
            PrintWriter err) {
        this.err = err;
        this.folders = folders;
        this.inbox = inbox;
        this.handover = handover;
    }

    /** Hands over what has become ready since it was last looked, which it does not more often than each second. */
    public void look() {
        Instant now = Instant.now();
        if (now.isBefore(looked.plus(LOOK))) {
            return;
        }
        looked = now;
        ReceivedFiles met = folders.ready(now);
        List<Path> ready =
                met.files().stream().filter(file -> !SideFile.is(file)).toList();
        Set<Failure> before = told;
        Set<Failure> failing = new LinkedHashSet<>(met.failures());
        boolean isNews = !failing.equals(before);
        if (isNews) {
            tell(failing.stream()
                    .filter(failure -> before == null || !before.contains(failure))
                    .toList());
            told = failing;
        }
        if (isNews || !ready.isEmpty()) {
            handed.add(
                    inbox.hand(handover.apply(ready, isNews ? Optional.of(List.copyOf(failing)) : Optional.empty())));
        }
    }

    private void tell(List<Failure> failures) {
        failures.stream()
                .limit(MOST)
                .forEach(failure -> err.println("mohafez: passed over: " + Shown.plainly(failure.path()) + ": "
                        + Shown.plainly(failure.message())));
        if (failures.size() > MOST) {
            err.println("mohafez: passed over: " + (failures.size() - MOST) + " more; see mohafez status");
        }
    }

    /** What became of that which was handed over, each once. */
    public List<Settlement> ended() {
        List<Settlement> ended = new ArrayList<>();
        for (String slip : List.copyOf(handed)) {
            Optional<Settlement> became = inbox.settled(slip).filter(Settlement::ended);
            became.ifPresent(ended::add);
            if (became.isPresent()) {
                handed.remove(slip);
            }
        }
        return ended;
    }
}
