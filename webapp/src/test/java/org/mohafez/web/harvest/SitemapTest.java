package org.mohafez.web.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.mohafez.archive.Holding;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.RecordJson;
import org.mohafez.record.Source;
import org.mohafez.web.fixture.MemoryArchive;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;
import org.mohafez.web.http.Problems;
import org.mohafez.web.http.Routes;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SitemapTest {
    private final TestPortal portal = TestPortal.shared();

    @Test
    void everyPublicPageIsListedAndExists() throws Exception {
        assertThat(places(portal.get("/sitemap.xml").body())).containsExactly("https://minutes.example/sitemap/1.xml");
        List<String> places = places(portal.get("/sitemap/1.xml").body());
        String minutes = "https://minutes.example/d/" + SampleArchive.id(SamplePapers.minutes(5));
        assertThat(places).doesNotHaveDuplicates().contains(minutes, minutes + "/1", minutes + "/2", minutes + "/3");
        assertThat(places)
                .noneMatch(place -> place.contains(SampleArchive.id(SamplePapers.INTERNAL)))
                .noneMatch(place -> place.contains(SampleArchive.id(SamplePapers.INTERNAL_MINUTES)));
        assertThat(places).allSatisfy(place -> assertThat(
                        portal.get(URI.create(place).getPath()).statusCode())
                .as(place)
                .isEqualTo(200));
        assertThat(portal.get("/sitemap/2.xml").statusCode()).isEqualTo(404);
        assertThat(portal.get("/sitemap/x.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void aLongListIsCutInParts() throws Exception {
        MemoryArchive archive = new MemoryArchive();
        for (int i = 0; i < 7; i++) {
            archive.with(paper("000000000000000" + i));
        }
        var site = TestPortal.site();
        Catalogue catalogue = new Catalogue(archive, java.time.Instant::now);
        Javalin server = Javalin.create(config ->
                        new Sitemaps(site, catalogue, new Problems(site), 3).register(new Routes(config.routes)))
                .start("127.0.0.1", 0);
        try (HttpClient client = HttpClient.newHttpClient()) {
            List<String> all = new ArrayList<>();
            List<String> parts = places(get(client, server, "/sitemap.xml"));
            for (String part : parts) {
                List<String> places =
                        places(get(client, server, URI.create(part).getPath()));
                assertThat(places.size()).isBetween(1, 3);
                all.addAll(places);
            }
            assertThat(parts).hasSize(3);
            assertThat(all).hasSize(7).doesNotHaveDuplicates();
        } finally {
            server.stop();
        }
    }

    private static Holding.Document paper(String id) {
        String json = "{\"kind\":\"order\",\"status\":\"signed\",\"decisions\":[],\"access\":\"public\"}";
        Source source = new Source("a.pdf", "00", 1, "application/pdf", List.of(), List.of());
        return new Holding.Document(
                id,
                java.time.Instant.EPOCH,
                RecordJson.read(json, PaperRecord.class).withSource(source));
    }

    private static String get(HttpClient client, Javalin server, String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + server.port() + path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    private static List<String> places(String xml) throws Exception {
        NodeList found = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getElementsByTagName("loc");
        List<String> places = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            places.add(found.item(i).getTextContent());
        }
        return places;
    }
}
