package org.mohafez.web.record.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.mohafez.record.RecordJson;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;

/** Decisions of other papers that are like the one shown. */
class SimilarTest {
    private static final String MAY = SampleArchive.id(SamplePapers.minutes(5));
    private static final String DECISION = "/d/" + MAY + "/1";

    private final TestPortal portal = TestPortal.shared();

    @Test
    void theyAreShownInTheReadersLanguage() {
        assertThat(portal.get(DECISION).body())
                .contains("<h2>অনুরূপ সিদ্ধান্ত</h2>", "জেলা প্রশাসকের কার্যালয়, মেঘনাগঞ্জ · ১৬ ");
        assertThat(portal.get(DECISION + "?lang=en").body())
                .contains("<h2>Similar decisions</h2>")
                .contains("/1?lang=en\" lang=\"bn-BD\">ওয়েব পোর্টাল হালনাগাদ</a>");
    }

    @Test
    void whereThereIsNoneNothingIsSaid() {
        String other = "/d/" + SampleArchive.id(SamplePapers.BUNDLE) + "-2/1";
        assertThat(portal.get(other).body()).contains("পোনা অবমুক্তি").doesNotContain("অনুরূপ সিদ্ধান্ত");
        assertThat(twin(other).get("similar")).isEmpty();
    }

    @Test
    void whatTheThreadHasIsNotSaidAgain() {
        JsonNode twin = twin(DECISION);
        assertThat(twin.get("similar")).isNotEmpty().hasSizeLessThanOrEqualTo(5);
        for (JsonNode other : twin.get("similar")) {
            String id = other.get("id").asText();
            assertThat(id).doesNotStartWith(MAY);
            assertThat(other.get("topic").asText()).isEqualTo("ওয়েব পোর্টাল হালনাগাদ");
            assertThat(twin.get("thread").toString()).doesNotContain("\"" + id + "\"");
            assertThat(other.get("url").asText()).endsWith("/d/" + id);
        }
    }

    @Test
    void whatIsNotForEverybodyIsNotAmongThem() {
        for (String path : new String[] {DECISION, DECISION + ".json"}) {
            assertThat(portal.get(path).body())
                    .doesNotContain("গোপনকথা", SampleArchive.id(SamplePapers.INTERNAL_MINUTES));
        }
    }

    private JsonNode twin(String path) {
        return RecordJson.read(portal.get(path + ".json").body(), JsonNode.class);
    }
}
