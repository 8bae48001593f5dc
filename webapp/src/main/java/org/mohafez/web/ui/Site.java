package org.mohafez.web.ui;

import java.net.URI;

/**
 * This portal: where it is reached, who runs it, and what its pages are made of.
 *
 * @param base scheme and host under which readers know it, without a path; the only source of absolute addresses, because
 *     whoever sends a request chooses its Host header
 */
public record Site(URI base, Operator operator, Assets assets, Templates templates) {

    /** The address as others may keep it. */
    public String absolute(String path) {
        return base + path;
    }
}
