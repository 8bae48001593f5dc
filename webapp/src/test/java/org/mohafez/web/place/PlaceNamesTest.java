package org.mohafez.web.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mohafez.index.IndexField;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.TestPortal;
import org.mohafez.web.ui.Lang;

/** An English reader finds places by their English names, and a place without one by its own. */
class PlaceNamesTest {
    private static final String NORTH = "north.pdf";

    private static TestPortal portal;

    @BeforeAll
    static void start() {
        portal = TestPortal.holding(Map.of(
                NORTH,
                order("রংপুর", "দিনাজপুর", "বোচাগঞ্জ"),
                "east.pdf",
                order("চট্টগ্রাম", "কুমিল্লা", "সদর দক্ষিণ"),
                "coast.pdf",
                order("চট্টগ্রাম", "কক্সবাজার", "রামু")));
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void theFiltersNameThem() {
        assertThat(portal.page("/search?lang=en"))
                .contains("<span>Chattogram</span>", "<span>Rangpur</span>")
                .doesNotContain("রংপুর");
        String division = portal.page("/search?division=chattogram-division&lang=en");
        assertThat(division)
                .contains(
                        "<span class=\"chip-name\">Division</span> <span>Chattogram</span>",
                        "<span>Cox's Bazar</span>");
        assertThat(division.indexOf("Cox's Bazar"))
                .as("in the order of the English names")
                .isLessThan(division.indexOf("<span>Cumilla</span>"));
        assertThat(portal.page("/search?district=cumilla&lang=en")).contains("<span lang=\"bn-BD\">সদর দক্ষিণ</span>");
        assertThat(portal.page("/search")).contains("<span>রংপুর</span>").doesNotContain("Rangpur");
    }

    @Test
    void browsingNamesThem() {
        assertThat(portal.page("/browse?lang=en"))
                .contains("<a href=\"/browse/division/rangpur-division?lang=en\">Rangpur</a>");
        assertThat(portal.page("/browse/upazila/dinajpur-bochaganj?lang=en"))
                .contains("<h1>Bochaganj</h1>", ">Rangpur Division</a>", ">Dinajpur</a>");
        assertThat(portal.page("/browse/district?lang=en")).containsSubsequence("Cox's Bazar", "Cumilla", "Dinajpur");
        assertThat(portal.page("/browse/upazila/dinajpur-bochaganj")).contains(">বোচাগঞ্জ</h1>");
    }

    @Test
    void aPaperIsOfThem() {
        String paper = "/d/" + SampleArchive.id(NORTH);
        assertThat(portal.page(paper + "?lang=en"))
                .contains(">Dinajpur</a>", "<dd>Rangpur › Dinajpur › Bochaganj</dd>");
        assertThat(portal.page(paper)).contains("<dd>রংপুর › দিনাজপুর › বোচাগঞ্জ</dd>");
        assertThat(portal.page("/search?q=" + TestPortal.encoded("আদেশ") + "&district=dinajpur&lang=en"))
                .contains(">Bochaganj</a>");
    }

    @Test
    void whatIsNoPlaceIsNotNamedLikeOne() {
        assertThat(PlaceNames.of(IndexField.OFFICE, "dinajpur", "দিনাজপুর", Lang.EN))
                .isEqualTo("দিনাজপুর");
        assertThat(PlaceNames.of(IndexField.DISTRICT, "dinajpur", "দিনাজপুর", Lang.BN))
                .isEqualTo("দিনাজপুর");
    }

    private static String order(String division, String district, String upazila) {
        return """
                {"kind":"order","status":"signed","language":"bn","title":"%3$s আদেশ","access":"public","decisions":[],
                 "office":{"name":"কৃষি দপ্তর","division":"%1$s","district":"%2$s","upazila":"%3$s"},
                 "memo":{"number":"১২","issued":"2025-06-15"},
                 "pages":[{"number":1,"width":595.0,"height":842.0,"source":"text","confidence":0.99}]}
                """.formatted(division, district, upazila);
    }
}
