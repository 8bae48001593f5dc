package org.mohafez.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mohafez.page.Block;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.record.Doubt;
import org.mohafez.record.Kind;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.Part;
import org.mohafez.record.PartingDoubt;
import org.mohafez.record.ReadPaper;
import org.mohafez.record.parts.Beginning;

/** Where one paper ends and another begins. Pages of a test are parted by a line {@code ---}. */
class PartingTest {
    private static final String HEAD = """
            গণপ্রজাতন্ত্রী বাংলাদেশ সরকার
            উপজেলা নির্বাহী অফিসারের কার্যালয়
            সাঘাটা, গাইবান্ধা
            """;
    private static final String LETTER = HEAD + """
            স্মারক নং- ০৫.৪৭.৩২৮৮.০০১.০৬.০০৪.২৩.৪১১ তারিখঃ ১২-০৮-২০২৪ খ্রিঃ
            বিষয়ঃ সভার কার্যবিবরণী প্রেরণ।
            উপর্যুক্ত বিষয়ের প্রেক্ষিতে সভার কার্যবিবরণী এতদসঙ্গে প্রেরণ করা হলো।
            (মোঃ করিম উদ্দিন)
            উপজেলা নির্বাহী অফিসার
            """;
    private static final String SIGNED = """
            আর কোনো আলোচনা না থাকায় সভাপতি সভা শেষ করেন।
            (মোঃ করিম উদ্দিন)
            উপজেলা নির্বাহী অফিসার
            """;

    @Test
    void aLetterAndTheMinutesItForwardsAreTwo() {
        List<PaperRecord> papers = papers(LETTER + "---\n" + minutes("০৫-০৮-২০২৪") + SIGNED);
        assertThat(papers).extracting(PaperRecord::kind).containsExactly(Kind.LETTER, Kind.MINUTES);
        assertThat(papers).extracting(PaperRecord::part).containsExactly(new Part(1, 2, 1, 1), new Part(2, 2, 2, 2));
        assertThat(papers.getLast().decisions()).hasSize(1);
        assertThat(papers.getLast().pages()).hasSize(1);
    }

    @Test
    void aPaperMayBeginInTheMiddleOfAPage() {
        List<ReadPaper> papers =
                read(HEAD + minutes("০৫-০৮-২০২৪") + SIGNED + HEAD + minutes("০৭-০৯-২০২৪") + "---\n" + SIGNED);
        assertThat(papers)
                .extracting(paper -> paper.record().part())
                .containsExactly(new Part(1, 2, 1, 1), new Part(2, 2, 1, 2));
        assertThat(papers.getFirst().pages().text()).contains("০৫-০৮-২০২৪").doesNotContain("০৭-০৯-২০২৪");
        assertThat(papers.getLast().pages().text()).startsWith("গণপ্রজাতন্ত্রী").doesNotContain("০৫-০৮-২০২৪");
    }

    @Test
    void aLineWithinAParagraphCanBegin() {
        String[] lines = (LETTER + HEAD + minutes("০৫-০৮-২০২৪")).split("\n");
        int cut = LETTER.split("\n").length;
        List<org.mohafez.page.Line> joined = List.of(
                org.mohafez.page.Line.of(lines[cut - 1]),
                org.mohafez.page.Line.of(" "),
                org.mohafez.page.Line.of(lines[cut]));
        List<Block> blocks = new ArrayList<>();
        IntStream.range(0, lines.length)
                .filter(i -> i != cut)
                .forEach(i -> blocks.add(i == cut - 1 ? new Paragraph(joined) : Paragraph.of(lines[i])));
        List<ReadPaper> papers = new PaperReader()
                .read(new Pages("text/plain", List.of(new Page(1, null, null, PageSource.TEXT, 1.0, "", blocks))));
        assertThat(papers).hasSize(2);
        assertThat(papers.getFirst().pages().text()).endsWith("উপজেলা নির্বাহী অফিসার");
        assertThat(papers.getLast().pages().text().strip()).startsWith("গণপ্রজাতন্ত্রী");
    }

