package org.mohafez.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.index.IndexField;
import org.mohafez.search.query.Note;
import org.mohafez.search.query.Slip;

/** What every engine must take for meant where what was typed finds nothing, or little. */
public abstract class MeantContract extends EngineContract {
    /** Where what was typed finds nothing, what was meant is searched for at once. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "মেরাখত | মেরামত | SPELLING | library/3",
                "ছাদ মেরাখত | ছাদ মেরামত | SPELLING | library/3",
                "ছাদমেরামত | ছাদ মেরামত | SPELLING | library/3",
                "setver room | server room | SPELLING | english/1",
                "ছাদ kind:minutes মেরাখত | ছাদ kind:minutes মেরামত | SPELLING | library/3",
                "mcvfmk Yfl | মেরামত ছাদ | BIJOY_KEYS | library/3",
                "cmvfmk Yfl | মেরামত ছাদ | BIJOY_KEYS | library/3",
                "Yfl মেরামত | ছাদ মেরামত | BIJOY_KEYS | library/3",
                "mcvfmk Yfl amount:>1 | মেরামত ছাদ amount:>1 | BIJOY_KEYS | library/3",
                "topic:mcvfmk -nfHf | topic:মেরামত -সাভা | BIJOY_KEYS | library/3",
                "‡givgZ Qv` | মেরামত ছাদ | BIJOY_TEXT | library/3",
            })
    void whatWasMeantIsSearchedFor(String query, String meant, Slip why, String first) {
        SearchResult result = search(query);
        assertThat(result.suggestion()).isEqualTo(new SearchResult.Suggestion(meant, result.total(), why, true));
        assertThat(result.notes()).contains(new Note("note.searched-instead", meant));
        assertThat(ids(result)).startsWith(first);
        assertThat(engine().values(question(query), IndexField.KIND)).isNotEmpty();
    }

    @Test
    void englishTypedOnABanglaKeyboardIsUnderstood() {
        assertThat(search("ুডপরডপ পগগম").suggestion())
                .isEqualTo(new SearchResult.Suggestion("server room", 1, Slip.ENGLISH_KEYS, true));
        assertThat(search("নডপলনডপ").suggestion()).isNull();
    }

    /** Of two words one letter off, the one with the same consonants: not কোটি, and not অফিস. */
    @ParameterizedTest
    @CsvSource({"কমটি, কমিটি", "অফিসর, অফিসার"})
    void aVowelIsSoonerLeftOutThanAConsonantMistaken(String query, String meant) {
        assertThat(search(query).suggestion())
                .extracting(SearchResult.Suggestion::query)
                .isEqualTo(meant);
    }

    /** রুম sounds like room, and so answers a search for it. */
    @ParameterizedTest
    @ValueSource(strings = {"পগগম", "ুডপরডপ পগগম", "মেরাখত", "mcvfmk Yfl"})
    void aSuggestionFindsAsMuchAsItSays(String query) {
        SearchResult taken = search(query);
        SearchResult.Suggestion suggestion = Objects.requireNonNull(taken.suggestion());
        assertThat(suggestion.total()).isEqualTo(taken.total());
        assertThat(search(suggestion.query()).total()).isEqualTo(taken.total());
        SearchResult asTyped = search(question(query).literally());
        assertThat(asTyped.suggestion())
                .isEqualTo(new SearchResult.Suggestion(suggestion.query(), taken.total(), suggestion.why(), false));
    }

    /** Two letters of a short word are much of it; what stands in another form is no slip, nor is a number. */
    @ParameterizedTest
    @ValueSource(strings = {"নৌকাবা", "ছুরি", "খাদা", "খাবারেরা", "শিক্ষক", "আঙিনায়", "নয় মাস", "ছয়", "দশ কেজি"})
    void anotherWordIsNotTakenForAMisspeltOne(String query) {
        assertThat(search(query).suggestion()).isNull();
    }

    @Test
    void asTypedNothingElseIsSearchedForButItIsOffered() {
        SearchResult result = search(question("মেরাখত").literally());
        assertThat(result.total()).isZero();
        assertThat(result.suggestion()).isEqualTo(new SearchResult.Suggestion("মেরামত", 1, Slip.SPELLING, false));
        assertThat(result.notes()).isEmpty();
    }

    @Test
    void whatIsFoundOftenEnoughIsNotDoubted() {
        assertThat(search("মেরামত").suggestion()).isNull();
        assertThat(search("server").suggestion()).isNull();
        assertThat(search("").suggestion()).isNull();
        assertThat(search("ছাদ নৌকা").suggestion()).isNull();
    }
}
