package org.mohafez.reader.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mohafez.bangla.BanglaText;
import org.mohafez.page.Cell;
import org.mohafez.page.Line;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;
import org.mohafez.reader.PaperReader;
import org.mohafez.reader.TextPages;
import org.mohafez.record.Signatory;

/** Who signed, and who is only spoken of. */
class SignaturesTest {
    private static final String HEAD = "জেলা প্রশাসকের কার্যালয়, রাজশাহী\nস্মারক নং: ০৫.৪৩.৮১০০.০০৭.০১.০০৩.২৪-৫১২\n"
            + "তারিখ: ১২ মার্চ ২০২৪\nঅফিস আদেশ\n"
            + "অফিস সহকারী জনাব রফিকুল হায়দারকে ৬ দিনের নৈমিত্তিক ছুটি মঞ্জুর করা হলো।\n";
    private static final String SIGNED = "ফাহমিদা ইয়াসমিন\nজেলা প্রশাসক\nরাজশাহী\n";
    private static final Signatory SIGNATORY = signatory("ফাহমিদা ইয়াসমিন", "জেলা প্রশাসক");

    @Test
    void whoStandsInForSomebodyOnLeaveSignsNothing() {
        for (String standIn : List.of(
                "ছুটিকালীন দায়িত্ব পালন করবেন:\nনাজমুল কবির\nঅফিস সহকারী, সাধারণ শাখা\n",
                "তাঁর অনুপস্থিতিতে দায়িত্ব পালন করবেন\nনাজমুল কবির\nঅফিস সহকারী\n",
                "ছুটিকালীন দায়িত্বপ্রাপ্ত কর্মচারী:\nনাজমুল কবির\nঅফিস সহকারী\nআদেশটি অবিলম্বে কার্যকর হবে।\n",
                "জনাব নাজমুল কবির\nঅফিস সহকারী\nছুটিকালীন দায়িত্ব পালন করবেন।\n",
                "ছুটিকালীন তাঁর দায়িত্ব পালন করবেন উচ্চমান সহকারী।\n",
                "তাঁর কাজ দেখবেন উচ্চমান সহকারী\n")) {
            assertThat(signatories(HEAD + standIn + SIGNED)).as(standIn).containsExactly(SIGNATORY);
        }
    }

    @Test
    void medalsBetweenNameAndPostAndAFieldBehindAMembersSeatAreOfThePost() {
        assertThat(signatories(HEAD + "এস এম মুরাদ আলি\nবিপিএম, পিপিএম (বার)\nপুলিশ সুপার\nহবিগঞ্জ\n"))
                .containsExactly(signatory("এস এম মুরাদ আলি", "পুলিশ সুপার"));
        assertThat(signatories(HEAD + "ড. মোঃ সালিম খান\nসদস্য (উন্নয়ন)\n"))
                .containsExactly(signatory("ড. মোঃ সালিম খান", "সদস্য (উন্নয়ন)"));
        assertThat(signatories(HEAD + "ড. মোঃ সালিম খান\nসদস্য\n")).isEmpty();
        assertThat(signatories(HEAD + "এইচ. এম. আলী হাসান\nরেজিস্ট্রার (ভারপ্রাপ্ত) ও সচিব\n"))
                .containsExactly(signatory("এইচ. এম. আলী হাসান", "রেজিস্ট্রার (ভারপ্রাপ্ত) ও সচিব"));
        assertThat(signatories(HEAD + "মীর হোসেন আহসানুল কবীর\nউপপ্রধান তথ্য অফিসার\n"))
                .containsExactly(signatory("মীর হোসেন আহসানুল কবীর", "উপপ্রধান তথ্য অফিসার"));
    }

    @Test
    void theWordAboveThoseWhoSignSideBySideHeadsNoTable() {
        for (String mark : List.of("স্বাক্ষর", "স্বাক্ষর-অস্পষ্ট", "স্বাঃ অস্পষ্ট")) {
            assertThat(
                            signatories(
                                    HEAD + mark + "\t" + mark
                                            + "\n(নাজমুল কবির)\t(ফাহমিদা ইয়াসমিন)\nসচিব\tচেয়ারম্যান\n৭নং কাশিমপুর ইউনিয়ন পরিষদ\t৭নং কাশিমপুর ইউনিয়ন পরিষদ\n"))
                    .as(mark)
                    .containsExactly(signatory("নাজমুল কবির", "সচিব"), signatory("ফাহমিদা ইয়াসমিন", "চেয়ারম্যান"));
        }
    }

    @Test
    void seatsOfThoseWhoSignSideBySideHeadNoTable() {
        assertThat(signatories(HEAD + "স্বাক্ষরিত\tস্বাক্ষরিত\nডাঃ নাজমুল কবির\tফাহমিদা ইয়াসমিন\n"
                        + "তত্ত্বাবধায়ক ও সদস্য সচিব\tমাননীয় সংসদ সদস্য ও সভাপতি\n"))
                .extracting(Signatory::name)
                .containsExactly("ডাঃ নাজমুল কবির", "ফাহমিদা ইয়াসমিন");
    }

