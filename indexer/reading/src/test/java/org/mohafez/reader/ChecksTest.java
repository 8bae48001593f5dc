package org.mohafez.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.record.Check;

class ChecksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            সভার তারিখ: ২৫ মে ২০২৫ (রবিবার) | weekday-agrees | true
            সভার তারিখ: ২৫ মে ২০২৫ খ্রিঃ রোজ রোববার বেলা ১১টা | weekday-agrees | true
            সভার তারিখ: ২৬ মে ২০২৫, রবিবার | weekday-agrees | false
            The meeting was held on Sunday, 25 May 2025 at noon. | weekday-agrees | true
            বৃহস্পতিবার ২৫ মে ২০২৫ | weekday-agrees | false
            ১১ জ্যৈষ্ঠ ১৪৩২ বঙ্গাব্দ/ ২৫ মে ২০২৫ খ্রিষ্টাব্দ | bangla-date-agrees | true
            ১২ জ্যৈষ্ঠ ১৪৩২ মোতাবেক ২৫ মে ২০২৫ | bangla-date-agrees | false
            ১ আষাঢ় ১৩৭৮, ১৬ জুন ১৯৭১ | bangla-date-not-compared | true
            """)
    void aDaySaidTwiceIsCompared(String line, String rule, boolean ok) {
        List<Check> checks = read(line);
        assertThat(checks).hasSize(1);
        assertThat(checks.getFirst().rule()).isEqualTo(rule);
        assertThat(checks.getFirst().ok()).isEqualTo(ok);
        assertThat(checks.getFirst().detail() == null).isEqualTo(ok && !rule.endsWith("not-compared"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "২৫ মে ২০২৫ তারিখে সভা হয়। পরবর্তী সভা রবিবার।",
                "১১ জ্যৈষ্ঠ ১৪৩২ তারিখে আবেদন ও ২৫ জুন ২০২৫ তারিখে শুনানি",
                "প্রতি মঙ্গলবার সভা হবে।",
                "২৫ মে ২০২৫ তারিখ তিনবার তাগিদ দেওয়া হয়"
            })
    void whatOnlyStandsNearIsNot(String line) {
        assertThat(read(line)).isEmpty();
    }

    @Test
    void aFailedCheckSaysWhatTheCalendarHas() {
        assertThat(read("সভার তারিখ: ২৬ মে ২০২৫, রবিবার").getFirst().detail()).contains("2025-05-26", "সোমবার");
    }

    private static List<Check> read(String line) {
        return new PaperReader()
                .read(TextPages.of("কৃষি কমিটির সভার কার্যবিবরণী\n" + line + "\n"))
                .getFirst()
                .record()
                .checks();
    }
}
