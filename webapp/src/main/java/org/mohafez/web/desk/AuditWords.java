package org.mohafez.web.desk;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mohafez.account.Account;
import org.mohafez.account.Act;
import org.mohafez.account.AuditEntry;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Words;

/** Lines of the audit log in the reader's language. */
final class AuditWords {
    private static final Set<String> OF_ROLES = Set.of(Act.ACCOUNT_ADDED.code(), Act.ROLE_GIVEN.code());
    private static final Set<String> OF_DOOR = Set.of(Act.SIGN_IN_REFUSED.code(), Act.SIGN_IN_HELD_BACK.code());

    private final Words words;
    private final Figures figures;
    private final Map<String, String> people;

    AuditWords(Words words, Iterable<Account> accounts) {
        this.words = words;
        this.figures = new Figures(words);
        this.people = java.util.stream.StreamSupport.stream(accounts.spliterator(), false)
                .collect(Collectors.toMap(Account::name, Account::fullName));
    }

    AuditPage.Line say(AuditEntry line) {
        return new AuditPage.Line(
                figures.number(line.number()),
                figures.moment(line.at()),
                line.at().toString(),
                words.say(key(line), person(line.who()), person(line.about()), detail(line)));
    }

    private String key(AuditEntry line) {
        String key = "audit." + line.act();
        if (OF_DOOR.contains(line.act()) && line.about().isEmpty()) {
            return key + ".unknown";
        }
        if (line.act().equals(Act.PASSWORD_SET.code()) && !line.detail().isEmpty()) {
            return key + ".temporary";
        }
        // Another version of this program may have written what this one has no words for.
        return words.has(key) ? key : "audit.other";
    }

    private String detail(AuditEntry line) {
        if (OF_ROLES.contains(line.act())) {
            return words.sayOr(line.detail(), "role." + line.detail());
        }
        return words.has("audit." + line.act()) ? line.detail() : line.act() + " " + line.detail();
    }

    /** The full name with the name; whatever is no account's name stays as it is. */
    String person(String name) {
        if (name.equals(Account.OPERATOR)) {
            return words.say("audit.operator");
        }
        String full = people.get(name);
        return full == null || full.equals(name) ? name : full + " (" + name + ")";
    }
}
