package org.mohafez.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.account.Role;
import org.mohafez.archive.PictureSize;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.PublicAddresses;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.TestPortal;

/**
 * An archive with one paper that is not for everybody, of words that stand nowhere else: a stranger walks every public address and
 * meets none of them. Beside it stands the same archive without that paper: what is counted must be the same in both.
 */
class InternalPaperTest {
    private static final String FILE = "ঝঞ্ঝাবর্ত.pdf";

    /** As in the paper, and as pages and addresses may have them. */
    private static final List<String> SECRETS = List.of(
            "ঝঞ্ঝাবর্ত",
            "ময়ূরপঙ্খী",
            "চন্দ্রবিন্দুপুর",
            "খড়্গহস্ত",
            "জ্যোৎস্নালোক",
            "উচ্ছৃঙ্খলা",
            "ঐরাবত",
            "99.88.77",
            "৯৯.৮৮.৭৭",
            "secret-office",
            "secret-post",
            "secret-body",
            "7777777",
            "৭৭,৭৭,৭৭৭",
            "2031",
            "২০৩১",
            "picture of what is secret");

    @TempDir
    static Path folder;

    private static TestPortal portal;
    private static TestPortal without;

    @BeforeAll
    static void open() throws IOException {
        Map<String, String> papers = new LinkedHashMap<>();
        for (int i = 1; i <= 3; i++) {
            papers.put("open-" + i + ".pdf", """
                    {"kind":"minutes","status":"signed","title":"মাসিক সভার কার্যবিবরণী %d","access":"public",
                     "office":{"name":"উপজেলা কার্যালয়","code":"open-office","district":"মেঘনাগঞ্জ"},
                     "meeting":{"date":"2024-0%d-10","body":"মাসিক সভা"},"memo":{"number":"০৫.৪১.০০%d.২৪-১","issued":"2024-0%d-20"},
                     "pages":[{"number":1,"source":"text"}],
                     "decisions":[{"ordinal":1,"number":"১","topic":"সেতু","text":"সেতু মেরামত করতে হবে।","page":1,
                      "implementers":[{"text":"উপজেলা প্রকৌশলী"}]}]}
                    """.formatted(i, i, i, i));
        }
        without = over("without", papers);
        papers.put(FILE, """
                {"kind":"minutes","status":"signed","title":"ঝঞ্ঝাবর্ত সভার কার্যবিবরণী","subject":"ময়ূরপঙ্খী","access":"internal",
                 "office":{"name":"চন্দ্রবিন্দুপুর কার্যালয়","code":"secret-office","district":"মেঘনাগঞ্জ","upazila":"চন্দ্রবিন্দুপুর"},
                 "meeting":{"date":"2031-01-10","body":"খড়্গহস্ত কমিটি"},"memo":{"number":"৯৯.৮৮.৭৭.০০১.৩১-১","issued":"2031-01-12"},
                 "pages":[{"number":1,"source":"text"}],
                 "mentions":[],
                 "decisions":[{"ordinal":1,"number":"১","topic":"জ্যোৎস্নালোক","text":"উচ্ছৃঙ্খলা নিবারণে ৭৭,৭৭,৭৭৭ টাকা ব্যয় করতে হবে।","page":1,
                  "implementers":[{"text":"ঐরাবত কর্মকর্তা","code":"secret-post"}]}]}
                """);
        portal = over("with", papers);
    }

    private static TestPortal over(String name, Map<String, String> papers) throws IOException {
        ArchiveFolder archive = new ArchiveFolder(Files.createDirectory(folder.resolve(name)));
        SampleArchive.write(archive, papers);
        for (String file : papers.keySet()) {
            Path pictures = Files.createDirectories(archive.pictures(SampleArchive.id(file)));
            for (PictureSize size : PictureSize.values()) {
                Files.writeString(
                        pictures.resolve(size.fileName(1)), file.equals(FILE) ? "picture of what is secret" : "RIFF");
            }
        }
        return TestPortal.over(archive);
    }

    @AfterAll
    static void close() {
        portal.close();
        without.close();
    }

    @Test
    void aStrangerMeetsNoWordOfIt() throws IOException {
        List<String> walked = new ArrayList<>();
        for (String path : addresses()) {
            for (String query : queries(path)) {
                String asked = path + query;
                HttpResponse<byte[]> answer = PublicAddresses.ask(portal, asked);
                walked.add(asked);
                assertThat(answer.statusCode()).as(asked).isLessThan(500);
                for (String text : PublicAddresses.texts(answer.body(), folder)) {
                    for (String secret : secrets(asked)) {
                        assertThat(text).as("%s in %s", secret, asked).doesNotContain(secret);
                    }
                }
                PublicAddresses.headers(answer).forEach((name, values) -> assertThat(values.toString())
                        .as("%s of %s", name, asked)
                        .doesNotContain(secrets(asked).toArray(String[]::new)));
            }
        }
        assertThat(walked).hasSizeGreaterThan(500);
    }

