package org.mohafez.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.bangla.BanglaText;

class ResidueTest {
    private static final Path SAMPLES = Path.of("../../corpus/samples");

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            স¦ল্পতা > স্বল্পতা
            নি¤œ লিখিত > নিম্ন লিখিত
            গøাস > গ্লাস
            পরীÿা > পরীক্ষা
            কায©ালয় > কার্যালয়
            স্বা¯’্য > স্বাস্থ্য
            ‡জলা > জেলা
            প্রসত্মাব, মনত্মব্য > প্রস্তাব, মন্তব্য
            শুরম্ন গুরম্নত্ব দ্রম্নত > শুরু গুরুত্ব দ্রুত
            উলেস্নখ পস্নাস্টিক > উল্লেখ প্লাস্টিক
            তারিখt ১২ > তারিখঃ ১২
            করা হয়| সভা > করা হয়। সভা
            ঢ়ৎড়ারংরড়হধষষু সববঃরহম > provisionally meeting
            """)
    void finishesWhatAConverterLeft(String half, String whole) {
        assertThat(BanglaText.clean(Residue.repair(BanglaText.clean(half)))).isEqualTo(BanglaText.clean(whole));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“জেলা” ‘ক’ – খ…",
                "২০°C, ৫ কিমি², ৩×৪ মি",
                "ঢাকা® ব্র্যান্ড™",
                "হোম | নোটিশ | যোগাযোগ",
                "ক | খ |",
                "জ্যোৎস্না সস্নেহে স্নান জলস্নান",
                "আত্মা নিম্ন রত্ন জন্ম",
                "café résumé ©2025 §5",
                "test t | x",
            })
    void soundTextStays(String text) {
        assertThat(Residue.repair(text)).isEqualTo(text);
    }

    @Test
    void samplePapersStay() throws IOException {
        List<String> lines = lines();
        assertThat(lines).hasSizeGreaterThan(1000);
        assertThat(lines).allSatisfy(line -> assertThat(Residue.repair(line)).isEqualTo(line));
    }

    @Property(tries = 500)
    void anyWordsOfThePapersStay(@ForAll("sentences") String text) {
        assertThat(Residue.repair(text)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> sentences() throws IOException {
        List<String> words = lines().stream()
                .flatMap(line -> Stream.of(line.split("\\s+")))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        return Arbitraries.of(words).list().ofMaxSize(12).map(some -> String.join(" ", some)
                .replace(" |", ","));
    }

    private static List<String> lines() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(file ->
                            file.toString().endsWith(".txt") || file.toString().endsWith(".truth.json"))
                    .filter(file -> !file.toString().endsWith("bijoy.txt"))
                    .flatMap(ResidueTest::lines)
                    .map(BanglaText::clean)
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readString(file).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
