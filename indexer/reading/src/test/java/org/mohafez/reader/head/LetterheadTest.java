package org.mohafez.reader.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.reader.PaperReader;
import org.mohafez.reader.TextPages;
import org.mohafez.record.Memo;
import org.mohafez.record.Office;
import org.mohafez.record.PaperRecord;

class LetterheadTest {
    private static final String REST = "\nস্মারক নং ০৪.০০.০০০০.০২১.১৬.০০৩.২৩-৮৪\nতারিখ: ১২ মে ২০২৩\nঅফিস আদেশ\n"
            + "জনাব কামাল হোসেনকে সমন্বয়কের দায়িত্ব প্রদান করা হলো।\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            পাওয়ার সেল; বিদ্যুৎ ভবন, ১ আব্দুল গণি রোড, ঢাকা; পরিকল্পনা শাখা | পাওয়ার সেল | পরিকল্পনা শাখা
            গভর্ন্যান্স ইনোভেশন সেল; প্রশাসন শাখা | গভর্ন্যান্স ইনোভেশন সেল | প্রশাসন শাখা
            মন্ত্রিপরিষদ বিভাগ; কমিটি শাখা; বাংলাদেশ সচিবালয়, ঢাকা | মন্ত্রিপরিষদ বিভাগ | কমিটি শাখা
            কমিটি শাখা; মন্ত্রিপরিষদ বিভাগ | মন্ত্রিপরিষদ বিভাগ | কমিটি শাখা
            জেলা প্রশাসকের কার্যালয়, নাটোর; (রাজস্ব শাখা) | জেলা প্রশাসকের কার্যালয়, নাটোর | রাজস্ব শাখা
            """)
    void aBranchIsTheOfficeOnlyWhereNoneStandsWithIt(String lines, String name, String branch) {
        Office office = read(lines.replaceAll(";\\s*", "\n"));
        assertThat(office.name()).isEqualTo(name);
        assertThat(office.branch()).isEqualTo(branch);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ২ং২৪.০০.০০০০.১০৬.০৬.০০৩.২৫-১৪১ তারিখ: ২২ এপ্রিল ২০২৫ | ২৪.০০.০০০০.১০৬.০৬.০০৩.২৫-১৪১
            ২৪.০০.০০০০.১০৬.০৬.০০৩.২৫.১৪১                        | ২৪.০০.০০০০.১০৬.০৬.০০৩.২৫.১৪১
            ২৪.০০.০০০০ কোডে বরাদ্দ তারিখ: ২২ এপ্রিল ২০২৫           |
            """)
    void aNumberOfTheStatesFormIsTheMemosAlsoWithoutItsLabel(String line, String number) {
        Memo memo = new PaperReader()
                .read(TextPages.of("পাওয়ার সেল\n" + line
                        + "\nঅফিস আদেশ\nজনাব কামাল হোসেনকে সমন্বয়কের দায়িত্ব প্রদান করা হলো।\n"))
                .getFirst()
                .record()
                .memo();
        assertThat(memo == null ? null : memo.number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"খসড়া", "(খসড়া)", "অতি জরুরি", "গোপনীয়", "DRAFT"})
    void aMarkingAboveIsNoPartOfTheName(String marking) {
        Office office = read(marking + "\nজেলা প্রশাসকের কার্যালয়\nঝালকাঠি");
        assertThat(office.name()).isEqualTo("জেলা প্রশাসকের কার্যালয়, ঝালকাঠি");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            দুই সংগঠনের যৌথ উদ্যোগে মতবিনিময় সভা; সমাজসেবা অধিদপ্তর; বরগুনা | সমাজসেবা অধিদপ্তর, বরগুনা
            মৎস্য অধিদপ্তর, সকল শাখার কোড সমূহঃ (চতুর্থ অবস্থানে বসবে) | মৎস্য অধিদপ্তর
            মাধবপুর পৌর সভা; হবিগঞ্জ | মাধবপুর পৌর সভা, হবিগঞ্জ
            """)
    void aHeadingThatNamesAMeetingIsNoOffice(String lines, String name) {
        assertThat(read(lines.replaceAll(";\\s*", "\n")).name()).isEqualTo(name);
    }

    private static Office read(String head) {
        PaperRecord record =
                new PaperReader().read(TextPages.of(head + REST)).getFirst().record();
        return Objects.requireNonNull(record.office());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "সূত্র: ১। মন্ত্রণালয়ের নির্দেশনা।\n২। ০৪.০০.০০০০.৫১২.১৬.০০১.২৪-১২৩ তারিখ: ২২ এপ্রিল ২০২৫\n",
                "বিষয়: সমন্বয়কের দায়িত্ব প্রদান।\n০৪.০০.০০০০.৫১২.১৬.০০১.২৪-১২৩ তারিখ: ২২ এপ্রিল ২০২৫\n",
                "২। ০৪.০০.০০০০.৫১২.১৬.০০১.২৪-১২৩ তারিখ: ২২ এপ্রিল ২০২৫\n",
                "Ref: 05.41.0000.512.16.001.24-123\n"
            })
    void aNumberThatIsCitedIsNotTheMemosOwn(String cites) {
        String order = "পাওয়ার সেল\nঅফিস আদেশ\n" + cites
                + "জনাব কামাল হোসেনকে সমন্বয়কের দায়িত্ব প্রদান করা হলো।\nমোঃ কবির হোসেন\nপরিচালক\n";
        Memo cited =
                new PaperReader().read(TextPages.of(order)).getFirst().record().memo();
        assertThat(cited == null ? null : cited.number()).isNull();
        Memo own = new PaperReader()
                .read(TextPages.of(order + "স্মারক নং: ২৭.০০.০০০০.১০৬.০৬.০০৩.২৫-১৪১ তারিখ: ২৩ এপ্রিল ২০২৫\n"))
                .getFirst()
                .record()
                .memo();
        assertThat(own == null ? null : own.number()).isEqualTo("২৭.০০.০০০০.১০৬.০৬.০০৩.২৫-১৪১");
    }
}
