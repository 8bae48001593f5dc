package org.mohafez.web.desk.authority;

import java.util.List;
import java.util.stream.Collectors;
import org.mohafez.account.Account;
import org.mohafez.naming.Deed;
import org.mohafez.naming.NamingAct;
import org.mohafez.naming.Refusal;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Words;

/** What was said of names, in the reader's language. */
final class NamingWords {
    private final Words words;
    private final Figures figures;
    private final java.util.Map<String, String> people;

    NamingWords(Words words, List<Account> accounts) {
        this.words = words;
        this.figures = new Figures(words);
        this.people = accounts.stream().collect(Collectors.toMap(Account::name, Account::fullName));
    }

    String what(Deed deed) {
        return switch (deed) {
            case Deed.Join join ->
                words.say("authority.joined", join.joined().label(), join.into().label());
            case Deed.Apart apart ->
                words.say("authority.apart", apart.one().label(), apart.other().label());
            case Deed.Synonym synonym -> words.say("authority.synonym", synonym.line());
            case Deed.Undo undo -> words.say("authority.undo", figures.number(undo.number()));
        };
    }

    /** Who said it, and when. */
    String by(NamingAct act) {
        String full = people.getOrDefault(act.who(), act.who());
        return words.say("authority.by", full, figures.moment(act.at()));
    }

    String why(Refusal refusal) {
        String why = words.say("authority.refused."
                + refusal.why().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        return refusal.by() == null
                ? why
                : words.say("authority.refused.by", why, what(refusal.by().said()), by(refusal.by()));
    }
}
