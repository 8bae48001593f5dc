package org.mohafez.web.desk;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mohafez.account.Account;
import org.mohafez.account.Accounts;
import org.mohafez.account.Act;
import org.mohafez.account.AuditEntry;
import org.mohafez.account.AuditFilter;
import org.mohafez.account.AuditLog;
import org.mohafez.account.Staff;
import org.mohafez.record.RecordJson;
import org.mohafez.web.desk.AuditPage.Choice;
import org.mohafez.web.http.Routes;
import org.mohafez.web.ui.Attachment;
import org.mohafez.web.ui.Frame;
import org.mohafez.web.ui.QueryString;
import org.mohafez.web.ui.Replies;
import org.mohafez.web.ui.Site;
import org.mohafez.web.ui.Visitor;
import org.mohafez.web.ui.Words;

/** {@code /desk/audit}: who did what; {@code /desk/audit.jsonl}: all of it, to be kept and checked elsewhere. */
public final class AuditPages {
    private static final String PATH = "/desk/audit";
    private static final int LINES = 50;

    private final Site site;
    private final Accounts accounts;
    private final AuditLog log;

    public AuditPages(Site site, Staff staff) {
        this.site = site;
        this.accounts = staff.accounts();
        this.log = staff.audit();
    }

    public void register(Routes routes) {
        routes.get(
                PATH + ".jsonl",
                ctx -> Attachment.stream(ctx, "application/jsonl; charset=utf-8", "mohafez-audit.jsonl", this::write));
        routes.get(PATH, this::show);
    }

    private void write(OutputStream out) throws IOException {
        try {
            log.each(line -> {
                try {
                    out.write((RecordJson.line(line) + "\n").getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void show(Context ctx) {
        Visitor visitor = Visitor.of(ctx);
        Words words = Words.in(visitor.lang());
        QueryString asked = QueryString.read(ctx.queryString());
        AuditFilter filter = new AuditFilter(value(asked, "person"), value(asked, "act"));
        long before = before(value(asked, "before"));
        List<AuditEntry> found = log.page(filter, before, LINES + 1);
        List<AuditEntry> lines = found.subList(0, Math.min(LINES, found.size()));
        List<Account> all = accounts.all();
        AuditWords said = new AuditWords(words, all);
        boolean first = before == Long.MAX_VALUE;
        QueryString filtered =
                QueryString.empty().with("person", filter.person()).with("act", filter.act());
        AuditPage page = new AuditPage(
                people(all, said, filter.person(), words),
                acts(filter.act(), words),
                lines.stream().map(said::say).toList(),
                first ? null : filtered.in(visitor.lang()).behind(PATH),
                found.size() > LINES
                        ? filtered.with("before", Long.toString(lines.getLast().number()))
                                .in(visitor.lang())
                                .behind(PATH)
                        : null,
                first && filter.equals(AuditFilter.ALL)
                        ? Optional.of(state(words, value(asked, "kept").strip().toLowerCase(Locale.ROOT)))
                        : Optional.empty());
        Frame frame = Frame.of(site, visitor, words.say("audit"), "desk", PATH, filtered)
                .unlisted();
        Replies.html(ctx, site.templates().render("audit", frame, page));
    }

    private AuditPage.State state(Words words, String kept) {
        Optional<AuditEntry> last = log.last();
        OptionalLong broken = log.firstBroken();
        Optional<AuditEntry> known = kept.isEmpty() ? Optional.empty() : log.find(kept);
        return new AuditPage.State(
                broken.isEmpty(),
                broken.isPresent()
                        ? words.say("audit.broken", broken.getAsLong())
                        : words.say("audit.whole", last.map(AuditEntry::number).orElse(0L)),
                last.map(AuditEntry::digest).orElse(""),
                kept,
                kept.isEmpty() ? null : keptSaid(words, known, broken),
                known.isPresent() && broken.isEmpty());
    }

    private static String keptSaid(Words words, Optional<AuditEntry> known, OptionalLong broken) {
        return known.isPresent() && broken.isEmpty()
                ? words.say("audit.kept.holds", known.get().number())
                : words.say("audit.kept.unknown");
    }

    private static List<Choice> people(List<Account> all, AuditWords said, String chosen, Words words) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", words.say("audit.anybody"), chosen.isEmpty())));
        Stream.concat(Stream.of(Account.OPERATOR), all.stream().map(Account::name))
                .forEach(name -> choices.add(new Choice(name, said.person(name), name.equals(chosen))));
        return choices;
    }

    private static List<Choice> acts(String chosen, Words words) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", words.say("audit.anything"), chosen.isEmpty())));
        Arrays.stream(Act.values())
                .map(Act::code)
                .forEach(act -> choices.add(new Choice(act, words.sayOr(act, "act." + act), act.equals(chosen))));
        return choices;
    }

    private static String value(QueryString asked, String name) {
        return Objects.requireNonNullElse(asked.first(name), "");
    }

    private static long before(@Nullable String number) {
        return number != null && number.matches("[1-9]\\d{0,17}") ? Long.parseLong(number) : Long.MAX_VALUE;
    }
}
