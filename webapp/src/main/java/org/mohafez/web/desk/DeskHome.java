package org.mohafez.web.desk;

import org.mohafez.account.Account;
import org.mohafez.account.Role;

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

    /** Whether they may change what is in the archive. */
    public boolean works() {
        return account.role().covers(Role.CLERK);
    }
}
