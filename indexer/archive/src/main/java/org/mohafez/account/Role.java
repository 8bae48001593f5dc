package org.mohafez.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mohafez.record.Access;

/** What somebody's account lets them do. Everybody who is signed in may read what is internal. */
public enum Role {
    /** Reads. */
    READER,
    /** Reads, uploads, corrects, releases. */
    CLERK,
    /** Reads, and reads the audit log. */
    AUDITOR,
    /** All of these, and manages accounts. */
    ADMINISTRATOR;

    /** The role with that {@link #code}. */
    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    /** As in commands and addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this role may do what that one may. */
    public boolean covers(Role needed) {
        return this == needed || this == ADMINISTRATOR || needed == READER;
    }

    /** What they may see. */
    public Set<Access> sees() {
        return Access.OF_STAFF;
    }
}
