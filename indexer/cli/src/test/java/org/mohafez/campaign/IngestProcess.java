package org.mohafez.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** A command of {@code mohafez} that writes, as a process of its own, as a clerk would start it. */
final class IngestProcess {
    private final Process process;
    private final Path report;
    private final Path log;

    private IngestProcess(Process process, Path report, Path log) {
        this.process = process;
        this.report = report;
        this.log = log;
    }

    /** @param words of the command line */
    static IngestProcess start(Path logs, List<String> words) throws IOException {
        Path report = Files.createTempFile(logs, "report", ".json");
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "org.mohafez.cli.Mohafez");
        Process process = new ProcessBuilder(
                        Stream.concat(java.stream(), words.stream()).toList())
                .redirectOutput(report.toFile())
                .redirectError(
                        ProcessBuilder.Redirect.appendTo(logs.resolve("log").toFile()))
                .start();
        return new IngestProcess(process, report, logs.resolve("log"));
    }

    /** Whether it has come so far that it has workers. */
    boolean isAtWork() {
        return process.descendants().findAny().isPresent();
    }

    /** @return the report, when it has ended by itself */
    Path end() throws IOException, InterruptedException {
        int exit = process.waitFor();
        if (exit > 1) {
            List<String> said = Files.readAllLines(log);
            String last = String.join("\n", said.subList(Math.max(0, said.size() - 20), said.size()));
            throw new IllegalStateException("it ended with code " + exit + ":\n" + last);
        }
        return report;
    }

    /** @return whether it ended within that time */
    boolean endsWithin(Duration time) throws InterruptedException {
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** @return whether there was a worker to kill */
    boolean killWorker(RandomGenerator random) {
        List<ProcessHandle> workers = process.descendants().toList();
        return !workers.isEmpty() && workers.get(random.nextInt(workers.size())).destroyForcibly();
    }

    /** Kills it; its workers must end by themselves. */
    void kill() throws InterruptedException {
        List<ProcessHandle> workers = new ArrayList<>(process.descendants().toList());
        process.destroyForcibly().waitFor();
        long patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (workers.stream().anyMatch(ProcessHandle::isAlive)) {
            if (System.nanoTime() > patience) {
                throw new IllegalStateException("a worker outlived its parent: " + workers);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
