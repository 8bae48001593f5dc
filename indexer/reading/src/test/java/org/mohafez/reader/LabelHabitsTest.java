package org.mohafez.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mohafez.reader.ReadText.meeting;
import static org.mohafez.reader.ReadText.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.page.Line;
import org.mohafez.page.Paragraph;
import org.mohafez.record.Decision;
import org.mohafez.record.PaperRecord;

/** Labels where they are hard to see: behind letters that count the parts of a matter, within a cell, without a colon. */
class LabelHabitsTest {
    private static final String TITLE = "জেলা মৎস্য কমিটির সভার কার্যবিবরণী\n";
    private static final String OPENS = TITLE + "সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।\n";
    private static final String CLOSES = "সভায় আর কোনো আলোচনা না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন।\n";

    @ParameterizedTest
    @ValueSource(strings = {"(%s) ", "%s. ", "%s) "})
    void lettersMayCountTheLabelsOfAMatter(String mark) {
        String talk = String.format(mark, "ক") + "আলোচনা: জাটকা ধরা হচ্ছে।\n";
        String decision = String.format(mark, "খ") + "সিদ্ধান্তঃ অভিযান জোরদার করতে হবে।\n";
        String who = String.format(mark, "গ") + "বাস্তবায়নেঃ জেলা মৎস্য কর্মকর্তা\n";
        String matters =
                "আলোচ্যসূচি-১: জাটকা\n" + talk + decision + who + "আলোচ্যসূচি-২: পোনা\n" + talk + decision + who;
        assertThat(read(OPENS + matters + CLOSES).decisions())
                .extracting(Decision::number, Decision::topic, Decision::discussion, Decision::text, ReadText::who)
                .containsExactly(
                        tuple(
                                "১",
                                "জাটকা",
                                "জাটকা ধরা হচ্ছে।",
                                "অভিযান জোরদার করতে হবে।",
                                List.of("জেলা মৎস্য কর্মকর্তা")),
                        tuple(
                                "২",
                                "পোনা",
                                "জাটকা ধরা হচ্ছে।",
                                "অভিযান জোরদার করতে হবে।",
                                List.of("জেলা মৎস্য কর্মকর্তা")));
    }

    @Test
    void behindAStopADashLeadsToWhoeverMustAct() {
        String rows = OPENS + "ক্রম\tবিষয়\tসিদ্ধান্ত\n১\tজাটকা\t";
        assertThat(read(rows + "অভিযান জোরদার করতে হবে। বাস্তবায়নে- জেলা মৎস্য কর্মকর্তা/ নৌ পুলিশ\n")
                        .decisions())
                .extracting(Decision::text, ReadText::who)
                .containsExactly(tuple("অভিযান জোরদার করতে হবে।", List.of("জেলা মৎস্য কর্মকর্তা", "নৌ পুলিশ")));
        assertThat(read(rows + "প্রকল্প বাস্তবায়ন - পরিকল্পনা অনুযায়ী এগিয়ে নিতে হবে।\n")
                        .decisions())
                .extracting(Decision::text, ReadText::who)
                .containsExactly(tuple("প্রকল্প বাস্তবায়ন - পরিকল্পনা অনুযায়ী এগিয়ে নিতে হবে।", List.of()));
    }

    @Test
    void labelsWithoutAColonAreKnownByTheirOrder() {
        PaperRecord paper = read(TITLE + "তারিখ ২৭ মে ২০২৪\nসময় দুপুর ১২.০০ ঘটিকা\nস্থান সম্মেলন কক্ষ, মৎস্য ভবন\n"
                + "বিষয় ১ জাটকা সংরক্ষণ\nআলোচনা পরিচালক জানান, অভিযান চলছে।\nসিদ্ধান্ত অভিযান জোরদার করতে হবে।\nদায়িত্ব জেলা মৎস্য কর্মকর্তা\n"
                + "বিষয় ২ পোনা অবমুক্তি\nআলোচনা পোনা পাওয়া গেছে।\nসিদ্ধান্ত ৩০ জুনের মধ্যে পোনা অবমুক্ত করতে হবে।\nদায়িত্ব উপপরিচালক\n"
                + CLOSES);
        assertThat(paper.decisions())
                .extracting(Decision::number, Decision::topic, Decision::text, ReadText::who)
                .containsExactly(
                        tuple("১", "জাটকা সংরক্ষণ", "অভিযান জোরদার করতে হবে।", List.of("জেলা মৎস্য কর্মকর্তা")),
                        tuple("২", "পোনা অবমুক্তি", "৩০ জুনের মধ্যে পোনা অবমুক্ত করতে হবে।", List.of("উপপরিচালক")));
        assertThat(paper.meeting())
                .extracting("date", "time", "venue")
                .containsExactly("2024-05-27", "12:00", "সম্মেলন কক্ষ, মৎস্য ভবন");
    }