    @Test
    void whatIsThereAndWhatIsNotAreAnsweredAlike() {
        String id = SampleArchive.id(FILE);
        String never = SampleArchive.id("never.pdf");
        for (String path : addresses()) {
            if (path.contains(id)) {
                assertThat(status(path)).as(path).isEqualTo(status(path.replace(id, never)));
            }
        }
    }

    @Test
    void nothingIsCountedThatIsNotShown() {
        for (String path : new TreeSet<>(addresses())) {
            boolean counts = path.startsWith("/search") || path.startsWith("/browse") || path.startsWith("/sugg");
            boolean isData = path.endsWith(".json") || path.endsWith(".csv");
            if (counts && isData) {
                for (String query : queries(path)) {
                    assertThat(steady(portal.get(path + query).body()))
                            .as(path + query)
                            .isEqualTo(steady(without.get(path + query).body()));
                }
            }
        }
        for (String path :
                List.of("/", "/search", "/search?q=" + TestPortal.encoded("সেতু"), "/browse", "/search/timeline")) {
            assertThat(steady(portal.get(path).body()))
                    .as(path)
                    .isEqualTo(steady(without.get(path).body()));
        }
    }

    @Test
    void aReaderFindsIt() {
        Browser reader = Browser.of(portal, "internal.reader", Role.READER);
        String id = SampleArchive.id(FILE);

        assertThat(reader.get("/search.json?q=" + TestPortal.encoded("উচ্ছৃঙ্খলা"))
                        .body())
                .contains(id);
        assertThat(reader.get("/d/" + id).body()).contains("ঝঞ্ঝাবর্ত", "অভ্যন্তরীণ");
        assertThat(reader.get("/d/" + id + "/1.json").body()).contains("জ্যোৎস্নালোক");
        assertThat(reader.get("/d/" + id + "/original").statusCode()).isEqualTo(200);
        assertThat(reader.get("/d/" + id + "/page/1.webp").body()).isEqualTo("picture of what is secret");
        assertThat(reader.get("/browse/office/secret-office").statusCode()).isEqualTo(200);
    }

    /** With the paper's own values in their places, and with those of an open one. */
    private static List<String> addresses() {
        return PublicAddresses.all(
                List.of(SampleArchive.id(FILE), SampleArchive.id("open-1.pdf")),
                List.of("secret-office", "secret-post", "open-office", "minutes"),
                List.of("2030-31", "2023-24"));
    }

    private static List<String> queries(String path) {
        if (path.startsWith("/oai")) {
            return List.of(
                    "",
                    "?verb=ListRecords&metadataPrefix=oai_dc",
                    "?verb=ListIdentifiers&metadataPrefix=mohafez",
                    "?verb=ListSets",
                    "?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:minutes.example:" + SampleArchive.id(FILE));
        }
        boolean searches = path.startsWith("/search")
                || path.startsWith("/sugg")
                || path.startsWith("/audit")
                || path.equals("/")
                || path.startsWith("/api/v1/");
        return searches
                ? List.of(
                        "",
                        "?lang=en",
                        "?seed=x&n=100",
                        "?q=" + TestPortal.encoded("উচ্ছৃঙ্খলা"),
                        "?q=" + TestPortal.encoded("ঝঞ্ঝাবর্") + "&lang=en",
                        "?q=" + TestPortal.encoded("সেতু"),
                        "?office=secret-office",
                        "?from=2031-01-01",
                        "?amountFrom=7000000",
                        "?sort=received&size=100")
                : List.of("", "?lang=en", "?q=" + TestPortal.encoded("উচ্ছৃঙ্খলা"));
    }

    /** All but what the address itself says: an answer may say what was asked. */
    private static List<String> secrets(String asked) {
        String said = java.net.URLDecoder.decode(asked, StandardCharsets.UTF_8);
        List<String> secrets = new ArrayList<>(SECRETS);
        secrets.add(SampleArchive.id(FILE));
        secrets.removeIf(secret -> said.contains(secret)
                || (said.contains("2031") && secret.equals("২০৩১"))
                || (said.contains("2030-31") && secret.equals("২০৩১")));
        return secrets;
    }

    /**
     * What differs between two answers to the same question: how long it took, when the files came, and in its last places a score,
     * because the average length of texts is that of all.
     */
    private static String steady(String body) {
        return body.replaceAll("\"(tookMs|score)\":[0-9.E-]+", "").replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "");
    }

    private static int status(String path) {
        return portal.get(path).statusCode();
    }
}
