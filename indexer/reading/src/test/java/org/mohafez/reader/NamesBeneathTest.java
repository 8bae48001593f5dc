package org.mohafez.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mohafez.reader.ReadText.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.record.Decision;

/** Those who must act, beneath a label that stands alone on its line. */
class NamesBeneathTest {
    private static final String OPENS =
            "পৌর পরিষদের সভার কার্যবিবরণী\nসভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।\n";
    private static final String CLOSES = "সভায় আর কোনো আলোচনা না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন।\n";
    private static final String FIRST = "আলোচ্যসূচি-১: সড়কবাতি\nসিদ্ধান্ত: সড়কবাতি মেরামত করতে হবে।\n";
    private static final String SECOND = "আলোচ্যসূচি-২: ড্রেন\nসিদ্ধান্ত: ড্রেন পরিষ্কার করতে হবে।\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "বাস্তবায়নে:\n১। নির্বাহী প্রকৌশলী\n২। মশক দল\n",
                "কার্যার্থে:\n১) নির্বাহী প্রকৌশলী;\n২) মশক দল;\n",
                "বাস্তবায়নকারী :\n(ক) নির্বাহী প্রকৌশলী\n(খ) মশক দল\n",
                "দায়িত্ব:\n- নির্বাহী প্রকৌশলী\n- মশক দল\n"
            })
    void aListBeneathTheLabelIsOfThoseWhoMustAct(String names) {
        assertThat(read(OPENS + FIRST + names + SECOND + CLOSES).decisions())
                .extracting(Decision::topic, Decision::text, ReadText::who)
                .containsExactly(
                        tuple("সড়কবাতি", "সড়কবাতি মেরামত করতে হবে।", List.of("নির্বাহী প্রকৌশলী", "মশক দল")),
                        tuple("ড্রেন", "ড্রেন পরিষ্কার করতে হবে।", List.of()));
    }

    @Test
    void aNameWithoutAMarkMayStandThereAlone() {
        assertThat(read(OPENS + FIRST + "বাস্তবায়নে:\nনির্বাহী প্রকৌশলী\n" + SECOND + CLOSES)
                        .decisions())
                .extracting(ReadText::who)
                .containsExactly(List.of("নির্বাহী প্রকৌশলী"), List.of());
    }

    @Test
    void theNextMatterIsNobody() {
        String matters = "১। সড়কবাতি\nসিদ্ধান্ত: সড়কবাতি মেরামত করতে হবে।\nবাস্তবায়নে:\n১। নির্বাহী প্রকৌশলী\n"
                + "২। ড্রেন\nআলোচনা: ড্রেন ভরাট হয়েছে।\nসিদ্ধান্ত: ড্রেন পরিষ্কার করতে হবে।\nবাস্তবায়নে:\n";
        assertThat(read(OPENS + matters + CLOSES).decisions())
                .extracting(Decision::text, ReadText::who)
                .containsExactly(
                        tuple("সড়কবাতি মেরামত করতে হবে।", List.of("নির্বাহী প্রকৌশলী")),
                        tuple("ড্রেন পরিষ্কার করতে হবে।", List.of()));
    }

    @Test
    void whatDecidesBeneathTheLabelIsADecision() {
        assertThat(read(OPENS + "সিদ্ধান্ত:\n১। সড়কবাতি মেরামত করতে হবে।\nবাস্তবায়নে:\n২। ড্রেন পরিষ্কার করতে হবে।\n"
                                + CLOSES)
                        .decisions())
                .extracting(Decision::text, ReadText::who)
                .containsExactly(
                        tuple("সড়কবাতি মেরামত করতে হবে।", List.of()), tuple("ড্রেন পরিষ্কার করতে হবে।", List.of()));
    }

    @Test
    void aHeadingWithoutANumberBeginsAMatterBehindADecidedOne() {
        assertThat(read(OPENS + FIRST + "বিবিধ:\nআলোচনা: কুকুরের উৎপাত বেড়েছে।\nসিদ্ধান্ত: টিকা দিতে হবে।\n" + CLOSES)
                        .decisions())
                .extracting(Decision::topic, Decision::text)
                .containsExactly(tuple("সড়কবাতি", "সড়কবাতি মেরামত করতে হবে।"), tuple("বিবিধ", "টিকা দিতে হবে।"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "১। নির্বাহী প্রকৌশলী\n২। বিবিধ\n",
                "১। নির্বাহী প্রকৌশলী\n২। পরবর্তী সভার তারিখ\n",
                "১। নির্বাহী প্রকৌশলী\n২। পরবর্তী সভা: ০৫/১২/২০২৬\n",
                "- নির্বাহী প্রকৌশলী\n- পরবর্তী সভা: ০৫/১২/২০২৬\n",
                "- নির্বাহী প্রকৌশলী\n- সভা মুলতবি ০৫/১২/২০২৬\n"
            })
    void theNextHeadingActsOnNothing(String beneath) {
        assertThat(read(OPENS + FIRST + "বাস্তবায়নে:\n" + beneath + CLOSES).decisions())
                .extracting(ReadText::who)
                .first()
                .isEqualTo(List.of("নির্বাহী প্রকৌশলী"));
    }
}