    @Test
    void meetingsOfTwoDaysAreNeverOnePaperThoughTheyAreCalledTheSame() {
        assertThat(papers(minutes("০৫-০৮-২০২৪") + SIGNED + minutes("০৭-০৯-২০২৪") + SIGNED))
                .hasSize(2);
        // Nobody signed, but a page ends.
        assertThat(papers(minutes("০৫-০৮-২০২৪") + "---\n" + minutes("০৭-০৯-২০২৪")))
                .hasSize(2);
    }

    @Test
    void theOfficeUnderASignatureIsNotTheNextLetterhead() {
        String head = "৩ নং জুমারবাড়ী ইউনিয়ন পরিষদ\nসাঘাটা, গাইবান্ধা\n";
        String signed = "সভা শেষ করা হয়।\n(মোঃ করিম উদ্দিন)\nচেয়ারম্যান\nজুমারবাড়ী ইউনিয়ন পরিষদ\n";
        List<ReadPaper> papers = read(head + minutes("০৫-০৮-২০২৪") + signed + head + minutes("০৭-০৯-২০২৪") + signed);
        assertThat(papers).hasSize(2);
        assertThat(papers.getFirst().pages().text()).endsWith("চেয়ারম্যান\nজুমারবাড়ী ইউনিয়ন পরিষদ");
        assertThat(papers.getLast().pages().text()).startsWith("৩ নং");
    }

    @Test
    void aHeadOnEveryPageIsOfOnePaper() {
        assertThat(papers(HEAD + minutes("০৫-০৮-২০২৪") + "---\n" + HEAD + SIGNED))
                .hasSize(1);
        String titled = "উপজেলা সমন্বয় কমিটির সভার কার্যবিবরণী\n";
        assertThat(papers(HEAD + minutes("০৫-০৮-২০২৪") + "---\n" + HEAD + titled + SIGNED + "---\n" + HEAD + titled
                        + SIGNED))
                .hasSize(1);
        assertThat(papers(LETTER + "---\n" + HEAD + "স্মারক নং- ০৫.৪৭.৩২৮৮.০০১.০৬.০০৪.২৩.৪১১\n" + SIGNED))
                .hasSize(1);
    }

    @Test
    void copiesUnderTheSameNumberAreOfThePaper() {
        String copies = """
                স্মারক নং- ০৫.৪৭.৩২৮৮.০০১.০৬.০০৪.২৩.৪১১/১(৭) তারিখঃ ১২-০৮-২০২৪ খ্রিঃ
                অনুলিপি সদয় অবগতি ও কার্যার্থে:
                ১। জেলা প্রশাসক, গাইবান্ধা।
                ২। উপজেলা কৃষি অফিসারের কার্যালয়, সাঘাটা
                (মোঃ করিম উদ্দিন)
                উপজেলা নির্বাহী অফিসার
                """;
        assertThat(papers(LETTER + copies)).hasSize(1);
        assertThat(papers(LETTER + "---\n" + HEAD + copies)).hasSize(1);
    }

    @Test
    void anAnnexAndWhatIsCopiedInItAreOfThePaper() {
        String order = HEAD + """
                স্মারক নং- ০৫.৪৭.৩২৮৮.০০১.০৬.০০৪.২১.৭৭ তারিখঃ ০২-০২-২০২১ খ্রিঃ
                অফিস আদেশ
                পৌর এলাকার ফুটপাত দখলমুক্ত রাখার জন্য আদেশ জারি করা হলো।
                """;
        assertThat(papers(minutes("০৫-০৮-২০২৪") + SIGNED
                        + "---\nপরিশিষ্ট-ক\nউপস্থিত সদস্যবৃন্দের তালিকা\n১। মোঃ আলী, সদস্য\n"))
                .singleElement()
                .satisfies(paper -> assertThat(paper.annexes())
                        .anySatisfy(annex -> assertThat(annex.held()).isTrue()));
        assertThat(papers(minutes("০৫-০৮-২০২৪") + SIGNED + "---\nপরিশিষ্ট-খ\n" + order))
                .hasSize(1);
        assertThat(papers(minutes("০৫-০৮-২০২৪") + SIGNED + "---\n" + order)).hasSize(2);
    }

