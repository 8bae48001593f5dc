package org.mohafez.account;

import java.time.Duration;

/** What came of somebody's signing in. */
public sealed interface SignIn {
    /** @param token for the browser to keep, and for nobody else to see */
    record Welcome(Session session, String token) implements SignIn {}

    /** Name or password is wrong, or the account is closed: it is not said which. */
    record Refused() implements SignIn {}

    /** Too many wrong passwords: this one was not even looked at. @param until how long, from now on */
    record HeldBack(Duration until) implements SignIn {}
}
