package org.mohafez.account;

import java.util.Locale;

/** What somebody did, as the audit log names it. A code is never used for anything else. */
public enum Act {
    ACCOUNT_ADDED,
    ACCOUNT_CLOSED,
    ACCOUNT_OPENED,
    ROLE_GIVEN,
    PASSWORD_SET,
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGN_IN_HELD_BACK,
    SIGNED_OUT,
    SIGNED_OUT_EVERYWHERE,
    UPLOADED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
