package org.mohafez.web.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.web.browser.Chromium.View;
import org.mohafez.web.fixture.TestPortal;

/** When a phone on a slow line shows the main part of a page: for {@code scripts/bench line}. */
final class FirstSight {
    private static final View PHONE = new View(390, true, View.WIDE.colours());
    /** 400 kilobits, in bytes a second. */
    private static final int THROUGHPUT = 50_000;

    private static final int LATENCY_MS = 400;
    private static final int SLOWER_PROCESSOR = 4;

    private static final String OBSERVE =
            "new PerformanceObserver(seen => { for (const paint of seen.getEntries()) window.firstSight = paint; })"
                    + ".observe({type: 'largest-contentful-paint', buffered: true})";

    private static final String SEEN = """
            () => {
              const e = firstSight.element;
              const name = e ? e.localName + (e.className ? '.' + e.className : '') + ' in ' + e.parentElement.localName : 'gone';
              const loaded = performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))
                .map(r => new URL(r.name).pathname.slice(-22) + ' ' + Math.round(r.startTime) + '-' + Math.round(r.responseEnd));
              return Math.round(firstSight.startTime) + '\t' + name + '\t' + loaded.join(' | ');
            }""";

    private FirstSight() {}

    /** Prints page and milliseconds, with nothing in the browser's cache. @param args an archive's folder */
    public static void main(String[] args) {
        try (TestPortal portal = TestPortal.over(new ArchiveFolder(Path.of(args[0])))) {
            Map<String, String> pages = MainPages.of(portal);
            // The server's own first answers are not what is measured.
            pages.values().forEach(portal::get);
            pages.forEach((name, path) -> System.out.println(name + "\t" + seen(portal.address(path))));
        }
        // The browser's driver would keep the program alive.
        System.exit(0);
    }

    private static String seen(String address) {
        try (BrowserContext window = Chromium.open(PHONE)) {
            Page page = window.newPage();
            CDPSession session = window.newCDPSession(page);
            session.send("Network.enable");
            session.send("Network.emulateNetworkConditions", line());
            JsonObject rate = new JsonObject();
            rate.addProperty("rate", SLOWER_PROCESSOR);
            session.send("Emulation.setCPUThrottlingRate", rate);
            page.addInitScript(OBSERVE);
            page.navigate(address, new Page.NavigateOptions().setTimeout(120_000));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return (String) page.evaluate(SEEN);
        }
    }

    private static JsonObject line() {
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", LATENCY_MS);
        for (String way : List.of("downloadThroughput", "uploadThroughput")) {
            line.addProperty(way, THROUGHPUT);
        }
        return line;
    }
}
