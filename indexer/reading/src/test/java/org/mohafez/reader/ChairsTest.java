package org.mohafez.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mohafez.reader.ReadText.meeting;
import static org.mohafez.reader.ReadText.read;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mohafez.record.Person;
import org.mohafez.record.Signatory;

/** Who presides, as the opening sentence has it. */
class ChairsTest {
    private static final String TITLE = "বিভাগীয় কমিটির সভার কার্যবিবরণী\n";
    private static final String HELD = "সভা ২৭ মে ২০২৪ তারিখ দুপুর ১২.০০ ঘটিকায় বোর্ড রুমে অনুষ্ঠিত হয়। ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            কমিটির আহ্বায়ক ও বোর্ডের পরিচালক (অর্থ) জনাব কবির হোসেন সভায় সভাপতিত্ব করেন। | কবির হোসেন | বোর্ডের পরিচালক (অর্থ)
            কমিটির আহ্বায়ক ও বোর্ডের পরিচালক (অর্থ) মোঃ কবির হোসেন এতে সভাপতিত্ব করেন। | মোঃ কবির হোসেন | বোর্ডের পরিচালক (অর্থ)
            সিন্ডিকেটের সভাপতি ও উপাচার্য প্রফেসর ড. কবির হোসেন সভায় সভাপতিত্ব করেন। | প্রফেসর ড. কবির হোসেন | উপাচার্য
            উপজেলা পরিষদের চেয়ারম্যান ও কমিটির সভাপতি জনাব কবির হোসেন সভায় সভাপতিত্ব করেন। | কবির হোসেন | উপজেলা পরিষদের চেয়ারম্যান ও কমিটির সভাপতি
            """)
    void thePostIsToldBesideTheSeat(String sentence, String name, String designation) {
        Person chair = Objects.requireNonNull(
                meeting(TITLE + HELD + sentence + "\n১। আলোচনা হয়।\n").chair());
        assertThat(chair.name()).isEqualTo(name);
        assertThat(chair.designation()).isEqualTo(designation);
    }

    @Test
    void theDayTheHourAndTheRoomBeforeThePostAreNoPartOfIt() {
        Person chair = Objects.requireNonNull(meeting(TITLE
                        + "একাডেমিক কাউন্সিলের ১২৯তম সভা ২ মে ২০২৪ শনিবার সকাল ১১টায় প্রশাসন ভবনের সভাকক্ষে উপাচার্য "
                        + "প্রফেসর ড. কবির হোসেন-এর সভাপতিত্বে অনুষ্ঠিত হয়।\n১। আলোচনা হয়।\n")
                .chair());
        assertThat(chair.name()).isEqualTo("প্রফেসর ড. কবির হোসেন");
        assertThat(chair.designation()).isEqualTo("উপাচার্য");
    }

    @Test
    void coursesAndMedalsBelongToTheName() {
        String name = "কমডোর কবির হোসেন, (জি), পিএসসি, বিএন";
        Person chair = Objects.requireNonNull(
                meeting(TITLE + "কর্তৃপক্ষের চেয়ারম্যান " + name + " এর সভাপতিত্বে " + HELD + "\n১। আলোচনা হয়।\n")
                        .chair());
        assertThat(chair.name()).isEqualTo(name);
        assertThat(read(TITLE + HELD + "\nসিদ্ধান্ত: কাজ করতে হবে।\n" + name + "\nচেয়ারম্যান\n")
                        .signatories())
                .extracting(Signatory::name)
                .containsExactly(name);
    }

    @Test
    void aMedalMayTellWhatItWasGivenFor() {
        String name = "কবির হোসেন, বিপিএম (বার), পিপিএম-সেবা";
        Person chair = Objects.requireNonNull(
                meeting(TITLE + HELD + "পুলিশ সুপার জনাব " + name + " এর সভাপতিত্বে সভা শুরু হয়।\n১। আলোচনা হয়।\n")
                        .chair());
        assertThat(chair.name()).isEqualTo(name);
        assertThat(chair.designation()).isEqualTo("পুলিশ সুপার");
    }
}
