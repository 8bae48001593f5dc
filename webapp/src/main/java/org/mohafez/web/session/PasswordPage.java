package org.mohafez.web.session;

import org.jspecify.annotations.Nullable;

/**
 * What the page for changing one's password shows.
 *
 * @param key of the form
 * @param name of the account, for the browser's own store of passwords
 * @param temporary whether it must be changed before anything else
 * @param problem what was wrong, in the reader's language; null at first
 */
public record PasswordPage(
        String key,
        String name,
        boolean temporary,
        @Nullable String problem) {}
