package org.mohafez.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.mohafez.pipeline.Progress;

/**
 * Shows a long work's progress on standard error: a bar on a terminal, a line every tenth of the way elsewhere. For one
 * thread at a time.
 */
final class ProgressLine implements Progress, AutoCloseable {
    private final String task;
    private final PrintWriter err;
    private final boolean terminal;
    private @Nullable ProgressBar bar;
    private long tenths = -1;

    ProgressLine(String task, PrintWriter err) {
        this.task = task;
        this.err = err;
        // Java can tell of standard output only; the launcher looks at standard error.
        this.terminal = Boolean.getBoolean("mohafez.terminal");
    }

    @Override
    public void at(long done, long total, String what) {
        if (terminal) {
            ProgressBar shown = bar;
            if (shown == null) {
                shown = new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(total)
                        .setStyle(ProgressBarStyle.ASCII)
                        .showSpeed()
                        .build();
                bar = shown;
            }
            shown.maxHint(total);
            shown.stepTo(done);
            shown.setExtraMessage(what);
        } else if (total > 0 && done * 10 / total != tenths) {
            tenths = done * 10 / total;
            err.println(task + ": " + done + " of " + total);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
