package org.mohafez.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.mohafez.inbox.Outcome;
import org.mohafez.pipeline.Progress.Standing;

/** Counts outcomes and tells of them. Safe for use by several threads. */
final class Tally {
    private final Progress progress;
    private final List<Outcome> outcomes = new ArrayList<>();
    private long expected;
    private long known;
    private long pages;
    private long failed;

    Tally(Progress progress) {
        this.progress = progress;
    }

    synchronized void expect(int files) {
        expected += files;
    }

    synchronized void add(Outcome outcome) {
        outcomes.add(outcome);
        known += outcome instanceof Outcome.Unchanged ? 1 : 0;
        pages += outcome.pages();
        failed += outcome.failed() ? 1 : 0;
        progress.became(outcome);
        tell(outcome.file());
    }

    /** A long page of a file is begun. */
    synchronized void page(String file, int page, int of) {
        tell(file + ", page " + page + " of " + of);
    }

    private void tell(String now) {
        progress.at(new Standing(outcomes.size(), Math.max(expected, outcomes.size()), known, pages, failed, now));
    }

    synchronized List<Outcome> outcomes() {
        return List.copyOf(outcomes);
    }
}
