package org.mohafez.web.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.index.IndexField;
import org.mohafez.search.Filters;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.query.Range;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;

class ImplementerTest {
    private final TestPortal portal = TestPortal.shared();

    @Test
    void allThatAPostWasToldToDoIsThereInFullWithWhatCameLater() {
        String page = portal.page("/browse/implementer/ap-kanchanpur");
        assertThat(page)
                .contains("সহকারী প্রোগ্রামার, কাঞ্চনপুর", "হালনাগাদের প্রতিবেদন আইসিটি শাখায় পাঠাতে হবে।")
                .contains("একই বিষয়ে পরের সভার সিদ্ধান্ত", "আগামী মাসের ৭ তারিখের মধ্যে")
                .contains("/d/" + SampleArchive.id(SamplePapers.minutes(6)) + "/1");
    }

    @Test
    void whatIsDueIsParedByToday() {
        Filters post = Filters.of(Map.of(IndexField.IMPLEMENTER, List.of("x")));
        LocalDate today = LocalDate.parse("2025-05-28");
        assertThat(Order.of("due").narrowed(post, today).due()).isEqualTo(Range.between(today, null));
        assertThat(Order.of("passed").narrowed(post, today).due())
                .isEqualTo(Range.between(null, LocalDate.parse("2025-05-27")));
        assertThat(Order.of("due").sort()).isEqualTo(SearchRequest.Sort.DUE);
        assertThat(Order.of("anything")).isEqualTo(Order.NEWEST);
        assertThat(portal.page("/browse/implementer/ap-kanchanpur?order=passed"))
                .contains("০১");
        assertThat(portal.page("/browse/implementer/ap-kanchanpur?order=due")).contains("কিছু নেই");
    }

    @ParameterizedTest
    @ValueSource(strings = {".json", ".csv", ".atom"})
    void itsTwinsAreThoseOfTheSearch(String suffix) {
        HttpResponse<String> answer = portal.get("/browse/implementer/ap-kanchanpur" + suffix + "?order=passed");
        assertThat(answer.statusCode()).isEqualTo(302);
        String to = answer.headers().firstValue("Location").orElseThrow();
        assertThat(to).contains("/search" + suffix + "?implementer=ap-kanchanpur&dueTo=", "sort=newest");
        assertThat(portal.get(to.substring(to.indexOf("/search"))).statusCode()).isEqualTo(200);
    }

    @Test
    void nothingInternalIsToldAndWhatNobodyWasToldIsNotFound() {
        for (int page = 1; page < 3; page++) {
            assertThat(portal.page("/browse/implementer/all-heads?page=" + page))
                    .doesNotContain("গোপন", SampleArchive.id(SamplePapers.INTERNAL_MINUTES));
        }
        assertThat(portal.get("/browse/implementer/nobody").statusCode()).isEqualTo(404);
    }
}
