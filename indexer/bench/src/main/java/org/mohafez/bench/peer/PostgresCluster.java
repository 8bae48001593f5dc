package org.mohafez.bench.peer;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A cluster in a folder of its own, which runs as long as it is open. */
final class PostgresCluster implements AutoCloseable {
    private static final String USER = "postgres";
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    private final Path folder;
    private final Path programs;
    private final int port;

    private PostgresCluster(Path folder, Path programs, int port) {
        this.folder = folder;
        this.programs = programs;
        this.port = port;
    }

    static PostgresCluster create(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path programs = programs();
        if ("root".equals(System.getProperty("user.name"))) {
            Child.run(folder.resolve("log"), List.of("chown", "-R", USER, folder.toString()));
        }
        Path data = folder.resolve("data");
        Child.run(
                folder.resolve("log"),
                Child.asUser(
                        USER,
                        List.of(
                                programs.resolve("initdb").toString(),
                                "-D",
                                data.toString(),
                                "-U",
                                USER,
                                "-A",
                                "trust",
                                "-E",
                                "UTF8",
                                "--locale=C.UTF-8")));
        return start(folder);
    }

    static PostgresCluster start(Path folder) throws IOException, InterruptedException {
        PostgresCluster cluster = new PostgresCluster(folder, programs(), Child.freePort());
        String options =
                "-p " + cluster.port + " -k /tmp -h 127.0.0.1 -c shared_buffers=1GB -c maintenance_work_mem=512MB"
                        + " -c max_wal_size=8GB -c fsync=off -c autovacuum=off -c max_parallel_maintenance_workers=0";
        cluster.control("start", "-w", "-o", options);
        return cluster;
    }

    private static Path programs() throws IOException {
        Path newest = null;
        if (Files.isDirectory(DEBIAN)) {
            try (DirectoryStream<Path> versions = Files.newDirectoryStream(DEBIAN)) {
                for (Path version : versions) {
                    newest = newest == null || version.compareTo(newest) > 0 ? version : newest;
                }
            }
        }
        if (newest == null) {
            throw new IOException("PostgreSQL is missing: sudo apt install postgresql");
        }
        return newest.resolve("bin");
    }

    private void control(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                programs.resolve("pg_ctl").toString(),
                "-D",
                folder.resolve("data").toString(),
                "-l",
                folder.resolve("data/log").toString()));
        command.addAll(List.of(words));
        Child.run(folder.resolve("control.log"), Child.asUser(USER, command));
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=" + USER;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        control("stop", "-m", "fast", "-w");
    }
}
