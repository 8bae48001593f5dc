package org.mohafez.account;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Somebody who can sign in.
 *
 * @param name by which they sign in: {@code a} to {@code z}, digits, dot, hyphen, underscore; never given to another person
 * @param fullName as shown beside what they did
 * @param active whether they can sign in; an account is never deleted, because the audit log names it
 * @param passwordIsTemporary whether somebody else chose the password, so that it must be changed first of all
 */
public record Account(
        String name, String fullName, Role role, Instant created, boolean active, boolean passwordIsTemporary) {
    /** Who gives commands on the machine itself, as the audit log names them: no account has that name. */
    public static final String OPERATOR = "operator";

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
    private static final int LONGEST_FULL_NAME = 200;

    public Account {
        if (!isName(name)) {
            throw new IllegalArgumentException("no account can be named " + name);
        }
        if (!isFullName(fullName)) {
            throw new IllegalArgumentException("nobody can be called that");
        }
    }

    public static boolean isName(String given) {
        return NAME.matcher(given).matches() && !given.equals(OPERATOR);
    }

    /** One line of text. */
    public static boolean isFullName(String given) {
        return !given.isBlank()
                && given.length() <= LONGEST_FULL_NAME
                && given.codePoints().noneMatch(Character::isISOControl);
    }
}
