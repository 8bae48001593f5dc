package org.mohafez.bangla.bijoy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mohafez.bangla.BanglaText;

class BijoyTest {
    /** Sample papers of this repository: prose that nobody chose for the converter. */
    private static final Path SAMPLES = Path.of("../../corpus/samples");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            B-†gBj: uno.sadar@gov.bd I www.sadar.gov.bd| ই-মেইল: uno.sadar@gov.bd ও www.sadar.gov.bd
            https://a-b.gov.bd/x_y?z=1 †`Lyb| https://a-b.gov.bd/x_y?z=1 দেখুন
            evsjv‡`k•| বাংলাদেশ•
            • Kvh©µg| • কার্যক্রম
            30° c~e©| ৩০° পূর্ব
            † K| ে ক
            ____ ZvwiL| ____ তারিখ
            “K”| “ক”
            wbe©vnx–Awdmvi| নির্বাহী–অফিসার
            """)
    void readsWhatStandsBetween(String bijoy, String unicode) {
        assertThat(Bijoy.toUnicode(bijoy)).isEqualTo(BanglaText.clean(unicode));
    }

    @Test
    void bytesTakenForLatinOneAreTheSame() {
        String bijoy = "†cŠimfvi wm×všÍ “—„…‡ˆ‰Š‹Œ‘’•–˜™š›œŸ";
        String latin1 = new String(
                bijoy.getBytes(Charset.forName("windows-1252")), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(Bijoy.toUnicode(latin1)).isEqualTo(Bijoy.toUnicode(bijoy));
        String symbols = latin1.chars()
                .mapToObj(c -> Character.toString(c == ' ' ? c : c + 0xF000))
                .collect(Collectors.joining());
        assertThat(Bijoy.toUnicode(symbols)).isEqualTo(Bijoy.toUnicode(bijoy));
    }

    @Test
    void whatWasTypedComesBack() throws IOException {
        List<String> wrong = new ArrayList<>();
        int words = 0;
        for (String word : words()) {
            String back = BanglaText.clean(Bijoy.toUnicode(Typist.type(word)));
            words++;
            if (!back.equals(word)) {
                wrong.add(word + " " + Typist.type(word) + " " + back);
            }
        }
        System.out.println("Bijoy words back: " + (words - wrong.size()) + " of " + words + " " + wrong);
        assertThat(words).isGreaterThan(1000);
        assertThat(wrong).hasSizeLessThan(words / 500);
    }

    private static List<String> words() throws IOException {
        try (var files = Files.walk(SAMPLES)) {
            return files.filter(file ->
                            file.toString().endsWith(".txt") && !file.toString().contains("bijoy"))
                    .flatMap(BijoyTest::lines)
                    .flatMap(line -> List.of(line.split("[^\\u0980-\\u09FF\\u200C\\u200D]+")).stream())
                    .map(BanglaText::clean)
                    .filter(word -> !word.isEmpty())
                    .distinct()
                    .toList();
        }
    }

    private static java.util.stream.Stream<String> lines(Path file) {
        try {
            return Files.readString(file).lines();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Property
    void piecesFollowOneAnother(@ForAll("anything") String text) {
        int at = 0;
        for (Decoded piece : Bijoy.decode(text)) {
            assertThat(piece.from()).isEqualTo(at);
            assertThat(piece.to()).isGreaterThan(at);
            at = piece.to();
        }
        assertThat(at).isEqualTo(text.length());
    }

    @Property
    void wordByWordIsAllAtOnce(@ForAll("anything") String first, @ForAll("anything") String second) {
        assertThat(Bijoy.toUnicode("K " + first + " " + second + " K"))
                .isEqualTo(Bijoy.toUnicode("K " + first + " ") + Bijoy.toUnicode(second + " K"));
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('\u00A0', '\u00FF')
                .withChars("†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œŸ−ƒ…„\uF076\u0995\uD83D")
                .ofMaxLength(30);
    }

    @Property
    void plainWordsPassThroughBytes(@ForAll("typed") String word) {
        Charset windows = Charset.forName("windows-1252");
        assertThat(BijoyBytes.decode(("Kvh©vjq " + word).getBytes(windows))).isEqualTo("Kvh©vjq " + word);
        assertThat(BijoyBytes.decode(word.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(word);
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.strings()
                .withChars("ABCKLMvwxyz†‡©¨ªÖ«¡^¦Ÿ¯šœ»×ó")
                .ofMinLength(1)
                .ofMaxLength(12);
    }
}
