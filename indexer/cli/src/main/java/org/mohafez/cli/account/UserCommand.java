package org.mohafez.cli.account;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.mohafez.MohafezException;
import org.mohafez.account.Account;
import org.mohafez.account.Accounts;
import org.mohafez.account.Role;
import org.mohafez.account.StateDatabase;
import org.mohafez.cli.option.ArchiveOption;
import org.mohafez.cli.terminal.Exit;
import org.mohafez.record.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code user …}: who can sign in to the portal. Each is a thing done by {@code operator} in the audit log. */
@Command(
        name = "user",
        mixinStandardHelpOptions = true,
        description = "Who can sign in to the portal's desk. There is no account until one is added here.",
        subcommands = {
            UserCommand.Add.class,
            UserCommand.ListAll.class,
            UserCommand.GiveRole.class,
            UserCommand.NewPassword.class,
            UserCommand.CloseAccount.class,
            UserCommand.OpenAccount.class,
            AuditCommand.class
        })
public final class UserCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(), "say what to do: add, list, role, password, close, open or audit");
    }

    /** What all of them need. */
    abstract static class OnAccounts implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Mixin
        private ArchiveOption archive;

        final <T> T accounts(Function<Accounts, T> work) {
            try (StateDatabase state = StateDatabase.open(archive.existing().state())) {
                return work.apply(new Accounts(state, InstantSource.system()));
            }
        }

        final PrintWriter out() {
            return spec.commandLine().getOut();
        }

        final ParameterException wrong(String message) {
            return new ParameterException(spec.commandLine(), message);
        }

        /** The password alone on standard output, so that a script can hand it on; the advice beside it. */
        final void tell(Accounts.Fresh fresh) {
            spec.commandLine()
                    .getErr()
                    .println("The password of " + fresh.account().name()
                            + " until they change it, which they must at once; it is shown this once:");
            out().println(fresh.password());
        }
    }

    /** One that there is. */
    abstract static class OnOne extends OnAccounts {
        @Parameters(paramLabel = "NAME", description = "the account's name")
        String name = "";

        final int done(boolean done) {
            if (!done) {
                throw new MohafezException(
                        "no administrator would be left; give somebody else that role first, or add one");
            }
            return Exit.DONE;
        }
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Add an account, and print a password for its first sign-in.")
    static final class Add extends OnAccounts {
        @Parameters(
                paramLabel = "NAME",
                description =
                        "by which they sign in: a to z, digits, dot, hyphen, underscore; for one person, for ever")
        private String name = "";

        @Option(
                names = "--role",
                paramLabel = "ROLE",
                required = true,
                description = "reader (reads what is internal too), clerk (uploads, corrects, releases),"
                        + " auditor (reads the audit log) or administrator (all of these, and accounts)")
        private Role role = Role.READER;

        @Option(
                names = "--full-name",
                paramLabel = "TEXT",
                description = "as shown beside what they did (default: NAME)")
        private String fullName = "";

        @Override
        public Integer call() {
            String shown = fullName.isEmpty() ? name : fullName;
            if (!Account.isName(name)) {
                throw wrong("NAME is a to z, digits, dot, hyphen and underscore, at most 64 of them; got: " + name);
            }
            if (!Account.isFullName(shown)) {
                throw wrong("--full-name is one line of at most 200 letters");
            }
            tell(accounts(accounts -> accounts.add(name, shown, role, Account.OPERATOR)));
            return Exit.DONE;
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "All accounts there ever were.")
    static final class ListAll extends OnAccounts {
        @Option(names = "--json", description = "one line of JSON")
        private boolean json;

        @Override
        public Integer call() {
            List<Account> all = accounts(Accounts::all);
            if (json) {
                out().println(RecordJson.line(all));
            } else {
                all.forEach(account -> out().println(
                                account.name() + "\t" + account.role().code() + "\t"
                                        + (account.active() ? "open" : "closed") + "\t" + account.fullName()));
            }
            return Exit.DONE;
        }
    }

    @Command(
            name = "role",
            mixinStandardHelpOptions = true,
            description = "Give an account another role; it counts at once, also for who is signed in.")
    static final class GiveRole extends OnOne {
        @Parameters(paramLabel = "ROLE", description = "${COMPLETION-CANDIDATES}")
        private Role role = Role.READER;

        @Override
        public Integer call() {
            return done(accounts(accounts -> accounts.setRole(name, role, Account.OPERATOR)));
        }
    }

    @Command(
            name = "password",
            mixinStandardHelpOptions = true,
            description =
                    "Print a new password for who lost theirs, to be changed at the next sign-in; ends their sessions.")
    static final class NewPassword extends OnOne {
        @Override
        public Integer call() {
            tell(accounts(accounts -> accounts.resetPassword(name, Account.OPERATOR)));
            return Exit.DONE;
        }
    }

    @Command(
            name = "close",
            mixinStandardHelpOptions = true,
            description =
                    "Close an account, and end its sessions. It stays in the audit log, and its name is not given again.")
    static final class CloseAccount extends OnOne {
        @Override
        public Integer call() {
            return done(accounts(accounts -> accounts.setActive(name, false, Account.OPERATOR)));
        }
    }

    @Command(name = "open", mixinStandardHelpOptions = true, description = "Open an account that was closed.")
    static final class OpenAccount extends OnOne {
        @Override
        public Integer call() {
            return done(accounts(accounts -> accounts.setActive(name, true, Account.OPERATOR)));
        }
    }
}
