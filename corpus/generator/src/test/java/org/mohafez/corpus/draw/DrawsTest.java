package org.mohafez.corpus.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawsTest {
    private final Names names = Names.read();

    @Test
    void aNewDrawChangesNoOther() throws JsonProcessingException {
        Draws before = draws("one", "{'b': {'number': [1, 9999]}}");
        Draws after = draws("one", "{'a': {'number': [1, 9999]}, 'b': {'number': [1, 9999]}}");
        assertThat(after.fill("{b}")).isEqualTo(before.fill("{b}"));
    }

    @Test
    void aPaperMaySpeakOfWhatAnotherDrew() throws JsonProcessingException {
        Draws first = draws("first", "{'serial': {'number': [1, 99999]}, 'chair': {'person': 'man'}}");
        Draws second = draws(
                "second",
                "{'cited': {'number': [1, 99999], 'like': 'first/serial'}, 'who': {'person': 'man', 'like': 'first/chair'}}");
        assertThat(second.fill("{cited} {who}")).isEqualTo(first.fill("{serial} {chair}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{met}|২৮ মে ২০২৫",
                "{met:dash}|২৮-০৫-২০২৫",
                "{met:bangla}|১৪ জ্যৈষ্ঠ ১৪৩২",
                "{met:weekday}|বুধবার",
                "{met:fiscal}|২০২৪-২৫",
                "{met:iso}|2025-05-28",
                "{met:old}|২৮ মে, ২০২৫",
                "{hour}|বিকাল ০৩:৩০ ঘটিকা",
                "{hour:iso}|15:30",
                "{hour:en}|3:30 PM",
                "{sum:grouped}|১,০৯,১৪৪",
                "{few:spoken}|০৭ (সাত)",
                "{memo:latin}|56.04-7"
            })
    void writesInTheFormAskedFor(String text, String written) throws JsonProcessingException {
        Draws draws = draws(
                "forms",
                "{'met': {'day': ['2025-05-28', '2025-05-28']}, 'hour': {'hour': ['15:30']}, 'sum': {'number': [109144, 109144]},"
                        + " 'few': {'number': [7, 7]}, 'memo': {'text': '৫৬.০৪-{few}'}}");
        assertThat(draws.fill(text)).isEqualTo(written);
    }

    @Test
    void daysAreWorkingDays() throws JsonProcessingException {
        Draws draws = draws(
                "days", "{'met': {'day': ['2025-05-29', '2025-06-01']}, 'issued': {'after': 'met', 'days': [0, 3]}}");
        assertThat(draws.fill("{met:enWeekday} {issued:enWeekday}")).doesNotContain("Friday", "Saturday");
    }

    @Test
    void whatWasNotDrawnIsAMistake() throws JsonProcessingException {
        Draws draws = draws("mistakes", "{'few': {'number': [7, 7]}}");
        assertThatThrownBy(() -> draws.fill("{many}"))
                .hasMessageContaining("mistakes")
                .hasMessageContaining("{many}");
        assertThatThrownBy(() -> draws.fill("{few:bangla}")).hasMessageContaining("bangla");
        assertThatThrownBy(() -> draws("mistakes", "{'x': {'colour': 'red'}}")).hasMessageContaining("cannot draw x");
        assertThatThrownBy(() -> draws("mistakes", "{'x': {'day': ['2025-05-30', '2025-05-31']}}"))
                .hasMessageContaining("no working day");
    }

    private Draws draws(String paper, String json) throws JsonProcessingException {
        return Draws.of(new ObjectMapper().readTree(json.replace('\'', '"')), new Seed(1, paper), names);
    }
}
