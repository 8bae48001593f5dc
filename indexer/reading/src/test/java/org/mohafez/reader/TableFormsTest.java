package org.mohafez.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mohafez.reader.ReadText.read;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mohafez.page.Cell;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;
import org.mohafez.record.Decision;
import org.mohafez.record.PaperRecord;

/** Forms of tables that decide, each beside what looks alike. */
class TableFormsTest {
    private static final String TITLE = "জেলা উন্নয়ন সমন্বয় কমিটির সভার কার্যবিবরণী\n";
    private static final String OPENS = TITLE + "সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।\n";
    private static final String HEADING = "ক্রম\tআলোচনা\tসিদ্ধান্ত\n";
    private static final String ROADS = HEADING + "১\tকাজ ব্যাহত।\tযৌথ জরিপ করতে হবে।\n";
    private static final String SCHOOLS = HEADING + "১\tক্লাস চলমান।\tপ্রতিবেদন দিতে হবে।\n";

    @Test
    void theHeadingOfATableIsThatOfItsNextPageToo() {
        PaperRecord paper = read(OPENS + "ক) সড়ক ও জনপথ বিভাগ\n" + ROADS
                + "অপর পৃষ্ঠায় দ্রষ্টব্য\n২\tসেতু ভাঙা।\tসেতু মেরামত করতে হবে।\n" + "খ) শিক্ষা বিভাগ\n" + SCHOOLS);
        assertThat(paper.decisions())
                .extracting(Decision::topic)
                .containsExactly("সড়ক ও জনপথ বিভাগ", "সড়ক ও জনপথ বিভাগ", "শিক্ষা বিভাগ");
    }

    @Test
    void aLabelOfTheMeetingHeadsNoTable() {
        PaperRecord paper = read(OPENS + "উপস্থিতি: পরিশিষ্ট-ক\n" + ROADS + "শিক্ষা বিভাগ\n" + SCHOOLS);
        assertThat(paper.decisions()).hasSize(2).extracting(Decision::topic).containsOnlyNulls();
    }

    @Test
    void theLabelOfAMatterIsNoPartOfIt() {
        PaperRecord paper = read(
                OPENS + "এজেন্ডা-১: সড়ক\nআলোচনা\tসিদ্ধান্ত\tবাস্তবায়নকারী\nকাজ ব্যাহত।\tজরিপ করতে হবে।\tইউএনও\n"
                        + "এজেন্ডা-২: শিক্ষা\nআলোচনা\tসিদ্ধান্ত\tবাস্তবায়নকারী\nক্লাস চলমান।\tপ্রতিবেদন দিতে হবে।\tইউএনও\n");
        assertThat(paper.decisions())
                .extracting(Decision::number, Decision::topic)
                .containsExactly(tuple("১", "সড়ক"), tuple("২", "শিক্ষা"));
    }

    @Test
    void twoDecisionsOfAMatterThatIsToldDownwardsShareIt() {
        PaperRecord paper = read(OPENS + "আলোচ্য বিষয়\tএক্স-রে মেশিন\nআলোচনা\tমেশিনটি অচল।\n"
                + "সিদ্ধান্ত-১\tমেশিন সচল করতে হবে।\nবাস্তবায়নকারী\tতত্ত্বাবধায়ক\n"
                + "সিদ্ধান্ত-২\tফিল্ম ক্রয় করতে হবে।\nবাস্তবায়নকারী\tভান্ডার রক্ষক\n"
                + "আলোচ্য বিষয়\tপরিচ্ছন্নতা\nসিদ্ধান্ত\tহাজিরা নিতে হবে। বাস্তবায়নে: প্রধান সহকারী\n");
        assertThat(paper.decisions())
                .extracting(Decision::topic, Decision::discussion, Decision::text, ReadText::who)
                .containsExactly(
                        tuple("এক্স-রে মেশিন", "মেশিনটি অচল।", "মেশিন সচল করতে হবে।", List.of("তত্ত্বাবধায়ক")),
                        tuple("এক্স-রে মেশিন", "মেশিনটি অচল।", "ফিল্ম ক্রয় করতে হবে।", List.of("ভান্ডার রক্ষক")),
                        tuple("পরিচ্ছন্নতা", null, "হাজিরা নিতে হবে।", List.of("প্রধান সহকারী")));
    }

    @Test
    void aTableThatIsToldDownwardsBelongsToTheBodyWhateverItsMatterIsCalled() {
        PaperRecord paper = read(TITLE
                + "সভার তারিখ: ১০/০৬/২০২৪\nবিষয়\tপরিচ্ছন্নতা\nআলোচনা\tময়লা জমেছে।\nসিদ্ধান্ত\tময়লা সরাতে হবে।\n");
        assertThat(paper.decisions())
                .extracting(Decision::topic, Decision::text)
                .containsExactly(tuple("পরিচ্ছন্নতা", "ময়লা সরাতে হবে।"));
        assertThat(paper.subject()).isNull();
    }

    @Test
    void whatIsEnclosedActsOnNothing() {
        PaperRecord paper = read(OPENS + "ক্রঃ\tআলোচ্যসূচি ও আলোচনা\tসিদ্ধান্ত ও বাস্তবায়নকারী\n"
                + "১\tসড়ক: গর্ত রয়েছে।\tমেরামত করতে হবে (সংযুক্ত তালিকা অনুযায়ী)।\n"
                + "২\tমেলা: প্রস্তাব উঠে।\tমেলা আয়োজন করতে হবে (জুলাই ২০২৪)।\n");
        assertThat(paper.decisions())
                .extracting(Decision::text, ReadText::who)
                .containsExactly(
                        tuple("মেরামত করতে হবে (সংযুক্ত তালিকা অনুযায়ী)।", List.of()),
                        tuple("মেলা আয়োজন করতে হবে (জুলাই ২০২৪)।", List.of()));
    }

