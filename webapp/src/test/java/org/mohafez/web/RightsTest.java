package org.mohafez.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mohafez.account.Role;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.TestPortal;
import org.mohafez.web.http.Rights;
import org.mohafez.web.http.Rights.Right;

/** Walks the table of rights, at each address as everybody there is. */
class RightsTest {
    /** Signing in takes its time, on purpose. */
    private static final Map<Role, Browser> SIGNED_IN = new EnumMap<>(Role.class);

    private final TestPortal portal = TestPortal.shared();

    static Stream<Map.Entry<String, Right>> all() {
        return Rights.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void whoMayComesInAndNobodyElse(Map.Entry<String, Right> line) {
        assertThat(refused(new Browser(portal), line.getKey()))
                .as("a stranger at %s", line.getKey())
                .isEqualTo(line.getValue() instanceof Right.SignedIn || line.getValue() instanceof Right.Of);
        for (Role role : Role.values()) {
            boolean may = !(line.getValue() instanceof Right.Of of) || role.covers(of.role());
            Browser somebody = SIGNED_IN.computeIfAbsent(role, r -> Browser.of(portal, "rights." + r.code(), r));
            assertThat(refused(somebody, line.getKey()))
                    .as("%s at %s", role, line.getKey())
                    .isEqualTo(!may);
        }
    }

    @Test
    void everyRoleIsNoMoreThanItShouldBe() {
        assertThat(Role.READER.covers(Role.CLERK)).isFalse();
        assertThat(Role.CLERK.covers(Role.AUDITOR)).isFalse();
        assertThat(Role.AUDITOR.covers(Role.CLERK)).isFalse();
        for (Role role : Role.values()) {
            assertThat(Role.ADMINISTRATOR.covers(role)).isTrue();
            assertThat(role.covers(Role.READER)).isTrue();
        }
    }

    /** Whether they were sent to the door, or told that they may not; a form without its key is refused for another reason. */
    private static boolean refused(Browser who, String line) {
        String[] words = line.split(" ");
        String path = words[1].replaceAll("\\{[^}]*}", "1");
        if (words[0].equals("GET")) {
            HttpResponse<String> answer = who.get(path);
            return answer.statusCode() == 401
                    || answer.statusCode() == 403
                    || answer.headers().firstValue("Location").orElse("").startsWith("/sign-in?");
        }
        if (Rights.all().get(line) instanceof Right.Of) {
            // With the key, past the lock comes what the form asks for, and these forms are empty.
            who.get("/desk");
            int status = who.send(path).statusCode();
            return status == 401 || status == 403;
        }
        HttpResponse<String> answer = who.send(path, "key", "not the key");
        // Past the lock comes the form's own check, with 403 for whoever has a session.
        return answer.statusCode() == 401;
    }
}
