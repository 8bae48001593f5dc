package org.mohafez.web.desk.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.account.Role;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.inbox.Handover;
import org.mohafez.record.parts.Beginning;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.TestPortal;

class DoubtfulPartsTest {
    private static final String PATH = "/desk/parts";
    private static final String TWO_HEADS = "two-heads.pdf";
    private static final String RECORD = """
            {"kind":"letter","status":"signed","title":"সভার কার্যবিবরণী প্রেরণ","decisions":[],"access":"%s",
             "office":{"name":"উপজেলা কার্যালয়","code":"o"},"memo":{"number":"০৫.১","issued":"2024-05-20"},
             "pages":[{"number":1,"width":595,"height":842,"source":"text"}],"checks":[%s]}
            """;

    private static TestPortal portal = TestPortal.shared();

    @BeforeAll
    static void start() {
        portal = TestPortal.holding(Map.of(
                TWO_HEADS,
                RECORD.formatted("public", "{\"rule\":\"is-one-paper\",\"ok\":false,\"detail\":\"অফিস <আদেশ>\"}"),
                "no-head.pdf",
                RECORD.formatted("internal", "{\"rule\":\"has-head\",\"ok\":false}"),
                "sure.pdf",
                RECORD.formatted("public", "{\"rule\":\"bangla-date-agrees\",\"ok\":false,\"detail\":\"১ = 2\"}")));
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    @Test
    void eachFileIsListedWithWhyAndTheHeaviestFirst() {
        Browser clerk = Browser.of(portal, "doubtful.clerk", Role.CLERK);
        String list = clerk.get(PATH + "?lang=en").body();
        assertThat(list)
                .contains(
                        "Files perhaps parted wrongly",
                        "2 papers are doubted",
                        "href=\"/desk/parts/" + SampleArchive.id(TWO_HEADS) + "?lang=en\"",
                        "what looks like the head of another paper stands in it: “<span lang=\"bn-BD\">অফিস &lt;আদেশ&gt;</span>”",
                        "without letterhead, title or number")
                .doesNotContain("sure.pdf");
        assertThat(list.indexOf(TWO_HEADS)).isLessThan(list.indexOf("no-head.pdf"));
        assertThat(clerk.get(PATH).body()).contains("হয়তো ভুল ভাগ করা ফাইল");
        assertThat(clerk.get("/desk").body()).contains("href=\"/desk/parts\"");
    }

    /** The papers of one are doubted more and less than all others, which fill the page between them. */
    @Test
    void aFileOfSeveralDoubtedPapersIsListedOnce(@TempDir Path folder) {
        ArchiveFolder archive = new ArchiveFolder(folder);
        Map<String, String> between = IntStream.range(0, 31)
                .boxed()
                .collect(Collectors.toMap(
                        i -> "between-" + i + ".pdf",
                        i -> RECORD.formatted("public", "{\"rule\":\"is-one-paper\",\"ok\":false}")));
        SampleArchive.write(archive, between);
        SampleArchive.writeBundle(
                archive,
                "bundle.pdf",
                List.of(
                        RECORD.formatted(
                                "public",
                                "{\"rule\":\"is-one-paper\",\"ok\":false},{\"rule\":\"has-head\",\"ok\":false}"),
                        RECORD.formatted("public", "{\"rule\":\"has-head\",\"ok\":false}")));
        try (TestPortal many = TestPortal.over(archive)) {
            Browser clerk = Browser.of(many, "doubtful.many", Role.CLERK);
            String link = "href=\"/desk/parts/" + SampleArchive.id("bundle.pdf") + "\"";
            assertThat(clerk.get(PATH).body()).containsOnlyOnce(link);
            assertThat(clerk.get(PATH + "?page=2").body())
                    .contains("href=\"/desk/parts/")
                    .doesNotContain(link);
        }
    }

    @Test
    void thatItIsRightIsSaidOnThePageOfTheFile() {
        Browser clerk = Browser.of(portal, "doubtful.sure", Role.CLERK);
        String file = PATH + "/" + SampleArchive.id(TWO_HEADS);
        assertThat(clerk.get(file + "?lang=en").body()).contains("Why this is doubted", "It is right as it is");
        assertThat(clerk.send(file, "do", "right", "seen", "1").statusCode()).isEqualTo(303);
        assertThat(portal.inbox().waitingNow())
                .extracting(waiting -> waiting.handover())
                .filteredOn(Handover.Part.class::isInstance)
                .singleElement()
                .satisfies(part ->
                        assertThat(((Handover.Part) part).word().papers()).containsExactly(Beginning.atTopOf(1)));
        assertThat(clerk.get(PATH + "/" + SampleArchive.id("sure.pdf") + "?lang=en")
                        .body())
                .doesNotContain("Why this is doubted");
    }

    @Test
    void readersAreToldOnThePaperAndSeeNoList() {
        assertThat(Browser.of(portal, "doubtful.reader", Role.READER).get(PATH).statusCode())
                .isEqualTo(403);
        assertThat(portal.get(PATH).statusCode()).isNotEqualTo(200);
        assertThat(portal.page("/d/" + SampleArchive.id(TWO_HEADS) + "?lang=en"))
                .contains("Perhaps holds another paper");
    }
}
