package org.mohafez.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mohafez.search.query.Note;

/** How every engine must find papers by what says the same. */
public abstract class SynonymContract extends EngineContract {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ওয়েবসাইট আপডেট | library/2",
                "গ্রন্থাগারের ছাদ | library/3",
                "লাইব্রেরির বই | library/1",
                "ট্রেনিং | portal/2",
                "ওয়েবপোর্টাল | library/2",
                "সাইক্লোন বোট | flood/2",
                "website update | library/2",
                "উপজেলা ইঞ্জিনিয়ার ছাদ | library/3",
                "topic:ট্রেনিং | portal/2",
                "office:ডিসি ট্রেনিং | portal/2",
            })
    void whatSaysTheSameIsFound(String query, String first) {
        assertThat(found(query)).startsWith(first);
    }

    @Test
    void theWordItselfComesBeforeWhatSaysTheSame() {
        assertThat(found("তথ্য বাতায়ন")).startsWith("portal/1").contains("library/2");
        assertThat(found("ওয়েব পোর্টাল")).startsWith("library/2").contains("portal/1");
    }

    @Test
    void whatIsQuotedOrLeftOutHasNoSynonyms() {
        assertThat(found("\"ট্রেনিং\"")).isEmpty();
        assertThat(found("কম্পিউটার -ট্রেনিং")).containsExactly("portal/2");
    }

    @Test
    void thatOnlySynonymsWereFoundIsSaid() {
        assertThat(search("ট্রেনিং").notes()).containsExactly(new Note("note.same-meaning", "ট্রেনিং"));
        assertThat(search("ট্রেনিং কম্পিউটার").notes()).isEmpty();
        assertThat(search("প্রশিক্ষণ").notes()).isEmpty();
    }

    @Test
    void whatSaysTheSameIsMarked() {
        SearchResult result = search("গ্রন্থাগারের ছাদ");
        assertThat(result.hits().getFirst().snippet())
                .filteredOn(Run::match)
                .extracting(Run::text)
                .contains("পাঠাগারের");
        assertThat(engine().mark("পাঠাগারের সভা", "গ্রন্থাগার", EVERYBODY))
                .first()
                .isEqualTo(new Run("পাঠাগারের", true));
    }

    /** As many words as are read, each of a span with many alternatives. */
    @Test
    void theWidestQueryIsAnswered() {
        String query = "উপজেলা স্বাস্থ্য ও পরিবার পরিকল্পনা কর্মকর্তা ".repeat(2) + "উপজেলা নির্বাহী অফিসার ".repeat(4);
        assertThat(search(query).total()).isPositive();
    }
}
