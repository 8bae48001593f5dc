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
    UPLOADED,
    /** It was said which papers a file holds. */
    PARTED,
    NAMES_JOINED,
    NAMES_KEPT_APART,
    SYNONYM_ADDED,
    /** Something that was said of names no longer holds. */
    NAMING_UNDONE,
    /** The bytes of a file that is not for everybody. */
    INTERNAL_ORIGINAL_TAKEN,
    /** A table, an archive or a document made of papers, one of them at least not for everybody. */
    INTERNAL_PAPERS_TAKEN;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
