package org.mohafez.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.account.Role;
import org.mohafez.archive.BlackBoxes;
import org.mohafez.archive.Doing;
import org.mohafez.archive.Holding;
import org.mohafez.archive.PictureSize;
import org.mohafez.archive.Revision;
import org.mohafez.archive.blackout.BlackedOutArchive;
import org.mohafez.archive.blackout.Places;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.ocfl.OcflArchive;
import org.mohafez.archive.ocfl.OcflArchiveWriter;
import org.mohafez.index.Generations;
import org.mohafez.index.IndexBuilder;
import org.mohafez.index.lucene.LuceneFormat;
import org.mohafez.page.Box;
import org.mohafez.page.Line;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Word;
import org.mohafez.record.Access;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.correction.Correction;
import org.mohafez.record.correction.Corrections;
import org.mohafez.record.correction.Edit;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.PublicAddresses;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.TestPortal;

/**
 * A scan on which somebody drew what is to be black, over words that were read, over a line of which only the place is known, and over a page of
 * which nothing was read: a stranger walks every public address and meets nothing of it, in text or picture.
 */
class BlackedAreaTest {
    private static final String FILE = "scan-with-stamp.pdf";

    private static final List<String> SECRETS = List.of(
            "জ্যোৎস্নালোক",
            "৯৮৭৬৫৪৩২১০",
            "9876543210",
            "ঐরাবত",
            URLEncoder.encode("জ্যোৎস্নালোক", StandardCharsets.UTF_8),
            "picture of what is secret");

    private static final String RECORD = """
            {"kind":"minutes","status":"signed","title":"ভাতা বিতরণ সভার কার্যবিবরণী","subject":"জ্যোৎস্নালোক এর ভাতা","access":"internal",
             "office":{"name":"উপজেলা কার্যালয়","code":"open-office","district":"মেঘনাগঞ্জ"},
             "meeting":{"date":"2024-05-10","body":"মাসিক সভা","attendees":[{"name":"জ্যোৎস্নালোক","designation":"ভাতাভোগী"}]},
             "memo":{"number":"০৫.৪১.০০৯.২৪-১","issued":"2024-05-20"},
             "pages":[{"number":1,"width":595,"height":842,"source":"ocr"},{"number":2,"width":595,"height":842,"source":"ocr"}],
             "citedMemos":[{"number":"৯৮৭৬৫৪৩২১০","normalized":"9876543210","key":"9876543210"}],
             "checks":[{"rule":"amount-words-agree","ok":false,"detail":"৯৮৭৬৫৪৩২১০ টাকা = 9876543210"},
              {"rule":"is-one-paper","ok":false,"detail":"জ্যোৎস্নালোক এর ভাতা"}],
             "signatories":[{"name":"ঐরাবত","designation":"উপজেলা নির্বাহী অফিসার"}],
             "decisions":[{"ordinal":1,"number":"১","topic":"ভাতা","text":"জ্যোৎস্নালোক (৯৮৭৬৫৪৩২১০) ভাতা পাবেন","page":1,
              "implementers":[{"text":"ঐরাবত","designation":"ঐরাবত","code":"secret-post"}]}]}
            """;

    @TempDir
    static Path folder;

    private static ArchiveFolder archive;
    private static TestPortal portal;
    private static String id;

    @BeforeAll
    static void open() throws IOException {
        archive = new ArchiveFolder(Files.createDirectory(folder.resolve("archive")));
        SampleArchive.write(archive, Map.of(FILE, RECORD));
        id = SampleArchive.id(FILE);
        Path pictures = Files.createDirectories(archive.pictures(id));
        for (PictureSize size : PictureSize.values()) {
            for (int page = 1; page <= 2; page++) {
                Files.writeString(pictures.resolve(size.fileName(page)), "picture of what is secret");
            }
        }
        keep(List.of(new Box(10, 38, 200, 16), new Box(20, 100, 10, 14)), List.of(new Box(300, 600, 200, 90)));
        portal = TestPortal.over(archive);
    }

