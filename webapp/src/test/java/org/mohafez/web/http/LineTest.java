package org.mohafez.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTest {
    /** The server and proxies write them so; a new port each time would be a new asker each time. */
    @ParameterizedTest
    @CsvSource({
        "[2001:db8:0:0:0:0:0:1], 2001:db8:0:0:0:0:0:1",
        "[2001:db8::1]:50123, 2001:db8::1",
        "[fe80::1%eth0], fe80::1",
        "203.0.113.5:50123, 203.0.113.5",
        "203.0.113.5, 203.0.113.5",
        "2001:db8::1, 2001:db8::1",
        "unknown, unknown",
        "[::1, [::1"
    })
    void anAddressIsWithoutBracketsAndPort(String written, String address) {
        assertThat(Line.plain(written)).isEqualTo(address);
    }
}
