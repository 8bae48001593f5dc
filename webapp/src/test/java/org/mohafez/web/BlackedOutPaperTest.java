package org.mohafez.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.account.Role;
import org.mohafez.archive.BlackBoxes;
import org.mohafez.archive.Doing;
import org.mohafez.archive.Holding;
import org.mohafez.archive.PictureSize;
import org.mohafez.archive.Revision;
import org.mohafez.archive.Tombstone;
import org.mohafez.archive.blackout.BlackedOutArchive;
import org.mohafez.archive.blackout.Places;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.ocfl.OcflArchive;
import org.mohafez.archive.ocfl.OcflArchiveWriter;
import org.mohafez.index.Generations;
import org.mohafez.index.IndexBuilder;
import org.mohafez.index.lucene.LuceneFormat;
import org.mohafez.page.Block;
import org.mohafez.page.Box;
import org.mohafez.page.Line;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Word;
import org.mohafez.record.Access;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.correction.Blacked;
import org.mohafez.record.correction.Correction;
import org.mohafez.record.correction.Corrections;
import org.mohafez.record.correction.Edit;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.PublicAddresses;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.TestPortal;

/**
 * A paper that everybody could see once, as it was, and that is given to them now with places blacked out: a stranger walks every public
 * address and meets none of the words that stood there.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BlackedOutPaperTest {
    private static final String FILE = "জ্যোৎস্নালোক-9876543210.pdf";

    /** As the clerk named them. */
    private static final List<String> BLACKED =
            List.of("জ্যোৎস্নালোক সরকার", "জ্যোৎস্নালোক", "৯৮৭৬৫৪৩২১০", "ঐরাবত", "০১৭১১-২২৩৩৪৪");

    /** As pages and addresses may have them. */
    private static final List<String> SECRETS = List.of(
            "জ্যোৎস্নালোক",
            "৯৮৭৬৫৪৩২১০",
            "9876543210",
            "ঐরাবত",
            "২২৩৩৪৪",
            "223344",
            URLEncoder.encode("জ্যোৎস্নালোক", StandardCharsets.UTF_8),
            "picture of what is secret");

    private static final String RECORD = """
            {"kind":"minutes","status":"signed","title":"ভাতা বিতরণ সভার কার্যবিবরণী","subject":"জ্যোৎস্নালোক সরকারের ভাতা","access":"%s",
             "office":{"name":"উপজেলা কার্যালয়","code":"open-office","district":"মেঘনাগঞ্জ"},
             "meeting":{"date":"2024-05-10","body":"মাসিক সভা","attendees":[{"name":"জ্যোৎস্নালোক সরকার","designation":"ভাতাভোগী"}]},
             "memo":{"number":"০৫.৪১.০০৯.২৪-১","issued":"2024-05-20"},
             "pages":[{"number":1,"width":595,"height":842,"source":"text"}],
             "mentions":[{"type":"project","text":"৯৮৭৬৫৪৩২১০","value":"9876543210","page":1}],
             "citedMemos":[{"number":"৯৮৭৬৫৪৩২১০","normalized":"9876543210","key":"9876543210"}],
             "decisions":[{"ordinal":1,"number":"১","topic":"ভাতা জ্যোৎস্নালোক সরকার","text":"জ্যোৎস্নালোক সরকার (৯৮৭৬৫৪৩২১০) ভাতা পাবেন, ফোন ০১৭১১-২২৩৩৪৪।","page":1,
              "items":["জ্যোৎস্নালোক সরকার"],
              "implementers":[{"text":"ঐরাবত সমাজসেবা কর্মকর্তা","designation":"ঐরাবত","code":"secret-post"}]}]}
            """;

    @TempDir
    static Path folder;

    private static ArchiveFolder archive;
    private static TestPortal portal;
    private static String id;

    @BeforeAll
    static void open() throws IOException {
        archive = new ArchiveFolder(Files.createDirectory(folder.resolve("archive")));
        SampleArchive.write(
                archive,
                Map.of(
                        FILE,
                        RECORD.formatted("public"),
                        "open-1.pdf",
                        RECORD.formatted("public")
                                .replaceAll(
                                        "জ্যোৎস্নালোক|৯৮৭৬৫৪৩২১০|9876543210|ঐরাবত|০১৭১১-২২৩৩৪৪|secret-post", "খোলা")));
        id = SampleArchive.id(FILE);
        Path pictures = Files.createDirectories(archive.pictures(id));
        for (PictureSize size : PictureSize.values()) {
            Files.writeString(pictures.resolve(size.fileName(1)), "picture of what is secret");
        }
        Pages pages = pages();
        // A later reading may find the words, too.
        keep(pages, Corrections.NONE, Access.PUBLIC, Doing.READ);
        List<Blacked> places = BLACKED.stream()
                .flatMap(text -> Places.of(pages, text).stream())
                .toList();
        keep(pages, said(new Edit.BlackOut(places)), Access.INTERNAL, new Doing("rahima", "corrected: জ্যোৎস্নালোক"));
        BlackBoxes black =
                BlackedOutArchive.boxes(OcflArchive.open(archive), id).getOrDefault(1, BlackBoxes.NONE);
        for (PictureSize size : PictureSize.values()) {
            Files.writeString(pictures.resolve(size.fileName(1, black)), "RIFF burned");
        }
        portal = TestPortal.over(archive);
    }

    private static Corrections said(Edit edit) {
        return Corrections.NONE.and(new Correction("rahima", Instant.EPOCH, "", List.of(edit)));
    }

    private static void keep(Pages pages, Corrections corrections, Access access, Doing by) {
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(archive)) {
            Holding.Document held = (Holding.Document) writer.find(id).orElseThrow();
            PaperRecord record = held.record().seenBy(access);
            writer.keep(
                    writer.originals(id),
                    held.source(),
                    List.of(new Revision(Revision.ONLY, record, record, pages, corrections)),
                    by);
            new IndexBuilder(new Generations(archive.index()), new LuceneFormat()).rebuild(writer, (done, total) -> {});
        }
    }

    private static Pages pages() {
        List<Block> lines = new ArrayList<>();
        for (String text : List.of(
                "ভাতা বিতরণ সভার কার্যবিবরণী",
                "ভাতা জ্যোৎস্নালোক সরকার ঐরাবত সমাজসেবা কর্মকর্তা",
                "জ্যোৎস্নালোক সরকার (৯৮৭৬৫৪৩২১০) ভাতা পাবেন, ফোন ০১৭১১-২২৩৩৪৪।")) {
            List<Word> words = new ArrayList<>();
            for (String word : text.split(" ")) {
                words.add(new Word(word, new Box(20 + 60 * words.size(), 20 + 20 * lines.size(), 50, 12)));
            }
            Box box = words.stream().map(Word::box).reduce(Box::union).orElseThrow();
            lines.add(new Paragraph(List.of(new Line(text, box, words, 1))));
        }
        return new Pages(
                "application/pdf", List.of(new Page(1, 595.0, 842.0, PageSource.TEXT, 0.99, "own text", lines)));
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    @Order(1)
    void aStrangerMeetsNoneOfTheWords() throws IOException {
        List<String> paths = new ArrayList<>(PublicAddresses.all(
                List.of(id, SampleArchive.id("open-1.pdf")),
                List.of("open-office", "secret-post"),
                List.of("2023-24")));
        Stream.of("2", "3").forEach(version -> Stream.of("", ".json", "/1", "/1.json")
                .forEach(end -> paths.add("/d/" + id + "/v/" + version + end)));
        List<String> asked = paths.stream()
                .flatMap(path -> queries(path).stream().map(query -> path + query))
                .toList();
        assertThat(asked).hasSizeGreaterThan(300);
        PublicAddresses.meetNoneOf(SECRETS, portal, asked, folder);
    }

    private static List<String> queries(String path) {
        if (path.startsWith("/oai")) {
            return List.of(
                    "?verb=ListRecords&metadataPrefix=oai_dc",
                    "?verb=ListRecords&metadataPrefix=mohafez",
                    "?verb=GetRecord&metadataPrefix=mohafez&identifier=oai:minutes.example:" + id);
        }
        boolean searches = path.startsWith("/search")
                || path.startsWith("/sugg")
                || path.startsWith("/audit")
                || path.equals("/")
                || path.startsWith("/api/v1/");
        return searches
                ? List.of(
                        "",
                        "?seed=x&n=100",
                        "?q=" + TestPortal.encoded("ভাতা"),
                        "?q=" + TestPortal.encoded("জ্যোৎস্নালো"),
                        "?q=" + TestPortal.encoded("ঐরাব") + "&lang=en",
                        "?q=987654321")
                : List.of("", "?lang=en");
    }

    @Test
    @Order(2)
    void whatIsLeftIsShownAndSaysSo() {
        assertThat(portal.get("/d/" + id + "?lang=en").body())
                .contains("ভাতা বিতরণ সভার কার্যবিবরণী", "███", "blacked out for the public")
                .doesNotContain("/d/" + id + "/original", "/d/" + id + "/proof");
        assertThat(portal.get("/d/" + id + "/1.json").body()).contains("███ ███ ███ ভাতা পাবেন, ফোন ███");
        assertThat(portal.get("/d/" + id + "/page/1.webp").body()).isEqualTo("RIFF burned");
        assertThat(portal.get("/d/" + id + "/page/1-small.webp").body()).isEqualTo("RIFF burned");
        for (String kept : List.of("/original", "/proof")) {
            HttpResponse<String> refused = portal.get("/d/" + id + kept + "?lang=en", "Accept", "text/html");
            assertThat(refused.statusCode()).as(kept).isEqualTo(403);
            assertThat(refused.body()).contains("signs in first");
        }
        assertThat(portal.get("/d/" + id + "/v/2.json").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(3)
    void blackWordsAreNotFoundAndNotCounted() {
        assertThat(total(portal.get("/search.json?q=" + TestPortal.encoded("\"জ্যোৎস্নালোক\""))
                        .body()))
                .isZero();
        assertThat(total(portal.get("/search.json?q=9876543210").body())).isZero();
        assertThat(total(portal.get("/search.json?q=" + TestPortal.encoded("ভাতা"))
                        .body()))
                .isEqualTo(4);
        assertThat(portal.get("/browse/implementer/secret-post").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(4)
    void whoIsSignedInHasAllOfItOnce() {
        Browser reader = Browser.of(portal, "black.reader", Role.READER);
        assertThat(reader.get("/d/" + id).body())
                .contains("জ্যোৎস্নালোক", "৯৮৭৬৫৪৩২১০")
                .doesNotContain("███");
        assertThat(reader.get("/d/" + id + "/page/1.webp").body()).isEqualTo("picture of what is secret");
        assertThat(reader.get("/d/" + id + "/original").statusCode()).isEqualTo(200);
        assertThat(total(reader.get("/search.json?q=" + TestPortal.encoded("\"জ্যোৎস্নালোক\""))
                        .body()))
                .isEqualTo(2);
        assertThat(total(reader.get("/search.json?q=" + TestPortal.encoded("ভাতা"))
                        .body()))
                .isEqualTo(4);
    }

    @Test
    @Order(5)
    void aPictureThatWasMadeForOtherBoxesIsNotShown() throws IOException {
        Path pictures = archive.pictures(id);
        BlackBoxes black =
                BlackedOutArchive.boxes(OcflArchive.open(archive), id).getOrDefault(1, BlackBoxes.NONE);
        Path burned = pictures.resolve(PictureSize.FULL.fileName(1, black));
        Path elsewhere = Files.move(burned, pictures.resolve("1-black-0000000000000000.webp"));
        assertThat(portal.get("/d/" + id + "/page/1.webp").statusCode()).isEqualTo(404);
        Files.move(elsewhere, burned);
    }

    /** What was made for readers of before is no more theirs, though the portal goes on running. */
    @Test
    @Order(6)
    void whatIsBlackedOutLaterIsBlackAtOnce() {
        assertThat(portal.get("/d/" + id + "/1.json").body()).contains("সমাজসেবা");
        Corrections before = OcflArchive.open(archive).corrections(id);
        List<Blacked> more = Stream.concat(before.blackedOut().stream(), Places.of(pages(), "সমাজসেবা").stream())
                .toList();
        keep(pages(), said(new Edit.BlackOut(more)), Access.INTERNAL, new Doing("rahima", ""));
        for (String path : List.of("", ".json", "/1.json", "/page/1", "/page/1.json", "/v/2.json", ".akn.xml")) {
            assertThat(portal.get("/d/" + id + path).body())
                    .as(path)
                    .contains("███")
                    .doesNotContain("সমাজসেবা");
        }
        assertThat(portal.get("/d/" + id + "/page/1.webp").statusCode())
                .as("until a picture is made")
                .isEqualTo(404);
        keep(pages(), before, Access.INTERNAL, new Doing("rahima", ""));
        assertThat(portal.get("/d/" + id + "/1.json").body()).contains("সমাজসেবা");
    }

    @Test
    @Order(7)
    void whatCannotBeFoundAgainOpensNothing() {
        Pages other = new Pages(
                "application/pdf",
                List.of(new Page(
                        1,
                        500.0,
                        700.0,
                        PageSource.OCR,
                        0.5,
                        "",
                        List.of(Paragraph.of("জ্যোৎস্নালোক একেবারে অন্য কথা")))));
        Corrections said = OcflArchive.open(archive).corrections(id);
        keep(other, said, Access.INTERNAL, Doing.READ);

        assertThat(portal.get("/d/" + id).statusCode()).isEqualTo(404);
        assertThat(portal.get("/d/" + id + "/v/3").statusCode()).isEqualTo(404);
        Browser clerk = Browser.of(portal, "black.clerk", Role.CLERK);
        assertThat(clerk.get("/desk/withheld?lang=en").body()).contains("is not found in the newer reading");
        assertThat(clerk.get("/desk/withheld/" + id + "?lang=en").body()).contains("release it anew");
        keep(pages(), said, Access.INTERNAL, Doing.READ);
        assertThat(portal.get("/d/" + id).statusCode()).isEqualTo(200);
    }

    @Test
    @Order(8)
    void takenBackItIsInternalWithAllItsVersions() {
        keep(pages(), said(new Edit.BlackOut(List.of())), Access.INTERNAL, new Doing("rahima", ""));
        assertThat(portal.get("/d/" + id).statusCode()).isEqualTo(404);
        for (int version = 1; version <= 3; version++) {
            assertThat(portal.get("/d/" + id + "/v/" + version).statusCode()).isEqualTo(404);
        }
        assertThat(portal.get("/d/" + id + "/page/1.webp").statusCode()).isEqualTo(404);
        assertThat(total(portal.get("/search.json?q=" + TestPortal.encoded("ভাতা"))
                        .body()))
                .isEqualTo(2);
    }

    @Test
    @Order(9)
    void whoCouldReadWhatWasLeftIsToldThatItWasWithdrawn() {
        withdraw();
        assertThat(portal.get("/d/" + id).statusCode()).isEqualTo(404);
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(archive)) {
            writer.reinstate(id, "rahima", "");
        }
        List<Blacked> places = BLACKED.stream()
                .flatMap(text -> Places.of(pages(), text).stream())
                .toList();
        keep(pages(), said(new Edit.BlackOut(places)), Access.INTERNAL, new Doing("rahima", ""));
        withdraw();
        for (String address : List.of("/d/" + id, "/d/" + id + ".json", "/d/" + id + "/v/2")) {
            HttpResponse<String> gone = portal.get(address);
            assertThat(gone.statusCode()).as(address).isEqualTo(410);
            assertThat(gone.body()).contains("ভুল ফাইল").doesNotContain(SECRETS);
        }
    }

    private static void withdraw() {
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(archive)) {
            writer.withdraw(id, Tombstone.of(Instant.EPOCH, "রেকর্ড রুম", "ভুল ফাইল"));
        }
    }

    private static int total(String json) {
        return Integer.parseInt(json.replaceFirst("(?s).*?\"total\":(\\d+).*", "$1"));
    }
}
