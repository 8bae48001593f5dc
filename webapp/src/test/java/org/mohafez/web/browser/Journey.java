package org.mohafez.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.mohafez.web.browser.Chromium.View;
import org.mohafez.web.fixture.TestPortal;

/** What somebody does in the portal, from page to page. Whatever the browser complains of fails the test. */
abstract class Journey {
    /**
     * What htmx writes of a question that was still on its way when somebody walked on to the next page. A question that failed
     * is another matter: htmx calls that sendError, timeout or responseError.
     */
    private static final Pattern WALKED_ON = Pattern.compile("htmx:(sendAbort|afterRequest), .*");

    final TestPortal portal;
    final List<String> complaints = new ArrayList<>();

    Journey() {
        this(TestPortal.shared());
    }

    Journey(TestPortal portal) {
        this.portal = portal;
    }

    @AfterEach
    void theBrowserHadNothingToComplainOf() {
        assertThat(complaints).isEmpty();
    }

    static BrowserContext open(boolean script) {
        return Chromium.open(script ? View.WIDE : View.WIDE.withoutScript());
    }

    Page page(BrowserContext window, String path) {
        Page page = window.newPage();
        page.onConsoleMessage(message -> {
            boolean bad = message.type().equals("error") || message.type().equals("warning");
            if (bad && !WALKED_ON.matcher(message.text()).matches()) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(portal.address(path));
        return page;
    }

    static Locator focused(Page page) {
        return page.locator(":focus");
    }

    /** The heading of the page. */
    static Locator title(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, named(name));
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
