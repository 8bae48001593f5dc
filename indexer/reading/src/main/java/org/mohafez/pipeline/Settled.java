package org.mohafez.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mohafez.archive.Holding;
import org.mohafez.page.Unreadable;
import org.mohafez.pipeline.Journal.State;
import org.mohafez.source.ReceivedPaper;
import org.mohafez.source.ReceivedPaper.Seen;

/** What needs no more work, by the journal: earlier starts dealt with it, or tried it often enough. Safe for several threads. */
final class Settled {
    /** How often what may be chance is tried: memory, time, a fault of the reader, a disk that does not answer. */
    static final int TRIES = 3;

    private final Journal journal;
    private final Keeper keeper;
    private final boolean retry;

    /** @param retry whether what failed is to be tried again, however often it was */
    Settled(Journal journal, Keeper keeper, boolean retry) {
        this.journal = journal;
        this.keeper = keeper;
        this.retry = retry;
    }

    /** Its outcome, where nothing is to be done for it. */
    Optional<Outcome> outcome(ReceivedPaper paper, Seen seen) {
        Journal.Entry entry = journal.find(seen, keeper.rules()).orElse(null);
        if (entry == null) {
            return Optional.empty();
        }
        String id = entry.id();
        return switch (entry.state()) {
            case DONE ->
                id != null && keeper.holds(id)
                        ? Optional.of(new Outcome.Unchanged(paper.path(), id))
                        : Optional.empty();
            case SET_ASIDE -> id == null || retry ? Optional.empty() : setAside(paper, id, entry.tries());
            case FAILED, KEEPING ->
                entry.tries() < TRIES || retry ? Optional.empty() : Optional.of(failed(paper, seen, entry));
            case WAITING, READING, GONE -> Optional.empty();
        };
    }

    private Optional<Outcome> setAside(ReceivedPaper paper, String id, int tries) {
        return keeper.find(id)
                .filter(Holding.SetAside.class::isInstance)
                .map(holding -> ((Holding.SetAside) holding).why())
                .filter(why -> tries >= TRIES || !mayBeChance(why.reason()))
                .map(why -> new Outcome.SetAside(paper.path(), id, why));
    }

    private static boolean mayBeChance(Unreadable.Reason reason) {
        return switch (reason) {
            case TOO_LARGE, TOO_SLOW, READER_FAILED -> true;
            case EMPTY, UNSUPPORTED, ENCRYPTED, DAMAGED, NO_TEXT, ILLEGIBLE, UNSAFE -> false;
        };
    }

    private Outcome failed(ReceivedPaper paper, Seen seen, Journal.Entry entry) {
        if (entry.state() == State.FAILED) {
            return new Outcome.Failed(
                    paper.path(), String.valueOf(entry.stage()), String.valueOf(entry.cause()), entry.tries());
        }
        String cause = "mohafez itself ended each time it was taken into the archive";
        journal.failed(seen, keeper.rules(), "keeping", cause);
        return new Outcome.Failed(paper.path(), "keeping", cause, entry.tries());
    }

    /** A file that could not be opened; noted, if it is there. */
    Outcome unopened(ReceivedPaper paper, IOException why) {
        String cause = "cannot be opened: " + why.getMessage();
        int tries = 1;
        try {
            Seen seen = paper.seen();
            journal.failed(seen, keeper.rules(), "opening", cause);
            tries = journal.find(seen, keeper.rules()).map(Journal.Entry::tries).orElse(1);
        } catch (IOException vanished) {
            // There is nothing to note it of.
        }
        return new Outcome.Failed(paper.path(), "opening", cause, tries);
    }

    /** What an earlier start had found and did not come to, and is not there any more. */
    List<Outcome> gone(Set<String> there) {
        List<Outcome> gone = new ArrayList<>();
        for (Journal.Entry entry : journal.in(State.WAITING, State.READING, State.KEEPING, State.FAILED)) {
            String path = entry.path();
            int packed = path.indexOf("!/");
            String onDisk = packed < 0 ? path : path.substring(0, packed);
            if (!there.contains(onDisk) && !Files.exists(Path.of(onDisk))) {
                journal.gone(path);
                gone.add(new Outcome.Gone(path));
            }
        }
        return gone;
    }
}