    @Test
    void linesThatOnlyBeginWithSuchAWordAreNotLabelled() {
        assertThat(read(OPENS
                                + "আলোচনা চলাকালে সদস্যগণ মতামত দেন।\nসিদ্ধান্ত বাস্তবায়নের অগ্রগতি জানানো হয়।\nআলোচনা দীর্ঘ সময় ধরে চলে।\nসিদ্ধান্ত বাস্তবায়নে বিলম্বের কারণ জানতে চাওয়া হয়।\n"
                                + CLOSES)
                        .decisions())
                .isEmpty();
        assertThat(read(OPENS
                                + "আলোচনা শেষে বিষয়টি গৃহীত হয়।\nসিদ্ধান্ত বাস্তবায়নের অগ্রগতি জানানো হয়।\nআলোচনা চলাকালে মতামত নেওয়া হয়।\nসিদ্ধান্ত অনুযায়ী কাজ চলছে।\n"
                                + CLOSES)
                        .decisions())
                .isEmpty();
        assertThat(meeting(TITLE + "তারিখ পরিবর্তনের আবেদন\nসভার তারিখ: ১০ মে ২০২৩\n১। আলোচনা হয়।\n")
                        .date())
                .isEqualTo("2023-05-10");
    }

    @Test
    void whatIsAnnouncedMayBeMattersEachWithItsOwnDecision() {
        PaperRecord paper = read(OPENS + "অতঃপর নিম্নোক্ত আলোচনা ও সিদ্ধান্তসমূহ গৃহীত হয়।\n"
                + "১. জাটকা সংরক্ষণ\nসভায় জানানো হয়, অভিযান চলছে।\nসিদ্ধান্ত\nঅভিযান জোরদার করতে হবে।\nবাস্তবায়নে: নৌ পুলিশ\n"
                + "২. পোনা অবমুক্তি\nপোনা পাওয়া গেছে।\nসিদ্ধান্ত\nপোনা অবমুক্ত করতে হবে।\n" + CLOSES);
        assertThat(paper.decisions())
                .extracting(Decision::number, Decision::topic, Decision::text)
                .containsExactly(
                        tuple("১", "জাটকা সংরক্ষণ", "অভিযান জোরদার করতে হবে।"),
                        tuple("২", "পোনা অবমুক্তি", "পোনা অবমুক্ত করতে হবে।"));
    }

    @Test
    void whatACommitteeRecommendsItDecidesAndWhatABodyBeneathItRecommendsItDoesNot() {
        String list =
                "(ক) জনাব করিমকে পরিচালক পদে পদোন্নতির সুপারিশ করা হলো।\n(খ) অন্যজনের বিষয়টি স্থগিত রাখার সুপারিশ করা হলো।\n"
                        + CLOSES;
        assertThat(read(OPENS + "৩। পর্যালোচনান্তে কমিটি নিম্নরূপ সুপারিশ করে:\n" + list)
                        .decisions())
                .extracting(Decision::number)
                .containsExactly("ক", "খ");
        assertThat(read(OPENS
                                + "৩। কমিটি নিম্নরূপ সুপারিশ করে:\n(ক) জনাব করিম, অফিস সহকারী;\n(খ) জনাব রহিম, অফিস সহকারী।\n"
                                + CLOSES)
                        .decisions())
                .isEmpty();
        assertThat(read(OPENS + "৩। কারিগরি উপকমিটি নিম্নরূপ সুপারিশ করে:\n" + list)
                        .decisions())
                .isEmpty();
    }

