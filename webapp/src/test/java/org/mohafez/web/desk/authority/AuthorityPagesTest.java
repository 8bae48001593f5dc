package org.mohafez.web.desk.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.account.AuditEntry;
import org.mohafez.account.AuditFilter;
import org.mohafez.account.Role;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.naming.NamingLog;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.TestPortal;

/** Two spellings of an office, from the desk to every page that names them, and back. */
class AuthorityPagesTest {
    private static final String OLD = "কাঞ্চনপুর মহাফেজখানা ভবন";
    private static final String NEW = "কাঞ্চনপুর মহফেজখানা ভবন";

    @TempDir
    static Path folder = Path.of("");

    private static @Nullable TestPortal started;

    private final TestPortal portal = Objects.requireNonNull(started);
    private final Browser clerk = Browser.of(portal, "rahima", Role.CLERK);
    private final String old = code(OLD);
    private final String kept = code(NEW);

    @BeforeAll
    static void open() {
        Map<String, String> papers = new LinkedHashMap<>();
        papers.put("a.txt", paper("প্রথম", OLD));
        papers.put("b.txt", paper("দ্বিতীয়", NEW));
        papers.put("c.txt", paper("তৃতীয়", "রূপনগর তথ্য কেন্দ্র"));
        SampleArchive.write(new ArchiveFolder(folder), papers);
        started = TestPortal.over(new ArchiveFolder(folder));
    }

    @AfterAll
    static void close() {
        Objects.requireNonNull(started).close();
    }

    /** Every test leaves the names as it found them. */
    @AfterEach
    void undoAll() {
        clerk.get("/desk/authority");
        new NamingLog(new ArchiveFolder(folder).names(), InstantSource.system())
                .current()
                .standing()
                .forEach(act -> clerk.send("/desk/authority/" + act.number() + "/undo"));
    }

    private long last() {
        return new NamingLog(new ArchiveFolder(folder).names(), InstantSource.system())
                .current()
                .acts()
                .getLast()
                .number();
    }

    private static String paper(String title, String office) {
        return """
                {"kind":"minutes","title":"%s সভার কার্যবিবরণী","office":{"name":"%s"},"decisions":[{"ordinal":1,"topic":"নথি","text":"নথি সাজাতে হবে।"}],"access":"public"}
                """.formatted(title, office);
    }

