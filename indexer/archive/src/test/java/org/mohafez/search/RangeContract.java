package org.mohafez.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.index.IndexField;
import org.mohafez.record.Doubt;
import org.mohafez.search.query.Note;
import org.mohafez.search.query.QueryText;
import org.mohafez.search.query.Range;

/** How every engine must narrow by days and sums, typed in the query or chosen beside it. */
public abstract class RangeContract extends EngineContract {
    @Test
    void datesAreInclusiveAndOfTheFieldAskedFor() {
        assertThat(found(between("2024-03-12", "2024-09-02", null)))
                .contains("library/0", "portal/0")
                .hasSize(7);
        assertThat(found(between("2024-03-13", "2024-09-01", null))).isEmpty();
        assertThat(found(between("2024-01-15", "2024-01-15", null))).containsExactly("order/0");
        assertThat(found(between("2024-01-15", "2024-01-15", IndexField.MEETING_DATE)))
                .isEmpty();
        assertThat(found(between("2024-09-10", "2024-09-10", IndexField.ISSUED_DATE)))
                .hasSize(3);
        assertThat(found(question("").within(Filters.none().due(days("2024-06-01", "2024-06-30")))))
                .containsExactly("library/1");
    }

    @Test
    void papersAreNarrowedByWhyTheyAreDoubted() {
        assertThat(found(question("").within(Filters.none().doubtedFor(Set.of(Doubt.Cause.NO_MEMO_NUMBER)))))
                .contains("notice/0", "english/0")
                .doesNotContain("portal/0", "flood/0", "order/0")
                .allMatch(id -> id.endsWith("/0"));
        assertThat(found(question("").within(Filters.none().doubtedFor(Set.of(Doubt.Cause.ANOTHER_HEAD)))))
                .isEmpty();
    }

    /** However far down in the text; and no other sum. */
    @Test
    void aHitShowsTheSumThatWasAskedFor() {
        assertThat(marked(search("amount:>=২.৫লক্ষ")))
                .containsExactlyInAnyOrder("২,৫০,০০০/- টাকা", "৩ কোটি ২০ লক্ষ টাকা");
        assertThat(marked(search("ছাদ amount:1লক্ষ..5লক্ষ"))).containsExactly("ছাদ", "২,৫০,০০০/- টাকা");
        assertThat(marked(search(amounts("100000", "300000")))).containsExactly("২,৫০,০০০/- টাকা");
        assertThat(marked(search("ছাদ -amount:>1কোটি"))).containsExactly("ছাদ");
    }

    private static List<String> marked(SearchResult result) {
        return result.hits().stream()
                .flatMap(hit -> hit.snippet().stream())
                .filter(Run::match)
                .map(Run::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amount:>100000 | library/3 flood/2",
                "amount:>250000 | flood/2",
                "amount:>=250000 | library/3 flood/2",
                "amount:>=২.৫লক্ষ | library/3 flood/2",
                "amount:<250000 | order/0",
                "amount:≤২,৫০,০০০ | order/0 library/3",
                "amount:1লক্ষ..5লক্ষ | library/3",
                "amount:..১০০০ | order/0",
                "amount:3crore.. | flood/2",
                "টাকা:>১,০০,০০০ | library/3 flood/2",
                "টাকা:>১ লক্ষ টাকা | library/3 flood/2",
                "amount:\"৩ কোটি ২০ লক্ষ টাকা\" | flood/2",
                "amount:>1lakh ছাদ | library/3",
                "taka:2000000 |",
                "amount:500000..100000 |",
                "deadline:<2024-06-30 | library/3",
                "deadline:<=2024-06-30 | library/1 library/3",
                "deadline:2024-06 | library/1",
                "মেয়াদ:<৩০ জুন ২০২৪ | library/3",
                "deadline:১ জুন ২০২৪..৩০ জুন ২০২৪ শিশু | library/1",
                "তারিখ:১৫ জানুয়ারি ২০২৪ | order/0",
                "date:<2023 | english/0 english/1",
                "deadline:>2024-05 | library/1",
                "সময়সীমা:..৩০/০৬/২০২৪ | library/1 library/3",
                "সময়সীমা:>\"৩১ মে ২০২৪\" | library/1",
                "due:2024-05-01..2024-05-31 amount:>1 | library/3",
            })
    void aRangeNarrows(String query, @Nullable String found) {
        SearchResult result = search(query);
        assertThat(ids(result)).containsExactlyInAnyOrder(found == null ? new String[0] : found.split(" "));
        assertThat(result.notes()).isEmpty();
    }

