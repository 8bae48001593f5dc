package org.mohafez.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mohafez.reader.ReadText.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mohafez.page.Line;
import org.mohafez.page.Paragraph;
import org.mohafez.record.Committee;
import org.mohafez.record.Decision;
import org.mohafez.record.PaperRecord;

/** Where the items of a list, and the rows of a table, begin and to whom they belong. */
class ListsAndRowsTest {
    private static final String OPENS =
            "জেলা মৎস্য কমিটির সভার কার্যবিবরণী\nসভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।\n";
    private static final String LIST = OPENS + "সভায় নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n";
    private static final String CLOSES = "সভায় আর কোনো আলোচনা না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন।\n";

    @Test
    void membersAndSumsBeneathAnItemArePartsOfIt() {
        assertThat(read(LIST
                                + "১. ঘাট মেরামত করতে হবে।\n২. টেন্ডার মূল্যায়ন কমিটি:\n(ক) উপজেলা প্রকৌশলী – আহ্বায়ক\n(খ) পিআইও – সদস্য\n"
                                + "৩. ভাতা\n• বয়স্ক ১২০ জন\n• বিধবা ৮০ জন\n"
                                + CLOSES)
                        .decisions())
                .extracting(Decision::number, Decision::text)
                .containsExactly(
                        tuple("১", "ঘাট মেরামত করতে হবে।"),
                        tuple("২", "টেন্ডার মূল্যায়ন কমিটি: (ক) উপজেলা প্রকৌশলী – আহ্বায়ক (খ) পিআইও – সদস্য"),
                        tuple("৩", "ভাতা • বয়স্ক ১২০ জন • বিধবা ৮০ জন"));
    }

    @Test
    void aRowThatGoesOnWithAMatterKeepsItsNumber() {
        String heading = "ক্রম\tদপ্তর\tসিদ্ধান্ত\tবাস্তবায়নকারী\n";
        assertThat(read(OPENS + heading
                                + "১\tগণপূর্ত\t১) ভবন মেরামত করতে হবে।\tনির্বাহী প্রকৌশলী\n\t\t২) লিফট মেরামত করতে হবে।\tসহকারী প্রকৌশলী\n"
                                + "২\tসওজ\tসড়ক মেরামত করতে হবে।\tপ্রধান প্রকৌশলী\n" + CLOSES)
                        .decisions())
                .extracting(Decision::number, Decision::topic, Decision::text)
                .containsExactly(
                        tuple("১", "গণপূর্ত", "১) ভবন মেরামত করতে হবে।"),
                        tuple("১", "গণপূর্ত", "২) লিফট মেরামত করতে হবে।"),
                        tuple("২", "সওজ", "সড়ক মেরামত করতে হবে।"));
    }

    @Test
    void aWorkingPaperThatIsCountedIsAMatter() {
        assertThat(read(OPENS
                                + "কার্যপত্র নং-১: ঋণ পুনঃতফসিল।\nসিদ্ধান্ত: পর্ষদ প্রস্তাব অনুমোদন করে।\nকার্যপত্র নং-২: বার্ষিক প্রতিবেদন।\n"
                                + "সিদ্ধান্ত: প্রতিবেদন পুনরায় উপস্থাপন করতে হবে।\n" + CLOSES)
                        .decisions())
                .extracting(Decision::number, Decision::topic)
                .containsExactly(tuple("১", "ঋণ পুনঃতফসিল"), tuple("২", "বার্ষিক প্রতিবেদন"));
    }

    @Test
    void aListInTheTalkHeadsNoMatter() {
        assertThat(read(OPENS
                                + "আলোচ্যসূচি-২: শিক্ষক নিয়োগ।\nআলোচনা: বাছাই বোর্ড নিম্নোক্ত প্রার্থীদের সুপারিশ করেছে:\n১. জনাব কবির হোসেন\n২. জনাব নাজমা বেগম\n"
                                + "সিদ্ধান্ত-২: নিয়োগ অনুমোদন করা হলো।\n[বাস্তবায়নে: প্রধান প্রকৌশলী]\n" + CLOSES)
                        .decisions())
                .extracting(Decision::number, Decision::topic, Decision::text, ReadText::who)
                .containsExactly(tuple("২", "শিক্ষক নিয়োগ", "নিয়োগ অনুমোদন করা হলো।", List.of("প্রধান প্রকৌশলী")));
    }

