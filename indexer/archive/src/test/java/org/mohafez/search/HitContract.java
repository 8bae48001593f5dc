package org.mohafez.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mohafez.record.Kind;
import org.mohafez.search.SearchRequest.Sort;
import org.mohafez.search.query.Note;

/** How every engine must hand out hits: what a hit says, in which order they come, and on which page. */
public abstract class HitContract extends EngineContract {
    @Test
    void anEmptyQueryMatchesEverything() {
        SearchResult all = search("");
        assertThat(all.total()).isEqualTo(14);
        assertThat(all.totalDocuments()).isEqualTo(6);
        assertThat(ids(all)).startsWith("portal/0", "portal/1", "portal/2");
    }

    @Test
    void everyDocumentIsCountedOnce() {
        assertThat(search("পাঠাগার").totalDocuments()).isEqualTo(2);
        assertThat(search("kind:minutes").totalDocuments()).isEqualTo(4);
        assertThat(search("kind:minutes").total()).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource({
        "NEWEST, portal/0 portal/1 portal/2 library/0 library/1 library/2 library/3 order/0 flood/0 flood/1 flood/2 english/0"
                + " english/1 notice/0",
        "OLDEST, english/0 english/1 flood/0 flood/1 flood/2 order/0 library/0 library/1 library/2 library/3 portal/0"
                + " portal/1 portal/2 notice/0",
    })
    void sortedByDateThoseWithoutComeLast(Sort sort, String order) {
        assertThat(found(question("").sorted(sort)))
                .containsExactly(Arrays.stream(order.split(" "))
                        .filter(id -> !id.isEmpty())
                        .toArray(String[]::new));
    }

    @Test
    void sortedByDeadlineThoseWithoutComeLast() {
        assertThat(found(question("").sorted(Sort.DUE)))
                .startsWith("library/3", "library/1")
                .hasSize(14);
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrOverlap() {
        List<String> all = found("সভা কমিটি");
        assertThat(all).hasSizeGreaterThan(3);
        Stream<String> paged = Stream.iterate(1, page -> page + 1)
                .limit(all.size())
                .flatMap(page -> found(question("সভা কমিটি").at(page, 2)).stream());
        assertThat(paged).containsExactlyElementsOf(all);
    }

    @Test
    void noPageBeginsTooDeep() {
        SearchResult deep = search(question("").at(Integer.MAX_VALUE, 100));
        assertThat(deep.hits()).isEmpty();
        assertThat(deep.total()).isEqualTo(14);
        assertThat(deep.page()).isEqualTo(SearchRequest.MAX_DEPTH / 100);
        assertThat(engine().search(SearchRequest.of("", EVERYBODY).at(9, 20)).notes())
                .containsExactly(new Note("note.past-the-end", "1"));
        assertThat(deep.notes()).extracting(Note::key).containsExactly("note.too-deep");
    }

    @Test
    void aHitSaysWhatItIs() {
        Hit hit = search("পোর্টাল হালনাগাদ").hits().getFirst();
        assertThat(hit.id()).isEqualTo("library/2");
        assertThat(hit.documentId()).isEqualTo("library");
        assertThat(hit.ordinal()).isEqualTo(2);
        assertThat(hit.number()).isEqualTo("০২");
        assertThat(hit.fileName()).isEqualTo("library.txt");
        assertThat(hit.kind()).isEqualTo(Kind.MINUTES);
        assertThat(hit.score()).isPositive();
        assertThat(hit.title()).startsWith("নীলগাঁও উপজেলা");
        assertThat(hit.topic()).isEqualTo("ওয়েব পোর্টাল");
        assertThat(hit.office()).satisfies(office -> {
            assertThat(office.code()).startsWith("uno-");
            assertThat(office.label()).isEqualTo("উপজেলা নির্বাহী অফিসারের কার্যালয়, নীলগাঁও");
        });
        assertThat(hit.district()).isEqualTo("সোনাপুর");
        assertThat(hit.body()).isEqualTo("উপজেলা পাঠাগার কমিটি");
        assertThat(hit.meetingDate()).isEqualTo("2024-03-12");
        assertThat(hit.issuedDate()).isEqualTo("2024-03-20");
        assertThat(hit.memoNumber()).isEqualTo("৪১.০২.৩৩০০.০১১.১৮.০০৯.২৪.১২");
        assertThat(hit.implementers()).extracting(Hit.Coded::label).containsExactly("সহকারী প্রোগ্রামার");
        assertThat(hit.page()).isEqualTo(1);
    }

    @Test
    void theSnippetIsAPieceOfTheTextWithTheWordsMarked() {
        Hit hit = search("পোর্টালে হালনাগাদ").hits().getFirst();
        assertThat(Run.join(hit.snippet())).isEqualTo("পাঠাগারের ওয়েব পোর্টাল প্রতি মাসে হালনাগাদ করতে হবে।");
        assertThat(hit.snippet().stream().filter(Run::match).map(Run::text)).containsExactly("পোর্টাল", "হালনাগাদ");
    }

    @Test
    void aWordThatStandsOnlyInTheTalkIsShownThere() {
        Hit hit = search("পুরোনো ছবি").hits().getFirst();
        assertThat(hit.id()).isEqualTo("library/2");
        assertThat(Run.join(hit.snippet())).contains("পুরোনো ছবি");
    }

    @Test
    void anyTextCanBeMarkedAsAHitIs() {
        String text = "সভায় পোর্টালের কথা হয়। ওয়েব-পোর্টাল দেখুন।";
        List<Run> runs = engine().mark(text, "পোর্টাল -সভা", EVERYBODY);
        assertThat(Run.join(runs)).isEqualTo(text);
        assertThat(runs.stream().filter(Run::match).map(Run::text)).containsExactly("পোর্টালের", "পোর্টাল");
    }

    @Test
    void whatSoundsAlikeIsMarkedAsThePaperHasIt() {
        assertThat(search("poridorshon").hits().getFirst().snippet())
                .filteredOn(Run::match)
                .containsExactly(new Run("পরিদর্শন", true));
        assertThat(engine().mark("আশ্রয়কেন্দ্রের পরিদর্শনে", "poridorshon", EVERYBODY))
                .last()
                .isEqualTo(new Run("পরিদর্শনে", true));
    }
}
