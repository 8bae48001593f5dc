package org.mohafez.web.session;

import org.jspecify.annotations.Nullable;

/**
 * What the sign-in page shows.
 *
 * @param to where to go afterwards
 * @param name as typed before
 * @param problem what was wrong, in the reader's language; null at first
 * @param done what was done before, in the reader's language; null if nothing was
 * @param open whether one can sign in over this line
 */
public record SignInPage(
        String to,
        String name,
        @Nullable String problem,
        @Nullable String done,
        boolean open) {}
