package org.mohafez.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mohafez.archive.folder.ArchiveFolder;
import org.mohafez.index.Vocabulary;
import org.mohafez.search.synonym.ArchiveSynonyms;
import org.mohafez.search.synonym.Synonyms;

class QueryTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "সভা কমিটি | [সভা] [কমিটি]",
                "\"সভা কমিটি\" | [সভা কমিটি]",
                "“সভা কমিটি” সভা | [সভা কমিটি] [সভা]",
                "\"সভা | [সভা]",
                "সভা -কমিটি | [সভা] not [কমিটি]",
                "সভা -\"ক খ\" | [সভা] not [ক খ]",
                "কোভিড -১৯ | [কোভিড] [১৯]",
                "শাখা - ১ | [শাখা] [১]",
                "ই-নথি | [ই-নথি]",
                "ই নথি | [ই নথি]",
                "office:দিনাজপুর সভা | OFFICE [দিনাজপুর] [সভা]",
                "দপ্তর:\"জেলা কার্যালয়\" | OFFICE [জেলা কার্যালয়]",
                "বিষয়: সভা | [বিষয়] [সভা]",
                "-topic:সভা | not TOPIC [সভা]",
                "http://x.gov.bd | [http] [x] [gov] [bd]",
                "সভা:কমিটি | [সভা] [কমিটি]",
                "( ) * ? | -",
                "বিষয়ঃসভা কমিটি | TOPIC [সভা] [কমিটি]",
                "দুঃখ প্রকাশ | [দুঃখ] [প্রকাশ]",
                "ধরন:অফিস আদেশ পরিচ্ছন্নতা | KIND [অফিস আদেশ] [পরিচ্ছন্নতা]",
                "kind:\"working paper\" সভা | KIND [working paper] [সভা]",
                "অর্থবছর:২০২৪-২৫ সভা | FISCAL_YEAR [২০২৪-২৫] [সভা]",
                "মেয়াদ:<৩০ জুন ২০২৫ সভা | [সভা]",
                "মেয়াদ:৩০ জুন সভা | [জুন] [সভা]",
            })
    void aQueryIsReadAsMeant(String typed, @Nullable String read) {
        assertThat(QueryText.of(typed).clauses().stream()
                        .map(QueryTextTest::show)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(read == null ? "" : read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "deadline:<৩০ জুন ২০২৫ | - | 2025-06-29",
                "deadline:<= ৩০ জুন ২০২৫ খ্রি. ছাদ | - | 2025-06-30",
                "deadline:১ জুন ২০২৫..৩০ জুন ২০২৫ | 2025-06-01 | 2025-06-30",
                "সময়সীমা:১ জুন ২০২৫ .. ৩০ জুন ২০২৫ ছাদ মেরামত | 2025-06-01 | 2025-06-30",
                "মেয়াদ:১৬ আষাঢ় ১৪৩২ বঙ্গাব্দ ছাদ | 2025-06-30 | 2025-06-30",
                "due:June 2025 roof | 2025-06-01 | 2025-06-30",
                "due:>30 June 2025 roof | 2025-07-01 | -",
                "due:2025 সভা ২০২৬ | 2025-01-01 | 2025-12-31",
                "due:২০২৪-২৫ অর্থবছর ছাদ | 2024-07-01 | 2025-06-30",
            })
    void aDateTakesItsSpacesAlong(String typed, @Nullable LocalDate from, @Nullable LocalDate to) {
        QueryText read = QueryText.of(typed);
        assertThat(read.notes()).isEmpty();
        assertThat(read.limits()).containsExactly(new Limit.Due(Range.between(from, to), false));
    }

    @Test
    void theBeginningOfWordsIsNeededWhateverWordItIs() {
        assertThat(QueryText.of("পাঠাগার জন্য").needed()).hasSize(1);
        assertThat(QueryText.of("পাঠাগার জন্য*").needed()).hasSize(2);
    }

    @Test
    void whatIsNoFieldIsSaid() {
        assertThat(QueryText.of("ঘর:ছাদ topik:roof").notes())
                .containsExactly(new Note("note.no-such-field", "ঘর"), new Note("note.no-such-field", "topik"));
        assertThat(QueryText.of("http://x.gov.bd বিষয়: ছাদ দুঃখ ১১:৩০ memo:").notes())
                .isEmpty();
        assertThat(QueryText.of("kind:ঘর fy:2024 ছাদ").notes())
                .containsExactly(new Note("note.not-a-value", "ঘর"), new Note("note.not-a-value", "2024"));
    }

    @Property
    void everyWordStandsWhereItSaysItDoes(@ForAll String typed) {
        QueryText query = QueryText.of(typed);
        for (Clause clause : query.clauses()) {
            for (QueryWord word : clause.words()) {
                assertThat(query.text().substring(word.start(), word.end())).isEqualTo(word.text());
            }
        }
    }

    private static String show(Clause clause) {
        return (clause.excluded() ? "not " : "")
                + (clause.field() == null ? "" : clause.field() + " ")
                + clause.words().stream().map(QueryWord::text).collect(Collectors.joining(" ", "[", "]"));
    }

    /** মোঃ is in every list of names. */
    @Test
    void shortWordsAreHeardOnlyAsTheySound() {
        Synonyms country = ArchiveSynonyms.in(new ArchiveFolder(Path.of("no"))).current();
        assertThat(heard("May", country)).isEmpty();
        assertThat(heard("nou", country)).containsExactly("নৌ");
        assertThat(heard("er", country)).isEmpty();
    }

    /** Papers need not have the word with the ending typed; what sounds just as typed is heard first and alone. */
    @Test
    void wordsAreHeardWithoutTheEndingTyped() {
        Map<List<String>, List<String>> papers = Map.of(
                Vocabulary.keys("sarer").roman(), List.of("ছাড়া"),
                Vocabulary.keys("sar").roman(), List.of("সার", "সুর"),
                Vocabulary.keys("nodir").roman(), List.of("নদীর"),
                Vocabulary.keys("nodi").roman(), List.of("নদী"));
        assertThat(heard("sarer", Synonyms.none(), roman -> papers.getOrDefault(roman, List.of())))
                .startsWith("সার")
                .doesNotContain("সুর");
        assertThat(heard("nodir", Synonyms.none(), roman -> papers.getOrDefault(roman, List.of())))
                .containsExactly("নদীর");
    }

    /** What ends in -er is most often an English agent, and no word in the genitive. */
    @ParameterizedTest
    @CsvSource({
        "tender, টেন্ডার, tend, তিন",
        "tender, টেন্ডার, tender, তাঁদের",
        "poster, পোস্টার, post, পৌঁছে",
        "thikader, ঠিকাদার, thika, টিকা",
        "meter, মিটার, met, মিট",
        "order, অর্ডার, ord, অর্ধে"
    })
    void whatIsHeardAsTypedIsNotDrivenOutByWhatIsLeftOfIt(String typed, String meant, String base, String other) {
        Map<String, List<String>> papers = new HashMap<>();
        Vocabulary.keys(base).roman().forEach(key -> papers.put(key, List.of(other)));
        Vocabulary.keys(typed)
                .roman()
                .forEach(key ->
                        papers.merge(key, List.of(meant), (those, more) -> Stream.concat(those.stream(), more.stream())
                                .toList()));
        assertThat(heard(typed, Synonyms.none(), roman -> roman.stream()
                        .flatMap(key -> papers.getOrDefault(key, List.of()).stream())
                        .distinct()
                        .toList()))
                .first()
                .isEqualTo(meant);
    }

    @Test
    void whatSoundsAlikeIsKeptBesideAnother() {
        assertThat(heard("service", Synonyms.none(), roman -> List.of("সার্বিক", "সার্ভিস")))
                .contains("সার্ভিস");
    }

    @Test
    void whatALineOfSynonymsNamesHasNoEnding() {
        Synonyms lines = ArchiveSynonyms.in(new ArchiveFolder(Path.of("no"))).current();
        List<String> heard = heard(
                "tender", lines, roman -> roman.equals(Vocabulary.keys("tend").roman()) ? List.of("তিন") : List.of());
        assertThat(heard).isEmpty();
    }

    private static List<String> heard(String typed, Synonyms synonyms) {
        return heard(typed, synonyms, roman -> List.of("মো", "নৌ", "না", "আরও"));
    }

    private static List<String> heard(String typed, Synonyms synonyms, Function<List<String>, List<String>> papers) {
        return QueryText.of(typed, synonyms)
                .heardAmong(papers)
                .clauses()
                .getFirst()
                .words()
                .getFirst()
                .soundsLike();
    }
}
