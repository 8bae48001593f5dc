package org.mohafez.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.inbox.Handover;
import org.mohafez.inbox.Inbox;
import org.mohafez.inbox.Outcome;
import org.mohafez.inbox.Settlement;

/** Tells whoever handed something over how it goes on, by writing it down now and then. */
final class WrittenProgress implements Progress {
    /** Each time all outcomes are written: often enough to follow, not so often that it costs. */
    private static final long EVERY = Duration.ofMillis(500).toNanos();

    private final Inbox.Waiting one;
    private final Inbox inbox;
    private final Progress other;
    private final List<Outcome> files = new ArrayList<>();
    private final Map<String, Outcome> before;
    private final long begun = System.nanoTime();
    private long written;

    /** @param other is told too */
    WrittenProgress(Inbox.Waiting one, Inbox inbox, Progress other) {
        this.one = one;
        this.inbox = inbox;
        this.other = other;
        before = inbox
                .settled(one.slip())
                .filter(Settlement.TakenIn.class::isInstance)
                .map(earlier -> ((Settlement.TakenIn) earlier).files())
                .orElse(List.of())
                .stream()
                .collect(Collectors.toMap(
                        Outcome::file, Function.identity(), (first, again) -> again, LinkedHashMap::new));
        write(new Standing(0, one.files().size(), 0, 0, 0, ""));
    }

    @Override
    public void became(Outcome outcome) {
        if (concerns(outcome)) {
            files.add(asBefore(outcome));
        }
        other.became(outcome);
    }

    @Override
    public void at(Standing standing) {
        if (System.nanoTime() - written > EVERY) {
            write(standing);
        }
        other.at(standing);
    }

    private void write(Standing standing) {
        // What an earlier writer told stays told, until this one comes to it.
        Set<String> met = files.stream().map(Outcome::file).collect(Collectors.toSet());
        List<Outcome> told = Stream.concat(
                        files.stream(), before.values().stream().filter(earlier -> !met.contains(earlier.file())))
                .toList();
        inbox.progress(one, new Settlement.TakenIn(false, Math.max(standing.of(), told.size()), seconds(), told));
        written = System.nanoTime();
    }

    /** The end of it, once all that it names can be found. */
    Settlement.TakenIn whole(IngestReport report) {
        List<Outcome> all = report.files().stream()
                .filter(this::concerns)
                .map(this::asBefore)
                .toList();
        return new Settlement.TakenIn(true, all.size(), seconds(), all);
    }

    /** That files of others have vanished meanwhile is nothing to tell somebody who sent some. */
    private boolean concerns(Outcome outcome) {
        return !(one.handover() instanceof Handover.Upload && outcome instanceof Outcome.Gone);
    }

    /** What a writer took in that did not live to say so, was not there already for whoever handed it over. */
    private Outcome asBefore(Outcome outcome) {
        Outcome earlier = before.get(outcome.file());
        return outcome instanceof Outcome.Unchanged
                        && earlier != null
                        && earlier.held().equals(outcome.held())
                ? earlier
                : outcome;
    }

    private double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }
}
