package org.mohafez.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.account.Role;
import org.mohafez.archive.Doing;
import org.mohafez.archive.Holding;
import org.mohafez.archive.Revision;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.ocfl.OcflArchiveWriter;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.ReadPaper;
import org.mohafez.record.RecordJson;
import org.mohafez.record.parts.PaperSpot;
import org.mohafez.record.parts.PartedFile;
import org.mohafez.record.parts.PartedFile.Moved;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.PublicAddresses;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.TestPortal;

/** Addresses of papers whose files were parted otherwise. */
class PartedPapersTest {
    private static final String JOINED = "joined.pdf";
    private static final String SPLIT = "split.pdf";

    private static final String RECORD = """
            {"kind":"minutes","status":"signed","title":"%s","access":"%s",
             "pages":[%s],%s
             "decisions":[%s]}""";

    @TempDir
    static Path folder;

    private static TestPortal portal;
    private static String joined;
    private static String split;

    /** One file was two papers and is one; the other was one, and its second page is another now, that is not for everybody. */
    @BeforeAll
    static void open() throws IOException {
        ArchiveFolder archive = new ArchiveFolder(Files.createDirectory(folder.resolve("archive")));
        String whole = paper("পুরো ফাইল", "public", 1, 2, "");
        SampleArchive.write(archive, Map.of(JOINED, whole, SPLIT, whole));
        joined = SampleArchive.id(JOINED);
        split = SampleArchive.id(SPLIT);
        String first = part(paper("প্রথম সভা", "public", 1, 1, ""), 1);
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(archive)) {
            keep(writer, joined, PartedFile.NONE, first, part(paper("দ্বিতীয় সভা", "public", 2, 2, ""), 2));
            PartedFile one = new PartedFile(
                    null,
                    List.of(),
                    List.of(),
                    List.of(
                            new Moved(PaperSpot.of(1), PaperSpot.of(0)),
                            new Moved(PaperSpot.of(2), PaperSpot.of(0)),
                            new Moved(new PaperSpot(2, 1), new PaperSpot(0, 2))));
            keep(writer, joined, one, whole);
            PartedFile two = new PartedFile(
                    null,
                    List.of(),
                    List.of(),
                    List.of(
                            new Moved(new PaperSpot(0, 1), new PaperSpot(1, 1)),
                            new Moved(new PaperSpot(0, 2), new PaperSpot(2, 1))));
            keep(writer, split, two, first, part(paper("গোপন সভা", "internal", 2, 2, ""), 2));
        }
        portal = TestPortal.over(archive);
    }

    private static String paper(String title, String access, int from, int to, String part) {
        String pages = from == to ? page(from) : page(from) + "," + page(to);
        String decisions = from == to ? decision(1, from) : decision(1, from) + "," + decision(2, to);
        return RECORD.formatted(title, access, pages, part, decisions);
    }

    private static String page(int number) {
        return "{\"number\":%d,\"width\":595.0,\"height\":842.0,\"source\":\"text\"}".formatted(number);
    }

    private static String decision(int ordinal, int page) {
        return "{\"ordinal\":%d,\"number\":\"%d\",\"text\":\"সিদ্ধান্ত, পৃষ্ঠা %d\",\"page\":%d}"
                .formatted(ordinal, ordinal, page, page);
    }

    private static String part(String record, int number) {
        return record.replace(
                "\"decisions\"",
                "\"part\":{\"number\":%d,\"of\":2,\"fromPage\":%d,\"toPage\":%d},\"decisions\""
                        .formatted(number, number, number));
    }

    private static void keep(OcflArchiveWriter writer, String id, PartedFile parts, String... records) {
        Holding held = writer.find(id).orElseThrow();
        List<ReadPaper> papers = List.of(records).stream()
                .map(json -> RecordJson.read(json, PaperRecord.class))
                .map(record -> new ReadPaper(record, pages(record)))
                .toList();
        writer.keep(writer.originals(id), held.source(), Revision.of(papers), parts, new Doing("rahima", "parted"));
    }

    private static Pages pages(PaperRecord record) {
        return new Pages(
                "application/pdf",
                record.pages().stream()
                        .map(page -> new Page(
                                page.number(),
                                595.0,
                                842.0,
                                PageSource.TEXT,
                                1.0,
                                null,
                                List.of(Paragraph.of("পৃষ্ঠা " + page.number()))))
                        .toList());
    }

    @Test
    void whatWasJoinedLeadsToWhatHasIt() {
        leads("/d/" + joined + "-2", "/d/" + joined);
        leads("/d/" + joined + "-1?lang=en", "/d/" + joined + "?lang=en");
        leads("/d/" + joined + "-2/1", "/d/" + joined + "/2");
        leads("/d/" + joined + "-2/7", "/d/" + joined);
        leads("/d/" + joined + "-2/page/2", "/d/" + joined + "/page/2");
        leads("/d/" + joined + "-2/original", "/d/" + joined + "/original");
        leads("/d/" + joined + "-2.json", "/d/" + joined + ".json");
        leads("/d/" + joined + "-2/1.json", "/d/" + joined + "/2.json");
        assertThat(portal.get("/d/" + joined + "-3").headers().firstValue("Location"))
                .as("it never was")
                .contains("/d/" + joined);
    }

    @Test
    void whateverWasBelowLeadsOnToo() {
        for (String below : List.of(
                ".akn.xml",
                "/worksheet.docx",
                "/worksheet.xlsx",
                "/page/2.webp",
                "/page/2-small.webp",
                "/page/2.json",
                "/proof")) {
            leads("/d/" + joined + "-2" + below, "/d/" + joined + below);
        }
        leads("/iiif/" + joined + "-2/manifest.json", "/iiif/" + joined + "/manifest.json");
        leads("/iiif/" + joined + "-2/text/2.json", "/iiif/" + joined + "/text/2.json");
        leads("/api/v1/documents/" + joined + "-2", "/d/" + joined + ".json");
        leads("/d/" + split + "/page/1.webp?x=1", "/d/" + split + "-1/page/1.webp?x=1");
        assertThat(portal.get("/d/" + joined + "/page/2.webp").statusCode())
                .as("no picture was made")
                .isEqualTo(404);
        assertThat(portal.get("/d/" + split + "/page/2.webp").statusCode())
                .as("it is not for them")
                .isEqualTo(404);
        assertThat(portal.get("/iiif/" + split + "/text/2.json").statusCode()).isEqualTo(404);
    }

    /** All there are, also those that are yet to come. */
    @Test
    void noAddressOfAPaperThatIsNoneAnyMoreIsADeadEnd() {
        List<String> below = PublicAddresses.all(List.of(joined + "-2"), List.of("none"), List.of("2024-25")).stream()
                .filter(path -> path.contains(joined) && !path.contains("/v/") && !path.endsWith("/collection.json"))
                .map(path -> path.replace("/page/1", "/page/2").replace("/text/1", "/text/2"))
                .toList();
        assertThat(below)
                .hasSizeGreaterThan(12)
                .allSatisfy(path ->
                        assertThat(portal.get(path).statusCode()).as(path).isEqualTo(301));
    }

    @Test
    void whatWasParted() {
        leads("/d/" + split + "/1", "/d/" + split + "-1/1");
        leads("/d/" + split + "/page/1", "/d/" + split + "-1/page/1");
        Browser reader = Browser.of(portal, "parted.reader", Role.READER);
        assertThat(reader.get("/d/" + split + "/2").headers().firstValue("Location"))
                .contains("/d/" + split + "-2/1");
        assertThat(reader.get("/d/" + split).body()).contains("গোপন সভা");
        for (String path : List.of("/2", "/page/2", "/2.json", "-2")) {
            assertThat(portal.get("/d/" + split + path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void anOldVersionStaysWhereItIsForWhomAllOfItsPagesAre() {
        assertThat(portal.get("/d/" + joined + "-2/v/2").body()).contains("দ্বিতীয় সভা");
        assertThat(portal.get("/d/" + joined + "-2/v/2/1").statusCode()).isEqualTo(200);
        assertThat(portal.get("/d/" + split + "/v/1").statusCode())
                .as("its second page is not for everybody now")
                .isEqualTo(404);
        assertThat(Browser.of(portal, "parted.reader", Role.READER)
                        .get("/d/" + split + "/v/1")
                        .statusCode())
                .isEqualTo(200);
    }

    private static void leads(String from, String to) {
        HttpResponse<String> answer = portal.get(from);
        assertThat(answer.statusCode()).as(from).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).as(from).contains(to);
        assertThat(answer.headers().firstValue("Cache-Control")).as(from).contains("no-cache");
    }
}
