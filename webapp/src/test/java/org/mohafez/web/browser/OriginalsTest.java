package org.mohafez.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mohafez.web.fixture.ReceivedFile;
import org.mohafez.web.fixture.TestPortal;

/** Received files that a browser could take for pages and programs: it keeps them, and runs none. */
class OriginalsTest {
    private final TestPortal portal = ReceivedFile.portal();

    static List<ReceivedFile> files() {
        return ReceivedFile.HOSTILE;
    }

    @ParameterizedTest
    @MethodSource("files")
    void anOriginalIsKeptAndNeverRun(ReceivedFile file) {
        List<String> asked = new ArrayList<>();
        try (BrowserContext window = Chromium.open(Chromium.View.WIDE)) {
            window.onRequest(request -> asked.add(request.url()));
            Page page = window.newPage();
            page.onDialog(dialog -> asked.add("a dialog: " + dialog.message()));
            page.navigate(portal.address("/d/" + file.id()));
            Download download = page.waitForDownload(() -> goTo(page, file));
            assertThat(download.suggestedFilename()).endsWith(file.suffix());
            assertThat(download.failure()).isNull();

            // As a script, a style and a picture of our own pages, and in frames.
            page.navigate(portal.address("/d/" + file.id()));
            for (String element : List.of("script src", "iframe src", "embed src", "object data", "img src")) {
                String[] words = element.split(" ");
                page.evaluate(
                        "([name, key, path]) => new Promise(done => { const e = document.createElement(name);"
                                + " e.onload = e.onerror = () => done(0); e.setAttribute(key, path);"
                                + " document.body.append(e); setTimeout(() => done(1), 300); })",
                        List.of(words[0], words[1], file.path()));
            }
            assertThat((Boolean) page.evaluate("'ran' in window")).isFalse();
            assertThat(page.title()).isNotEqualTo(ReceivedFile.RAN);
        }
        assertThat(asked).noneMatch(url -> url.contains(ReceivedFile.RAN) || url.startsWith("a dialog"));
    }

    /** Where a file is kept there is no page to go to, which is said as a failure. */
    private void goTo(Page page, ReceivedFile file) {
        try {
            page.navigate(portal.address(file.path()));
        } catch (PlaywrightException e) {
            assertThat(e.getMessage()).containsAnyOf("Download is starting", "ERR_ABORTED");
        }
    }
}
