package org.mohafez.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Style sheet and scripts use only what the oldest browsers know that the portal is for. */
class FeaturesTest {
    private static final Set<String> KNOWN = read("features.txt")
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split(" "))
            .flatMap(words -> Arrays.stream(words).skip(1).map(name -> words[0] + " " + name))
            .collect(Collectors.toSet());

    @Test
    void theStyleSheetIsForOldBrowsersToo() {
        assertThat(used(read("assets/portal.css"))).isSubsetOf(KNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal.js", "desk.js", "upload.js"})
    void scriptsAreForOldBrowsersToo(String script) {
        Set<String> used = new TreeSet<>();
        String code = read("assets/" + script)
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("//.*", "")
                .replaceAll("(?<![:\\w)])/(?:[^/\\n\\\\]|\\\\.)+/[a-z]*", "")
                .replaceAll("'[^'\\n]*'", "''");
        add(used, "member", "\\.([a-zA-Z]+)", code);
        assertThat(used).isSubsetOf(KNOWN);
    }

    @Test
    void everyScriptIsLookedAt() throws IOException {
        try (var assets = Files.list(Path.of("src/main/resources/org/mohafez/web/ui/assets"))) {
            assertThat(assets.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".js")))
                    .containsExactlyInAnyOrder("portal.js", "desk.js", "upload.js");
        }
    }

    @Test
    void whatIsNewerIsFound() {
        assertThat(
                        used(
                                "@layer base { a { & b { color: color-mix(in oklch, red, blue); } } p:has(img) { field-sizing: content; } }"))
                .contains("rule @layer", "function color-mix", "pseudo :has", "property field-sizing", "nesting &");
    }

    private static Set<String> used(String styleSheet) {
        String css = styleSheet.replaceAll("(?s)/\\*.*?\\*/", "");
        Set<String> used = new TreeSet<>();
        add(used, "rule", "(@[a-z-]+)", css);
        add(used, "query", "\\(([a-z-]+)\\s*:", css);
        add(used, "function", "(?<![:\\w-])(?!not\\b)([a-z-]+)\\(", css);
        add(used, "pseudo", "(::?[a-z-]+)(?=[^{};]*\\{)", css);
        add(used, "property", "[{;]\\s*(-?[a-z]+(?:-[a-z]+)*)\\s*:", css);
        add(used, "nesting", "(&)", css);
        return used;
    }

    private static void add(Set<String> used, String kind, String pattern, String text) {
        Pattern.compile(pattern).matcher(text).results().forEach(found -> used.add(kind + " " + found.group(1)));
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