    @Test
    void aRangeCanBeLeftOut() {
        assertThat(found("-amount:>1 ছাদ")).isEmpty();
        assertThat(found("-amount:>1 kind:order")).isEmpty();
        assertThat(found("-deadline:2024 পাঠাগার")).isNotEmpty().doesNotContain("library/1", "library/3");
    }

    @Test
    void whatIsNoRangeIsPassedOverAndThatIsSaid() {
        for (String amount : List.of(">NaN", "..", ">", "x..y", "1e9", "-5", "∞", ">৩ ২০", "1..2..3")) {
            SearchResult result = search("ছাদ amount:\"" + amount + "\"");
            assertThat(ids(result)).as(amount).containsExactly("library/3");
            assertThat(result.notes()).containsExactly(new Note("note.not-an-amount", amount));
        }
        for (String day : List.of("<2024-02-31", "+999999999-12-31", ">-999999999-01-01", "soon")) {
            SearchResult result = search("ছাদ deadline:\"" + day + "\"");
            assertThat(ids(result)).as(day).containsExactly("library/3");
            assertThat(result.notes()).containsExactly(new Note("note.not-a-date", day));
        }
    }

    @Test
    void sumsAreFilteredByToo() {
        assertThat(found(amounts("100000", null))).containsExactlyInAnyOrder("library/3", "flood/2");
        assertThat(found(amounts(null, "250000"))).containsExactlyInAnyOrder("library/3", "order/0");
        assertThat(found(amounts("250000", "250000"))).containsExactly("library/3");
        assertThat(found(amounts("2", "1"))).isEmpty();
    }

    private static SearchRequest amounts(@Nullable String from, @Nullable String to) {
        Range<BigDecimal> range =
                Range.between(from == null ? null : new BigDecimal(from), to == null ? null : new BigDecimal(to));
        return question("").within(Filters.none().naming(range));
    }

    private static SearchRequest between(String from, String to, @Nullable IndexField field) {
        return question("").within(Filters.none().dated(field, days(from, to)));
    }

    private static Range<LocalDate> days(String from, String to) {
        return Range.between(LocalDate.parse(from), LocalDate.parse(to));
    }

    /** However a sum is written, in the question or in the paper. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "আড়াই লক্ষ টাকা | library/3 | 250000",
                "দুই লাখ পঞ্চাশ হাজার টাকার | library/3 | 250000",
                "২.৫ লাখ | library/3 | 250000",
                "250 thousand taka | library/3 | 250000",
                "৳ 2,50,000/- | library/3 | 250000",
                "২৫০০০০/- | library/3 | 250000",
                "তিন কোটি বিশ লক্ষ টাকা | flood/2 | 32000000",
                "৩২০ লক্ষ টাকা মাত্র | flood/2 | 32000000",
                "৩ কোটি ২০ লাখ বরাদ্দ | flood/2 | 32000000",
                "পাঁচশত টাকা | order/0 | 500",
                "পাঁচ শত টাকা সম্মানী | order/0 | 500",
            })
    void aSumIsFoundHoweverItIsWritten(String query, String first, String sum) {
        SearchResult result = search(query);
        assertThat(ids(result)).startsWith(first);
        assertThat(result.notes()).containsExactly(new Note("note.sum", sum));
        assertThat(result.hits().getFirst().snippet()).extracting(Run::match).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"এক হাজার", "৯০ হাজার টাকা", "দেড় কোটি টাকা", "হাজার", "লক্ষ", "দুই নৌকা"})
    void anotherSumIsNot(String query) {
        assertThat(found(query)).doesNotContain("library/3", "order/0");
    }

    /** Who compares with a sum wants what names one on that side of it, whatever words papers have for it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "২ লক্ষ টাকার বেশি | library/3 flood/2 | over | 200000",
                "আড়াই লক্ষ টাকার অধিক | flood/2 | over | 250000",
                "over 100 thousand taka | library/3 flood/2 | over | 100000",
                "more than tk 250000 | flood/2 | over | 250000",
                "১ লক্ষের ঊর্ধে | library/3 flood/2 | over | 100000",
                "২৫০০০০ টাকা বা তার বেশী | library/3 flood/2 | from | 250000",
                "কমপক্ষে ২.৫ লাখ টাকা | library/3 flood/2 | from | 250000",
                "not less than 3 crore taka | flood/2 | from | 30000000",
                "আড়াই লক্ষ টাকার কম | order/0 | under | 250000",
                "less than 2 lakh | order/0 | under | 200000",
                "৩ লক্ষ টাকার নীচে | library/3 order/0 | under | 300000",
                "অনধিক ২,৫০,০০০/- | library/3 order/0 | up-to | 250000",
                "৩ লক্ষ টাকা পর্যন্ত | library/3 order/0 | up-to | 300000",
                "৫০০ টাকার মধ্যে | order/0 | up-to | 500",
                "২ থেকে ৩ লক্ষ টাকা | library/3 | between | 200000..300000",
                "১-৩ লাখ টাকার মধ্যে | library/3 | between | 100000..300000",
                "২ লক্ষ টাকা হতে ৫ কোটি টাকা | library/3 flood/2 | between | 200000..50000000",
                "between 1 and 3 lakh taka | library/3 | between | 100000..300000",
                "৪০০ থেকে ৬০০ টাকা | order/0 | between | 400..600",
                "২ লক্ষের বেশি ৩ লক্ষের কম | library/3 | over-under | 200000..300000",
                "৩ লক্ষ টাকার কম এবং ২ লক্ষ টাকার বেশি | library/3 | over-under | 200000..300000",
                "over 2 lakh but under 5 crore taka | library/3 flood/2 | over-under | 200000..50000000",
                "কমপক্ষে আড়াই লক্ষ টাকা কিন্তু ৩ লক্ষ টাকার কম | library/3 | from-under | 250000..300000",
                "৪০০ টাকার বেশি অনধিক ৫০০ টাকা | order/0 | over-up-to | 400..500",
                "কমপক্ষে ৫০০ টাকা অনধিক ৬০০ টাকা | order/0 | between | 500..600",
                "কমপক্ষে ৫০০ টাকা অনধিক ৫০০ টাকা | order/0 | between | 500..500",
            })
    void sumsAreComparedWith(String query, String found, String than, String sums) {
        SearchResult result = search(query);
        assertThat(ids(result)).containsExactlyInAnyOrder(found.split(" "));
        assertThat(result.notes()).containsExactly(new Note("note.sums-" + than, sums));
        assertThat(result.hits().getFirst().snippet()).extracting(Run::match).contains(true);
    }

    /** অনধিক may stand on either side of a sum. */
    @Test
    void aWordBetweenTwoSumsComparesWithTheSecond() {
        assertThat(search("২ লক্ষ টাকা অনধিক ৫ লক্ষ টাকা").notes())
                .contains(new Note("note.sum", "200000"), new Note("note.sums-up-to", "500000"));
        assertThat(search("২ লক্ষ টাকা অনধিক").notes()).containsExactly(new Note("note.sums-up-to", "200000"));
    }

