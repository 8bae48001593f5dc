package org.mohafez.web.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.web.browser.Chromium.View;
import org.mohafez.web.fixture.TestPortal;

/** Takes pictures of the {@link MainPages} of an archive, for {@code scripts/screens}; checks nothing. */
final class Gallery {
    private static final View PHONE = new View(390, true, View.WIDE.colours());
    /** Longer pages are cut: what counts is how they begin. */
    private static final int LONGEST = 2400;

    private final TestPortal portal;
    private final Path folder;
    private final List<String> figures = new ArrayList<>();

    private Gallery(TestPortal portal, Path folder) {
        this.portal = portal;
        this.folder = folder;
    }

    /** @param args the archive's folder, and the one for the pictures */
    public static void main(String[] args) throws IOException {
        try (TestPortal portal = TestPortal.over(new ArchiveFolder(Path.of(args[0])))) {
            new Gallery(portal, Path.of(args[1])).takeAll();
        }
        // The browser's driver would keep the program alive.
        System.exit(0);
    }

    private void takeAll() throws IOException {
        Map<String, String> pages = MainPages.of(portal);
        for (View view : List.of(PHONE, View.WIDE, PHONE.dark(), View.WIDE.dark())) {
            try (BrowserContext window = Chromium.open(view)) {
                Page page = window.newPage();
                for (Map.Entry<String, String> shown : pages.entrySet()) {
                    take(page, view, shown.getKey() + "-bn", shown.getValue());
                    take(page, view, shown.getKey() + "-en", Screens.inEnglish(shown.getValue()));
                }
            }
        }
        Path index = folder.resolve("index.html");
        Files.writeString(index, html());
        System.out.println(figures.size() + " pictures: " + index);
    }

    private void take(Page page, View view, String name, String path) {
        String file = "%s-%d-%s.png"
                .formatted(name, view.width(), view.colours().name().toLowerCase(java.util.Locale.ROOT));
        page.setViewportSize(view.width(), 800);
        page.navigate(portal.address(path));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        int height = (int) page.evaluate("document.documentElement.scrollHeight");
        page.setViewportSize(view.width(), Math.min(height, LONGEST));
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(file)));
        figures.add("<figure><a href='%1$s'><img src='%1$s' alt=''></a><figcaption>%1$s</figcaption></figure>"
                .formatted(file));
    }

    private String html() {
        return "<!DOCTYPE html><meta charset='utf-8'><title>Mohafez: main pages</title><style>body{font:14px sans-serif;display:flex;"
                + "flex-wrap:wrap;gap:1rem;align-items:start}figure{margin:0;width:22rem}img{width:100%;border:1px solid #999}</style>\n"
                + String.join("\n", figures)
                + "\n";
    }
}
