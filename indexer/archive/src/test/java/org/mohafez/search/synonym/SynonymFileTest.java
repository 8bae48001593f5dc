package org.mohafez.search.synonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.search.synonym.BadLine.Reason;

class SynonymFileTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "এপিএ, APA,বার্ষিক কর্মসম্পাদন চুক্তি | [এপিএ, APA, বার্ষিক কর্মসম্পাদন চুক্তি] | [এপিএ, APA, বার্ষিক কর্মসম্পাদন চুক্তি]",
                "ই-নথি, ই-ফাইল => ডি-নথি | [ই-নথি, ই-ফাইল] | [ডি-নথি]",
                "road=>রাস্তা , সড়ক, | [road] | [রাস্তা, সড়ক]",
                "'  এক ,, দুই,' | [এক, দুই] | [এক, দুই]",
                "'আইন\\, বিচার বিভাগ, আইন' | '[আইন, বিচার বিভাগ, আইন]' | '[আইন, বিচার বিভাগ, আইন]'",
                "a \\=> b, c\\ | [a => b, c\\] | [a => b, c\\]",
            })
    void aLineIsARule(String line, String typed, String also) {
        SynonymFile file = SynonymFile.parse(line);
        assertThat(file.badLines()).isEmpty();
        assertThat(file.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.typed()).hasToString(typed);
            assertThat(rule.also()).hasToString(also);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "এপিএ | ONE_NAME",
                "এপিএ, | ONE_NAME",
                "এপিএ\\, APA | ONE_NAME",
                "=> APA | NOTHING_BEFORE_THE_ARROW",
                "এপিএ => | NOTHING_BEHIND_THE_ARROW",
                "=> | NOTHING_BEFORE_THE_ARROW",
                "ক => খ => গ | TWO_ARROWS",
                "জরুরি সেবা, ৯৯৯ | NAME_WITHOUT_LETTERS",
                "ক, ++ | NAME_WITHOUT_LETTERS",
                "- | NOTHING_BEHIND_THE_MINUS",
                "- ক => খ | ARROW_BEHIND_A_MINUS",
                "- ক, ৯৯৯ | NAME_WITHOUT_LETTERS",
                "ক, ১ খ গ ঘ ঙ চ ছ জ ঝ ঞ ট ঠ ড | NAME_TOO_LONG",
                "ক, খ\uFFFD | NOT_UTF_8",
            })
    void whatIsNoRuleIsSaidWithItsLine(String line, Reason reason) {
        SynonymFile file = SynonymFile.parse("# a note\n\nএপিএ, APA\n" + line + "\nটিআর, TR\n");
        assertThat(file.rules()).hasSize(2);
        assertThat(file.badLines()).containsExactly(new BadLine(4, reason, line));
        assertThat(reason.said()).isNotBlank();
    }

    @Test
    void aLineOfTooManyNamesIsNone() {
        assertThat(SynonymFile.parse("ক, ".repeat(41)).badLines())
                .extracting(BadLine::reason)
                .containsExactly(Reason.TOO_MANY_NAMES);
    }

    @Test
    void endsOfLinesAndAByteOrderMarkSayNothing() {
        assertThat(SynonymFile.parse("\uFEFFএপিএ, APA\r\nটিআর, TR\r\n").rules())
                .extracting(Rule::typed)
                .containsExactly(List.of("এপিএ", "APA"), List.of("টিআর", "TR"));
    }

    @Test
    void aFileThatCannotBeReadSaysSo(@TempDir Path folder) throws IOException {
        assertThat(SynonymFile.read(folder.resolve("none.txt")))
                .isEqualTo(new SynonymFile(List.of(), List.of(), List.of()));
        assertThat(SynonymFile.read(folder).badLines())
                .containsExactly(new BadLine(0, Reason.FILE_UNREADABLE, folder.toString()));
        Path large = Files.write(folder.resolve("large.txt"), new byte[SynonymFile.MOST_BYTES + 1]);
        assertThat(SynonymFile.read(large).badLines())
                .containsExactly(new BadLine(0, Reason.FILE_TOO_LARGE, large.toString()));
        Path utf16 = Files.writeString(folder.resolve("utf16.txt"), "এপিএ, APA", StandardCharsets.UTF_16LE);
        assertThat(SynonymFile.read(utf16).rules()).isEmpty();
        assertThat(SynonymFile.read(utf16).badLines()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a, b", "a => b", "a => b => c", "# a", "", "\\", ",", "=>", "ই-নথি, ডি-নথি", "- a", "-a, b", "-"
            })
    void everyLineIsARuleANoteOrBad(String line) {
        everyLineIsSaid(line);
    }

    @Property(tries = 500)
    void everyLineIsSaid(@ForAll String text) {
        SynonymFile file = SynonymFile.parse(text);
        long lines = text.lines()
                .map(line -> (line.startsWith("\uFEFF") && text.startsWith(line) ? line.substring(1) : line).strip())
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .count();
        assertThat(file.rules().size()
                        + file.removals().size()
                        + file.badLines().size())
                .isEqualTo((int) lines);
    }
}
