package org.mohafez.pipeline.worker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that starts a worker. */
final class WorkerCommand {
    private static final Path SHELL = Path.of("/bin/sh");

    /**
     * The shell gives the process its limit and becomes it. The operating system counts all memory that is written to,
     * the heap's too, and gives no more; where it knows no such limit, the heap's is left. An interrupt from the keyboard
     * is for the batch, which ends its workers itself.
     */
    private static final String LIMITED = "trap '' INT; ulimit -d %d 2>/dev/null; exec \"$0\" \"$@\"";

    private WorkerCommand() {}

    static List<String> of(WorkerLimits limits, String mainClass) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SHELL)) {
            command.addAll(List.of(SHELL.toString(), "-c", LIMITED.formatted(limits.memoryMegabytes() * 1024L)));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.heapMegabytes() + "m",
                "-XX:+ExitOnOutOfMemoryError",
                // A fault in native code is told by the exit code; nobody reads what else the JVM writes then.
                "-XX:+SuppressFatalErrorMessage",
                // One thread a worker: the collectors of several would fight over the processors.
                "-XX:+UseSerialGC",
                // The optimising compiler takes more of the processor's time than its code saves in some thousands of
                // papers.
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                // What parsers complain of would be written and thrown away, a line for each letter of some fonts.
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass));
        return command;
    }
}
