package org.mohafez.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mohafez.record.RecordJson;
import org.mohafez.web.fixture.TestPortal;
import org.mohafez.web.ui.Lang;

/** The page of the API says what {@code /openapi.json} says, in the reader's language, and every example on it works. */
class ApiPageTest {
    private static final Pattern ADDRESS = Pattern.compile("<article id=\"(\\w+)\">(.*?)</article>", Pattern.DOTALL);
    private static final Pattern EXAMPLE = Pattern.compile("class=\"example\" href=\"([^\"]+)\"");

    private final TestPortal portal = TestPortal.shared();
    private final JsonNode api = RecordJson.read(portal.get("/openapi.json").body(), JsonNode.class);

    @ParameterizedTest
    @EnumSource
    void everyAddressIsThereWithItsParametersAndItsAnswer(Lang lang) {
        Map<String, String> shown = shown(lang);
        for (Map.Entry<String, JsonNode> path : api.get("paths").properties()) {
            JsonNode operation = path.getValue().get("get");
            String said = shown.remove(operation.get("operationId").asText());
            assertThat(said)
                    .contains("<code>" + path.getKey() + "</code>")
                    .contains(plain(operation.get(lang == Lang.BN ? "x-summary-bn" : "summary")));
            JsonNode answer = operation.at("/responses/200");
            answer.path("content").fieldNames().forEachRemaining(type -> assertThat(said)
                    .contains("<code>" + type + "</code>"));
            for (JsonNode reference : operation.path("parameters")) {
                JsonNode parameter = reference.has("$ref")
                        ? api.at(reference.get("$ref").asText().substring(1))
                        : reference;
                String row = "<code>" + parameter.get("name").asText() + "</code>";
                assertThat(said.contains(row) || said.contains("#search-parameters"))
                        .as(path.getKey() + " " + row)
                        .isTrue();
                assertThat(portalPage(lang)).contains(row);
            }
        }
        assertThat(shown).as("nothing that is not described").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyExampleWorksAndIsOfTheTypeThatIsTold(Lang lang) {
        for (Map.Entry<String, String> address : shown(lang).entrySet()) {
            Matcher example = EXAMPLE.matcher(address.getValue());
            assertThat(example.find()).as(address.getKey()).isTrue();
            HttpResponse<String> answer = followed(example.group(1).replace("&amp;", "&"));
            assertThat(answer.statusCode()).as(example.group(1)).isEqualTo(200);
            List<String> told = types(address.getKey());
            String type =
                    answer.headers().firstValue("Content-Type").orElseThrow().replaceFirst(";.*", "");
            assertThat(told.isEmpty() || told.contains(type))
                    .as(example.group(1) + " is " + type + ", not " + told)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void harvestersAndLimitsAreNamed(Lang lang) {
        assertThat(portalPage(lang))
                .contains("OAI-PMH", "IIIF", "sitemaps.org", "OpenSearch", "Atom", "/openapi.json")
                .contains(lang == Lang.BN ? "৫০,০০০" : "50,000", lang == Lang.BN ? "৫০৩" : "503");
        assertThat(portal.get("/about" + query(lang)).body()).contains("href=\"/api" + query(lang) + "\"");
        assertThat(portal.get("/coverage" + query(lang)).body()).contains("href=\"/api" + query(lang) + "\"");
    }

    private HttpResponse<String> followed(String path) {
        HttpResponse<String> answer = portal.get(path);
        return answer.statusCode() == 302
                ? portal.get(answer.headers().firstValue("Location").orElseThrow())
                : answer;
    }

    private List<String> types(String operation) {
        List<String> types = new ArrayList<>();
        for (JsonNode path : api.get("paths")) {
            if (path.at("/get/operationId").asText().equals(operation)) {
                path.at("/get/responses/200/content").fieldNames().forEachRemaining(types::add);
            }
        }
        return types;
    }

    /** The parts of the page, by the operation each tells of. */
    private Map<String, String> shown(Lang lang) {
        Map<String, String> shown = new LinkedHashMap<>();
        Matcher address = ADDRESS.matcher(portalPage(lang));
        while (address.find()) {
            shown.put(address.group(1), address.group(2));
        }
        assertThat(shown).hasSizeGreaterThan(30);
        return shown;
    }

    private String portalPage(Lang lang) {
        HttpResponse<String> answer = portal.get("/api" + query(lang));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String query(Lang lang) {
        return lang == Lang.BN ? "" : "?lang=en";
    }

    private static String plain(JsonNode said) {
        return said.asText().replace("`", "").replace("&", "&amp;").replace("<", "&lt;");
    }
}