    @Test
    void aListThatIsAnnouncedBehindTheLabelIsOfDecisions() {
        assertThat(read(OPENS
                                + "০২। সভার আলোচনা: পাতার মূল্য নিয়ে জটিলতা রয়েছে।\n০৩। সিদ্ধান্ত: আলোচনান্তে নিম্নোক্ত সিদ্ধান্তসমূহ গৃহীত হয়:\n"
                                + "ক) মূল্য নির্ধারণ করা হলো।\nখ) কারখানা পরিদর্শন করতে হবে।\n" + CLOSES)
                        .decisions())
                .extracting(Decision::number, Decision::text)
                .containsExactly(tuple("ক", "মূল্য নির্ধারণ করা হলো।"), tuple("খ", "কারখানা পরিদর্শন করতে হবে।"));
    }

    @Test
    void mattersWhoseTalkEndsInAStopAreNoListOfDecisions() {
        assertThat(read(OPENS + "সভায় নিম্নবর্ণিত বিষয়সমূহ আলোচিত হয় এবং সিদ্ধান্ত গৃহীত হয়:\n"
                                + "১। জনবল: ২২টি পদ শূন্য।\nসিদ্ধান্ত: পত্র প্রেরণ করা হবে।\n২। ভবন: কাজ সমাপ্ত।\nসিদ্ধান্ত: ভবন হস্তান্তর করতে হবে।\n"
                                + CLOSES)
                        .decisions())
                .extracting(Decision::number, Decision::topic, Decision::text)
                .containsExactly(
                        tuple("১", "জনবল", "পত্র প্রেরণ করা হবে।"), tuple("২", "ভবন", "ভবন হস্তান্তর করতে হবে।"));
    }

    @Test
    void theFirstMatterBeginsAtItsHeadingAlsoOverTalkWithoutAVerb() {
        assertThat(
                        read("জেলা মৎস্য কমিটির সভার কার্যবিবরণী\nতারিখ: ১৮ মে ২০২৩\n\n১. রাজস্ব আদায়\n\nরাজস্ব কর্মকর্তা জানান যে, বকেয়ার পরিমাণ ৫ কোটি টাকা।\n\n"
                                        + "সিদ্ধান্ত:\n১.১ সংযোগ বিচ্ছিন্ন করতে হবে।\n১.২ রিডিং গ্রহণ করতে হবে।\n"
                                        + CLOSES)
                                .decisions())
                .extracting(Decision::number, Decision::topic, Decision::text)
                .containsExactly(tuple("১", "রাজস্ব আদায়", "১.১ সংযোগ বিচ্ছিন্ন করতে হবে। ১.২ রিডিং গ্রহণ করতে হবে।"));
    }

    @Test
    void itemsBeneathAHeadingAreNumberedWithinIt() {
        assertThat(read(LIST
                                + "১. সড়ক অধিদপ্তর\n(ক) মেরামত শেষ করতে হবে।\n(খ) বুথ চালু রাখতে হবে।\n২. ঘাট মেরামত করতে হবে।\n"
                                + CLOSES)
                        .decisions())
                .extracting(Decision::number, Decision::topic)
                .containsExactly(tuple("১.ক", "সড়ক অধিদপ্তর"), tuple("১.খ", "সড়ক অধিদপ্তর"), tuple("২", null));
    }

    @Test
    void whatAllAgreeIsSoDecidesNothing() {
        String decision = "আলোচনান্তে সিদ্ধান্ত গৃহীত হয় যে, মনিটরিং জোরদার করতে হবে।";
        for (String talk : List.of(
                "সদস্যগণ একমত পোষণ করেন যে, দ্রব্যমূল্য বৃদ্ধি পেয়েছে।",
                "গত সভায় একমত পোষণ করা হয় যে, তালিকা প্রেরণ করা হবে।",
                "সকলে একমত পোষণ করেন যে, ঘাট মেরামত করা হবে মর্মে প্রচার রয়েছে।")) {
            assertThat(read(OPENS + "ক্রম\tআলোচনা ও সিদ্ধান্ত\n১\t" + talk + " " + decision + "\n")
                            .decisions())
                    .extracting(Decision::text)
                    .containsExactly("মনিটরিং জোরদার করতে হবে।");
        }
    }

