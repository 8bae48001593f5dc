package org.mohafez.bangla.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mohafez.bangla.AnyText;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.bangla.Table;

class WrittenDateTest {
    static Stream<Arguments> table() {
        return Table.read(WrittenDateTest.class, "written-dates.tsv").stream()
                .map(row -> Arguments.of(row.get(0), row.get(1)));
    }

    @ParameterizedTest
    @MethodSource("table")
    void finds(String text, String expected) {
        List<String> found =
                WrittenDate.findAll(text).stream().map(WrittenDateTest::inShort).toList();
        assertThat(found.isEmpty() ? "-" : String.join(" ", found)).isEqualTo(expected);
    }

    private static String inShort(WrittenDate date) {
        return (date.bangla() == null ? "" : "B") + date.iso().orElse("FY" + date.fiscalYear());
    }

    @Test
    void tellsWhereItStandsWithItsEra() {
        String text = "তারিখঃ ১৫ জুন ২০২৫ খ্রিষ্টাব্দ, রোজ রবিবার";
        WrittenDate date = WrittenDate.parse(text).orElseThrow();
        assertThat(text.substring(date.start(), date.end())).isEqualTo("১৫ জুন ২০২৫ খ্রিষ্টাব্দ");
    }

    @Test
    void aBareFiscalYearCountsOnlyWhenItIsAllThereIs() {
        WrittenDate date = WrittenDate.parse(" ২০২৪-২৫ ").orElseThrow();
        assertThat(date.fiscalYear()).isEqualTo(new FiscalYear(2024));
        assertThat(date.iso()).isEmpty();
        assertThat(List.of(date.start(), date.end())).containsExactly(1, 8);
        assertThat(WrittenDate.parse("2024-2025")).isPresent();
        assertThat(WrittenDate.parse("২০২৪-২৭")).isEmpty();
        assertThat(WrittenDate.parse("নং ২০২৪-২৫/৭")).isEmpty();
    }

    @Test
    void keepsTheBanglaDay() {
        WrittenDate date = WrittenDate.parse("১ আষাঢ় ১৪৩২").orElseThrow();
        assertThat(date.bangla()).isEqualTo(new BanglaDate(1432, 3, 1));
        assertThat(date.date()).isEqualTo(LocalDate.of(2025, 6, 15));
    }

    @Property
    void readsWhatIsWrittenInEveryForm(@ForAll("days") LocalDate day, @ForAll("forms") String form) {
        String written = DateTimeFormatter.ofPattern(form, Locale.ENGLISH).format(day);
        for (String text : List.of(written, BanglaDigits.toBangla(written), "তাং " + written + " খ্রি.")) {
            assertThat(WrittenDate.parse(text))
                    .as(text)
                    .get()
                    .extracting(WrittenDate::date)
                    .isEqualTo(day);
        }
    }

    @Property
    void readsWhatTheBanglaCalendarPrints(@ForAll("days") LocalDate day) {
        BanglaDate bangla = BanglaDate.of(day);
        assertThat(WrittenDate.parse(bangla.toString()))
                .get()
                .extracting(WrittenDate::bangla)
                .isEqualTo(bangla);
    }

    @Property
    @Domain(AnyText.class)
    void staysWithinTheTextInOrder(@ForAll String text) {
        int free = 0;
        for (WrittenDate date : WrittenDate.findAll(text)) {
            assertThat(date.start()).isGreaterThanOrEqualTo(free);
            assertThat(date.end()).isGreaterThan(date.start()).isLessThanOrEqualTo(text.length());
            free = date.end();
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        long first = LocalDate.of(1960, 1, 1).toEpochDay();
        return Arbitraries.longs()
                .between(first, LocalDate.of(2049, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(
                "d-M-yyyy",
                "dd/MM/yyyy",
                "dd.MM.yyyy",
                "yyyy-MM-dd",
                "d MMMM, yyyy",
                "dd MMM yyyy",
                "MMMM d, yyyy",
                "d-MMM-yyyy");
    }
}