    /** Neither of the two is itself among what lies between them; of two on one side, or that lie the wrong way round, each is meant. */
    @Test
    void whatIsMoreThanOneAndLessThanAnotherIsNeither() {
        assertThat(found("৫০০ টাকার বেশি ৬০০ টাকার কম")).isEmpty();
        assertThat(found("৪০০ টাকার বেশি ৫০০ টাকার কম")).isEmpty();
        assertThat(search("২ লক্ষ টাকার বেশি ৩ লক্ষ টাকার বেশি").notes())
                .contains(new Note("note.sums-over", "200000"), new Note("note.sums-over", "300000"));
        assertThat(search("৩ লক্ষ টাকার বেশি ২ লক্ষ টাকার কম").notes())
                .contains(new Note("note.sums-over", "300000"), new Note("note.sums-under", "200000"));
        assertThat(found(question("২ লক্ষের বেশি ৩ লক্ষের কম").literally())).isEmpty();
    }

    @Test
    void besideWordsASumComparedWithNarrows() {
        assertThat(found("ছাদ মেরামত ২ লক্ষ টাকার বেশি")).containsExactly("library/3");
        assertThat(found("নৌকা ২ লক্ষ টাকার বেশি")).containsExactly("flood/2");
    }

    @Test
    void asTypedASumIsThatSumAlone() {
        SearchResult one = search(question("আড়াই লক্ষ টাকার বেশি").literally());
        assertThat(ids(one)).containsExactly("library/3");
        assertThat(one.notes()).contains(new Note("note.sum", "250000"));
        assertThat(found(question("২ থেকে ৩ লক্ষ টাকা").literally())).isEmpty();
    }

    /** A long round figure alone is a sum; a number of something is not, and no two figures beside each other are a stretch. */
    @Test
    void aRoundFigureAloneIsASum() {
        assertThat(search("250000").notes()).containsExactly(new Note("note.sum", "250000"));
        assertThat(found("250000")).containsExactly("library/3");
        assertThat(search("250001").notes()).doesNotContain(new Note("note.sum", "250001"));
        assertThat(search("০২৫০০০০").notes()).doesNotContain(new Note("note.sum", "250000"));
        assertThat(search("২০২৪-২৫ লক্ষ্য").notes())
                .noneMatch(note -> note.key().startsWith(QueryText.SUMS));
    }
}