    @Test
    void whoActsInBracketsBehindAStopActOnAllAbove() {
        assertThat(passage(
                                "১) বীজ বিতরণ করতে হবে।",
                                "২) তালিকা প্রস্তুত করতে হবে।",
                                "(বাস্তবায়নে: উপজেলা কৃষি অফিসার)")
                        .decisions())
                .extracting(Decision::text, ReadText::who)
                .containsExactly(
                        tuple("বীজ বিতরণ করতে হবে।", List.of("উপজেলা কৃষি অফিসার")),
                        tuple("তালিকা প্রস্তুত করতে হবে।", List.of("উপজেলা কৃষি অফিসার")));
        assertThat(passage("১) বীজ বিতরণ করতে হবে।", "২) তালিকা প্রস্তুত করতে হবে", "(বাস্তবায়নে: উপজেলা কৃষি অফিসার)")
                        .decisions())
                .extracting(ReadText::who)
                .containsExactly(List.of(), List.of("উপজেলা কৃষি অফিসার"));
    }

    @Test
    void aLabelBehindANumberInBracketsBeginsItsLine() {
        PaperRecord paper = asOnePassage(new String[] {
            "আলোচ্যসূচি-১: সার বিতরণ", "(ক) আলোচনা: সারের চাহিদা বেড়েছে", "(খ) সিদ্ধান্তঃ সার বিতরণ করতে হবে।"
        });
        assertThat(paper.decisions())
                .extracting(Decision::number, Decision::topic, Decision::discussion, Decision::text)
                .containsExactly(tuple("১", "সার বিতরণ", "সারের চাহিদা বেড়েছে", "সার বিতরণ করতে হবে।"));
    }

    @Test
    void aLetterThatCountsOrNamesAClassIsNoLostBullet() {
        assertThat(read(LIST + "ক শ্রেণির পৌরসভার কর আদায় করতে হবে।\nক শ্রেণির সনদ দিতে হবে।\n" + CLOSES)
                        .decisions())
                .extracting(Decision::text)
                .noneMatch(text -> text.startsWith("শ্রেণির"));
        assertThat(read(LIST + "১. খ তফসিল প্রকাশ করতে হবে।\n২. ঘাট মেরামত করতে হবে।\n" + CLOSES)
                        .decisions())
                .extracting(Decision::text)
                .containsExactly("খ তফসিল প্রকাশ করতে হবে।", "ঘাট মেরামত করতে হবে।");
    }

    @Test
    void aSignIsCountedInItsOwnListOnly() {
        assertThat(read(LIST + "স অভিযান পরিচালনা করতে হবে।\n" + "অতঃপর নিম্নবর্ণিত সিদ্ধান্ত গৃহীত হয়:\n"
                                + "স তালিকা হালনাগাদ করতে হবে।\n" + CLOSES)
                        .decisions())
                .extracting(Decision::text)
                .doesNotContain("অভিযান পরিচালনা করতে হবে।", "তালিকা হালনাগাদ করতে হবে।");
    }

    @Test
    void theRestOfAValueOverAPageEndBeginsNoMatter() {
        PaperRecord paper = read(
                OPENS + "আলোচ্য বিষয়\tভাতা বিতরণ\nসিদ্ধান্ত\t(i) তালিকা যাচাই করতে হবে;\n\t(ii) তালিকা প্রেরণ\n"
                        + "\tকরতে হবে।\nবাস্তবায়নকারী\tসমাজসেবা অফিসার\nআলোচ্য বিষয়\tবরফকল\nসিদ্ধান্ত\tবরফকল বন্ধ রাখতে হবে।\n");
        assertThat(paper.decisions())
                .extracting(Decision::topic, Decision::text, ReadText::who)
                .containsExactly(
                        tuple(
                                "ভাতা বিতরণ",
                                "(i) তালিকা যাচাই করতে হবে; (ii) তালিকা প্রেরণ করতে হবে।",
                                List.of("সমাজসেবা অফিসার")),
                        tuple("বরফকল", "বরফকল বন্ধ রাখতে হবে।", List.of()));
    }

    @Test
    void aNumberBesideABlankCellBeginsAMatter() {
        PaperRecord paper =
                read(OPENS + "\t১. জাটকা সংরক্ষণ\nআলোচনা\tনিধন বেড়েছে।\nসিদ্ধান্ত\tঅভিযান জোরদার করতে হবে।\n"
                        + "\t২. বরফকল\nসিদ্ধান্ত\tবরফকল বন্ধ রাখতে হবে।\n");
        assertThat(paper.decisions())
                .extracting(Decision::number, Decision::topic)
                .containsExactly(tuple("১", "জাটকা সংরক্ষণ"), tuple("২", "বরফকল"));
    }

