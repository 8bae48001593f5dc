package org.mohafez.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.MohafezException;

class AccountsTest {
    @TempDir
    Path folder;

    private Door door;

    @BeforeEach
    void open() {
        door = new Door(folder);
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void thereIsNoAccountUntilSomebodyAddsOne() {
        assertThat(door.accounts.all()).isEmpty();
        assertThat(door.sessions.signIn("admin", "admin", Door.HERE)).isInstanceOf(SignIn.Refused.class);
    }

    @Test
    void anAccountOutlivesTheProgram() {
        String password = door.add("rahima", Role.CLERK);
        door.close();
        door = new Door(folder);

        assertThat(door.accounts.find("rahima")).hasValueSatisfying(account -> {
            assertThat(account.role()).isEqualTo(Role.CLERK);
            assertThat(account.passwordIsTemporary()).isTrue();
        });
        assertThat(door.accounts.matching("rahima", password)).isPresent();
        assertThat(door.accounts.matching("rahima", password + "x")).isEmpty();
    }

    @Test
    void aNameIsGivenOnce() {
        door.add("rahima", Role.CLERK);
        door.accounts.setActive("rahima", false, "operator");

        assertThatThrownBy(() -> door.add("rahima", Role.READER))
                .isInstanceOf(MohafezException.class)
                .hasMessageContaining("rahima");
        assertThat(door.accounts.all()).extracting(Account::role).containsExactly(Role.CLERK);
    }

    @Test
    void namesThatWouldBreakALineOrAnAddressAreNone() {
        for (String bad : List.of("", "operator", "Rahima", "a b", "../x", "x\n", "রহিমা", "-x", "x".repeat(65))) {
            assertThatIllegalArgumentException().isThrownBy(() -> door.add(bad, Role.READER));
        }
        assertThat(door.accounts.all()).isEmpty();
    }

    @Test
    void whatWasGivenIsChangedAtOnce() {
        String given = door.add("rahima", Role.READER);
        assertThat(door.accounts.changePassword("rahima", "short")).isFalse();
        assertThat(door.accounts.matching("rahima", given)).isPresent();

        assertThat(door.accounts.changePassword("rahima", "নদীর ওপারে তিনটি গাছ"))
                .isTrue();

        assertThat(door.accounts.matching("rahima", given)).isEmpty();
        assertThat(door.accounts.matching("rahima", "নদীর ওপারে তিনটি গাছ"))
                .hasValueSatisfying(
                        account -> assertThat(account.passwordIsTemporary()).isFalse());
    }

    /** The two ways to write ড় are one password. */
    @Test
    void keyboardsThatComposeLettersInOtherWaysTypeTheSamePassword() {
        door.add("rahima", Role.READER);
        door.accounts.changePassword("rahima", "ব\u09DCো নদীর পাড়ে বাড়ি");

        assertThat(door.accounts.matching("rahima", "ব\u09A1\u09BCো নদীর পাড়ে বাড়ি"))
                .isPresent();
    }

    @Test
    void noPasswordStandsInTheFileAndNobodyElseReadsIt() throws IOException {
        String password = door.add("rahima", Role.READER);
        door.close();

        Path file = folder.resolve("state.db");
        assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("$argon2id$v=19$m=19456,t=2,p=1$")
                .doesNotContain(password);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        door = new Door(folder);
    }

    @Test
    void whatIsDoneToAnAccountIsInTheLog() {
        door.add("rahima", Role.READER);
        door.accounts.setRole("rahima", Role.AUDITOR, "karim");
        door.accounts.resetPassword("rahima", "karim");
        door.accounts.setActive("rahima", false, "karim");

        assertThat(door.audit.page(AuditFilter.ALL, Long.MAX_VALUE, 10))
                .extracting(AuditEntry::who, AuditEntry::act, AuditEntry::about, AuditEntry::detail)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("karim", "account-closed", "rahima", ""),
                        org.assertj.core.groups.Tuple.tuple("karim", "password-set", "rahima", "temporary"),
                        org.assertj.core.groups.Tuple.tuple("karim", "role-given", "rahima", "auditor"),
                        org.assertj.core.groups.Tuple.tuple("operator", "account-added", "rahima", "reader"));
    }

    @Test
    void oneAdministratorIsAlwaysLeft() {
        door.add("rahima", Role.ADMINISTRATOR);
        door.add("karim", Role.ADMINISTRATOR);
        assertThat(door.accounts.setActive("karim", false, "rahima")).isTrue();

        assertThat(door.accounts.setActive("rahima", false, "karim")).isFalse();
        assertThat(door.accounts.setRole("rahima", Role.CLERK, "karim")).isFalse();
        assertThat(door.accounts.find("rahima"))
                .hasValueSatisfying(left -> assertThat(left.active() && left.role() == Role.ADMINISTRATOR)
                        .isTrue());
        assertThat(door.audit.last())
                .as("what was not done is not logged")
                .hasValueSatisfying(line -> assertThat(line.act()).isEqualTo("account-closed"));

        assertThat(door.accounts.setActive("karim", true, "rahima")).isTrue();
        assertThat(door.accounts.setRole("rahima", Role.CLERK, "karim")).isTrue();
    }

    @Test
    void whoIsNotThereCannotBeChanged() {
        assertThatThrownBy(() -> door.accounts.setRole("nobody", Role.ADMINISTRATOR, "karim"))
                .isInstanceOf(MohafezException.class);
        assertThat(door.audit.last()).isEmpty();
    }
}