    @Test
    void whatIsQuotedIsOfThePaper() {
        String quoted = """
                মন্ত্রণালয়ের নির্দেশনা নিম্নে হুবহু উদ্ধৃত করা হলোঃ
                গণপ্রজাতন্ত্রী বাংলাদেশ সরকার
                খাদ্য মন্ত্রণালয়
                স্মারক নং- ১৩.০০.০০০০.০২২.১৮.০০৫.২৩.৭৭
                পরিপত্র
                গুদামে প্রবেশের সময় পরিচয়পত্র পরিধান করতে হবে।
                """;
        assertThat(papers(LETTER.replace("(মোঃ", quoted + "(মোঃ"))).hasSize(1);
        // Not introduced either, but nothing was closed.
        assertThat(papers(LETTER.replace("(মোঃ", quoted.substring(quoted.indexOf('\n') + 1) + "(মোঃ")))
                .hasSize(1);
    }

    @Test
    void aTableOfLettersPartsNothing() {
        String table = """
                ক্রমিক\tস্মারক নম্বর\tবিষয়
                ১\tস্মারক নং- ১৩.০০.০০০০.০২২.১৮.০০৫.২৩.৭৭\tসভার কার্যবিবরণী
                ২\tস্মারক নং- ১৩.০০.০০০০.০২২.১৮.০০৫.২৩.৭৮\tঅফিস আদেশ
                """;
        assertThat(papers(LETTER.replace("(মোঃ", table + "(মোঃ") + "---\n" + table))
                .hasSize(1);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aYearOfMinutesIsPartedAndProseOfTwoHundredPagesIsNot() {
        String year = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> HEAD + minutes("১০-%02d-২০২৪".formatted(month)) + SIGNED)
                .collect(Collectors.joining("---\n"));
        assertThat(papers(year)).hasSize(12).allSatisfy(paper -> assertThat(paper.decisions())
                .hasSize(1));
        String page = "উপজেলা কৃষি অফিসের কর্মকর্তাগণ মাঠ পরিদর্শন করে সেচের অবস্থা জেনেছেন।\n".repeat(40);
        String book = LETTER + IntStream.range(0, 200).mapToObj(i -> page).collect(Collectors.joining("---\n"));
        assertThat(papers(book)).hasSize(1);
    }

    private static List<List<PartingDoubt>> doubts(String text) {
        return papers(text).stream()
                .map(paper -> paper.checks().stream()
                        .flatMap(check -> PartingDoubt.of(check).stream())
                        .toList())
                .toList();
    }

    @Test
    void whatIsPartedByNumberOrDayIsNotDoubted() {
        assertThat(doubts(LETTER + "---\n" + minutes("০৫-০৮-২০২৪") + SIGNED)).containsExactly(List.of(), List.of());
        assertThat(doubts(HEAD + minutes("০৫-০৮-২০২৪") + SIGNED + "---\n" + HEAD + minutes("০৭-০৯-২০২৪") + SIGNED))
                .containsExactly(List.of(), List.of());
        assertThat(doubts(HEAD + minutes("০৫-০৮-২০২৪") + "---\n" + HEAD + SIGNED))
                .containsExactly(List.of());
    }

    @Test
    void aPaperThatOnlyItsNameSetsApartIsDoubted() {
        String report = HEAD + """
                মাসিক প্রতিবেদন
                উপজেলা কৃষি অফিসের কর্মকর্তাগণ মাঠ পরিদর্শন করে সেচের অবস্থা জেনেছেন।
                """;
        List<PaperRecord> papers = papers(HEAD + minutes("০৫-০৮-২০২৪") + SIGNED + "---\n" + report);
        assertThat(papers).hasSize(2);
        assertThat(papers.getFirst().checks()).isEmpty();
        assertThat(papers.getLast().checks()).containsExactly(PartingDoubt.BY_NAME_ALONE.at("মাসিক প্রতিবেদন"));
        assertThat(PartingDoubt.of(papers.getLast()))
                .extracting(Doubt::cause)
                .containsExactly(Doubt.Cause.BEGINS_BY_NAME);
    }