    private String code(String label) {
        String list = portal.get("/browse/office.csv").body();
        return list.lines()
                .filter(line -> line.contains('"' + label + '"'))
                .map(line -> line.substring(1, line.indexOf('"', 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(list));
    }

    private HttpResponse<String> join(Browser who, String joined, String into) {
        return who.send("/desk/authority/join", "facet", "office", "joined", joined, "into", into);
    }

    @Test
    void aJoinCountsAtOnceAndIsUndone() throws Exception {
        assertThat(clerk.get("/desk/authority?lang=en").body())
                .contains("May be the same", OLD, NEW, "The same: keep “" + NEW + "”")
                .doesNotContain("রূপনগর");
        assertThat(join(clerk, old, kept).statusCode()).isEqualTo(303);

        HttpResponse<String> moved = portal.get("/browse/office/" + old + "?lang=en");
        assertThat(moved.statusCode()).isEqualTo(302);
        assertThat(moved.headers().firstValue("Location").orElseThrow())
                .endsWith("/browse/office/" + kept + "?lang=en");
        assertThat(portal.get("/browse/office/" + kept).body()).contains("প্রথম সভা", "দ্বিতীয় সভা", OLD);
        assertThat(portal.get("/search?office=" + old + "&lang=en").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).contains("office=" + kept, "lang=en"));
        assertThat(portal.get("/search.json?office=" + old).body())
                .contains("প্রথম", "দ্বিতীয়")
                .doesNotContain("\"" + old + "\"");
        assertThat(portal.get("/browse/office.csv").body()).contains(kept).doesNotContain(old);
        assertThat(portal.get("/search.json?q=" + TestPortal.encoded("office:" + '"' + OLD + '"'))
                        .body())
                .doesNotContain("দ্বিতীয়");
        assertThat(Files.readString(folder.resolve("names.jsonl"))).contains(OLD, NEW, "rahima");

        String desk = clerk.get("/desk/authority?lang=en").body();
        assertThat(desk).contains(OLD + " → " + NEW, "rahima", "No two names look like one");
        assertThat(clerk.send("/desk/authority/" + last() + "/undo", "facet", "office")
                        .statusCode())
                .isEqualTo(303);
        assertThat(portal.get("/browse/office/" + old).statusCode()).isEqualTo(200);
        assertThat(portal.get("/browse/office/" + kept).body()).doesNotContain("প্রথম সভা");
        assertThat(portal.staff().audit().page(AuditFilter.ALL, Long.MAX_VALUE, 2))
                .extracting(AuditEntry::act)
                .containsExactly("naming-undone", "names-joined");
        assertThat(Browser.of(portal, "chief", Role.ADMINISTRATOR)
                        .get("/desk/audit?lang=en")
                        .body())
                .contains("rahima joined two names: " + OLD + " → " + NEW);
    }

    @Test
    void whoComesLaterIsToldWhatStandsInTheWay() {
        Browser other = Browser.of(portal, "karim", Role.CLERK);
        String third = code("রূপনগর তথ্য কেন্দ্র");
        other.get("/desk/authority?lang=en");
        clerk.get("/desk/authority?lang=en");
        join(other, old, kept);
        HttpResponse<String> late =
                clerk.send("/desk/authority/join?lang=en", "facet", "office", "joined", old, "into", third);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("meanwhile it was joined to another name", OLD + " → " + NEW, "karim");
        assertThat(clerk.send("/desk/authority/99/undo?lang=en", "facet", "office")
                        .body())
                .contains("it was undone before");
    }

    @Test
    void whatIsSaidToBeTwoIsNotAskedAgain() {
        clerk.get("/desk/authority?lang=en");
        clerk.send("/desk/authority/apart", "facet", "office", "one", old, "other", kept);
        assertThat(clerk.get("/desk/authority?lang=en").body())
                .contains("No two names look like one", OLD + " ≠ " + NEW)
                .doesNotContain("They are two");
    }

    @Test
    void aSynonymFindsAtOnce() {
        clerk.get("/desk/authority");
        String question = "/search.json?q=" + TestPortal.encoded("দলিলপত্র") + "&asTyped=1";
        assertThat(portal.get(question).body()).contains("\"total\":0");
        clerk.send("/desk/authority/synonyms", "typed", "দলিলপত্র", "also", "নথি");
        assertThat(portal.get(question).body()).doesNotContain("\"total\":0");
        assertThat(clerk.send("/desk/authority/synonyms?lang=en", "typed", "x", "also", " , ")
                        .statusCode())
                .isEqualTo(409);
        clerk.send("/desk/authority/" + last() + "/undo");
        assertThat(portal.get(question).body()).contains("\"total\":0");
    }

    @Test
    void anyNameIsFoundAndJoinedToAnother() {
        String found = clerk.get("/desk/authority?lang=en&q=" + TestPortal.encoded("রূপনগর"))
                .body();
        assertThat(found).contains("1 name", "/desk/authority?facet=office&amp;code=");
        String third = code("রূপনগর তথ্য কেন্দ্র");
        assertThat(clerk.get("/desk/authority?lang=en&facet=office&code=" + third)
                        .body())
                .contains("Is it the same as one of these?", "No name looks like it");
        assertThat(clerk.get("/desk/authority?lang=en&facet=office&code=" + third + "&q=" + TestPortal.encoded("ভবন"))
                        .body())
                .contains("The same: keep “" + OLD + "”");
    }
}
