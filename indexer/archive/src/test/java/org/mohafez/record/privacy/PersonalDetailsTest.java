package org.mohafez.record.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.page.Block;
import org.mohafez.page.Cell;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;
import org.mohafez.record.Check;

/** Papers are written as lines; cells are parted by {@code |}, rows by {@code ;}. All people and numbers are invented. */
class PersonalDetailsTest {
    private static List<String> found(String paper) {
        List<Block> blocks = new ArrayList<>();
        for (String block : paper.split("\n")) {
            blocks.add(block.contains("|") ? table(block) : Paragraph.of(block));
        }
        Page page = new Page(1, null, null, PageSource.TEXT, 1.0, null, blocks);
        return PersonalDetails.in(new Pages("text/plain", List.of(page))).stream()
                .map(Check::rule)
                .toList();
    }

    private static Table table(String rows) {
        return new Table(
                null,
                List.of(rows.split(";")).stream()
                        .map(row -> List.of(row.split("\\|")).stream()
                                .map(String::strip)
                                .map(Cell::of)
                                .toList())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "আবেদনকারীর জাতীয় পরিচয়পত্র নম্বর: ১৯৮৫২৬১৭২৯৪০০০১২৩ সঠিক পাওয়া গেছে।",
                "জনাব কামাল হোসেন (এনআইডি নং ৬৪৫ ১২৩ ৪৫৬৭) উপস্থিত ছিলেন।",
                "NID No. 3712345678901",
                "National ID: 645-123-4567",
                "জাতীয় পরিচয় পত্র নং- ৩৭১২৩৪৫৬৭৮৯০১",
                "নাম | জাতীয় পরিচয়পত্র নম্বর; করিম উদ্দিন | ১৯৮৫২৬১৭২৯৪০০০১২৩",
                "ক্রমিক | নাম | এনআইডি; ০১ | রহিমা বেগম | ৬৪৫১২৩৪৫৬৭; ০২ | সালেহা | ৬৪৫১২৩৪৫৬৮",
                "নাম | করিম উদ্দিন; জাতীয় পরিচয়পত্র | ৬৪৫১২৩৪৫৬৭"
            })
    void nationalIdentity(String paper) {
        assertThat(found(paper)).contains("holds-national-identity");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "শিশুটির জন্ম নিবন্ধন নম্বর ২০১৫২৬১৭২৯৪০০০১২৩",
                "Birth registration no. 20152617294000123",
                "শিশুর নাম | জন্মনিবন্ধন নং; সুমন | ২০১৫২৬১৭২৯৪০০০১২৩; সুমি | ২০১৬২৬১৭২৯৪০০০১২৪"
            })
    void birthRegistration(String paper) {
        assertThat(found(paper)).contains("holds-birth-registration");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ক্রমিক | ভাতাভোগীর নাম | মোবাইল নম্বর; ০১ | রহিমা বেগম | ০১৭১২৩৪৫৬৭৮; ০২ | সালেহা | ০১৮১২-৩৪৫৬৭৮",
                "নাম | পিতার নাম | মোবাইল; করিম | রহিম | +৮৮০১৭১২৩৪৫৬৭৮; জলিল | খলিল | ০১৯১২৩৪৫৬৭৮",
                "Name of applicant | Phone; Karim | 01712345678; Jalil | 01912345678"
            })
    void telephonesOfPrivatePersons(String paper) {
        assertThat(found(paper)).contains("holds-telephone", "holds-list-of-persons");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "উপকারভোগীর নাম | ব্যাংক হিসাব নম্বর; রহিমা | ০২০০০১২৩৪৫৬৭৮; সালেহা | ০২০০০১২৩৪৫৬৭৯",
                "নাম | পিতা/স্বামী | হিসাব নং; রহিমা | করিম | ০২০০০১২৩৪৫৬৭৮; সালেহা | জলিল | ০২০০০১২৩৪৫৬৭৯"
            })
    void accountsOfPrivatePersons(String paper) {
        assertThat(found(paper)).contains("holds-bank-account");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ক্রমিক | নাম | পিতার নাম | গ্রাম; ০১ | করিম | রহিম | চরপাড়া; ০২ | জলিল | খলিল | চরপাড়া",
                "অভিযোগকারীর নাম | অভিযোগ; করিম উদ্দিন | রাস্তা; জলিল | পানি",
                "রোগীর নাম | বয়স; করিম | ৪৫; সালমা | ৩২",
                "নাম | স্বামীর নাম; রহিমা | করিম; সালেহা | জলিল"
            })
    void listsOfPrivatePersons(String paper) {
        assertThat(found(paper)).contains("holds-list-of-persons");
    }

    /** What minutes and orders tell everybody. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "স্মারক নং- ০৫.৪২.২৬০০.০০০.০৬.০০১.২৪.১২৩ তারিখ: ১২ মার্চ ২০২৫",
                "স্মারক নম্বর: ১৯৮৫২৬১৭২৯৪০০০১২৩",
                "জাতীয় পরিচয়পত্র সংশোধনের আবেদন দ্রুত নিষ্পত্তি করতে হবে।",
                "জাতীয় পরিচয়পত্রের ১২৩৪ টি আবেদন নিষ্পন্ন হয়েছে; বাজেট ১২৩৪৫৬৭৮৯০ টাকা মাত্র, স্মারক ৪৫.০০.০০০০.১২৩",
                "জন্ম নিবন্ধনের হার ৯৮ শতাংশে উন্নীত করতে হবে।",
                "যোগাযোগ: মোবাইল ০১৭১২৩৪৫৬৭৮, ই-মেইল uno@example.gov.bd",
                "নাম | পদবি | মোবাইল; মোঃ করিম | উপজেলা প্রকৌশলী | ০১৭১২৩৪৫৬৭৮; সালমা | কৃষি কর্মকর্তা | ০১৮১২৩৪৫৬৭৮",
                "কমিটির সঞ্চয়ী হিসাব নং ০২০০০১২৩৪৫৬৭৮, সোনালী ব্যাংক, সদর শাখা",
                "ক্রমিক | আলোচ্য বিষয় | সিদ্ধান্ত | বাস্তবায়নকারী; ০১ | ভাতাভোগীর তালিকা | তালিকা হালনাগাদ করতে হবে। | সমাজসেবা কর্মকর্তা",
                "ক্রমিক | প্রকল্পের নাম | বরাদ্দ; ০১ | অভিভাবক সমাবেশ | ৫০০০০; ০২ | শিশু মেলা | ৬০০০০",
                "ক্রমিক | নাম ও পদবি | কর্মস্থল; ০১ | মোঃ করিম, সহকারী শিক্ষক | সদর; ০২ | সালমা খাতুন, সহকারী শিক্ষক | সদর",
                "নাম | পিতার নাম; করিম | রহিম"
            })
    void nothingPrivate(String paper) {
        assertThat(found(paper)).isEmpty();
    }
}
