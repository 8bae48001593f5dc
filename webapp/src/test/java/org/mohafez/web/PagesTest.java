package org.mohafez.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.mohafez.web.fixture.SampleArchive;
import org.mohafez.web.fixture.SamplePapers;
import org.mohafez.web.fixture.TestPortal;

/** The pages, asked for as a browser without JavaScript does. */
class PagesTest {
    private final TestPortal portal = TestPortal.shared();

    @Test
    void theFrontPageSaysWhatThisIsAndWhatItHolds() {
        String page = portal.page("/");
        assertThat(page)
                .contains(
                        "<html lang=\"bn-BD\">",
                        "সরকারি সভার সিদ্ধান্ত ও অফিস আদেশ অনুসন্ধান",
                        "সংগ্রহে আছে ৩০টি ডকুমেন্ট")
                .contains("<link rel=\"canonical\" href=\"https://minutes.example/\">")
                .doesNotContain("noindex");
    }

    @Test
    void aSearchShowsDecisionsUnderTheirDocumentWithMarks() {
        String page = portal.page("/search?q=" + TestPortal.encoded("ওয়েব পোর্টাল"));
        assertThat(page)
                .contains("<mark>", "ওয়েব পোর্টাল হালনাগাদ", "সভার তারিখ", "স্মারক নম্বর", "বাস্তবায়নকারী")
                .contains("role=\"status\"", "noindex");
    }

    @Test
    void whereTheDiscussionAnswersTheDecisionIsReadBeforeIt() {
        String page = portal.page("/search?q=" + TestPortal.encoded("পুরোনো তথ্য"));
        assertThat(page)
                .containsPattern("<p class=\"passage\"[^>]*>[^<]+</p>\\s*<p class=\"passage\"[^>]*>"
                        + "<span class=\"elsewhere\"[^>]*>আলোচনা বা মন্তব্যে: </span>");
    }

    @Test
    void namesOfImplementersStandOnlyWhereImplementersDo() {
        assertThat(portal.page("/search?q=" + TestPortal.encoded("বন কর্মকর্তা")))
                .contains("চারা রোপণ করতে হবে", "উপজেলা বন কর্মকর্তা</a>")
                .doesNotContain("class=\"elsewhere\"");
    }

    @Test
    void aHitLeadsToThePageItWasReadFrom() {
        String minutes = SampleArchive.id(SamplePapers.minutes(5));
        assertThat(portal.page("/search?q=" + TestPortal.encoded("ওয়েব পোর্টাল")))
                .containsPattern("<a href=\"/d/" + minutes
                        + "/page/\\d\\?q=[^\"]*\" rel=\"nofollow\">পৃষ্ঠা [০-৯]+, ফাইলের নিজস্ব পাঠ</a>")
                .doesNotContain("class=\"doubt\"");
    }

