package org.mohafez.web.desk;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mohafez.account.Role;

/**
 * What the page of accounts shows.
 *
 * @param rows by name
 * @param fresh a password that was made just now; null where none was
 * @param problem why nothing was changed, in the reader's language; null where there is none
 * @param draft what was typed for a new account
 */
public record AccountsPage(
        String key,
        List<Row> rows,
        @Nullable Fresh fresh,
        @Nullable String problem,
        Draft draft) {

    /**
     * An account.
     *
     * @param role code
     * @param since the day it was added, in the reader's words
     * @param own whether it is the reader's own, which they do not change here
     */
    public record Row(
            String name, String fullName, String role, boolean active, boolean temporary, String since, boolean own) {}

    /** Shown this once. */
    public record Fresh(String name, String password) {}

    /** @param role code */
    public record Draft(String name, String fullName, String role) {
        static final Draft EMPTY = new Draft("", "", Role.READER.code());
    }

    /** Codes, from the least. */
    public List<String> roles() {
        return Arrays.stream(Role.values()).map(Role::code).toList();
    }
}
