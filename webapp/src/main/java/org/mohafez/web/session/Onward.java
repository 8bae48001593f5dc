package org.mohafez.web.session;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: to the page that was asked for, if it is one of this portal. */
final class Onward {
    private Onward() {}

    /** @param wanted as the address says, by whomever it was made; null if it says nothing */
    static String to(@Nullable String wanted, String otherwise) {
        if (wanted == null || !wanted.startsWith("/") || wanted.startsWith("//") || wanted.contains("\\")) {
            return otherwise;
        }
        try {
            URI uri = new URI(wanted);
            return uri.isAbsolute() || uri.getRawAuthority() != null ? otherwise : uri.toASCIIString();
        } catch (URISyntaxException e) {
            return otherwise;
        }
    }
}
