package org.mohafez.account;

import java.time.Instant;

/**
 * Somebody who is signed in, in one browser.
 *
 * @param formKey stands in each form of theirs, so that no other site can send one in their name
 */
public record Session(Account account, String formKey, Instant begun) {}
