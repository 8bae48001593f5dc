package org.mohafez.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** That the rules for Prometheus say what they should, played by its own tool. */
class AlertsTest {
    private static final Path INSTALLED = Path.of("../scripts/installed");

    @Test
    void theRulesWakeForWhatIsWrongAndForNothingElse() throws IOException, InterruptedException {
        Assumptions.assumeTrue(isThere("promtool"), "no promtool here (Debian: prometheus)");
        Process played = new ProcessBuilder(
                        List.of("promtool", "test", "rules", "alerts.test.yml", "alerts.days.test.yml"))
                .directory(INSTALLED.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(played.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(played.waitFor()).as(said).isZero();
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .anyMatch(Files::isExecutable);
    }
}
