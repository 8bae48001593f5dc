package org.mohafez.web.later;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mohafez.record.RecordJson;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;

/** Where a later paper says that it undoes or changes one, every hit in that one says so. */
class LaterPapersTest {
    private static final String CIRCULAR = "/d/" + SampleArchive.id(SamplePapers.ENGLISH);

    private final TestPortal portal = TestPortal.shared();

    @Test
    void aHitSaysWhatALaterPaperDoesToItsPaper() {
        String page =
                portal.get("/search?q=" + encode("ইনোভেশন টিম") + "&kind=order").body();
        assertThat(page)
                .contains("<p class=\"later\">পরবর্তী কাগজ – সংশোধন করে: <a href=\"" + CIRCULAR
                        + "\" lang=\"en\">Circular on")
                .contains("</a>, ৩ নভেম্বর ২০২৪</p>")
                .doesNotContain("বহাল");
    }

    @Test
    void onlyTheDecisionThatIsNamedSaysThatItIsMeant() {
        String april = "q=" + encode("বৃক্ষরোপণ") + "&office=uno-kanchanpur&from=2025-04-01&to=2025-04-30&lang=en";
        String page = portal.get("/search?" + april).body();
        assertThat(page)
                .contains("Later paper, of this decision – cancels: <a href=\"" + CIRCULAR + "?lang=en\">Circular on")
                .doesNotContain("Later paper – cancels");
        String portals = april.replace(encode("বৃক্ষরোপণ"), encode("\"ওয়েব পোর্টাল\""));
        assertThat(portal.get("/search?" + portals).body())
                .as("another decision of the same minutes")
                .contains("Later paper – cancels: ")
                .doesNotContain("of this decision – cancels");
        assertThat(portal.get("/search?" + april.replace("-04-", "-05-").replace("30", "31"))
                        .body())
                .doesNotContain("class=\"later\"");
    }

    @Test
    void machinesAreToldTheSame() {
        String april = "/api/v1/decisions?office=uno-kanchanpur&from=2025-04-01&to=2025-04-30";
        JsonNode hits =
                RecordJson.read(portal.get(april).body(), JsonNode.class).get("hits");
        assertThat(hits).hasSize(4).allSatisfy(hit -> {
            JsonNode act = hit.at("/laterActs/0");
            assertThat(act.get("type").asText()).isEqualTo("cancels");
            assertThat(act.get("namesDecision").asBoolean())
                    .isEqualTo(hit.get("ordinal").asInt() == 2);
            assertThat(act.get("url").asText()).isEqualTo(CIRCULAR);
        });
        assertThat(portal.get(april.replace("-04-", "-05-")).body()).doesNotContain("laterActs");
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
