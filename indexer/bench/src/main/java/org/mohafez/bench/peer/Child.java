package org.mohafez.bench.peer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs beside this one. */
final class Child {
    private Child() {}

    /** Starts one that goes on; its words go to the file. */
    static Process start(Path log, List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** Runs one to its end. */
    static void run(Path log, List<String> command) throws IOException, InterruptedException {
        if (start(log, command).waitFor() != 0) {
            throw new IOException("failed, see " + log + ": " + command);
        }
    }

    /** The same, by a user who is not root: PostgreSQL refuses root. */
    static List<String> asUser(String user, List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        List<String> whole = new ArrayList<>(List.of("runuser", "-u", user, "--"));
        whole.addAll(command);
        return whole;
    }

    static void end(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
