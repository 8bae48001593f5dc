package org.mohafez.web.desk;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.mohafez.account.Account;
import org.mohafez.account.Accounts;
import org.mohafez.account.Role;
import org.mohafez.account.Session;
import org.mohafez.web.http.Routes;
import org.mohafez.web.ui.Figures;
import org.mohafez.web.ui.Frame;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/** {@code /desk/accounts}: who can sign in. Nobody changes their own account here, by accident or to keep others from it. */
public final class AccountPages {
    private static final String PATH = "/desk/accounts";

    private final Site site;
    private final Accounts accounts;

    public AccountPages(Site site, Accounts accounts) {
        this.site = site;
        this.accounts = accounts;
    }

    public void register(Routes routes) {
        routes.get(PATH, ctx -> show(ctx, null, null, AccountsPage.Draft.EMPTY));
        routes.form(PATH, this::add);
        routes.form(PATH + "/{name}/role", this::giveRole);
        routes.form(
                PATH + "/{name}/state",
                ctx -> change(
                        ctx,
                        (name, by) -> accounts.setActive(name, field(ctx, "to").equals("open"), by)));
        routes.form(PATH + "/{name}/password", this::resetPassword);
    }

    private void add(Context ctx) {
        String name = field(ctx, "name");
        String shown = field(ctx, "full-name").isEmpty() ? name : field(ctx, "full-name");
        Optional<Role> role = Role.of(field(ctx, "role"));
        AccountsPage.Draft draft = new AccountsPage.Draft(name, field(ctx, "full-name"), field(ctx, "role"));
        if (!Account.isName(name)) {
            refuse(ctx, "accounts.name-rule", draft);
        } else if (accounts.find(name).isPresent()) {
            refuse(ctx, "accounts.name-taken", draft);
        } else if (!Account.isFullName(shown) || role.isEmpty()) {
            refuse(ctx, "accounts.full-name-rule", draft);
        } else {
            tell(ctx, accounts.add(name, shown, role.get(), by(ctx)));
        }
    }

    private void giveRole(Context ctx) {
        Optional<Role> role = Role.of(field(ctx, "role"));
        change(ctx, (name, by) -> role.isPresent() && accounts.setRole(name, role.get(), by));
    }

    private void resetPassword(Context ctx) {
        String name = known(ctx);
        if (name.equals(by(ctx))) {
            refuse(ctx, "accounts.own", AccountsPage.Draft.EMPTY);
        } else {
            tell(ctx, accounts.resetPassword(name, by(ctx)));
        }
    }

    /** @param made takes the account's name and who changes it; whether it was changed */
    private void change(Context ctx, BiPredicate<String, String> made) {
        String name = known(ctx);
        if (name.equals(by(ctx))) {
            refuse(ctx, "accounts.own", AccountsPage.Draft.EMPTY);
        } else if (made.test(name, by(ctx))) {
            ctx.redirect(QueryString.empty().in(Visitor.of(ctx).lang()).behind(PATH), HttpStatus.SEE_OTHER);
        } else {
            refuse(ctx, "accounts.last", AccountsPage.Draft.EMPTY);
        }
    }

    private String known(Context ctx) {
        return accounts.find(ctx.pathParam("name")).map(Account::name).orElseThrow(NotFoundResponse::new);
    }

    private void refuse(Context ctx, String why, AccountsPage.Draft draft) {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(ctx, null, Words.in(Visitor.of(ctx).lang()).say(why), draft);
    }

    /** In the answer itself: at no address can it be seen a second time. */
    private void tell(Context ctx, Accounts.Fresh fresh) {
        AccountsPage.Fresh told = new AccountsPage.Fresh(fresh.account().name(), fresh.password());
        show(ctx, told, null, AccountsPage.Draft.EMPTY);
    }

    private void show(
            Context ctx, AccountsPage.@Nullable Fresh fresh, @Nullable String problem, AccountsPage.Draft draft) {
        Visitor visitor = Visitor.of(ctx);
        Words words = Words.in(visitor.lang());
        Figures figures = new Figures(words);
        AccountsPage page = new AccountsPage(
                session(ctx).formKey(),
                accounts.all().stream()
                        .map(account -> row(account, figures, by(ctx)))
                        .toList(),
                fresh,
                problem,
                draft);
        Frame frame = Frame.of(site, visitor, words.say("accounts"), "desk", PATH, QueryString.empty())
                .unlisted();
        Replies.html(ctx, site.templates().render("accounts", frame, page));
    }

    private static AccountsPage.Row row(Account account, Figures figures, String reader) {
        return new AccountsPage.Row(
                account.name(),
                account.fullName(),
                account.role().code(),
                account.active(),
                account.passwordIsTemporary(),
                figures.moment(account.created()),
                account.name().equals(reader));
    }

    private static Session session(Context ctx) {
        return Objects.requireNonNull(Visitor.of(ctx).session());
    }

    private static String by(Context ctx) {
        return session(ctx).account().name();
    }

    private static String field(Context ctx, String name) {
        return Objects.requireNonNullElse(ctx.formParam(name), "").strip();
    }
}
