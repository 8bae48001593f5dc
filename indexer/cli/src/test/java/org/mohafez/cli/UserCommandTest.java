package org.mohafez.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.archive.folder.ArchiveFolder;

/** {@code mohafez user …}. */
class UserCommandTest {
    @TempDir
    private Path folder;

    private record Ran(int exit, String out, String err) {}

    private Ran user(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> words = Stream.concat(
                        Stream.concat(Stream.of("user"), Stream.of(args)), Stream.of("--archive", folder.toString()))
                .toList();
        int exit = Mohafez.run(new PrintWriter(out, true), new PrintWriter(err, true), words.toArray(String[]::new));
        return new Ran(exit, out.toString(), err.toString());
    }

    @BeforeEach
    void anArchive() throws IOException {
        Files.createDirectories(new ArchiveFolder(folder).ocfl());
    }

    @ParameterizedTest
    @ValueSource(strings = {"add", "list", "role", "password", "close", "open", "audit"})
    void eachHasHelp(String what) {
        StringWriter out = new StringWriter();
        assertThat(Mohafez.run(new PrintWriter(out, true), new PrintWriter(out, true), "user", what, "--help"))
                .isZero();
        assertThat(out.toString()).startsWith("Usage: mohafez user " + what);
    }

    @Test
    void aPasswordIsPrintedAloneAndNotASecondTime() {
        Ran added = user("add", "rahima", "--role", "clerk", "--full-name", "রহিমা বেগম");

        assertThat(added.exit()).isZero();
        assertThat(added.out().strip()).matches("([a-z2-9]{4}-){4}[a-z2-9]{4}");
        assertThat(added.err()).contains("rahima", "shown this once");
        assertThat(user("list").out()).isEqualTo("rahima\tclerk\topen\tরহিমা বেগম" + System.lineSeparator());
        assertThat(user("list", "--json").out())
                .contains("\"role\":\"CLERK\"")
                .doesNotContain(added.out().strip());
        assertThat(user("password", "rahima").out()).isNotEqualTo(added.out()).hasSameSizeAs(added.out());
    }

    @Test
    void wrongUseIsSaidAndChangesNothing() {
        assertThat(user("add", "Rahima", "--role", "clerk")).satisfies(ran -> {
            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.err()).contains("NAME is a to z");
        });
        assertThat(user("add", "rahima", "--role", "king").exit()).isEqualTo(2);
        assertThat(user("add", "rahima").exit()).isEqualTo(2);
        assertThat(user("role", "nobody", "clerk")).satisfies(ran -> {
            assertThat(ran.exit()).isEqualTo(3);
            assertThat(ran.err()).contains("there is no account nobody");
        });
        assertThat(user("list").out()).isEmpty();
        assertThat(user("audit", "--check").out()).startsWith("whole: no lines");
    }

    @Test
    void anAccountIsClosedAndOpenedButNotTheLastAdministrators() {
        user("add", "karim", "--role", "administrator");
        Ran refused = user("close", "karim");
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err()).contains("no administrator would be left");
        assertThat(user("role", "karim", "reader").exit()).isEqualTo(3);

        user("add", "rahima", "--role", "administrator");
        assertThat(user("close", "karim").exit()).isZero();
        assertThat(user("list").out()).contains("karim\tadministrator\tclosed");
        assertThat(user("open", "karim").exit()).isZero();
        assertThat(user("role", "rahima", "auditor").exit()).isZero();
        assertThat(user("list").out()).contains("karim\tadministrator\topen", "rahima\tauditor\topen");
    }

    @Test
    void theLogTellsWhatWasDoneAndWhetherItIsWhole() {
        user("add", "karim", "--role", "administrator");
        String kept = digest(user("audit", "--check").out());
        user("password", "karim");

        assertThat(user("audit").out().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("1\t")
                                .endsWith("\toperator\taccount-added\tkarim\tadministrator"),
                        line -> assertThat(line)
                                .startsWith("2\t")
                                .endsWith("\toperator\tpassword-set\tkarim\ttemporary"));
        assertThat(user("audit", "--json").out().lines()).hasSize(2).allSatisfy(line -> assertThat(line)
                .matches("\\{\"number\":.*\"digest\":\"[0-9a-f]{64}\"}"));
        assertThat(user("audit", "--check", "--kept", kept).exit()).isZero();
        assertThat(user("audit", "--check", "--kept", "0".repeat(64)).err()).contains("no line has the digest");

        Jdbi.create("jdbc:sqlite:" + new ArchiveFolder(folder).state()).useHandle(handle -> {
            handle.execute("DROP TRIGGER audit_is_not_changed");
            handle.execute("UPDATE audit SET who = 'somebody' WHERE number = 1");
        });
        Ran broken = user("audit", "--check");
        assertThat(broken.exit()).isEqualTo(3);
        assertThat(broken.out()).isEmpty();
        assertThat(broken.err()).contains("line 1 is missing or was changed");
    }

    private static String digest(String said) {
        return said.strip().substring(said.strip().lastIndexOf(' ') + 1);
    }
}
