package org.mohafez.pipeline.worker;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;
import org.mohafez.page.Unreadable.Reason;
import org.mohafez.record.RecordJson;

/**
 * One worker: a JVM of its own that is started when it is first needed and again after it was ended. For one thread at a
 * time.
 */
final class WorkerProcess implements AutoCloseable {
    /** Begins each reply, as in JSON text sequences (RFC 7464): what does not begin with it is no reply. */
    static final char RECORD_SEPARATOR = '\u001e';

    /** What a worker says when it is ready; a file's deadline counts from its request, not from the start of the JVM. */
    static final String READY = RECORD_SEPARATOR + "ready";

    private static final Duration START = Duration.ofMinutes(2);

    /** What the JVM exits with under {@code -XX:+ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;

    private final List<String> command;
    private final WorkerLimits limits;
    private @Nullable Process process;
    private @Nullable BufferedWriter requests;
    private @Nullable BufferedReader replies;

    WorkerProcess(List<String> command, WorkerLimits limits) {
        this.command = command;
        this.limits = limits;
    }

    Extraction extract(Path file) {
        try {
            if (process == null || !process.isAlive()) {
                start();
            }
            request(file);
            String line = reply(limits.deadline());
            return line == null ? afterDeath() : RecordJson.read(line, Extraction.class);
        } catch (TimeoutException e) {
            close();
            return Extraction.Nothing.of(
                    Reason.TOO_SLOW,
                    "reading was stopped after " + limits.deadline().toSeconds() + " seconds");
        } catch (IOException | ExecutionException e) {
            return afterDeath();
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            return Extraction.Nothing.of(Reason.READER_FAILED, "reading was interrupted");
        }
    }

    private void start() throws IOException, InterruptedException {
        Process started = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process = started;
        requests = started.outputWriter(StandardCharsets.UTF_8);
        replies = started.inputReader(StandardCharsets.UTF_8);
        try {
            reply(START);
        } catch (TimeoutException | ExecutionException e) {
            close();
            throw new MohafezException("a worker process does not start", e);
        }
    }

    private void request(Path file) throws IOException {
        BufferedWriter to = Objects.requireNonNull(requests);
        to.write(RecordJson.line(file.toAbsolutePath().toString()));
        to.newLine();
        to.flush();
    }

    /** The next line the worker says; null if it ended. */
    private @Nullable String reply(Duration within) throws InterruptedException, ExecutionException, TimeoutException {
        BufferedReader from = Objects.requireNonNull(replies);
        CompletableFuture<@Nullable String> reply = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                reply.complete(nextReply(from));
            } catch (IOException e) {
                reply.completeExceptionally(e);
            }
        });
        return reply.get(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Skips whatever the JVM or a native library may print on its own; null at the end. */
    private static @Nullable String nextReply(BufferedReader from) throws IOException {
        String line = from.readLine();
        while (line != null && line.indexOf(RECORD_SEPARATOR) != 0) {
            line = from.readLine();
        }
        return line == null ? null : line.substring(1);
    }

    /** The worker ended without an answer: why is told by what it exited with. */
    private Extraction afterDeath() {
        Process dead = Objects.requireNonNull(process);
        int exit;
        try {
            exit = dead.waitFor(5, TimeUnit.SECONDS) ? dead.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            exit = -1;
        }
        close();
        if (exit == OUT_OF_MEMORY) {
            return Extraction.Nothing.of(
                    Reason.TOO_LARGE, "reading needed more than " + limits.heapMegabytes() + " MB of memory");
        }
        return Extraction.Nothing.of(Reason.READER_FAILED, "the reading process ended with code " + exit);
    }

    @Override
    public void close() {
        Process ended = process;
        if (ended == null) {
            return;
        }
        process = null;
        ended.destroyForcibly();
        try {
            ended.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (ended.isAlive()) {
            throw new MohafezException("a worker process cannot be ended: " + ended.pid());
        }
    }
}
