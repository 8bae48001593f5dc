package org.mohafez.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.ocfl.OcflArchiveWriter;

/** How the program ends where it cannot serve. */
class PortalTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder = Path.of("");

    @Test
    void aMissingArchiveIsOneLine() {
        assertThat(run("--archive", folder.resolve("none").toString())).isEqualTo(3);
        assertThat(err.toString().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("none")
                .startsWith("mohafez: ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aTakenPortIsOneLine() throws IOException {
        OcflArchiveWriter.open(new ArchiveFolder(folder)).close();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            assertThat(run("--archive", folder.toString(), "--port", port)).isEqualTo(3);
            assertThat(err.toString().lines()).hasSize(1).first().asString().contains(":" + port, "--port");
        }
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void wrongUseIsSaidWithTheUsage() {
        assertThat(run("--base-url", "minutes.example/path")).isEqualTo(2);
        assertThat(run("--port", "70000")).isEqualTo(2);
        assertThat(run("--contact", "call us")).isEqualTo(2);
        assertThat(run("--nonsense")).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "--base-url must be",
                        "--contact must be",
                        "--port must be",
                        "--nonsense",
                        "Usage: mohafez serve");
    }

    @Test
    void helpNamesEveryOption() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("--archive", "--host", "--port", "--base-url", "--operator", "--contact", "MOHAFEZ_ARCHIVE");
    }

    private int run(String... args) {
        return Portal.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
