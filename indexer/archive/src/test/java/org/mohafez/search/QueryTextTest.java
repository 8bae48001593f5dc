package org.mohafez.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
            })
    void aQueryIsReadAsMeant(String typed, @Nullable String read) {
        assertThat(QueryText.of(typed).clauses().stream()
                        .map(QueryTextTest::show)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(read == null ? "" : read);
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
        Synonyms country = new ArchiveSynonyms(Path.of("no", "synonyms.txt")).current();
        assertThat(heard("May", country)).isEmpty();
        assertThat(heard("nou", country)).containsExactly("নৌ");
        assertThat(heard("er", country)).isEmpty();
    }

    private static List<String> heard(String typed, Synonyms synonyms) {
        return QueryText.of(typed, synonyms)
                .heardAmong(roman -> List.of("মো", "নৌ", "না", "আরও"))
                .clauses()
                .getFirst()
                .words()
                .getFirst()
                .soundsLike();
    }
}
