package org.mohafez.web.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mohafez.account.Role;
import org.mohafez.web.fixture.Browser;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.TestPortal;

/** Whoever looks through more doubted papers than a page of the list has. */
class ReviewOrderTest {
    private static final int PAPERS = 67;

    private static final Pattern NEXT =
            Pattern.compile("Next to look at: <a href=\"(/desk/review/[^\"?]+)\\?lang=en\"");
    private static final Pattern SHEET = Pattern.compile("<h2[^>]*><a href=\"(/desk/review/[^\"?]+)\\?lang=en\"");

    private static final String DONE = SampleArchive.id("looked-at.pdf");

    private static TestPortal portal;

    @BeforeAll
    static void start() {
        Map<String, String> papers = new LinkedHashMap<>();
        for (int i = 1; i <= PAPERS; i++) {
            papers.put("minutes-" + i + ".pdf", """
                    {"kind":"minutes","status":"signed","language":"bn","title":"%d নম্বর সভার কার্যবিবরণী","access":"public",
                     "memo":{"number":"%d","issued":"2024-03-20"},"meeting":{"date":"2024-03-12"},"decisions":[],
                     "pages":[{"number":1,"width":595.0,"height":842.0,"source":"text","confidence":0.99}]}
                    """.formatted(i, i));
        }
        // Whoever looked said that it has no number and no day.
        papers.put("looked-at.pdf", """
                {"kind":"order","status":"signed","language":"bn","title":"অফিস আদেশ","access":"public","decisions":[],
                 "office":{"name":"উপজেলা পরিষদ"},
                 "checks":[{"rule":"not-stated","ok":true,"detail":"/memo/number"},{"rule":"not-stated","ok":true,"detail":"/memo/issued"}]}
                """);
        portal = TestPortal.holding(papers);
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    /** Each is handed in as it is, so that it stays in the list. */
    @Test
    void comesFromTheFirstToTheLast() {
        Browser clerk = Browser.of(portal, "order.clerk", Role.CLERK);
        List<String> looked = new ArrayList<>(List.of(first(clerk)));
        for (Optional<String> next = next(clerk, looked.getLast());
                next.isPresent() && !looked.contains(next.get());
                next = next(clerk, looked.getLast())) {
            looked.add(next.get());
        }
        assertThat(looked).hasSize(PAPERS);
    }

    @Test
    void aPaperOfWhichAPersonSaidThatItStatesNothingIsNotInTheList() {
        Browser clerk = Browser.of(portal, "order.clerk", Role.CLERK);
        assertThat(clerk.get("/desk/review?lang=en").body()).contains(">" + PAPERS + " papers are doubted<");
        assertThat(clerk.get("/desk/review/" + DONE + "?lang=en").body()).doesNotContain("What to look at");
    }

    /** What is put right leaves the list, or sinks in it: then nobody can tell any more what stood behind it. */
    @Test
    void whatStoodBehindAPaperComesNextAlsoWhenThePaperIsGone() {
        Browser clerk = Browser.of(portal, "order.clerk", Role.CLERK);
        String first = first(clerk);
        String second = next(clerk, first).orElseThrow();
        String third = next(clerk, second).orElseThrow();
        clerk.get(second);
        String back =
                clerk.send(second + "?lang=en").headers().firstValue("Location").orElseThrow();
        assertThat(back).startsWith(second + "?").contains("next=" + third.replace("/desk/review/", ""));

        String gone = back.replace(second, "/desk/review/" + DONE);
        assertThat(sheets(clerk.get(gone).body())).containsExactly(third);
        assertThat(sheets(
                        clerk.get(gone.replaceAll("next=[^&]*", "next=" + DONE)).body()))
                .as("nobody doubts that one any more")
                .containsExactly(first);
    }

    private static List<String> sheets(String sheet) {
        return NEXT.matcher(sheet).results().map(next -> next.group(1)).toList();
    }

    private static String first(Browser clerk) {
        Matcher sheet = SHEET.matcher(clerk.get("/desk/review?lang=en").body());
        assertThat(sheet.find()).isTrue();
        return sheet.group(1);
    }

    private static Optional<String> next(Browser clerk, String sheet) {
        return NEXT.matcher(clerk.get(sheet + "?lang=en&slip=none").body())
                .results()
                .map(next -> next.group(1))
                .findFirst();
    }
}
