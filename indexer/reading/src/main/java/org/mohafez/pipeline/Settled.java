package org.mohafez.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mohafez.archive.Holding;
import org.mohafez.inbox.Outcome;
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

    /**
     * Its outcome, where nothing is to be done for it; for a zip archive, also those of its entries, where nothing is to be
     * done for any.
     */
    Optional<List<Outcome>> outcomes(ReceivedPaper paper, Seen seen) {
        Optional<Journal.Entry> entry = journal.find(seen, keeper.rules());
        Optional<Outcome> own = entry.flatMap(known -> outcome(paper.path(), seen, known));
        if (own.isEmpty()) {
            return Optional.empty();
        }
        List<Outcome> all = new ArrayList<>();
        for (Journal.Entry packed : journal.unpackedFrom(seen)) {
            Seen its = new Seen(packed.path(), packed.size(), packed.modified());
            Optional<Outcome> known = packed.modified() == seen.modified()
                            && packed.rules().equals(keeper.rules())
                    ? outcome(paper.path() + packed.path().substring(seen.path().length()), its, packed)
                    : Optional.empty();
            if (known.isEmpty()) {
                return Optional.empty();
            }
            all.add(known.get());
        }
        all.add(own.get());
        return Optional.of(all);
    }

    private Optional<Outcome> outcome(String path, Seen seen, Journal.Entry entry) {
        String id = entry.id();
        return switch (entry.state()) {
            case DONE ->
                id == null
                        ? Optional.of(new Outcome.Unpacked(
                                path, journal.unpackedFrom(seen).size()))
                        : Optional.of((Outcome) new Outcome.Unchanged(path, id)).filter(known -> keeper.holds(id));
            case SET_ASIDE -> id == null || retry ? Optional.empty() : setAside(path, id, entry.tries());
            case FAILED, KEEPING ->
                entry.tries() < TRIES || retry ? Optional.empty() : Optional.of(failed(path, seen, entry));
            case WAITING, READING, GONE -> Optional.empty();
        };
    }

    private Optional<Outcome> setAside(String path, String id, int tries) {
        return keeper.find(id)
                .filter(Holding.SetAside.class::isInstance)
                .map(holding -> ((Holding.SetAside) holding).why())
                .filter(why -> tries >= TRIES || !mayBeChance(why.reason()))
                .map(why -> new Outcome.SetAside(path, id, why));
    }

    private static boolean mayBeChance(Unreadable.Reason reason) {
        return switch (reason) {
            case TOO_LARGE, TOO_SLOW, READER_FAILED -> true;
            case EMPTY, UNSUPPORTED, ENCRYPTED, DAMAGED, NO_TEXT, ILLEGIBLE, UNSAFE -> false;
        };
    }

    private Outcome failed(String path, Seen seen, Journal.Entry entry) {
        if (entry.state() == State.FAILED) {
            return new Outcome.Failed(
                    path, String.valueOf(entry.stage()), String.valueOf(entry.cause()), entry.tries());
        }
        String cause = "mohafez itself ended each time it was taken into the archive";
        journal.failed(seen, keeper.rules(), "keeping", cause);
        return new Outcome.Failed(path, "keeping", cause, entry.tries());
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

    /** An entry of an archive that was not unpacked; the archive itself is kept, so that nothing is lost. */
    Outcome leftOut(ReceivedPaper archive, Seen seen, Unpacking.LeftOut left) {
        Seen entry = new Seen(seen.path() + "!/" + left.name(), 0, seen.modified());
        for (int tries = 0; tries < TRIES; tries++) {
            journal.failed(
                    entry, keeper.rules(), Outcome.Failed.UNPACKING, left.why().detail());
        }
        return new Outcome.Failed(
                archive.path() + "!/" + left.name(),
                Outcome.Failed.UNPACKING,
                left.why().detail(),
                TRIES);
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
