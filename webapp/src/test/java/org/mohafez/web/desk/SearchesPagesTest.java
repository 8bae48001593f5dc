package org.mohafez.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.account.Role;
import org.mohafez.account.SavedSearches;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.TestPortal;

/** A saved search, from the results page to what comes in a day later. */
class SearchesPagesTest {
    private static final Pattern UNTIL = Pattern.compile("name=\"until\" value=\"(\\d+)\"");

    @TempDir
    Path folder;

    private TestPortal portal;
    private Browser reader;

    @BeforeEach
    void open() {
        receive("a.pdf", "সেতু মেরামত", "public");
        portal = TestPortal.over(new ArchiveFolder(folder));
        reader = Browser.of(portal, "rahima", Role.READER);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    private void receive(String file, String topic, String access) {
        SampleArchive.write(new ArchiveFolder(folder), Map.of(file, """
                        {"kind":"minutes","title":"সভার কার্যবিবরণী %s","decisions":[{"ordinal":1,"topic":"%s","text":"%s শেষ করতে হবে।"}],"access":"%s"}
                        """.formatted(file, topic, topic, access)));
    }

    private String digest() {
        return reader.get("/desk/searches?lang=en").body();
    }

    @Test
    void whatComesInLaterIsShownUntilItIsRead() {
        assertThat(portal.get("/search?q=x").body()).doesNotContain("/desk/searches");
        String results = reader.get("/search?lang=en&q=" + TestPortal.encoded("সেতু") + "&page=1")
                .body();
        assertThat(results)
                .contains("Save this search", "name=\"query\" value=\"q=" + TestPortal.encoded("সেতু") + "\"");
        reader.send(
                "/desk/searches",
                "name",
                "Bridges",
                "query",
                "q=" + TestPortal.encoded("সেতু") + "&page=3&lang=en&foo=bar");
        assertThat(digest()).contains("Bridges", "Nothing new.").doesNotContain("Mark all as read", "foo=");

        receive("b.pdf", "সেতু নির্মাণ", "internal");
        receive("c.pdf", "খাল খনন", "public");
        String news = digest();
        assertThat(news)
                .contains("1 new.", "সেতু নির্মাণ", "<strong class=\"internal\">")
                .doesNotContain("খাল খনন", "সেতু মেরামত");
        receive("d.pdf", "সেতু রং", "public");
        Matcher until = UNTIL.matcher(news);
        assertThat(until.find()).isTrue();
        reader.send("/desk/searches/read", "until", until.group(1));

        assertThat(digest())
                .as("what came in after the page was made is not read")
                .contains("1 new.", "সেতু রং")
                .doesNotContain("সেতু নির্মাণ");
    }

    @Test
    void aSearchIsRenamedAndDeletedByItsOwnerAlone() {
        reader.get("/search");
        reader.send("/desk/searches", "name", "  Bridges \n<b> ", "query", "q=x");
        long number = portal.staff().searches().of("rahima").getFirst().number();
        assertThat(digest()).contains("Bridges &lt;b&gt;").doesNotContain("<b>");

        Browser other = Browser.of(portal, "karim", Role.ADMINISTRATOR);
        assertThat(other.get("/desk/searches").body()).doesNotContain("Bridges");
        other.send("/desk/searches/" + number + "/name", "name", "Mine");
        other.send("/desk/searches/" + number + "/forget");
        reader.send("/desk/searches/" + number + "/name", "name", "");
        assertThat(digest()).contains("Bridges");

        reader.send("/desk/searches/" + number + "/name", "name", "Roads");
        assertThat(digest()).contains("Roads").doesNotContain("Bridges");
        reader.send("/desk/searches/" + number + "/forget");
        assertThat(digest()).contains("You have not saved a search yet");
    }

    @Test
    void whatCannotBeSavedIsSaid() {
        reader.get("/search");
        assertThat(reader.send("/desk/searches?lang=en", "name", " ", "query", "q=x")
                        .body())
                .contains("give it a name");
        for (int i = 0; i < SavedSearches.MOST; i++) {
            portal.staff().searches().save("rahima", "n", "q=" + i, java.time.Instant.EPOCH);
        }
        HttpResponse<String> full = reader.send("/desk/searches?lang=en", "name", "n", "query", "q=more");
        assertThat(full.statusCode()).isEqualTo(422);
        assertThat(full.body()).contains("you can keep 50");
    }
}
