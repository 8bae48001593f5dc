package org.mohafez.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mohafez.page.Block;
import org.mohafez.page.Cell;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Paragraph;
import org.mohafez.page.Table;
import org.mohafez.record.Decision;
import org.mohafez.record.Implementer;

class OtherTextTest {
    private static final Decision LIBRARY =
            decision("০১", "পাঠাগার", "পাঠাগারের বই কমে গেছে।", "নতুন বই কেনা হবে।", "সহকারী পরিচালক");
    private static final Decision GARDEN = decision("০২", "বাগান", null, "বাগানে বেড়া দেওয়া হবে।", "কেয়ারটেকার");

    @Test
    void rowsOfDecisionsAreLeftOutAndTheRestStays() {
        Pages pages = pages(
                Paragraph.of("কাল্পনিক জেলা পাঠাগার"),
                Paragraph.of("সভায় নতুন বই কেনা নিয়ে কথা হয়।"),
                table(
                        List.of("ক্রম", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়ন"),
                        List.of("০১", "পাঠাগার: পাঠাগারের বই কমে গেছে।", "নতুন বই কেনা হবে।", "সহকারী পরিচালক"),
                        List.of("০২", "বাগান", "বাগানে বেড়া দেওয়া হবে।", "কেয়ারটেকার")),
                Paragraph.of("ধন্যবাদ জানিয়ে সভা শেষ হয়।"));
        assertThat(OtherText.of(pages, List.of(LIBRARY, GARDEN))).isEqualTo("""
                        কাল্পনিক জেলা পাঠাগার
                        সভায় নতুন বই কেনা নিয়ে কথা হয়।
                        ক্রম	আলোচনা	সিদ্ধান্ত	বাস্তবায়ন
                        ধন্যবাদ জানিয়ে সভা শেষ হয়।""");
    }

    @Test
    void whatTheReaderLeftOutOfARowStays() {
        Pages pages = pages(table(List.of("০২", "বাগান", "বাগানে বেড়া দেওয়া হবে। (মুলতবি)", "কেয়ারটেকার")));
        assertThat(OtherText.of(pages, List.of(GARDEN))).isEqualTo("(মুলতবি)");
    }

    @Test
    void aDecisionInProseIsLeftOutToo() {
        Pages pages = pages(
                Paragraph.of("২। বাগান"),
                Paragraph.of("সিদ্ধান্ত: বাগানে বেড়া দেওয়া হবে।"),
                Paragraph.of("বাস্তবায়নে: কেয়ারটেকার"));
        assertThat(OtherText.of(pages, List.of(GARDEN))).doesNotContain("বেড়া").contains("সিদ্ধান্ত:");
    }

    @Test
    void whatIsSaidTwiceIsTakenOnce() {
        Pages pages = pages(
                Paragraph.of("বাগানে বেড়া দেওয়া হবে।"),
                table(List.of("০২", "বাগান", "বাগানে বেড়া দেওয়া হবে।", "কেয়ারটেকার")));
        assertThat(OtherText.of(pages, List.of(GARDEN))).isEqualTo("বাগানে বেড়া দেওয়া হবে।");
    }

    @Test
    void aPaperWithoutDecisionsIsAllOtherText() {
        Pages pages = pages(Paragraph.of("অফিস আদেশ"), Paragraph.of("এতদ্বারা জানানো যাচ্ছে"));
        assertThat(OtherText.of(pages, List.of())).isEqualTo("অফিস আদেশ\nএতদ্বারা জানানো যাচ্ছে");
    }

    @Property
    void noWordOfThePaperIsInNoEntry(
            @ForAll @Size(max = 6) List<@StringLength(max = 24) @CharRange(from = 'ক', to = 'ঘ') String> sentences,
            @ForAll @Size(max = 3) List<@StringLength(max = 24) @CharRange(from = 'ক', to = 'ঘ') String> decided) {
        Pages pages = pages(sentences.stream()
                .map(text -> Paragraph.of(text.replace('ঘ', ' ')))
                .toArray(Block[]::new));
        List<Decision> decisions = decided.stream()
                .map(text -> decision("১", null, null, text.replace('ঘ', ' '), "ক"))
                .toList();
        Set<String> found = words(OtherText.of(pages, decisions));
        decisions.forEach(decision -> found.addAll(words(decision.text())));
        found.add("ক");
        assertThat(found).containsAll(words(pages.text()));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    private static Decision decision(
            String number, @Nullable String topic, @Nullable String discussion, String text, String implementer) {
        return new Decision(
                1,
                number,
                topic,
                discussion,
                text,
                List.of(),
                List.of(new Implementer(implementer, null, null, null, null, null)),
                null,
                null,
                1);
    }

    @SafeVarargs
    private static Table table(List<String>... rows) {
        return new Table(
                null,
                Arrays.stream(rows)
                        .map(row -> row.stream().map(Cell::of).toList())
                        .toList());
    }

    private static Pages pages(Block... blocks) {
        return new Pages("text/plain", List.of(new Page(1, null, null, PageSource.TEXT, null, null, List.of(blocks))));
    }
}