    @Test
    void ofSeveralColumnsBeforeTheTalkTheLastNamesTheMatterUnlessItNamesAPerson() {
        String row = "আবাদ হয়েছে।\tবীজ বিতরণ করতে হবে।\n";
        assertThat(read(OPENS + "ক্রম\tদপ্তর\tকাজের নাম\tআলোচনা\tসিদ্ধান্ত\n১\tকৃষি\tপ্রদর্শনী\t" + row)
                        .decisions())
                .extracting(Decision::topic)
                .containsExactly("প্রদর্শনী");
        assertThat(read(OPENS + "ক্রম\tদপ্তর\tনাম\tআলোচনা\tসিদ্ধান্ত\n১\tকৃষি\tআবুল হোসেন\t" + row)
                        .decisions())
                .extracting(Decision::topic)
                .containsExactly("কৃষি");
    }

    @Test
    void ofAColumnOfWhatIsToBeDoneAndByWhomOnlyPostsAreWhoActs() {
        String heading = OPENS + "ক্রম\tবিষয়\tসিদ্ধান্ত\tকরণীয়/দায়িত্ব\n";
        assertThat(read(heading + "১\tপানি\tপাম্প মেরামত করতে হবে।\tড্রেন নির্মাণ (১০০ মিটার)\n"
                                + "২\tসড়ক\tসড়ক মেরামত করতে হবে।\tদরপত্র আহ্বান করে কাজ শুরু করতে হবে।\n"
                                + "৩\tবাতি\tবাতি বদলাতে হবে।\tউপসহকারী প্রকৌশলী (বিদ্যুৎ)\n")
                        .decisions())
                .extracting(ReadText::who)
                .containsExactly(List.of(), List.of(), List.of("উপসহকারী প্রকৌশলী (বিদ্যুৎ)"));
    }

    @Test
    void whoComplainsIsNoMatter() {
        String heading = OPENS + "ক্রম\tসেবাগ্রহীতার নাম ও ঠিকানা\tউত্থাপিত অভিযোগ\tসিদ্ধান্ত\n";
        assertThat(read(heading + "১\tমোঃ রহিম, সদর\tকার্ড পেতে বিলম্ব।\tকার্ড পাঠাতে হবে।\n")
                        .decisions())
                .extracting(Decision::topic, Decision::discussion)
                .containsExactly(tuple(null, "কার্ড পেতে বিলম্ব।"));
        assertThat(read(heading + "১\tবণিক সমিতি, সদর\tবাজারে পানি জমে।\tড্রেন করতে হবে।\n")
                        .decisions())
                .extracting(Decision::topic)
                .containsExactly("বণিক সমিতি, সদর");
    }

    @Test
    void aDecisionAcrossTheTableMayHaveItsNumberInItsLabel() {
        PaperRecord paper = new PaperReader()
                .read(TextPages.of(List.of(
                        Paragraph.of("দ্বন্দ্ব নিরসন কমিটির সভার কার্যবিবরণী"),
                        new Table(
                                null,
                                List.of(
                                        List.of(Cell.of("আলোচ্য বিষয়"), Cell.of("আলোচনা")),
                                        List.of(Cell.of("ক্ষতিপূরণ"), Cell.of("আবেদন তদন্তাধীন।")),
                                        List.of(new Cell(
                                                Cell.of("সিদ্ধান্ত-১: প্রতিবেদন দাখিল করতে হবে।")
                                                        .paragraphs(),
                                                null,
                                                1,
                                                2)))))))
                .getFirst()
                .record();
        assertThat(paper.decisions())
                .extracting(Decision::number, Decision::topic, Decision::text)
                .containsExactly(tuple("১", "ক্ষতিপূরণ", "প্রতিবেদন দাখিল করতে হবে।"));
    }

    @Test
    void whatWasDecidedBeforeIsNotDecidedAgainBesideATable() {
        PaperRecord paper = read(OPENS
                + "বিগত মাসের গৃহীত সিদ্ধান্তসমূহ নিম্নরূপ:\n১। সড়ক মেরামত করতে হবে।\n২। সেতু নির্মাণ করতে হবে।\n"
                + SCHOOLS);
        assertThat(paper.decisions()).extracting(Decision::text).containsExactly("প্রতিবেদন দিতে হবে।");
    }

    @Test
    void aSentenceMayTellThatNothingWasDecidedAndThenDecide() {
        PaperRecord paper = read(
                OPENS + "ক্রম\tআলোচনা ও সিদ্ধান্ত\n"
                        + "১\tপূর্বে এ বিষয়ে কোনো সিদ্ধান্ত হয়নি বিধায় একটি কমিটি গঠন করতে হবে।\n২\tকোনো সিদ্ধান্ত গৃহীত হয়নি।\n");
        assertThat(paper.decisions()).extracting(Decision::number).containsExactly("১");
    }

    @Test
    void familyPlanningIsNoDayOfTheWeek() {
        PaperRecord paper = read(
                "মাসিক সভার কার্যবিবরণী\nগত ০৩ মে ২০২৩ তারিখ বৃহষ্পতিবার সকাল ১০ ঘটিকায় উপজেলা পরিবার পরিকল্পনা কার্যালয়ের সভাকক্ষে মাসিক সভা অনুষ্ঠিত হয়।\n");
        assertThat(Objects.requireNonNull(paper.meeting()).venue())
                .isEqualTo("উপজেলা পরিবার পরিকল্পনা কার্যালয়ের সভাকক্ষ");
    }
}
