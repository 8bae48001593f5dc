package org.mohafez.pipeline.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.mohafez.MohafezException;

/**
 * A fixed number of workers. Safe for use by several threads: each call takes a free worker and waits if there is none.
 */
public final class WorkerPool implements AutoCloseable {
    private final List<WorkerProcess> all = new ArrayList<>();
    private final BlockingQueue<WorkerProcess> free = new LinkedBlockingQueue<>();

    /** Workers that run this program's own {@link WorkerMain} on its own class path. */
    public WorkerPool(int workers, WorkerLimits limits) {
        this(workers, limits, WorkerMain.class.getName());
    }

    WorkerPool(int workers, WorkerLimits limits, String mainClass) {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.heapMegabytes() + "m",
                "-XX:+ExitOnOutOfMemoryError",
                // One thread a worker: the collectors of several would fight over the processors.
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass);
        for (int i = 0; i < workers; i++) {
            all.add(new WorkerProcess(command, limits));
        }
        free.addAll(all);
    }

    /** Reads one file in a worker. Never throws for what is wrong with the file. */
    public Extraction extract(Path file) {
        WorkerProcess worker;
        try {
            worker = free.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MohafezException("interrupted while waiting for a worker", e);
        }
        try {
            return worker.extract(file);
        } finally {
            free.add(worker);
        }
    }

    @Override
    public void close() {
        all.forEach(WorkerProcess::close);
    }
}
