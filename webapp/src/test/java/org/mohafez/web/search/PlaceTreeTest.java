package org.mohafez.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mohafez.index.FacetCode;
import org.mohafez.web.fixture.TestPortal;

/** Places as one facet, one level at a time; the samples' district lies in no division. */
class PlaceTreeTest {
    private static final String DISTRICT = FacetCode.of("মেঘনাগঞ্জ");
    private static final String UPAZILA = FacetCode.of("মেঘনাগঞ্জ কাঞ্চনপুর");

    @Test
    void atFirstTheWidestPlacesAreOffered() {
        assertThat(page("/search"))
                .contains("<summary>এলাকা</summary>", "href=\"/search?district=" + DISTRICT + "\"")
                .doesNotContain("upazila=" + UPAZILA, "সারা দেশ");
    }

    @Test
    void inADistrictItsUpazilasAreOfferedAndTheWayBack() {
        assertThat(page("/search?q=x&asTyped=1&district=" + DISTRICT + "&kind=minutes"))
                .contains("class=\"up\" href=\"/search?q=x&amp;asTyped=1&amp;kind=minutes\"");
        assertThat(page("/search?district=" + DISTRICT + "&kind=minutes"))
                .contains("href=\"/search?district=" + DISTRICT + "&amp;upazila=" + UPAZILA + "&amp;kind=minutes\"");
    }

    @Test
    void theWayBackFromAnUpazilaLeadsThroughItsDistrictEvenWhereTheAddressNamesNone() {
        for (String address : new String[] {"/search?upazila=", "/search?district=" + DISTRICT + "&upazila="}) {
            assertThat(page(address + UPAZILA))
                    .contains(
                            "class=\"up\" href=\"/search?district=" + DISTRICT + "\"", "class=\"up\" href=\"/search\"")
                    .contains("id=\"f-upazila-" + UPAZILA + "\" class=\"chosen\"");
        }
    }

    private static String page(String path) {
        return TestPortal.shared().get(path).body();
    }
}