    @Test
    void everyPageSaysWhoRunsItAndHowToAskForACorrection() {
        for (String path : new String[] {"/", "/coverage", "/d/nope"}) {
            assertThat(portal.get(path).body())
                    .contains(
                            "এটি সত্যায়িত অনুলিপি নয়",
                            "জেলা প্রশাসকের কার্যালয়, কাঞ্চনপুর",
                            "<a href=\"mailto:records@minutes.example\"",
                            "<a href=\"/about\">");
        }
        assertThat(portal.page("/about?lang=en")).contains("Who runs it", "Corrections and removals", "no cookies");
        assertThat(portal.get("/about").headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void theTimelineCountsWhatTheSearchFindsAndNothingElse() {
        // An internal paper of the same office and month is not counted.
        String june = "office=uno-kanchanpur&from=2025-06-01&to=2025-06-30";
        String total = portal.get("/search.json?" + june).body().replaceAll(".*\"total\":(\\d+),\"totalD.*", "$1");
        String page = portal.page("/search/timeline?lang=en&" + june);
        assertThat(page)
                .contains(
                        "June 2025</a></th><td class=\"n\">" + total + "</td>",
                        "<title>June 2025: " + total + "</title>")
                .contains("href=\"/search?office=uno-kanchanpur&amp;from=2025-06-01&amp;to=2025-06-30&amp;lang=en\"")
                .contains("By office", "By implementer");
        assertThat(portal.page("/search?office=uno-kanchanpur"))
                .contains("href=\"/search/timeline?office=uno-kanchanpur\"");
        assertThat(portal.page("/search/timeline?q=zzzzzzzzzz&kind=order")).doesNotContain("<svg class=\"bars\"");
    }

    @Test
    void aCitationStandsInBothLanguagesAndSaysWhatLaterPapersDo() {
        String decision = portal.page("/d/" + SampleArchive.id(SamplePapers.minutes(5)) + "/2");
        assertThat(decision)
                .contains("<blockquote id=\"citation\">সূত্র: ", "<blockquote lang=\"en\">Source: ")
                .contains("এই সংগ্রহে এটি সংশোধন, বাতিল বা প্রতিস্থাপন করে এমন পরবর্তী কোনো আদেশ পাওয়া যায়নি।")
                .doesNotContain("বহাল");
    }

    @Test
    void aCardLeadsToOfficePlacesAndImplementers() {
        String page = portal.page(
                "/search?q=" + TestPortal.encoded("পোর্টাল") + "&office=uno-kanchanpur&lang=en&sort=newest");
        assertThat(page)
                .contains(
                        "<a href=\"/browse/office/uno-kanchanpur?lang=en\"",
                        "<a href=\"/browse/implementer/ap-kanchanpur?lang=en\"",
                        "16 June 2025 · 2 Asharh 1432",
                        "24 June 2025 · 10 Asharh 1432");
        assertThat(portal.page("/search?office=records-dhaka&lang=en"))
                .contains(
                        "<p class=\"from\"><a href=\"/browse/office/records-dhaka?lang=en\">Department of Records, Dhaka</a></p>");
    }

    @Test
    void everyTableSaysWhatItIs() {
        for (String path : new String[] {
            SampleArchive.path(SamplePapers.minutes(5)),
            SampleArchive.path(SamplePapers.ORDER),
            "/coverage",
            "/browse",
            "/browse/office/uno-kanchanpur",
            "/search/timeline?kind=minutes",
            "/about/search",
            "/about/fields",
            "/audit/sample?n=3"
        }) {
            String page = portal.page(path);
            assertThat(page.split("<table", -1)).as(path).hasSameSizeAs(page.split("<caption", -1));
        }
    }

    @Test
    void filtersAreLinksThatAddAndChipsAreLinksThatRemove() {
        String page = portal.page("/search?office=uno-kanchanpur&kind=minutes");
        assertThat(page)
                .contains("href=\"/search?office=uno-kanchanpur&amp;kind=minutes&amp;fy=2024-25\"")
                .contains("<a href=\"/search?kind=minutes\"><span class=\"unseen\">বাদ দিন: </span>")
                .contains("<input type=\"hidden\" name=\"office\" value=\"uno-kanchanpur\">");
    }

    @Test
    void aMergedCodeRedirectsToItsSuccessor() {
        HttpResponse<String> moved = TestPortal.shared().get("/search?q=x&office=tno-dhaka-dohar&kind=minutes");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/search?q=x&office=uno-dhaka-dohar&kind=minutes"));
    }

    @Test
    void datesAreShownBackInBothCalendars() {
        String page = portal.page("/search?from=" + TestPortal.encoded("১৬ মে ২০২৫") + "&to=2025-05-16");
        assertThat(page).contains("১৬ মে ২০২৫ · ২ জ্যৈষ্ঠ ১৪৩২", "উপজেলা আইসিটি কমিটি এর মে ২০২৫");
    }

    @Test
    void sumsAreFilteredByAndShownBack() {
        String page = portal.page("/search?amountFrom=" + TestPortal.encoded("২ লক্ষ") + "&amountTo=300000");
        assertThat(page)
                .contains("value=\"২,০০,০০০\"", "২,০০,০০০ টাকা", "টাকা কমপক্ষে", "পোনা অবমুক্তি")
                .doesNotContain("আইসিটি শাখা");
        assertThat(portal.page("/search?amountFrom=200000&lang=en")).contains("value=\"2,00,000\"", "Amount at least");
        assertThat(portal.page("/search?q=" + TestPortal.encoded("amount:>3লক্ষ")))
                .doesNotContain("পোনা অবমুক্তি");
        assertThat(portal.page("/search?amountFrom=x"))
                .contains("‘x’ টাকার অঙ্ক হিসেবে বোঝা যায়নি", "aria-invalid=\"true\"");
    }

    @Test
    void aDayIsSaidInBothCalendarsAndLeadsToItsMonthWhereNothingIsOfIt() {
        assertThat(portal.page("/search?q=" + TestPortal.encoded("২ জ্যৈষ্ঠ ১৪৩২")))
                .contains("তারিখ ধরে খোঁজা হয়েছে: ১৬ মে ২০২৫ · ২ জ্যৈষ্ঠ ১৪৩২।");
        assertThat(portal.page("/search?q=17.05.2025&lang=en"))
                .contains(
                        "Searched for as a day: 17 May 2025",
                        "href=\"/search?from=2025-05-01&amp;to=2025-05-31&amp;lang=en\"",
                        "Meetings and papers of May 2025");
    }

    @Test
    void aDocumentShowsWhatThePaperSays() {
        String page = portal.page(SampleArchive.path(SamplePapers.minutes(5)));
        assertThat(page)
                .contains("উপজেলা আইসিটি কমিটি এর মে ২০২৫ মাসের সভার কার্যবিবরণী", "১৬ মে ২০২৫ · ২ জ্যৈষ্ঠ ১৪৩২")
                .contains("মোছাঃ রেহানা পারভীন", "মূল কপি নামান (PDF,", "যন্ত্রে পঠিত পাঠ", "নদী তীরের বৃক্ষরোপণ")
                .contains(
                        "সিলে ঢাকা, পড়া যায়নি (পৃষ্ঠা ২)",
                        "বাংলা ও ইংরেজি তারিখ মেলে না",
                        "https://minutes.example/d/");
    }

    @Test
    void anOrderShowsProvisionsAndCommittees() {
        String page = portal.page(SampleArchive.path(SamplePapers.ORDER));
        assertThat(page)
                .contains(
                        "ইনোভেশন টিম পুনর্গঠন",
                        "খসড়া",
                        "এ আদেশ অবিলম্বে কার্যকর হবে।",
                        "সদস্য সচিব",
                        "প্রতিস্থাপন করে");
    }

    @Test
    void memoNumbersLeadBothWaysAndSayWhatALaterPaperDoes() {
        String order = SampleArchive.path(SamplePapers.ORDER);
        String circular = SampleArchive.path(SamplePapers.ENGLISH);
        assertThat(portal.page(circular + "?lang=en"))
                .contains("Memos cited", "<a href=\"" + order + "?lang=en\">05.41.9900.000.06.011.23-456</a>")
                .contains("<span>04.00.0000.221.99.004.20-77</span>");
        assertThat(portal.page(order))
                .contains("পরবর্তী কাগজে", "সংশোধন করেছে: <a href=\"" + circular + "\"")
                .doesNotContain("এই স্মারকের উল্লেখ আছে");
    }

    @Test
    void aDecisionShowsItsPartsItsPaperAndItsNeighbours() {
        String path = SampleArchive.path(SamplePapers.minutes(5));
        String page = portal.page(path + "/1?q=" + TestPortal.encoded("পোর্টাল"));
        assertThat(page)
                .contains("<mark>", "সিদ্ধান্ত নং ০১", "<li>২) হালনাগাদের প্রতিবেদন")
                .contains("তারিখের সভার সিদ্ধান্ত নং ০১, পৃষ্ঠা ১।", "href=\"" + path + "/2?q=");
        assertThat(portal.page(path + "/2"))
                .contains("<li>নিশ্চিতভাবে পড়া যায়নি: ", "href=\"" + path + "/1\"", "href=\"" + path + "/3\"");
    }

    @Test
    void aPaperShowsTheMeetingsBeforeAndAfter() {
        String page = portal.page(SampleArchive.path(SamplePapers.minutes(3)));
        assertThat(page)
                .contains("কমিটির সভাক্রম", "সংগ্রহে থাকা সভার তারিখ অনুযায়ী: মাসিক সভা")
                .contains("<a rel=\"prev\" href=\"" + SampleArchive.path(SamplePapers.minutes(2))
                        + "\">১৬ ফেব্রুয়ারি ২০২৫</a>")
                .contains("<a rel=\"next\" href=\"" + SampleArchive.path(SamplePapers.minutes(4))
                        + "\">১৬ এপ্রিল ২০২৫</a>");
        assertThat(portal.page(SampleArchive.path(SamplePapers.minutes(7))))
                .contains("এর আগের কোনো সভার কার্যবিবরণী সংগ্রহে নেই");
        assertThat(portal.page(SampleArchive.path(SamplePapers.ORDER))).doesNotContain("কমিটির সভাক্রম");
    }

    @Test
    void aDecisionShowsTheSameMatterInOtherMeetings() {
        String page = portal.page(SampleArchive.path(SamplePapers.minutes(8)) + "/2?lang=en");
        assertThat(page)
                .contains("Earlier and later decisions of the matter", "At earlier meetings", "At later meetings")
                .contains("<a href=\"" + SampleArchive.path(SamplePapers.minutes(7)) + "/2?lang=en\">16 July 2024")
                .contains("<a href=\"" + SampleArchive.path(SamplePapers.minutes(9)) + "/2?lang=en\">16 September 2024")
                .doesNotContainIgnoringCase("carried out</")
                .doesNotContainIgnoringCase("no meeting");
    }

    @Test
    void whatIsNotForEverybodyIsInNoSeriesAndNoThread() {
        String june = SampleArchive.path(SamplePapers.minutes(6));
        assertThat(portal.page(june)).contains("এর পরের কোনো সভার কার্যবিবরণী সংগ্রহে নেই");
        for (String path : new String[] {june + "/1", june + "/1.json", june + ".json"}) {
            assertThat(portal.get(path).body())
                    .doesNotContain("গোপনকথা", SampleArchive.id(SamplePapers.INTERNAL_MINUTES));
        }
    }

    @Test
    void ordinalsAreIdentitiesNotPositions() {
        String path = SampleArchive.path(SamplePapers.LONG);
        assertThat(portal.get(path + "/4").statusCode()).isEqualTo(200);
        assertThat(portal.get(path + "/1").statusCode()).isEqualTo(404);
    }

    @Test
    void entryZeroIsTheDocument() {
        assertThat(portal.get(SampleArchive.path(SamplePapers.minutes(5)) + "/0?q=a")
                        .headers()
                        .firstValue("Location"))
                .contains(SampleArchive.path(SamplePapers.minutes(5)) + "?q=a");
    }

    @Test
    void manyPagesAreReadOneByOne() {
        String path = SampleArchive.path(SamplePapers.LONG);
        assertThat(portal.page(path)).contains("href=\"" + path + "/page/13\"").doesNotContain("পাতা নম্বর 13");
        assertThat(portal.page(path + "/page/13")).contains("পাতা নম্বর 13");
        assertThat(portal.get(path + "/page/16").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileThatCouldNotBeReadHasAPageWithTheReason() {
        assertThat(portal.page(SampleArchive.path("বন্ধ ফাইল.docx"))).contains("পাসওয়ার্ড দেওয়া", "বন্ধ ফাইল.docx");
    }

    @Test
    void coverageNamesWhatCouldNotBeRead() {
        assertThat(portal.page("/coverage"))
                .contains(
                        "জেলা সমন্বয় সভা (স্ক্যান).pdf",
                        "ফাইলে পাঠ নেই, শুধু ছবি",
                        "৩০টি ডকুমেন্ট, ৭৫টি সিদ্ধান্ত",
                        "এগুলো ২৯টি ফাইলে এসেছে")
                .contains("href=\"/search?office=dc-meghnaganj\"", "শেষ যোগ হয়েছে");
    }

    @Test
    void englishIsTheSameInEnglish() {
        assertThat(portal.page("/?lang=en"))
                .contains("<html lang=\"en\">", "Search the decisions", "href=\"/coverage?lang=en\"");
        assertThat(portal.page(SampleArchive.path(SamplePapers.minutes(5)) + "?lang=en"))
                .contains("<h1 lang=\"bn-BD\">", "16 May 2025 · 2 Joishtho 1432", "Memo number");
        assertThat(portal.page("/coverage?lang=en")).contains("The file has no text, only pictures");
    }

    @Test
    void theFormsEmptyBoxesHaveNoPlaceInTheAddressBar() {
        assertThat(portal.get("/search?q=a&from=&to=&date=").headers().firstValue("HX-Push-Url"))
                .contains("/search?q=a");
    }
}
