package org.mohafez.web.desk;

import java.util.List;
import java.util.stream.Stream;
import org.mohafez.account.Account;
import org.mohafez.account.Role;

/**
 * What the desk shows first.
 *
 * @param key of its forms
 * @param tasks what this account may do here
 */
public record DeskHome(String key, Account account, List<Task> tasks) {
    private static final List<Task> ALL = List.of(
            new Task("/desk/searches", "searches", Role.READER),
            new Task("/desk/upload", "upload", Role.CLERK),
            new Task("/desk/review", "review", Role.CLERK),
            new Task("/desk/parts", "doubtful-parts", Role.CLERK),
            new Task("/desk/withheld", "withheld", Role.CLERK),
            new Task("/desk/authority", "authority", Role.CLERK),
            new Task("/desk/audit", "audit", Role.AUDITOR),
            new Task("/desk/accounts", "accounts", Role.ADMINISTRATOR));

    /**
     * A page of the desk.
     *
     * @param name the message that names it; with {@code .lead}, what it is for
     */
    public record Task(String path, String name, Role role) {}

    static DeskHome of(String key, Account account) {
        Stream<Task> tasks = ALL.stream().filter(task -> account.role().covers(task.role()));
        return new DeskHome(key, account, tasks.toList());
    }

    /** The message that names the role. */
    public String role() {
        return "role." + account.role().code();
    }
}
