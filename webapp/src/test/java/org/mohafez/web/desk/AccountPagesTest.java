package org.mohafez.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mohafez.account.AuditEntry;
import org.mohafez.account.AuditFilter;
import org.mohafez.account.Role;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.TestPortal;

class AccountPagesTest {
    private static final Pattern PASSWORD = Pattern.compile("<code>((?:[a-z2-9]{4}-){4}[a-z2-9]{4})</code>");

    private final TestPortal portal = TestPortal.shared();
    private final Browser chief = Browser.of(portal, "accounts.chief", Role.ADMINISTRATOR);

    @Test
    void anAccountIsAddedAndItsPasswordShownOnce() {
        chief.get("/desk/accounts");
        String shown = chief.send(
                        "/desk/accounts", "name", "accounts.new", "full-name", "নতুন <b>কর্মী</b>", "role", "clerk")
                .body();
        String password = password(shown);

        assertThat(shown).contains("নতুন &lt;b&gt;কর্মী&lt;/b&gt;").doesNotContain("<b>");
        assertThat(chief.get("/desk/accounts").body()).contains("accounts.new").doesNotContain(password);
        assertThat(new Browser(portal)
                        .send("/sign-in", "name", "accounts.new", "password", password)
                        .statusCode())
                .isEqualTo(303);
        assertThat(last("accounts.new", "account-added").who()).isEqualTo("accounts.chief");
    }

    @Test
    void whatCannotBeAddedIsSaidAndWhatWasTypedIsKept() {
        chief.get("/desk/accounts");
        for (String[] bad : new String[][] {
            {"name", "Wrong Name", "role", "clerk"},
            {"name", "operator", "role", "clerk"},
            {"name", "accounts.chief", "role", "clerk"},
            {"name", "accounts.other", "role", "king"},
            {"name", "accounts.other", "role", "clerk", "full-name", "x".repeat(201)}
        }) {
            HttpResponse<String> answer = chief.send("/desk/accounts?lang=en", bad);
            assertThat(answer.statusCode()).as(bad[1]).isEqualTo(422);
            assertThat(answer.body()).contains("role=\"alert\"", "value=\"" + bad[1] + "\"");
        }
        assertThat(portal.staff().accounts().find("accounts.other")).isEmpty();
    }

    @Test
    void roleStateAndPasswordAreChangedInTheAdministratorsName() {
        Browser reader = Browser.of(portal, "accounts.changed", Role.READER);
        chief.get("/desk/accounts");

        assertThat(chief.send("/desk/accounts/accounts.changed/role", "role", "auditor")
                        .statusCode())
                .isEqualTo(303);
        assertThat(reader.get("/desk/audit").statusCode()).as("counts at once").isEqualTo(200);
        assertThat(last("accounts.changed", "role-given").who()).isEqualTo("accounts.chief");

        String password =
                password(chief.send("/desk/accounts/accounts.changed/password").body());
        assertThat(reader.get("/desk/audit").statusCode()).as("signed out").isEqualTo(303);
        assertThat(new Browser(portal)
                        .send("/sign-in", "name", "accounts.changed", "password", password)
                        .headers()
                        .firstValue("Location"))
                .hasValue("/desk/password");

        assertThat(chief.send("/desk/accounts/accounts.changed/state", "to", "closed")
                        .statusCode())
                .isEqualTo(303);
        assertThat(portal.staff()
                        .accounts()
                        .find("accounts.changed")
                        .orElseThrow()
                        .active())
                .isFalse();
        chief.send("/desk/accounts/accounts.changed/state", "to", "open");
        assertThat(portal.staff()
                        .accounts()
                        .find("accounts.changed")
                        .orElseThrow()
                        .active())
                .isTrue();
        assertThat(chief.send("/desk/accounts/accounts.nobody/role", "role", "clerk")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobodyChangesTheirOwnAccountHere() {
        String page = chief.get("/desk/accounts").body();
        assertThat(page).doesNotContain("/desk/accounts/accounts.chief/");

        assertThat(chief.send("/desk/accounts/accounts.chief/role", "role", "reader")
                        .statusCode())
                .isEqualTo(422);
        assertThat(chief.send("/desk/accounts/accounts.chief/state", "to", "closed")
                        .statusCode())
                .isEqualTo(422);
        assertThat(chief.send("/desk/accounts/accounts.chief/password").statusCode())
                .isEqualTo(422);
        assertThat(chief.get("/desk/accounts").statusCode()).isEqualTo(200);
    }

    private static String password(String page) {
        Matcher found = PASSWORD.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private AuditEntry last(String person, String act) {
        return portal.staff()
                .audit()
                .page(new AuditFilter(person, act), Long.MAX_VALUE, 1)
                .getFirst();
    }
}
