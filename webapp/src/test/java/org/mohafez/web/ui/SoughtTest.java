package org.mohafez.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;

class SoughtTest {
    private static final String ASKED = "q=a&office=o-1&office=o-2&from=2024-01-01&sort=newest&page=2";

    @Test
    void theWholeAddressOfTheAnswersIsGoneBackTo() {
        Sought sought = Sought.by(QueryString.read(ASKED + "&lang=en"));
        String page = sought.onwardTo("/d/x/1", Lang.EN);
        assertThat(page).startsWith("/d/x/1?q=a&back=").endsWith("&lang=en");
        Sought carried = Sought.read(QueryString.read(page.substring(page.indexOf('?') + 1)));
        assertThat(carried).isEqualTo(sought);
        assertThat(carried.answers(Lang.BN)).isEqualTo("/search?" + ASKED);
        assertThat(carried.answers(Lang.EN)).isEqualTo("/search?" + ASKED + "&lang=en");
    }

    @Test
    void whereNothingWasSearchedForNothingIsCarried() {
        Sought nothing = Sought.read(QueryString.read("lang=en"));
        assertThat(nothing.isNothing()).isTrue();
        assertThat(nothing.onwardTo("/d/x", Lang.BN)).isEqualTo("/d/x");
        assertThat(Sought.by(QueryString.read("office=o")).isNothing()).isFalse();
    }

    @Test
    void pagesLeadBackToAnswersOfThisPortalWhateverTheirAddressSays() {
        String path = "/d/" + SampleArchive.id(SamplePapers.minutes(4)) + "/2";
        for (String back : List.of("%2F%2Fevil.example", "https://evil.example", "%22%3E%3Cscript%3E", "q=b&lang=xx")) {
            assertThat(TestPortal.shared().get(path + "?q=a&back=" + back).body())
                    .as(back)
                    .contains("<p class=\"backlink\"><a href=\"/search?q=a")
                    .doesNotContain("\"><script>");
        }
    }

    @Test
    void howOneCameIsNoPartOfThePermanentAddress() {
        String path = "/d/" + SampleArchive.id(SamplePapers.minutes(4));
        assertThat(TestPortal.shared().get(path + "?q=a&back=kind%3Dminutes").body())
                .contains("<link rel=\"canonical\" href=\"https://minutes.example" + path + "?q=a\">")
                .contains("href=\"/search?q=a&amp;kind=minutes\"");
    }
}
