package org.mohafez.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mohafez.index.IndexField;
import org.mohafez.record.Access;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.query.Note;
import org.mohafez.search.query.Range;
import org.mohafez.web.ui.QueryString;

class SearchUrlTest {
    @Test
    void readsAQuestionInAnyOrderAndPrintsItInOne() {
        SearchUrl url = read("page=2&fy=2024-25&q=%E0%A6%AA%E0%A6%A5&office=b&office=a&lang=en&sort=newest");
        assertThat(url.href())
                .isEqualTo("/search?q=%E0%A6%AA%E0%A6%A5&office=a&office=b&fy=2024-25&sort=newest&page=2&lang=en");
        SearchRequest request = url.request(Set.of(Access.PUBLIC));
        assertThat(request.query()).isEqualTo("পথ");
        assertThat(request.filters().values().get(IndexField.OFFICE)).containsExactly("a", "b");
        assertThat(request.sort()).isEqualTo(SearchRequest.Sort.NEWEST);
        assertThat(request.page()).isEqualTo(2);
    }

    @Test
    void emptyAndUsualValuesAreNoPartOfTheAddress() {
        assertThat(read("q=&from=&to=&date=&sort=relevance&page=1&size=20&lang=bn")
                        .href())
                .isEqualTo("/search");
        assertThat(read("q=&from=").notes()).isEmpty();
    }

    @Test
    void junkIsLeftAsideWithANote() {
        SearchUrl url = read("page=-1&size=9999&from=xyz&kind=poem&office=<b>&foo=bar&sort=random&lang=fr&q=a&q=b");
        assertThat(url.href()).isEqualTo("/search?q=a");
        assertThat(url.notes())
                .containsExactly(
                        new Note("note.not-a-value", "-1"),
                        new Note("note.not-a-value", "9999"),
                        new Note("note.not-a-date", "xyz"),
                        new Note("note.not-a-value", "poem"),
                        new Note("note.not-a-value", "<b>"),
                        new Note("note.unknown-parameter", "foo"),
                        new Note("note.not-a-value", "random"),
                        new Note("note.not-a-value", "fr"),
                        new Note("note.and-more", ""));
        assertThat(url.rejected()).containsEntry("from", "xyz");
    }

    @Test
    void trackingParametersOfOthersAreNoQuestion() {
        assertThat(read("q=a&utm_source=mail&fbclid=x").notes()).isEmpty();
    }

    @Test
    void datesAreReadInBothCalendarsAndDigits() {
        SearchUrl url = read(new QueryString(
                List.of(new QueryString.Pair("from", "২৮ মে ২০২৫"), new QueryString.Pair("to", "১ আষাঢ় ১৪৩২"))));
        assertThat(url.day("from")).isEqualTo(LocalDate.of(2025, 5, 28));
        assertThat(url.day("to")).isEqualTo(LocalDate.of(2025, 6, 15));
    }

    @Test
    void sumsAreReadAsTheyAreWrittenAndPrintedInOneForm() {
        SearchUrl url = read(new QueryString(List.of(
                new QueryString.Pair("amountFrom", "২.৫ লক্ষ"), new QueryString.Pair("amountTo", "১,০০,০০,০০০/-"))));
        assertThat(url.href()).isEqualTo("/search?amountFrom=250000&amountTo=10000000");
        assertThat(url.request(Set.of(Access.PUBLIC)).filters().amount())
                .isEqualTo(Range.between(new BigDecimal("250000"), new BigDecimal("10000000")));
        assertThat(read("amountFrom=900&amountTo=1000").notes()).isEmpty();
        assertThat(read("amountFrom=1000&amountTo=900").notes())
                .containsExactly(new Note("note.ends-before-it-begins", ""));
        SearchUrl junk = read("amountFrom=NaN&amountTo=-1&dueTo=%2B999999999-12-31");
        assertThat(junk.href()).isEqualTo("/search");
        assertThat(junk.rejected()).containsOnlyKeys("amountFrom", "amountTo", "dueTo");
        assertThat(junk.notes()).contains(new Note("note.not-an-amount", "NaN"), new Note("note.not-an-amount", "-1"));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsSaid() {
        assertThat(read("from=2025-05-02&to=2025-05-01").notes())
                .containsExactly(new Note("note.ends-before-it-begins", ""));
    }

    @Test
    void noPageBeginsBeyondTheDepth() {
        assertThat(read("page=100&size=100").notes()).isEmpty();
        assertThat(read("page=101&size=100").notes()).containsExactly(new Note("note.too-deep", "101"));
        assertThat(read("page=101&size=100").href()).isEqualTo("/search?size=100");
    }

    @Test
    void aQuestionThatIsTooLongIsCutAndSaid() {
        SearchUrl url = read("q=" + "a".repeat(600));
        assertThat(url.query()).hasSize(500);
        assertThat(url.notes()).containsExactly(new Note("note.query-too-long", "500"));
    }

    @Test
    void aChangedFilterLeadsToTheFirstPage() {
        SearchUrl url = read("q=a&page=4&office=x");
        assertThat(url.with("office", "y").href()).isEqualTo("/search?q=a&office=x&office=y");
        assertThat(url.without("office", "x").href()).isEqualTo("/search?q=a");
        assertThat(url.onPage(5).href()).isEqualTo("/search?q=a&office=x&page=5");
    }

    @Test
    void banglaDigitsAreNumbersToo() {
        assertThat(read(new QueryString(List.of(new QueryString.Pair("page", "৩"))))
                        .href())
                .isEqualTo("/search?page=3");
    }

    private static SearchUrl read(String raw) {
        return read(QueryString.read(raw));
    }

    private static SearchUrl read(QueryString query) {
        return SearchUrl.read(query);
    }
}
