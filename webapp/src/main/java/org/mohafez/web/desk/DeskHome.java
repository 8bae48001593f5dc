package org.mohafez.web.desk;

import org.mohafez.account.Account;

/**
 * What the desk shows first.
 *
 * @param key of its forms
 */
public record DeskHome(String key, Account account) {
    /** The message that names the role. */
    public String role() {
        return "role." + account.role().code();
    }
}
