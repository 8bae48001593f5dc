package org.mohafez.web.desk.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mohafez.account.Role;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.record.Access;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.lucene.LuceneSearchEngine;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.TestPortal;

/** Offices that have no word in common, and number their papers alike. */
class SameNumbersTest {
    private static final String PAPER = """
            {"kind":"order","title":"অফিস আদেশ","office":{"name":"%s","code":"%s"},"memo":{"number":"%s"},"decisions":[],"access":"%s"}""";

    @TempDir
    static Path folder = Path.of("");

    private static ArchiveFolder archive() {
        Map<String, String> papers = new TreeMap<>();
        papers.put(
                "a", PAPER.formatted("জনকল্যাণ দপ্তর, কাঞ্চনপুর", "welfare", "০৫.৪৭.২৭২১.০০১.০৬.০০২.২৪-৫", "public"));
        papers.put("b", PAPER.formatted("উপজেলা সেবা ভবন", "service", "05.47.2721.003.13.001.23.88", "public"));
        papers.put("c", PAPER.formatted("রাজধানীর মহাফেজ", "keeper", "০৫.৪৭.০০০০.০০১.০৬.০০২.২৪-৫", "public"));
        papers.put("d", PAPER.formatted("জাতীয় সংগ্রহশালা", "museum", "০৫.৪৭.০০০০.০০৩.০৬.০০২.২৪-৭", "public"));
        papers.put("e", PAPER.formatted("নজরদারি শাখা", "watch", "০৫.৪৭.২৭২১.০০৯.০৬.০০২.২৪-৭", "internal"));
        ArchiveFolder archive = new ArchiveFolder(folder);
        SampleArchive.write(archive, papers);
        return archive;
    }

    @Test
    void theyMayBeOneUntilSomebodySaysNo() {
        ArchiveFolder archive = archive();
        try (SearchEngine engine = LuceneSearchEngine.open(archive)) {
            assertThat(SameNumbers.of(engine, Set.of(Access.PUBLIC)).pairs())
                    .as("neither offices for the whole country nor what the reader may not see")
                    .singleElement()
                    .satisfies(pair -> {
                        assertThat(List.of(pair.one(), pair.other())).containsExactlyInAnyOrder("welfare", "service");
                        assertThat(pair.number()).isEqualTo("05.47.2721");
                    });
        }
        try (TestPortal portal = TestPortal.over(archive)) {
            Browser clerk = Browser.of(portal, "rahima", Role.CLERK);
            assertThat(clerk.get("/desk/authority?lang=en").body())
                    .contains("Memo numbers of both begin the same: 05.47.2721", "উপজেলা সেবা ভবন");
            clerk.send("/desk/authority/apart", "facet", "office", "one", "welfare", "other", "service");
            clerk.send("/desk/authority/apart", "facet", "office", "one", "watch", "other", "service");
            clerk.send("/desk/authority/apart", "facet", "office", "one", "watch", "other", "welfare");
            assertThat(clerk.get("/desk/authority?lang=en").body()).doesNotContain("Memo numbers of both");
        }
    }
}
