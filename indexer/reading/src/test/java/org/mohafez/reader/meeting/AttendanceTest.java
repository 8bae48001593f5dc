package org.mohafez.reader.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mohafez.bangla.BanglaText;
import org.mohafez.reader.PaperReader;
import org.mohafez.reader.TextPages;
import org.mohafez.record.Meeting;
import org.mohafez.record.Person;

/** Who came, in the forms in which lists of them stand in minutes. */
class AttendanceTest {
    private static final String HEAD = "উপজেলা শিক্ষা কমিটির সভার কার্যবিবরণী\nসভার তারিখ: ৫ নভেম্বর ২০২৪\n";
    private static final String BODY = "সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।\n"
            + "ক্রমিক\tসিদ্ধান্ত\tবাস্তবায়নে\n১\tছাদ মেরামত করতে হবে।\tউপজেলা প্রকৌশলী\n";
    private static final List<Person> CAME =
            List.of(person("কামরুল হাসান", "উপজেলা প্রকৌশলী"), person("রেহানা পারভীন", "উপজেলা শিক্ষা অফিসার"));

    @Test
    void namesWithTheirPosts() {
        for (String list : List.of(
                "উপস্থিত সদস্যবৃন্দ:\n১। জনাব কামরুল হাসান, উপজেলা প্রকৌশলী – সদস্য\n২। রেহানা পারভীন, উপজেলা শিক্ষা অফিসার – সদস্য সচিব",
                "উপস্থিতি: ১. কামরুল হাসান, উপজেলা প্রকৌশলী ২. রেহানা পারভীন, উপজেলা শিক্ষা অফিসার",
                "উপস্থিত সদস্যবৃন্দ (জ্যেষ্ঠতার ক্রমানুসারে নয়):\n১. কামরুল হাসান, উপজেলা প্রকৌশলী।\n২. রেহানা পারভীন, উপজেলা শিক্ষা অফিসার।",
                "উপস্থিত:\nকামরুল হাসান, উপজেলা প্রকৌশলী\nরেহানা পারভীন, উপজেলা শিক্ষা অফিসার",
                "উপস্থিত সদস্যবৃন্দ:\n১। কামরুল হাসান\tউপজেলা প্রকৌশলী\n২। রেহানা পারভীন\tউপজেলা শিক্ষা অফিসার",
                "উপস্থিত সদস্যগণ:\nক্রম\tনাম ও পদবি\tস্বাক্ষর\n১\tকামরুল হাসান, উপজেলা প্রকৌশলী\t\n২\tরেহানা পারভীন, উপজেলা শিক্ষা অফিসার\t",
                "উপস্থিত সদস্য:\nক্রম\tনাম\tপদবি\tকমিটিতে পদ\n১\tকামরুল হাসান\tউপজেলা প্রকৌশলী\tসদস্য\n২\tরেহানা পারভীন\tউপজেলা শিক্ষা অফিসার\tসদস্য সচিব",
                "উপস্থিত সদস্যবৃন্দ:\n১। কামরুল হাসান, উপজেলা প্রকৌশলী\n২। রেহানা পারভীন, উপজেলা শিক্ষা অফিসার\nঅনুপস্থিত সদস্যবৃন্দ:\n১। আব্দুস সালাম, চেয়ারম্যান")) {
            Meeting meeting = read(HEAD + list + "\n" + BODY);
            assertThat(meeting.attendees()).as(list).isEqualTo(CAME);
            assertThat(meeting.attendance()).as(list).isNull();
        }
    }

    @Test
    void postsWithoutNames() {
        for (String heading : List.of(
                "সভায় উপস্থিত ছিলেন:", "সভায় নিম্নোক্ত সদস্যগণ উপস্থিত ছিলেন:", "উপস্থিত সদস্যগণের তালিকা:")) {
            assertThat(read(HEAD + heading + "\n১) উপজেলা কৃষি অফিসার\n২) উপজেলা মৎস্য অফিসার\n" + BODY)
                            .attendees())
                    .as(heading)
                    .extracting(Person::designation)
                    .containsExactly(BanglaText.clean("উপজেলা কৃষি অফিসার"), BanglaText.clean("উপজেলা মৎস্য অফিসার"));
        }
    }

