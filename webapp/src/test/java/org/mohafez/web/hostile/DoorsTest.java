package org.mohafez.web.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mohafez.web.fixture.HostileArchive;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.TestPortal;
import org.mohafez.web.http.Rights;

/** Hostile papers through every door that the table of rights has: those to come are tried as soon as they stand in it. */
class DoorsTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String QUERY = "?q=" + URLEncoder.encode(HostileArchive.WORD, StandardCharsets.UTF_8);

    private final TestPortal portal = HostileArchive.portal();

    static Stream<String> doors() {
        String paper = SampleArchive.id("formula-0.pdf");
        return Rights.all().keySet().stream()
                .filter(line -> line.startsWith("GET "))
                .map(line -> line.substring(4))
                .sorted()
                .flatMap(path -> Stream.of("office", "implementer", "body", "topic")
                        .map(facet -> path.replace("{facet}", facet)
                                .replace("{code}", facet.equals("office") ? "uno-kanchanpur" : "all-heads")))
                .distinct()
                .flatMap(path ->
                        (path.contains("{id}") ? papers() : Stream.of(paper)).map(id -> path.replace("{id}", id)))
                .distinct()
                .map(path -> path.replace("{year}", "2024").replaceAll("\\{[^}]*}", "1"))
                .flatMap(path -> Stream.of(path + QUERY, path + QUERY + "&lang=en"));
    }

    private static Stream<String> papers() {
        return Stream.of(HostileArchive.NAMES.getFirst(), "order.pdf", "circular.pdf", "formula-1.pdf", "giant.pdf")
                .map(SampleArchive::id);
    }

    static Stream<String> harvested() {
        return Stream.of(
                "/oai?verb=Identify",
                "/oai?verb=ListSets",
                "/oai?verb=ListRecords&metadataPrefix=oai_dc",
                "/oai?verb=ListRecords&metadataPrefix=mohafez",
                "/search?q=%3Cscript%3Ealert(1)%3C/script%3E%22%20onfocus=%22alert(2)&office=%22%3E&from=%3Cimg%20src=x%3E");
    }

    static Stream<String> originals() {
        return HostileArchive.NAMES.stream().map(name -> "/d/" + SampleArchive.id(name) + "/original");
    }

    @ParameterizedTest
    @MethodSource({"doors", "harvested", "originals"})
    void nothingThatComesOutDoesAnything(String path) {
        HttpResponse<byte[]> answer = ask(path);
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase().startsWith("x-evil"));
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        if (path.contains("/original")) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition")).hasValueSatisfying(value -> assertThat(value)
                    .startsWith("attachment; filename=\"")
                    .doesNotContain("/", "\\", "<")
                    .hasSizeLessThan(3_000));
        } else {
            Harmless.check(answer.headers().firstValue("Content-Type").orElse(""), answer.body());
        }
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void noFormulaLeavesAsOne(String begin) {
        String table = Harmless.text(ask("/search.csv" + QUERY + "&size=100").body());
        Harmless.csv(table);
        assertThat(table).contains("'" + begin.replace("\"", "\"\"") + " " + HostileArchive.WORD);
    }

    static List<String> formulas() {
        return HostileArchive.FORMULAS;
    }

    private HttpResponse<byte[]> ask(String path) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create(portal.address(path))).build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
