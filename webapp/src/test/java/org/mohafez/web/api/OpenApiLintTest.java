package org.mohafez.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.record.RecordJson;
import org.mohafez.web.fixture.TestPortal;

/** The description of the API under a linter that is not ours: what it refuses, generators of clients refuse too. */
class OpenApiLintTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void theLinterFindsNoError() throws Exception {
        assertThat(faults(TestPortal.shared().get("/openapi.json").body())).isEmpty();
    }

    @Test
    void theLinterFindsWhatIsWrong() throws Exception {
        String broken = TestPortal.shared()
                .get("/openapi.json")
                .body()
                .replaceFirst("\"operationId\": \"suggest\"", "\"operationId\": \"searchTable\"");
        assertThat(faults(broken)).isNotEmpty();
    }

    private List<String> faults(String description) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("openapi.json"), description);
        ProcessBuilder linter = new ProcessBuilder(
                        "node",
                        "node_modules/@redocly/cli/bin/cli.js",
                        "lint",
                        file.toString(),
                        "--extends=recommended",
                        "--format=json")
                .redirectError(folder.resolve("errors").toFile());
        linter.environment().put("REDOCLY_TELEMETRY", "off");
        linter.environment().put("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
        Process running = linter.start();
        String said = new String(running.getInputStream().readAllBytes(), UTF_8);
        running.waitFor();
        assertThat(said).as(Files.readString(folder.resolve("errors"))).startsWith("{");
        List<String> faults = new ArrayList<>();
        for (JsonNode problem : RecordJson.read(said, JsonNode.class).get("problems")) {
            if (problem.get("severity").asText().equals("error")) {
                faults.add(problem.get("message").asText());
            }
        }
        return faults;
    }
}
