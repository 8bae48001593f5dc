package org.mohafez.authority;

import org.jspecify.annotations.Nullable;

/**
 * What a name names.
 *
 * @param code its code, {@code [a-z0-9-]+}
 * @param entry what the tables know of it; null where they know nothing and the code is a provisional one
 */
public record Named(String code, @Nullable Entry entry) {
    /** Whether the tables do not know it by itself: it has a code, but no name that we prefer to the printed one. */
    public boolean isProvisional() {
        return entry == null;
    }
}
