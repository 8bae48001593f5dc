package org.mohafez.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.account.Role;
import org.mohafez.archive.Holding;
import org.mohafez.archive.Tombstone;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.archive.ocfl.OcflArchiveWriter;
import org.mohafez.index.Generations;
import org.mohafez.index.IndexBuilder;
import org.mohafez.index.lucene.LuceneFormat;
import org.mohafez.record.Access;
import org.mohafez.record.Extractor;
import org.mohafez.record.ReadPaper;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A subscriber is told what is gone: as much as the page at that address says, whatever was subscribed to. */
class GoneFeedTest {
    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";
    private static final String AT = TestPortal.BASE + "/d/";
    private static final String WITHDRAWN = SampleArchive.id(SamplePapers.minutes(4));
    private static final String ERASED = SampleArchive.id(SamplePapers.ENGLISH);
    private static final String BUNDLE = SampleArchive.id(SamplePapers.BUNDLE);
    private static final String MADE_INTERNAL = SampleArchive.id(SamplePapers.minutes(3));
    private static final String NEVER_PUBLIC = SampleArchive.id(SamplePapers.INTERNAL);
    private static final String GIVEN_BACK = SampleArchive.id(SamplePapers.ORDER);
    private static final Tombstone STONE =
            Tombstone.of(Instant.parse("2026-11-28T06:00:00Z"), "রেকর্ড রুম", "ভুল করে আপলোড <b>করা</b>");

    @TempDir
    private static Path temp = Path.of(".");

    private static TestPortal portal = TestPortal.shared();

    @BeforeAll
    static void takeAway() {
        ArchiveFolder folder = new ArchiveFolder(temp.resolve("archive"));
        SampleArchive.write(folder);
        try (OcflArchiveWriter writer = OcflArchiveWriter.open(folder)) {
            List.of(WITHDRAWN, ERASED, BUNDLE, NEVER_PUBLIC, GIVEN_BACK).forEach(id -> writer.withdraw(id, STONE));
            writer.reinstate(GIVEN_BACK, "জেলা প্রশাসক", "আপিল");
            writer.erase(ERASED, "জেলা প্রশাসক", "আদালতের আদেশ");
            makeInternal(writer);
            new IndexBuilder(new Generations(folder.index()), new LuceneFormat()).rebuild(writer, (done, of) -> {});
        }
        portal = TestPortal.over(folder);
    }

    private static void makeInternal(OcflArchiveWriter writer) {
        Holding.Document paper = (Holding.Document) writer.find(MADE_INTERNAL).orElseThrow();
        writer.keep(
                writer.originals(MADE_INTERNAL),
                paper.source(),
                List.of(new ReadPaper(
                        paper.record().readBy(new Extractor("1", "as before"), Access.INTERNAL),
                        writer.pages(MADE_INTERNAL).orElseThrow())));
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    private static List<Element> gone(String feed) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var found = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(feed)))
                .getDocumentElement()
                .getElementsByTagNameNS(TOMBSTONES, "deleted-entry");
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    @Test
    void everyEntryThatIsGoneIsToldInEveryFeed() throws Exception {
        List<Element> gone = gone(portal.get("/search.atom").body());
        assertThat(gone)
                .extracting(one -> one.getAttribute("ref"))
                .doesNotHaveDuplicates()
                .contains(
                        AT + WITHDRAWN,
                        AT + WITHDRAWN + "/1",
                        AT + MADE_INTERNAL,
                        AT + MADE_INTERNAL + "/3",
                        AT + ERASED,
                        AT + BUNDLE + "-1",
                        AT + BUNDLE + "-2")
                .noneMatch(ref -> ref.contains(NEVER_PUBLIC) || ref.contains(GIVEN_BACK));
        assertThat(gone).allSatisfy(one -> assertThat(Instant.parse(one.getAttribute("when")))
                .isBeforeOrEqualTo(Instant.now()));
        assertThat(gone(portal.get("/search.atom?q=zzzzzzzz&kind=order").body()))
                .extracting(one -> one.getAttribute("ref"))
                .containsExactlyElementsOf(
                        gone.stream().map(one -> one.getAttribute("ref")).toList());
    }

    @Test
    void itSaysWhatThePageSaysAndNothingWhereThatSaysNothing() throws Exception {
        for (Element one : gone(portal.get("/search.atom").body())) {
            String ref = one.getAttribute("ref");
            int status = portal.get(ref.substring(TestPortal.BASE.toString().length()))
                    .statusCode();
            if (ref.contains(MADE_INTERNAL)) {
                assertThat(status).isEqualTo(404);
                assertThat(one.getChildNodes().getLength()).isZero();
            } else {
                assertThat(status).as(ref).isEqualTo(410);
                assertThat(one.getTextContent()).isEqualTo(STONE.by() + STONE.reason());
            }
        }
    }

    @Test
    void whoHasSignedInIsNotToldOfWhatTheySee() {
        String ref = "ref=\"" + AT + MADE_INTERNAL;
        assertThat(portal.get("/search.atom").body()).contains(ref);
        assertThat(Browser.of(portal, "rahima", Role.READER).get("/search.atom").body())
                .doesNotContain(ref)
                .contains("ref=\"" + AT + WITHDRAWN);
    }

    @Test
    void feedReadersStillReadIt() throws Exception {
        HttpResponse<String> feed = portal.get("/search.atom");
        assertThat(new SyndFeedInput().build(new StringReader(feed.body())).getEntries())
                .isNotEmpty()
                .noneMatch(entry -> entry.getUri().contains(WITHDRAWN));
        portal.later(Duration.ofMinutes(2));
        String date =
                portal.get("/search.atom").headers().firstValue("Last-Modified").orElseThrow();
        assertThat(portal.get("/search.atom", "If-Modified-Since", date).statusCode())
                .isEqualTo(304);
    }
}