    @Test
    void whatIsToBeDoneUnderActionIsNobody() {
        String head = OPENS + "Sl\tDecision\tAction\n";
        assertThat(read(head
                                + "1\tThe plan was approved.\tFollow up with DPHE\n2\tThe pump shall be repaired.\tMeasure the depth again\n")
                        .decisions())
                .hasSize(2)
                .allMatch(decision -> decision.implementers().isEmpty());
        assertThat(read(head + "1\tThe plan was approved.\tSecretary\n2\tThe pump shall be repaired.\tED (Admin)\n")
                        .decisions())
                .extracting(ReadText::who)
                .containsExactly(List.of("Secretary"), List.of("ED (Admin)"));
    }

    @Test
    void aSumBeforeItsMeasureHeadsNoMatter() {
        for (String sum : List.of("৫.০০ কোটি টাকা", "১২.৫০ একর জমি")) {
            assertThat(read(OPENS + "১। সেতু নির্মাণ\n" + sum
                                    + " বরাদ্দ পাওয়া গিয়েছে।\nসিদ্ধান্ত: কাজ শুরু করতে হবে।\n" + CLOSES)
                            .decisions())
                    .extracting(Decision::number, Decision::topic, Decision::text)
                    .containsExactly(tuple("১", "সেতু নির্মাণ", "কাজ শুরু করতে হবে।"));
        }
    }

    @Test
    void anotherCommitteeIsNotTheOneSpokenOfBefore() {
        assertThat(read("অফিস আদেশ\nগত বছর একটি বাছাই কমিটি গঠন করা হয়।\nএক্ষণে একটি কমিটি গঠন করা হলো:\n"
                                + "১) পরিচালক (চলাচল) – আহ্বায়ক\n২) উপপরিচালক (সংস্থাপন) – সদস্য সচিব\n")
                        .committees())
                .extracting(Committee::name)
                .doesNotContain("বাছাই কমিটি")
                .hasSize(1);
    }

    /** Decisions in one paragraph of several lines, beneath what announces them. */
    private static PaperRecord passage(String... lines) {
        return asOnePassage(lines, "সভায় নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:");
    }

    private static PaperRecord asOnePassage(String[] lines, String... above) {
        List<Line> run = Arrays.stream(lines).map(Line::of).toList();
        List<Paragraph> title =
                (OPENS + String.join("\n", above)).lines().map(Paragraph::of).toList();
        List<Paragraph> all = new ArrayList<>(title);
        all.add(new Paragraph(run));
        all.add(Paragraph.of(CLOSES.strip()));
        return new PaperReader().read(TextPages.of(all)).getFirst().record();
    }

    @Test
    void whatIsDecidedBehindTheLabelIsKeptBeforeTheListItAnnounces() {
        String text = String.join(
                " ",
                read(OPENS
                                + "আলোচ্যসূচি-১: কার্যবিবরণী\nসিদ্ধান্ত: গত সভার কার্যবিবরণী অনুমোদন করা হলো। এছাড়া নিম্নোক্ত সিদ্ধান্তসমূহ গৃহীত হয়:\n"
                                + "ক) মূল্য নির্ধারণ করতে হবে।\nখ) কারখানা পরিদর্শন করতে হবে।\n" + CLOSES)
                        .decisions()
                        .stream()
                        .map(Decision::text)
                        .toList());
        assertThat(text).contains("গত সভার কার্যবিবরণী অনুমোদন করা হলো।", "মূল্য নির্ধারণ", "কারখানা পরিদর্শন");
        assertThat(read(OPENS
                                + "সিদ্ধান্ত: গত সভার কার্যবিবরণী অনুমোদন করা হলো। এছাড়া নিম্নোক্ত সিদ্ধান্তসমূহ গৃহীত হয়:\n"
                                + "ক) মূল্য নির্ধারণ করতে হবে।\nখ) কারখানা পরিদর্শন করতে হবে।\n" + CLOSES)
                        .decisions())
                .anySatisfy(decision -> assertThat(decision.text()).contains("গত সভার কার্যবিবরণী অনুমোদন করা হলো।"));
    }

    @Test
    void namesBeneathWhatIsDecidedAreNoDecisions() {
        assertThat(read(OPENS + "সিদ্ধান্ত: নিম্নবর্ণিত কর্মচারীদের পদোন্নতির প্রস্তাব অনুমোদন করা হলো:\n"
                                + "১. জনাব কবির হোসেন\n২. জনাব নাজমা বেগম\n" + CLOSES)
                        .decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.text())
                        .contains("পদোন্নতির প্রস্তাব অনুমোদন করা হলো", "কবির হোসেন", "নাজমা বেগম"));
    }
}
