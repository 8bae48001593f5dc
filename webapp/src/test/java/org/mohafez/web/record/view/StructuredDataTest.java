package org.mohafez.web.record.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mohafez.index.CodedNames;
import org.mohafez.index.FacetCode;
import org.mohafez.record.RecordJson;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;

/** What a page says of itself to search engines. */
class StructuredDataTest {
    private static final Pattern DATA = Pattern.compile("<script type=\"application/ld\\+json\">([^<>]*)</script>");
    private static final String BODY = CodedNames.body("উপজেলা আইসিটি কমিটি").code();
    private static final String MINUTES = "/d/" + SampleArchive.id(SamplePapers.minutes(5));

    @Test
    void aDocumentIsADigitalDocumentWithItsFile() {
        JsonNode document = data(MINUTES).at("/@graph/0");
        assertThat(document.get("@type").asText()).isEqualTo("DigitalDocument");
        assertThat(document.get("@id").asText()).isEqualTo("https://minutes.example" + MINUTES);
        assertThat(document.at("/publisher/@type").asText()).isEqualTo("GovernmentOrganization");
        assertThat(document.get("datePublished").asText()).isEqualTo("2025-05-24");
        assertThat(document.at("/encoding/sha256").asText()).hasSize(64);
    }

    @Test
    void aDecisionIsPartOfItsDocument() {
        JsonNode graph = data(MINUTES + "/2?lang=en").get("@graph");
        assertThat(graph.at("/1/about").asText()).isEqualTo("নদী তীরের বৃক্ষরোপণ");
        assertThat(graph.at("/1/isPartOf/@id")).isEqualTo(graph.at("/0/@id"));
        assertThat(graph.at("/2/@type").asText()).isEqualTo("BreadcrumbList");
        assertThat(graph.at("/2/itemListElement").findValuesAsText("item"))
                .containsExactly(
                        "https://minutes.example/",
                        "https://minutes.example/browse?lang=en",
                        "https://minutes.example/browse/district/" + FacetCode.of("মেঘনাগঞ্জ") + "?lang=en",
                        "https://minutes.example/browse/upazila/" + FacetCode.of("মেঘনাগঞ্জ কাঞ্চনপুর") + "?lang=en",
                        "https://minutes.example/browse/office/uno-kanchanpur?lang=en",
                        "https://minutes.example/browse/body/" + BODY + "?office=uno-kanchanpur&lang=en",
                        "https://minutes.example" + MINUTES,
                        "https://minutes.example" + MINUTES + "/2");
    }

    @Test
    void textOfOthersCannotEndIt() {
        JsonNode document = data("/d/" + SampleArchive.id(SamplePapers.HOSTILE)).at("/@graph/0");
        assertThat(document.get("name").asText()).isEqualTo("<script>alert('title')</script> আক্রমণ");
    }

    private static JsonNode data(String path) {
        Matcher found = DATA.matcher(TestPortal.shared().get(path).body());
        assertThat(found.find()).isTrue();
        return RecordJson.read(found.group(1), JsonNode.class);
    }
}
