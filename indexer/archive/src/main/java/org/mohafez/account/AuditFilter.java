package org.mohafez.account;

/**
 * Which lines of the audit log are asked for.
 *
 * @param person the name of an account, whose doings and what was done to it; empty: anybody's
 * @param act {@link Act#code}; empty: any
 */
public record AuditFilter(String person, String act) {
    public static final AuditFilter ALL = new AuditFilter("", "");
}
