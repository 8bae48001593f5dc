package org.mohafez.pipeline.worker;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.mohafez.MohafezException;
import org.mohafez.opening.PageTurns;
import org.mohafez.page.Unreadable;
import org.mohafez.page.Unreadable.Reason;
import org.mohafez.pipeline.worker.WorkerReply.Death;
import org.mohafez.record.RecordJson;

/**
 * One worker: a JVM of its own that is started when it is first needed and again after it was ended. For one thread at a
 * time.
 */
final class WorkerProcess implements AutoCloseable {
    /** Begins each line that is meant for us, as in JSON text sequences (RFC 7464): what does not begin with it is not. */
    static final char RECORD_SEPARATOR = '\u001e';

    /** What a worker says when it is ready; a file's deadline counts from its request, not from the start of the JVM. */
    static final String READY = RECORD_SEPARATOR + "ready";

    /** What a worker says before each long page: {@code page 3 of 12}. */
    static final String PAGE = RECORD_SEPARATOR + "page ";

    private static final long LOOK_MILLIS = 500;

    /** What the JVM exits with under {@code -XX:+ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;

    /** What a process exits with that SIGKILL ended. */
    private static final int KILLED = 128 + 9;

    /** What a process exits with that SIGTERM ended. */
    private static final int TERMINATED = 128 + 15;

    /** How often in a row. */
    private static final int STARTS = 3;

    private final List<String> command;
    private final WorkerLimits limits;
    private volatile @Nullable Process process;
    private @Nullable BufferedWriter requests;
    private @Nullable BufferedReader replies;

    WorkerProcess(List<String> command, WorkerLimits limits) {
        this.command = command;
        this.limits = limits;
    }

    /** @param turns is told of each long page before it is read */
    WorkerReply ask(WorkerRequest request, PageTurns turns) {
        Deadline deadline = new Deadline(limits, () -> Duration.ZERO);
        try {
            if (process == null || !process.isAlive()) {
                start();
            }
            deadline = new Deadline(limits, this::processorTime);
            send(request);
            for (String line = next(deadline); line != null; line = next(deadline)) {
                if (!line.startsWith(PAGE)) {
                    return read(line.substring(1), request);
                }
                String[] page = line.substring(PAGE.length()).split(" of ");
                deadline.turn(Integer.parseInt(page[0]), Integer.parseInt(page[1]));
                turns.at(Integer.parseInt(page[0]), Integer.parseInt(page[1]));
            }
            return afterDeath(deadline);
        } catch (TimeoutException e) {
            String exceeded = deadline.exceeded();
            close();
            return lost(Reason.TOO_SLOW, exceeded, deadline, Death.OF_ITS_WORK);
        } catch (IOException | ExecutionException e) {
            return afterDeath(deadline);
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            return lost(Reason.READER_FAILED, "reading was interrupted", deadline, Death.FROM_OUTSIDE);
        }
    }

    private static WorkerReply read(String json, WorkerRequest request) {
        return switch (request) {
            case WorkerRequest.Read read -> RecordJson.read(json, Extraction.class);
            case WorkerRequest.Unpack unpack -> RecordJson.read(json, Unpacked.class);
            case WorkerRequest.Picture picture -> RecordJson.read(json, Pictured.class);
        };
    }

    /** One that ends while it starts may have been ended from outside; where several do, the machine has no workers. */
    private void start() throws IOException, InterruptedException {
        for (int tries = 1; !starts(); tries++) {
            close();
            if (tries == STARTS) {
                throw new MohafezException("worker processes end as soon as they are started");
            }
        }
    }

    private boolean starts() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // Tesseract's own threads wait for each other more than they read.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process started = builder.start();
        process = started;
        requests = started.outputWriter(StandardCharsets.UTF_8);
        replies = started.inputReader(StandardCharsets.UTF_8);
        try {
            return next(new Deadline(WorkerLimits.START, this::processorTime)) != null;
        } catch (ExecutionException e) {
            return false;
        } catch (TimeoutException e) {
            close();
            throw new MohafezException("a worker process does not start", e);
        }
    }

    private void send(WorkerRequest request) throws IOException {
        BufferedWriter to = Objects.requireNonNull(requests);
        to.write(RecordJson.line(request));
        to.newLine();
        to.flush();
    }

    /** The next line the worker says to us; null if it ended. */
    private @Nullable String next(Deadline deadline) throws InterruptedException, ExecutionException, TimeoutException {
        BufferedReader from = Objects.requireNonNull(replies);
        CompletableFuture<@Nullable String> line = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                line.complete(nextLine(from));
            } catch (IOException e) {
                line.completeExceptionally(e);
            }
        });
        while (true) {
            try {
                return line.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (deadline.isPast()) {
                    throw e;
                }
            }
        }
    }

    /** Since it was started; where the system does not tell, the time by the clock. */
    private Duration processorTime() {
        ProcessHandle.Info info = Objects.requireNonNull(process).info();
        return info.totalCpuDuration()
                .or(() -> info.startInstant().map(since -> Duration.between(since, Instant.now())))
                .orElse(Duration.ZERO);
    }

    /** Skips whatever the JVM or a native library may print on its own; null at the end. */
    private static @Nullable String nextLine(BufferedReader from) throws IOException {
        String line = from.readLine();
        while (line != null && line.indexOf(RECORD_SEPARATOR) != 0) {
            line = from.readLine();
        }
        return line;
    }

    /** The worker ended without an answer: why is told by what it exited with. */
    private WorkerReply afterDeath(Deadline deadline) {
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
            return lost(
                    Reason.TOO_LARGE,
                    "reading needed more than " + limits.heapMegabytes() + " MB of memory",
                    deadline,
                    Death.OF_ITS_WORK);
        }
        Death death = exit == KILLED || exit == TERMINATED ? Death.FROM_OUTSIDE : Death.OF_ITS_WORK;
        return lost(Reason.READER_FAILED, "the reading process ended with code " + exit, deadline, death);
    }

    private static WorkerReply lost(Reason reason, String detail, Deadline deadline, Death death) {
        return new WorkerReply.Lost(
                new Unreadable(reason, detail, deadline.page() == 0 ? null : deadline.page()), death);
    }

    /** Ends it in the middle of what it does; may be called by any thread. Who waits for its answer gets none. */
    void kill() {
        Process ended = process;
        if (ended != null) {
            ended.destroyForcibly();
        }
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
