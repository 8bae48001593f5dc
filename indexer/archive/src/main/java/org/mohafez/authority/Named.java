package org.mohafez.authority;

import org.jspecify.annotations.Nullable;

/**
 * What a name names.
 *
 * @param code its code, {@code [a-z0-9-]+}
 * @param entry what the tables know of it; null where they know nothing and the code is a provisional one
 * @param own of one of several of its kind in one place, such as a school, what it is called itself, as in its code; else empty
 */
public record Named(String code, @Nullable Entry entry, String own) {
    public Named(String code, @Nullable Entry entry) {
        this(code, entry, "");
    }

    /** Whether the tables do not know it by itself: it has a code, but no name that we prefer to the printed one. */
    public boolean isProvisional() {
        return entry == null;
    }
}
