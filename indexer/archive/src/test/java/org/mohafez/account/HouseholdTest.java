package org.mohafez.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseholdTest {
    /** A proxy may write anything there, and nothing of it is looked up. */
    @ParameterizedTest
    @ValueSource(strings = {"unknown", "_hidden", "minutes.example", ":::::", "999.1.1.1", "", "[::1]:80"})
    void whatIsNoAddressIsTakenAsItIs(String odd) {
        assertThat(Household.of(odd)).isEqualTo(odd);
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.7", "::ffff:192.0.2.7", "0:0:0:0:0:FFFF:c000:207"})
    void anAddressIsOneHouseholdHoweverItIsWritten(String written) {
        assertThat(Household.of(written)).isEqualTo("192.0.2.7");
    }
}
