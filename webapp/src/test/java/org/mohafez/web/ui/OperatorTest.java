package org.mohafez.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorTest {
    @Test
    void aContactIsALink() {
        assertThat(new Operator("", " records@example.gov.bd ").href()).isEqualTo("mailto:records@example.gov.bd");
        assertThat(new Operator("", "https://example.gov.bd/contact").href())
                .isEqualTo("https://example.gov.bd/contact");
    }

    @ParameterizedTest
    @ValueSource(strings = {"call us", "javascript:alert(1)", "a@b@c", "https://", "//example.org", "data:text/html,x"})
    void whatNobodyCanFollowIsNoContact(String given) {
        assertThat(Operator.isContact(given)).isFalse();
        assertThatThrownBy(() -> new Operator("", given)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasNotGivenIsSaid() {
        Site site = new Site(URI.create("https://minutes.example"), Operator.UNNAMED, new Assets(), new Templates());
        Frame frame = Frame.of(site, Visitor.stranger(Lang.EN), "x", "", "/about", QueryString.empty());
        String page =
                new String(site.templates().render("operator", frame, ""), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(page)
                .contains("has not given a name here", "No address for corrections or removals has been given here")
                .doesNotContain("href");
    }
}
