package org.mohafez.reader.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mohafez.reader.PaperReader;
import org.mohafez.reader.TextPages;
import org.mohafez.record.MeetingMode;
import org.mohafez.record.PaperRecord;

/** The mode of a meeting is what the paper has words for. */
class ModesTest {
    private static final String TITLE = "উপজেলা শিক্ষা কমিটির সভার কার্যবিবরণী";

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '>', textBlock = """
                    স্থান: উপজেলা পরিষদ সভাকক্ষ > -
                    স্থান: জুম প্ল্যাটফর্ম > ONLINE
                    স্থান: উপজেলা পরিষদ সভাকক্ষ ও জুম প্ল্যাটফর্ম > HYBRID
                    স্থান: সভাকক্ষ (সশরীরে) > IN_PERSON
                    সভায় সদস্যগণ সশরীরে উপস্থিত ছিলেন। > IN_PERSON
                    সভায় সদস্যগণ সশরীরে ও কয়েকজন জুমে যুক্ত ছিলেন। > HYBRID
                    সভাটি হাইব্রিড পদ্ধতিতে অনুষ্ঠিত হয়। > HYBRID
                    অনলাইনে অনুষ্ঠিত সভায় সদস্যগণ যুক্ত ছিলেন। > ONLINE
                    সভাপতি জন্ম নিবন্ধন কার্যক্রমের অগ্রগতি জানতে চান এবং মতামত দেন। > -
                    """)
    void itIsReadAndNeverConcluded(String line, @Nullable MeetingMode mode) {
        assertThat(mode(TITLE + "\nসভার তারিখ: ৫ নভেম্বর ২০২৪\n" + line + "\n")).isEqualTo(mode);
    }

    @Test
    void aTitleMayTellIt() {
        String rest = "\nসভার তারিখ: ৫ নভেম্বর ২০২৪\nস্থান: জেলা প্রশাসকের কার্যালয়\n";
        assertThat(mode("জেলা শিক্ষা কমিটির ভার্চুয়াল সভার কার্যবিবরণী" + rest))
                .isEqualTo(MeetingMode.ONLINE);
        assertThat(mode(TITLE + rest)).isNull();
    }

    @Test
    void itHasAPlaceInThePaper() {
        PaperRecord paper = read(TITLE + "\nসভার তারিখ: ৫ নভেম্বর ২০২৪\nস্থান: জুম প্ল্যাটফর্ম\n");
        assertThat(paper.reads()).containsKey("/meeting/mode");
    }

    private static @Nullable MeetingMode mode(String text) {
        PaperRecord paper = read(text);
        return paper.meeting() == null ? null : paper.meeting().mode();
    }

    private static PaperRecord read(String text) {
        return new PaperReader().read(TextPages.of(text)).getFirst().record();
    }
}
