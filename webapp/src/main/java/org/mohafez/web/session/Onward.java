package org.mohafez.web.session;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: to the page that was asked for, if it is one of this portal. */
final class Onward {
    static final String DESK = "/desk";

    private Onward() {}

    /** @param wanted as the address says, by whomever it was made */
    static String to(@Nullable String wanted) {
        if (wanted == null || !wanted.startsWith("/") || wanted.startsWith("//") || wanted.contains("\\")) {
            return DESK;
        }
        try {
            URI uri = new URI(wanted);
            return uri.isAbsolute() || uri.getRawAuthority() != null ? DESK : uri.toASCIIString();
        } catch (URISyntaxException e) {
            return DESK;
        }
    }
}