    private static void keep(List<Box> first, List<Box> second) {
        Pages pages = pages();
        List<org.mohafez.record.correction.Blacked> places = new ArrayList<>();
        first.forEach(box -> places.add(Places.of(pages.pages().getFirst(), box)));
        second.forEach(box -> places.add(Places.of(pages.pages().getLast(), box)));
        Corrections said =
                Corrections.NONE.and(new Correction("rahima", Instant.EPOCH, "", List.of(new Edit.BlackOut(places))));
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(archive)) {
            Holding.Document held = (Holding.Document) writer.find(id).orElseThrow();
            PaperRecord record = held.record().seenBy(Access.INTERNAL);
            writer.keep(
                    writer.originals(id),
                    held.source(),
                    List.of(new Revision(Revision.ONLY, record, record, pages, said)),
                    new Doing("rahima", "corrected"));
            new IndexBuilder(new Generations(archive.index()), new LuceneFormat()).rebuild(writer, (done, total) -> {});
        }
    }

    private static Pages pages() {
        List<Word> words = List.of(
                new Word("জ্যোৎস্নালোক", new Box(20, 40, 80, 12)),
                new Word("(৯৮৭৬৫৪৩২১০)", new Box(110, 40, 80, 12)),
                new Word("ভাতা", new Box(250, 40, 40, 12)),
                new Word("পাবেন", new Box(300, 40, 40, 12)));
        Page first = new Page(
                1,
                595.0,
                842.0,
                PageSource.OCR,
                0.9,
                "",
                List.of(
                        new Paragraph(List.of(
                                new Line("ভাতা বিতরণ সভার কার্যবিবরণী", new Box(20, 20, 300, 12), List.of(), 1))),
                        new Paragraph(List.of(
                                new Line("জ্যোৎস্নালোক (৯৮৭৬৫৪৩২১০) ভাতা পাবেন", new Box(20, 40, 320, 12), words, 1))),
                        // Put right by hand: where its words stand nobody knows.
                        new Paragraph(List.of(new Line("স্বাক্ষরিত ঐরাবত", new Box(20, 100, 300, 12), List.of(), 1)))));
        return new Pages(
                "application/pdf", List.of(first, new Page(2, 595.0, 842.0, PageSource.OCR, 0.0, "", List.of())));
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void aStrangerMeetsNothingOfIt() throws IOException {
        List<String> paths = new ArrayList<>(
                PublicAddresses.all(List.of(id), List.of("open-office", "secret-post"), List.of("2023-24")));
        for (String path : List.copyOf(paths)) {
            if (path.contains("/page/1")) {
                paths.add(path.replace("/page/1", "/page/2"));
            }
        }
        List<String> queries = List.of(
                "",
                "?lang=en",
                "?q=" + TestPortal.encoded("ভাতা"),
                "?q=" + TestPortal.encoded("জ্যোৎস্নালো"),
                "?verb=ListRecords&metadataPrefix=mohafez");
        List<String> asked = paths.stream()
                .flatMap(path -> queries.stream().map(query -> path + query))
                .toList();
        assertThat(asked).hasSizeGreaterThan(300);
        PublicAddresses.meetNoneOf(SECRETS, portal, asked, folder);
    }

    @Test
    void whatIsBesideItIsShown() {
        assertThat(portal.get("/d/" + id + "/1.json").body()).contains("███ ███ ভাতা পাবেন");
        assertThat(portal.get("/d/" + id + "/page/1.json").body())
                .contains("ভাতা বিতরণ সভার কার্যবিবরণী", "███ ███ ভাতা পাবেন")
                .doesNotContain("স্বাক্ষরিত");
    }

    @Test
    void aPageOfWhichNothingWasReadIsBurnedTooAndWaitsUntilItIs() throws IOException {
        assertThat(portal.get("/d/" + id + "/page/2.webp").statusCode()).isEqualTo(404);
        BlackBoxes black =
                BlackedOutArchive.boxes(OcflArchive.open(archive), id).getOrDefault(2, BlackBoxes.NONE);
        assertThat(black.boxes()).containsExactly(new Box(300, 600, 200, 90));
        Path burned = archive.pictures(id).resolve(PictureSize.FULL.fileName(2, black));
        Files.writeString(burned, "RIFF burned");
        assertThat(portal.get("/d/" + id + "/page/2.webp").body()).isEqualTo("RIFF burned");
        assertThat(Browser.of(portal, "area.reader", Role.READER)
                        .get("/d/" + id + "/page/2.webp")
                        .body())
                .isEqualTo("picture of what is secret");
        Files.delete(burned);
    }

    @Test
    void theClerkSeesWhatIsBlackAndWhatWasDrawn() {
        String form = Browser.of(portal, "area.clerk", Role.CLERK)
                .get("/desk/withheld/" + id + "?lang=en")
                .body();
        assertThat(form)
                .contains(">1: 1.68 4.51 33.62 1.91\n", "2: 50.42 71.25 33.62 10.7</textarea>")
                .contains("<del>জ্যোৎস্নালোক</del>", "blacked out");
    }
}