    @Test
    void aLineInWhichASentenceGoesOnIsNotLabelled() {
        Paragraph wrapped = new Paragraph(List.of(
                Line.of("জাটকা সংরক্ষণ বিষয়ে সভায় বিস্তারিত"),
                Line.of("আলোচনা ফলপ্রসূ ছিল মর্মে মত আসে। সভাপতি অভিযানের"),
                Line.of("সিদ্ধান্ত দ্রুত জানাবেন মর্মে আশ্বস্ত করেন।")));
        PaperRecord paper = new PaperReader()
                .read(TextPages.of(List.of(Paragraph.of(TITLE.strip()), wrapped, wrapped)))
                .getFirst()
                .record();
        assertThat(paper.decisions()).isEmpty();
    }

    @Test
    void lettersMayCountLabelsWithoutAColonToo() {
        String labels = "ক) আলোচনা অভিযান চলছে।\nখ) সিদ্ধান্ত অভিযান জোরদার করতে হবে।\n";
        assertThat(read(OPENS + "বিষয় ১ জাটকা\n" + labels + "বিষয় ২ পোনা\n" + labels + CLOSES)
                        .decisions())
                .extracting(Decision::number, Decision::topic, Decision::text)
                .containsExactly(
                        tuple("১", "জাটকা", "অভিযান জোরদার করতে হবে।"), tuple("২", "পোনা", "অভিযান জোরদার করতে হবে।"));
    }

    @Test
    void sentencesAmongSuchLabelsStayWhole() {
        PaperRecord paper =
                read(TITLE + "তারিখ ২৭ মে ২০২৪\nসময় দুপুর ১২.০০ ঘটিকা\nসভাপতি জনাব কবির হোসেন, জেলা প্রশাসক\n"
                        + "বিষয় ১ জাটকা\nআলোচনা অভিযান চলছে।\nসভাপতি অভিযানের খোঁজ নেন।\nসিদ্ধান্ত অভিযান জোরদার করতে হবে।\n"
                        + "বিষয় ২ পোনা\nআলোচনা পোনা পাওয়া গেছে।\nসিদ্ধান্ত পোনা অবমুক্ত করতে হবে।\nমেয়াদ উত্তীর্ণ খাদ্য ধ্বংস করতে হবে।\n"
                        + CLOSES);
        assertThat(paper.decisions())
                .extracting(Decision::discussion, Decision::text, Decision::deadline)
                .containsExactly(
                        tuple("অভিযান চলছে। সভাপতি অভিযানের খোঁজ নেন।", "অভিযান জোরদার করতে হবে।", null),
                        tuple(
                                "পোনা পাওয়া গেছে।",
                                "পোনা অবমুক্ত করতে হবে। মেয়াদ উত্তীর্ণ খাদ্য ধ্বংস করতে হবে।",
                                null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "কাজ শেষ করতে হবে। বাস্তবায়ন-অগ্রগতি প্রতিবেদন প্রেরণ করতে হবে।",
                "কাজ শেষ করতে হবে। দায়িত্ব-কর্তব্য নির্ধারণ করে আদেশ জারি করতে হবে।",
                "কাজ শেষ করতে হবে। বাস্তবায়ন - পরিকল্পনা অনুযায়ী এগিয়ে নিতে হবে।"
            })
    void aWordToWhichADashJoinsAnotherIsNoLabel(String decision) {
        assertThat(read(OPENS + "ক্রম\tবিষয়\tসিদ্ধান্ত\n১\tজাটকা\t" + decision + "\n")
                        .decisions())
                .extracting(Decision::text, ReadText::who)
                .containsExactly(tuple(decision, List.of()));
        assertThat(read(OPENS + "আলোচ্যসূচি-১: জাটকা\nসিদ্ধান্তঃ " + decision + "\n" + CLOSES)
                        .decisions())
                .extracting(Decision::text, ReadText::who)
                .containsExactly(tuple(decision, List.of()));
    }

    @Test
    void whatOthersRecommendIsNotWhatTheMeetingThenDecides() {
        assertThat(read(OPENS + "৩। তদন্ত কমিটি নিম্নরূপ সুপারিশ করে:\n(ক) দায়ীদের বিরুদ্ধে ব্যবস্থা নিতে হবে।\n"
                                + "৪। আলোচনান্তে সভায় নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n(ক) সুপারিশ আইন শাখায় প্রেরণ করা হবে।\n"
                                + CLOSES)
                        .decisions())
                .extracting(Decision::text)
                .containsExactly("সুপারিশ আইন শাখায় প্রেরণ করা হবে।");
    }
}
