package org.mohafez.cli.terminal;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.mohafez.pipeline.Progress;

/**
 * Shows a long work's progress on standard error: a bar on a terminal; elsewhere a line every tenth of the way, and every half
 * minute. For one thread at a time.
 */
public final class ProgressLine implements Progress, AutoCloseable {
    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final int NAME = 50;

    private final String task;
    private final String things;
    private final PrintWriter err;
    private final boolean terminal;
    private final long begun = System.nanoTime();
    private long said = begun;
    private @Nullable ProgressBar bar;
    private long tenths = -1;
    private @Nullable Standing unsaid;

    /** @param things what is counted beside files: {@code pages} or {@code pictures} */
    public ProgressLine(String task, String things, PrintWriter err) {
        this.task = task;
        this.things = things;
        this.err = err;
        // Java can tell of standard output only; the launcher looks at standard error.
        this.terminal = Boolean.getBoolean("mohafez.terminal");
    }

    @Override
    public void at(Standing standing) {
        String now = standing.now().length() <= NAME
                ? standing.now()
                : "…" + standing.now().substring(standing.now().length() - NAME);
        if (terminal) {
            ProgressBar shown = shown(standing);
            shown.maxHint(standing.of());
            shown.stepTo(standing.done());
            shown.setExtraMessage(figures(standing) + (now.isEmpty() ? "" : " · " + now));
            return;
        }
        long tenth = standing.of() == 0 ? 0 : standing.done() * 10 / standing.of();
        if (tenth != tenths || System.nanoTime() - said > SILENCE.toNanos()) {
            tenths = tenth;
            say(standing);
        } else {
            unsaid = standing;
        }
    }

    private void say(Standing standing) {
        unsaid = null;
        said = System.nanoTime();
        err.println(task + ": " + standing.done() + " of " + standing.of() + figures(standing));
    }

    private ProgressBar shown(Standing standing) {
        ProgressBar shown = bar;
        if (shown == null) {
            shown = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(standing.of())
                    .setStyle(ProgressBarStyle.ASCII)
                    // Its own estimate counts what needed no work.
                    .hideEta()
                    .build();
            bar = shown;
        }
        return shown;
    }

    /** What there is to say: pages and their rate, failures, and the time left at the rate of the files that needed work. */
    private String figures(Standing standing) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        StringBuilder figures = new StringBuilder();
        if (standing.pages() > 0) {
            figures.append(String.format(
                    Locale.ROOT, " · %d %s, %.1f a second", standing.pages(), things, standing.pages() / seconds));
        }
        if (standing.failed() > 0) {
            figures.append(" · ").append(standing.failed()).append(" failed");
        }
        long worked = standing.done() - standing.known();
        long left = standing.of() - standing.done();
        if (worked > 0 && left > 0) {
            figures.append(" · ")
                    .append(duration(Math.round(seconds / worked * left)))
                    .append(" left");
        }
        return figures.toString();
    }

    private static String duration(long seconds) {
        return seconds < 90
                ? seconds + " s"
                : seconds < 90 * 60
                        ? Math.round(seconds / 60.0) + " min"
                        : String.format(Locale.ROOT, "%.1f h", seconds / 3600.0);
    }

    /** What is said last is where it stood last. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
        if (unsaid != null) {
            say(unsaid);
        }
    }
}