    @Test
    void aHeadInTheMiddleOfAPaperThatHasNotEndedIsDoubted() {
        String other = HEAD + """
                স্মারক নং- ০৫.৪৭.৩২৮৮.০০১.০৬.০০৪.২১.৭৭
                অফিস আদেশ
                পৌর এলাকার ফুটপাত দখলমুক্ত রাখার জন্য আদেশ জারি করা হলো।
                """;
        String open = LETTER.substring(0, LETTER.indexOf("(মোঃ"));
        List<PaperRecord> papers = papers(open + other);
        assertThat(papers).singleElement().satisfies(paper -> assertThat(paper.checks())
                .containsExactly(PartingDoubt.ANOTHER_HEAD.at("অফিস আদেশ")));
        assertThat(doubts(minutes("০৫-০৮-২০২৪") + SIGNED + "---\nপরিশিষ্ট-খ\n" + other))
                .as("what is copied in an annex is of the paper")
                .containsExactly(List.of());
    }

    @Test
    void aPaperWithoutAHeadIsDoubtedAndAPageOfNothingIsNot() {
        String rest = """
                মাঠ পরিদর্শন করে সেচের অবস্থা জানতে হবে।
                খালের মুখ পরিষ্কার করতে হবে।
                বীজ বিতরণের তালিকা হালনাগাদ করতে হবে।
                আগামী সভায় অগ্রগতি জানাতে হবে।
                """ + SIGNED;
        assertThat(doubts(rest)).containsExactly(List.of(PartingDoubt.NO_HEAD));
        assertThat(doubts("মানচিত্র\nস্কেল ১:৫০")).containsExactly(List.of());
    }

    @Test
    void whatSomebodySaidIsNotDoubted() {
        List<Page> pages = new ArrayList<>();
        for (String page : (HEAD + minutes("০৫-০৮-২০২৪") + "---\nসেচ\nখাল\nবীজ\nসার\nমাঠ\nপথ").split("---\n")) {
            Page read = TextPages.of(page).pages().getFirst();
            pages.add(new Page(pages.size() + 1, null, null, read.source(), 1.0, "", read.blocks()));
        }
        assertThat(new PaperReader()
                        .read(new Pages("application/pdf", pages), List.of(Beginning.atTopOf(1), Beginning.atTopOf(2))))
                .hasSize(2)
                .allSatisfy(paper -> assertThat(PartingDoubt.of(paper.record())).isEmpty());
    }

    private static String minutes(String day) {
        return """
                উপজেলা সমন্বয় কমিটির সভার কার্যবিবরণী
                সভাপতি : মোঃ করিম উদ্দিন
                সভার তারিখ : %s খ্রিঃ
                ক্রঃ নং\tআলোচ্য বিষয়\tসিদ্ধান্ত\tবাস্তবায়নকারী
                ০১\tখাল খনন\tখালের মুখ পরিষ্কার করতে হবে।\tউপজেলা প্রকৌশলী
                """.formatted(day);
    }

    private static List<PaperRecord> papers(String text) {
        return read(text).stream().map(ReadPaper::record).toList();
    }

    private static List<ReadPaper> read(String text) {
        List<Page> pages = new ArrayList<>();
        for (String page : text.split("---\n")) {
            Page read = TextPages.of(page).pages().getFirst();
            pages.add(new Page(
                    pages.size() + 1, null, null, read.source(), read.confidence(), read.reason(), read.blocks()));
        }
        return new PaperReader().read(new Pages("application/pdf", pages));
    }
}