    @Test
    void whoSendsCopiesByPostAloneIsNobodyWhoGetsOne() {
        String copies =
                "অনুলিপি সদয় অবগতির জন্য:\n১। বিভাগীয় কমিশনার, রাজশাহী\n২। ব্যক্তিগত সহকারী, মাননীয়\nমন্ত্রী মহোদয়ের দপ্তর\n"
                        + "৩। উপজেলা কৃষি অফিসার, পবা\nজেলা প্রশাসক\nরাজশাহী\n";
        assertThat(new PaperReader()
                        .read(TextPages.of(HEAD + SIGNED + copies))
                        .getFirst()
                        .record()
                        .distribution())
                .containsExactly(
                        "বিভাগীয় কমিশনার, রাজশাহী",
                        "ব্যক্তিগত সহকারী, মাননীয় মন্ত্রী মহোদয়ের দপ্তর",
                        "উপজেলা কৃষি অফিসার, পবা");
    }

    @Test
    void aLetterheadOfTheNextPageIsNoSignature() {
        String copy =
                "গণপ্রজাতন্ত্রী বাংলাদেশ সরকার\nজেলা প্রশাসকের কার্যালয়, রাজশাহী\nস্মারক নং: ০৫.৪৩.৮১০০.০০৭.০১.০০৩.২৪-৫১২/১(৫)\n"
                        + "অনুলিপি:\n১। বিভাগীয় কমিশনার, রাজশাহী\nনাজমুল কবির\nসহকারী কমিশনার\n";
        assertThat(signatories(HEAD + SIGNED + copy))
                .containsExactly(SIGNATORY, signatory("নাজমুল কবির", "সহকারী কমিশনার"));
        assertThat(signatories(HEAD + SIGNED + "Government of Bangladesh\nOffice of the Deputy Commissioner\n" + copy))
                .containsExactly(SIGNATORY, signatory("নাজমুল কবির", "সহকারী কমিশনার"));
    }

    @Test
    void aSentenceIsNeitherNameNorPost() {
        assertThat(signatories(HEAD + "মোঃ কামরুল আলম\nকে সহকারী শিক্ষক পদে বহাল করা হলো\n" + SIGNED))
                .containsExactly(SIGNATORY);
        assertThat(signatories(HEAD + "বিষয়টি অতীব জরুরি\nজেলা প্রশাসক মহোদয়কে অবহিত করা হয়েছে\n" + SIGNED))
                .containsExactly(SIGNATORY);
    }

    @Test
    void whoAsksAndWhoIsMarkedAsSigningSigns() {
        assertThat(signatories(HEAD + "বিনীত নিবেদক:\n" + SIGNED)).containsExactly(SIGNATORY);
        assertThat(signatories(HEAD + "স্বাক্ষরিত/-\nজনাব ফাহমিদা ইয়াসমিন\nজেলা প্রশাসক\n"))
                .containsExactly(SIGNATORY);
        assertThat(signatories(HEAD + "আদেশ জারি করা হলো\n" + SIGNED)).containsExactly(SIGNATORY);
    }

    @Test
    void aPostOfTwoLinesIsWhole() {
        assertThat(signatories(HEAD + "ফাহমিদা ইয়াসমিন\nউপজেলা স্বাস্থ্য ও পরিবার পরিকল্পনা\nকর্মকর্তা\n"))
                .containsExactly(signatory("ফাহমিদা ইয়াসমিন", "উপজেলা স্বাস্থ্য ও পরিবার পরিকল্পনা কর্মকর্তা"));
    }

    @Test
    void twoSideBySideAreToldApartByTheirColumnsOrNotAtAll() {
        assertThat(signatories(HEAD + "আবুল কাশেম মোল্লা ফাহমিদা ইয়াসমিন\nজেলা শিক্ষা অফিসার জেলা প্রশাসক\n"
                        + "উপজেলা শিক্ষা অফিসার উপজেলা নির্বাহী অফিসার\n"))
                .isEmpty();
        List<Table> lines = Stream.of(
                        List.of("আবুল কাশেম মোল্লা", "ফাহমিদা ইয়াসমিন"),
                        List.of("জেলা শিক্ষা অফিসার", "জেলা প্রশাসক"),
                        List.of("সদস্য সচিব", "সভাপতি"))
                .map(row -> new Table(null, List.of(row.stream().map(Cell::of).toList())))
                .toList();
        Pages pages = TextPages.of(
                Stream.concat(HEAD.lines().map(Paragraph::of), lines.stream()).toList());
        assertThat(signatories(pages)).containsExactly(signatory("আবুল কাশেম মোল্লা", "জেলা শিক্ষা অফিসার"), SIGNATORY);
    }

    @Test
    void aNameWithinAParagraphIsSpokenOf() {
        Paragraph order = new Paragraph(Stream.of(
                        "তাঁর স্থলে সাময়িকভাবে কাজ করার জন্য বলা হলো",
                        "নাজমুল কবির",
                        "অফিস সহকারী",
                        "আদেশটি অবিলম্বে কার্যকর হবে।")
                .map(Line::of)
                .toList());
        Pages pages = TextPages.of(Stream.of(
                        HEAD.lines().map(Paragraph::of),
                        Stream.of(order),
                        SIGNED.lines().map(Paragraph::of))
                .flatMap(blocks -> blocks)
                .toList());
        assertThat(signatories(pages)).containsExactly(SIGNATORY);
    }

    private static List<Signatory> signatories(String text) {
        return signatories(TextPages.of(text));
    }

    private static List<Signatory> signatories(Pages pages) {
        return new PaperReader().read(pages).getFirst().record().signatories();
    }

    private static Signatory signatory(String name, String post) {
        return new Signatory(BanglaText.clean(name), BanglaText.clean(post), null);
    }
}
