package org.mohafez.bench.peer;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Time on the cores, in nanoseconds: what other programs on the machine do not lengthen. */
final class Cores {
    private Cores() {}

    /** Of the calling thread, native code included. */
    static long ofThread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Of all threads of a process that live, by the scheduler's own count. */
    static long of(long process) throws IOException {
        long sum = 0;
        try (DirectoryStream<Path> threads =
                Files.newDirectoryStream(Path.of("/proc", Long.toString(process), "task"))) {
            for (Path thread : threads) {
                sum += ofThread(thread);
            }
        }
        return sum;
    }

    private static long ofThread(Path thread) throws IOException {
        try {
            return Long.parseLong(Files.readString(thread.resolve("schedstat")).split(" ", 2)[0]);
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }
}
