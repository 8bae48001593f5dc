package org.mohafez.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/** Whoever asks for a name that nobody has waits as long as for one that somebody has. */
class NobodysPasswordTest {
    private final Passwords passwords = new Passwords();

    @Test
    void isCheckedByTheSameWorkAsAnyOther() {
        assertThat(shape(passwords.nobodys)).isEqualTo(shape(passwords.hash("three trees by the river")));
        assertThat(passwords.nobodys).hasSameSizeAs(passwords.hash("three trees by the river"));
    }

    @Test
    void isNobodys() {
        assertThat(passwords.check("three trees by the river", passwords.nobodys))
                .isFalse();
        assertThatCode(() -> passwords.checkNobodys("")).doesNotThrowAnyException();
    }

    /** Everything but salt and hash. */
    private static String shape(String hash) {
        return hash.replaceAll("[A-Za-z0-9+/]{40,}", "…");
    }
}