    @Test
    void whatIsNoListIsWhatThePaperSaysOfIt() {
        assertThat(read(HEAD + "উপস্থিতি: পরিশিষ্ট-ক দ্রষ্টব্য\n" + BODY)).satisfies(meeting -> {
            assertThat(meeting.attendance()).isEqualTo(BanglaText.clean("পরিশিষ্ট-ক দ্রষ্টব্য"));
            assertThat(meeting.attendees()).isEmpty();
        });
        assertThat(read(HEAD + "উপস্থিত সকলকে স্বাগত জানিয়ে সভাপতি বলেন:\n১। কামরুল হাসান, উপজেলা প্রকৌশলী\n" + BODY)
                        .attendees())
                .isEmpty();
        assertThat(read(HEAD + "অনুপস্থিত সদস্য:\n১। আব্দুস সালাম, চেয়ারম্যান\n" + BODY)
                        .attendees())
                .isEmpty();
    }

    @Test
    void whoPresidesIsNoVicePresidentAndNotThePresidentOfAnother() {
        for (String list : List.of(
                "১। হাবিবুর রহমান, উপজেলা নির্বাহী অফিসার\n২। আব্দুল করিম, সহ-সভাপতি\n৩। রহিম উদ্দিন, সদস্য",
                "১। হাবিবুর রহমান, উপজেলা নির্বাহী অফিসার\n২। আব্দুল করিম, প্রেসক্লাব (সভাপতি)\n৩। রহিম উদ্দিন, উপজেলা প্রকৌশলী",
                "১। আব্দুল করিম, প্রেসক্লাব (সভাপতি)\n২। হাবিবুর রহমান, উপজেলা নির্বাহী অফিসার",
                "১। হাবিবুর রহমান, উপজেলা নির্বাহী অফিসার\n২। আব্দুল করিম, সভাপতি\n৩। রহিম উদ্দিন, উপজেলা প্রকৌশলী",
                "১। হাবিবুর রহমান, সাবেক - সভাপতি\n২। রহিম উদ্দিন, উপজেলা প্রকৌশলী",
                "১। হাবিবুর রহমান, ভারপ্রাপ্ত-সভাপতি\n২। রহিম উদ্দিন, উপজেলা প্রকৌশলী")) {
            assertThat(read(HEAD + "উপস্থিত সদস্যবৃন্দ:\n" + list + "\n" + BODY).chair())
                    .as(list)
                    .isNull();
        }
        for (String list : List.of(
                "১। হাবিবুর রহমান, জেলা প্রশাসক - সভাপতি\n২। আব্দুল করিম, সহ-সভাপতি\n৩। রহিম উদ্দিন, উপজেলা প্রকৌশলী",
                "১। আব্দুল করিম, সহ-সভাপতি\n২। রহিম উদ্দিন, উপজেলা প্রকৌশলী (সদস্য)\n৩। হাবিবুর রহমান, জেলা প্রশাসক - সভাপতি")) {
            assertThat(read(HEAD + "উপস্থিত সদস্যবৃন্দ:\n" + list + "\n" + BODY).chair())
                    .as(list)
                    .isEqualTo(person("হাবিবুর রহমান", "জেলা প্রশাসক"));
        }
    }

    @Test
    void aDashWithinASeatPartsNothing() {
        assertThat(read(HEAD
                                + "উপস্থিত সদস্যবৃন্দ:\n১। আব্দুল করিম, সহ-সভাপতি\n২। রহিম উদ্দিন, সাবেক-সভাপতি\n৩। কামরুল হাসান, সদস্য-সচিব\n"
                                + "৪। রেহানা পারভীন, উপ-পরিচালক – সহ-সভাপতি\n৫। নূর আহমদ, প্রকৌশলী - সদস্য-সচিব\n"
                                + BODY)
                        .attendees())
                .extracting(Person::designation)
                .containsExactlyElementsOf(
                        Stream.of("সহ-সভাপতি", "সাবেক-সভাপতি", "সদস্য-সচিব", "উপ-পরিচালক", "প্রকৌশলী")
                                .map(BanglaText::clean)
                                .toList());
    }

    private static Meeting read(String text) {
        return Objects.requireNonNull(
                new PaperReader().read(TextPages.of(text)).getFirst().record().meeting());
    }

    private static Person person(String... nameAndPost) {
        List<String> said = Stream.of(nameAndPost).map(BanglaText::clean).toList();
        return new Person(said.get(0), said.get(1), null);
    }
}
