package org.mohafez.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Chromium of this machine, started once for all tests of the program. To be used by one thread. */
final class Chromium {
    private static final List<String> USUAL_PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private static @Nullable Browser shared;

    private Chromium() {}

    /** How somebody looks at a page. */
    record View(int width, boolean script, ColorScheme colours) {
        static final View WIDE = new View(1280, true, ColorScheme.LIGHT);
        static final View PHONE = new View(320, true, ColorScheme.LIGHT);

        View withoutScript() {
            return new View(width, false, colours);
        }

        View withScript() {
            return new View(width, true, colours);
        }

        View dark() {
            return new View(width, script, ColorScheme.DARK);
        }
    }

    /** A browser window without a past. To be closed after use. */
    static BrowserContext open(View view) {
        return browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(view.width(), 800)
                        .setJavaScriptEnabled(view.script())
                        .setColorScheme(view.colours()));
    }

    private static synchronized Browser browser() {
        if (shared == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            shared = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-default-apps",
                                    "--disable-sync",
                                    "--no-first-run")));
        }
        return shared;
    }

    private static Path executable() {
        return Stream.concat(Stream.ofNullable(System.getenv("MOHAFEZ_CHROMIUM")), USUAL_PLACES.stream())
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "these tests need Chromium: sudo apt install chromium (or set MOHAFEZ_CHROMIUM to one)"));
    }
}
