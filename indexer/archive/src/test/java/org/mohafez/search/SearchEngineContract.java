package org.mohafez.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.archive.Holding;
import org.mohafez.authority.Authority;
import org.mohafez.index.Coded;
import org.mohafez.index.Entries;
import org.mohafez.index.Entry;
import org.mohafez.index.FacetCode;
import org.mohafez.index.IndexField;
import org.mohafez.index.PaperArchive;
import org.mohafez.record.Access;
import org.mohafez.record.Kind;
import org.mohafez.search.SearchRequest.Sort;

/** What every engine must do, on the archive of {@link SamplePapers}. */
public abstract class SearchEngineContract {
    protected static final Set<Access> EVERYBODY = Set.of(Access.PUBLIC);
    protected static final Set<Access> SIGNED_IN = Set.of(Access.PUBLIC, Access.INTERNAL);

    /** An engine over an index of {@link #papers}; asked for often, and closed by whoever made it. */
    protected abstract SearchEngine engine();

    protected static PaperArchive papers() {
        return SamplePapers.archive();
    }

    @Test
    void aMemoNumberLeadsToThePaperThatBearsItAndToThoseThatCiteIt() {
        String memo = "41.02.3300.011.18.009.24-12";
        assertThat(engine().numbered(IndexField.MEMO, memo, EVERYBODY)).containsExactly("library");
        assertThat(engine().numbered(IndexField.CITED_MEMO, memo, EVERYBODY)).containsExactly("order");
        assertThat(engine().numbered(IndexField.MEMO, "41.02.3300.011.18.009.24", EVERYBODY))
                .as("a part of a number is no number")
                .isEmpty();
        assertThat(engine().numbered(IndexField.MEMO, "", EVERYBODY)).isEmpty();
    }

    @Test
    void aMemoNumberLeadsNobodyToWhatTheyMayNotSee() {
        String memo = "৯৯.৯৯.৯৯৯৯.০০১.০১.০০১.২৪.১";
        assertThat(engine().numbered(IndexField.MEMO, memo, EVERYBODY)).isEmpty();
        assertThat(engine().numbered(IndexField.MEMO, memo, SIGNED_IN)).containsExactly("secret");
    }

    /** What comes first; what follows is not looked at, only that it comes after. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ওয়েব পোর্টাল হালনাগাদ | library/2",
                "ওয়েব পোর্টাল | library/2",
                "হালনাগাদ | library/2, portal/1",
                "হালনাগাদকরণ | portal/1",
                "শিক্ষকের প্রশিক্ষণ | portal/2",
                "আশ্রয়কেন্দ্রের পরিদর্শন | flood/1",
                "পাঠাগারের ছাদ | library/3",
                "ছাদ মেরামতের | library/3",
                "বইয়ের ক্রয় | library/1",
                "পাঠাগার কমিটির কার্যবিবরণী | library/0",
                "পরিচ্ছন্নতা | order/0",
                "নাজির | order/0",
                "অফিস আদেশ | order/0",
                "নোটিশ | notice/0",
                "server room | english/1",
                "SERVER | english/1",
                "উপজেলা প্রকৌশলী | library/3",
                "ত্রাণের নৌকা | flood/2",
                "দুর্যোগ ব্যবস্থাপনা কমিটি | flood/0",
                "জেলা দুর্যোগ কমিটির নৌকা | flood/2",
                "আশ্রয় কেন্দ্র পরিদর্শন | flood/1",
            })
    void theBestComesFirst(String query, String first) {
        List<String> expected = List.of(first.split(", "));
        assertThat(ids(search(query))).startsWith(expected.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "পরিদর্শণ | flood/1",
                "প্রশিক্ষন | portal/2",
                "পরিচ্ছন্নতা কমিটী | order/0",
                "নৌকা প্রস্তত | flood/2",
                "ৱেব পোর্টাল | library/2",
                "আশ্রয\u09BCকেন্দ্র | flood/1",
            })
    void whatIsSpeltOtherwiseIsFound(String query, String first) {
        assertThat(ids(search(query))).startsWith(first);
    }

    @ParameterizedTest
    @CsvSource({"poridorshon, flood/1", "halnagad, library/2", "prosikkhon, portal/2", "ashroykendro, flood/1"})
    void whatIsTypedInLatinLettersIsFound(String query, String first) {
        assertThat(ids(search(query))).startsWith(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "৪১.০২.৩৩০০.০১১.১৮.০০৯.২৪.১২",
                "41.02.3300.011.18.009.24.12",
                "41-02-3300-011-18-009-24-12",
                "৪১.০২.৩৩০০. ০১১.১৮.০০৯. ২৪.১২",
                "স্মারক নং ৪১.০২.৩৩০০.০১১.১৮.০০৯.২৪.১২",
                "41.02.3300.011",
                "০০৯.২৪.১২",
                "memo:41.02.3300.011.18.009.24.12",
                "স্মারক:০০৯.২৪.১২",
            })
    void aMemoNumberFindsThePaperAndThenThoseThatNameIt(String query) {
        List<String> ids = ids(search(query));
        assertThat(ids).startsWith("library/0").doesNotContain("library/1", "library/2", "library/3");
        if (query.contains("24.12") && !query.startsWith("০০৯") && !query.startsWith("স্মারক:")) {
            assertThat(ids).contains("order/0");
        }
    }

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
        assertThat(ids(search(query))).startsWith(first);
    }

    @Test
    void theWordItselfComesBeforeWhatSaysTheSame() {
        assertThat(ids(search("তথ্য বাতায়ন"))).startsWith("portal/1").contains("library/2");
        assertThat(ids(search("ওয়েব পোর্টাল"))).startsWith("library/2").contains("portal/1");
    }

    @Test
    void whatIsQuotedOrLeftOutHasNoSynonyms() {
        assertThat(ids(search("\"ট্রেনিং\""))).isEmpty();
        assertThat(ids(search("কম্পিউটার -ট্রেনিং"))).containsExactly("portal/2");
    }

    @Test
    void thatOnlySynonymsWereFoundIsSaid() {
        assertThat(search("ট্রেনিং").notes()).containsExactly(new SearchResult.Note("note.same-meaning", "ট্রেনিং"));
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
        assertThat(engine().mark("পাঠাগারের সভা", "গ্রন্থাগার")).first().isEqualTo(new Run("পাঠাগারের", true));
    }

    @Test
    void whatSoundsAlikeIsMarkedAsThePaperHasIt() {
        assertThat(search("poridorshon").hits().getFirst().snippet())
                .filteredOn(Run::match)
                .containsExactly(new Run("পরিদর্শন", true));
        assertThat(engine().mark("আশ্রয়কেন্দ্রের পরিদর্শনে", "poridorshon"))
                .last()
                .isEqualTo(new Run("পরিদর্শনে", true));
    }

    /** As many words as are read, each of a span with many alternatives. */
    @Test
    void theWidestQueryIsAnswered() {
        String query = "উপজেলা স্বাস্থ্য ও পরিবার পরিকল্পনা কর্মকর্তা ".repeat(2) + "উপজেলা নির্বাহী অফিসার ".repeat(4);
        assertThat(search(query).total()).isPositive();
    }

    @Test
    void wordsInQuotesStandSideBySide() {
        assertThat(ids(search("\"ছাদ মেরামত\""))).containsExactly("library/3");
        assertThat(ids(search("“মেরামত ছাদ”"))).doesNotContain("library/3");
        assertThat(ids(search("মেরামত ছাদ"))).containsExactly("library/3");
    }

    @Test
    void aMinusLeavesOut() {
        assertThat(ids(search("হালনাগাদ"))).contains("library/2", "portal/1");
        assertThat(ids(search("হালনাগাদ -পোর্টাল"))).contains("portal/1").doesNotContain("library/2");
        assertThat(ids(search("-\"ছাদ মেরামত\" পাঠাগার"))).isNotEmpty().doesNotContain("library/3");
    }

    @Test
    void aFieldBeforeAColonNarrows() {
        assertThat(ids(search("দপ্তর:রূপনগর"))).contains("flood/0", "english/0").hasSize(5);
        assertThat(ids(search("office:রূপনগর নৌকা"))).containsExactly("flood/2");
        assertThat(ids(search("topic:ত্রাণ"))).containsExactly("flood/2");
        assertThat(ids(search("বিষয়:\"ছাদ মেরামত\""))).containsExactly("library/3");
        assertThat(ids(search("kind:order"))).containsExactly("order/0");
        assertThat(ids(search("অর্থবছর:২০২৪-২৫"))).containsExactlyInAnyOrder("portal/0", "portal/1", "portal/2");
    }

    @Test
    void allWordsAreWantedAndFewerOnlyWhereNothingHasAll() {
        assertThat(search("নৌকা প্রস্তুত").notes()).isEmpty();
        SearchResult fewer = search("নৌকা প্রস্তুত উড়োজাহাজ");
        assertThat(ids(fewer)).startsWith("flood/2");
        assertThat(fewer.notes()).containsExactly(new SearchResult.Note("note.fewer-words", "2/3"));
    }

    /** Many entries have three of these words; the two rare ones are what the reader is after. */
    @Test
    void whereNothingHasAllWordsTheRareOneSaysMost() {
        assertThat(ids(search("পাঠাগার কমিটির সভার নৌকা")))
                .startsWith("flood/2")
                .doesNotContain("portal/0");
    }

    @Test
    void whosePaperItIsAnswersForThePaperAlone() {
        assertThat(ids(search("Imaginary Affairs"))).containsExactly("english/0");
    }

    @Test
    void wordsThatOnlyJoinOthersNeedNotBeThere() {
        SearchResult result = search("the server and room");
        assertThat(ids(result)).containsExactly("english/1");
        assertThat(result.notes()).isEmpty();
        assertThat(ids(search("ও"))).isNotEmpty();
    }

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
        assertThat(ids(run(request("", Map.of(), sort, null, null, null, EVERYBODY))))
                .containsExactly(Arrays.stream(order.split(" "))
                        .filter(id -> !id.isEmpty())
                        .toArray(String[]::new));
    }

    @Test
    void sortedByDeadlineThoseWithoutComeLast() {
        assertThat(ids(run(request("", Map.of(), Sort.DUE, null, null, null, EVERYBODY))))
                .startsWith("library/3", "library/1")
                .hasSize(14);
    }

    @Test
    void datesAreInclusiveAndOfTheFieldAskedFor() {
        assertThat(ids(between("2024-03-12", "2024-09-02", null)))
                .contains("library/0", "portal/0")
                .hasSize(7);
        assertThat(ids(between("2024-03-13", "2024-09-01", null))).isEmpty();
        assertThat(ids(between("2024-01-15", "2024-01-15", null))).containsExactly("order/0");
        assertThat(ids(between("2024-01-15", "2024-01-15", IndexField.MEETING_DATE)))
                .isEmpty();
        assertThat(ids(between("2024-09-10", "2024-09-10", IndexField.ISSUED_DATE)))
                .hasSize(3);
        SearchRequest due = new SearchRequest(
                "",
                false,
                Map.of(),
                null,
                Range.any(),
                Range.between(LocalDate.parse("2024-06-01"), LocalDate.parse("2024-06-30")),
                Range.any(),
                Sort.DUE,
                1,
                20,
                EVERYBODY);
        assertThat(ids(run(due))).containsExactly("library/1");
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
        assertThat(ids(search("-amount:>1 ছাদ"))).isEmpty();
        assertThat(ids(search("-amount:>1 kind:order"))).isEmpty();
        assertThat(ids(search("-deadline:2024 পাঠাগার"))).isNotEmpty().doesNotContain("library/1", "library/3");
    }

    @Test
    void whatIsNoRangeIsPassedOverAndThatIsSaid() {
        for (String amount : List.of(">NaN", "..", ">", "x..y", "1e9", "-5", "∞", ">৩ ২০", "1..2..3")) {
            SearchResult result = search("ছাদ amount:\"" + amount + "\"");
            assertThat(ids(result)).as(amount).containsExactly("library/3");
            assertThat(result.notes()).containsExactly(new SearchResult.Note("note.not-an-amount", amount));
        }
        for (String day : List.of("<2024-02-31", "+999999999-12-31", ">-999999999-01-01", "soon")) {
            SearchResult result = search("ছাদ deadline:\"" + day + "\"");
            assertThat(ids(result)).as(day).containsExactly("library/3");
            assertThat(result.notes()).containsExactly(new SearchResult.Note("note.not-a-date", day));
        }
    }

    @Test
    void sumsAreFilteredByToo() {
        assertThat(ids(run(amounts("100000", null)))).containsExactlyInAnyOrder("library/3", "flood/2");
        assertThat(ids(run(amounts(null, "250000")))).containsExactlyInAnyOrder("library/3", "order/0");
        assertThat(ids(run(amounts("250000", "250000")))).containsExactly("library/3");
        assertThat(ids(run(amounts("2", "1")))).isEmpty();
    }

    private static SearchRequest amounts(@Nullable String from, @Nullable String to) {
        Range<BigDecimal> range =
                Range.between(from == null ? null : new BigDecimal(from), to == null ? null : new BigDecimal(to));
        return new SearchRequest(
                "", false, Map.of(), null, Range.any(), Range.any(), range, Sort.RELEVANCE, 1, 20, EVERYBODY);
    }

    @Test
    void severalValuesOfAFieldWidenAndSeveralFieldsNarrow() {
        String sonapur = FacetCode.of("সোনাপুর");
        String rupnagar = FacetCode.of("রূপনগর");
        assertThat(ids(filtered(Map.of(IndexField.DISTRICT, List.of(rupnagar)))))
                .hasSize(5);
        assertThat(ids(filtered(Map.of(IndexField.DISTRICT, List.of(rupnagar, sonapur)))))
                .hasSize(14);
        assertThat(ids(filtered(Map.of(
                        IndexField.DISTRICT, List.of(rupnagar, sonapur), IndexField.KIND, List.of("order", "notice")))))
                .containsExactlyInAnyOrder("order/0", "notice/0");
        assertThat(ids(filtered(Map.of(IndexField.IMPLEMENTER, List.of("assistant-programmer")))))
                .containsExactlyInAnyOrder("portal/1", "library/2", "library/3");
        assertThat(ids(filtered(Map.of(IndexField.SOURCE, List.of("ocr"))))).hasSize(3);
        assertThat(ids(filtered(Map.of(IndexField.OFFICE, List.of("no-such-office", "")))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "পাঠাগার", "সভা", "হালনাগাদ", "কার্যবিবরণী -পাঠাগার"})
    void countsOfValuesAreWhatCountingByHandGives(String query) {
        for (Set<Access> access : List.of(EVERYBODY, SIGNED_IN)) {
            for (Map<IndexField, List<String>> filters : List.<Map<IndexField, List<String>>>of(
                    Map.of(),
                    Map.of(IndexField.DISTRICT, List.of(FacetCode.of("সোনাপুর"))),
                    Map.of(
                            IndexField.DISTRICT, List.of(FacetCode.of("সোনাপুর")),
                            IndexField.KIND, List.of("minutes", "order")))) {
                SearchResult result = run(request(query, filters, Sort.RELEVANCE, null, null, null, access));
                for (IndexField field : IndexField.of(IndexField.Type.FACET)) {
                    Map<IndexField, List<String>> others = new HashMap<>(filters);
                    others.remove(field);
                    SearchResult wider = run(request(query, others, Sort.RELEVANCE, null, null, null, access));
                    Map<String, Long> counted = new HashMap<>();
                    result.facets().getOrDefault(field, List.of()).stream()
                            .filter(value -> value.count() > 0)
                            .forEach(value -> counted.put(value.code(), value.count()));
                    assertThat(counted).as("%s of %s", field, query).isEqualTo(byHand(wider, field));
                }
            }
        }
    }

    private static Map<String, Long> byHand(SearchResult result, IndexField field) {
        Map<String, Long> counts = new HashMap<>();
        Set<String> found = Set.copyOf(ids(result));
        entries()
                .filter(entry -> found.contains(entry.id()))
                .flatMap(entry -> entry.facet(field).stream())
                .map(Coded::code)
                .forEach(code -> counts.merge(code, 1L, Long::sum));
        return counts;
    }

    private static Stream<Entry> entries() {
        PaperArchive archive = papers();
        return archive.holdings()
                .flatMap(holding ->
                        Entries.of(
                                (Holding.Document) holding,
                                archive.pages(holding.id()).orElseThrow())
                                .stream());
    }

    @Test
    void valuesHaveLabelsAndTheOneFilteredByIsThereEvenIfItCountsNothing() {
        SearchResult result = run(request(
                "নৌকা",
                Map.of(IndexField.DISTRICT, List.of(FacetCode.of("সোনাপুর"))),
                Sort.RELEVANCE,
                null,
                null,
                null,
                EVERYBODY));
        assertThat(result.total()).isZero();
        assertThat(result.facets().get(IndexField.DISTRICT))
                .containsExactly(
                        new FacetValue(FacetCode.of("রূপনগর"), "রূপনগর", 1),
                        new FacetValue(FacetCode.of("সোনাপুর"), "সোনাপুর", 0));
        assertThat(search("পাঠাগার").facets().get(IndexField.FISCAL_YEAR))
                .contains(new FacetValue("2023-24", "২০২৩-২৪", 3));
    }

    @Test
    void allValuesOfAFacetCanBeAskedFor() {
        assertThat(engine().values(SearchRequest.of("", EVERYBODY), IndexField.KIND))
                .containsExactly(
                        new FacetValue("minutes", "minutes", 12),
                        new FacetValue("notice", "notice", 1),
                        new FacetValue("order", "order", 1));
        assertThatThrownBy(() -> engine().values(SearchRequest.of("", EVERYBODY), IndexField.TITLE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "নজরদারি",
                "নজরদারী",
                "নজরদারি কমিটি",
                "9999",
                "৯৯.৯৯.৯৯৯৯.০০১.০১.০০১.২৪.১",
                "নজরধারি",
                "nojordari",
                "গোপনীয়",
                "topic:নজরদারি",
                "-পাঠাগার",
                "",
            })
    void whatTheReaderMayNotSeeLeavesNoTrace(String query) {
        SearchResult result = search(query);
        assertThat(ids(result)).noneMatch(id -> id.startsWith("secret"));
        assertThat(result.facets().values().stream().flatMap(List::stream))
                .noneMatch(value ->
                        value.label().contains("নজরদারি") || value.label().contains("গোপনীয়"));
        if (result.suggestion() != null) {
            assertThat(result.suggestion().query()).doesNotContain("নজরদারি");
        }
        assertThat(result.notes()).noneMatch(note -> note.value().contains("নজরদারি") && !query.contains("নজরদারি"));
        assertThat(engine().explain(SearchRequest.of(query, EVERYBODY)))
                .noneMatch(explanation -> explanation.id().startsWith("secret"));
        assertThat(ids(run(request("নজরদারি", Map.of(), Sort.RELEVANCE, null, null, null, SIGNED_IN))))
                .startsWith("secret/1");
    }

    @Test
    void aFilterOnAValueTheReaderMayNotSeeDoesNotNameIt() {
        String code = Authority.bangladesh().body("নজরদারি কমিটি").orElseThrow().code();
        SearchResult result = filtered(Map.of(IndexField.BODY, List.of(code)));
        assertThat(result.total()).isZero();
        assertThat(result.facets().getOrDefault(IndexField.BODY, List.of()))
                .noneMatch(value -> value.label().contains("নজরদারি"));
    }

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
        assertThat(result.notes()).contains(new SearchResult.Note("note.searched-instead", meant));
        assertThat(ids(result)).startsWith(first);
        assertThat(engine().values(SearchRequest.of(query, EVERYBODY), IndexField.KIND))
                .isNotEmpty();
    }

    @Test
    void englishTypedOnABanglaKeyboardIsUnderstood() {
        assertThat(search("ুডপরডপ পগগম").suggestion())
                .isEqualTo(new SearchResult.Suggestion("server room", 1, Slip.ENGLISH_KEYS, true));
        assertThat(search("নডপলনডপ").suggestion()).isNull();
    }

    @Test
    void asTypedNothingElseIsSearchedForButItIsOffered() {
        SearchResult result = run(SearchRequest.of("মেরাখত", EVERYBODY).literally());
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

    /** By keyboard, by encoding, by spelling: nobody learns whether a word stands in a paper they may not see. */
    @ParameterizedTest
    @ValueSource(strings = {"bRujlfvd", "bvulfvd", "buvlfdv", "buvldfv", "নজরধারি তালিকা", "bRi`vwi", "নজরদরি"})
    void noSuggestionTellsOfWhatTheReaderMayNotSee(String query) {
        SearchResult result = search(query);
        assertThat(result.suggestion()).satisfiesAnyOf(none -> assertThat(none).isNull(), some -> assertThat(
                        java.util.Objects.requireNonNull(some).query())
                .doesNotContain("নজরদারি"));
        assertThat(ids(result)).noneMatch(id -> id.startsWith("secret"));
    }

    @Test
    void whoMaySeeMoreIsSuggestedMore() {
        assertThat(run(SearchRequest.of("buvlfvd", SIGNED_IN)).suggestion())
                .extracting(suggestion ->
                        java.util.Objects.requireNonNull(suggestion).query())
                .isEqualTo("নজরদারি");
        assertThat(search("buvlfvd").suggestion()).isNull();
    }

    @Test
    void aBodysNameAloneBringsThePaperAndNotAllItDecided() {
        assertThat(ids(search("পাঠাগার কমিটি"))).startsWith("library/0").doesNotContain("library/1");
        assertThat(ids(search("পাঠাগার কমিটি শিশু"))).containsExactly("library/1");
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrOverlap() {
        List<String> all = ids(search("সভা কমিটি"));
        assertThat(all).hasSizeGreaterThan(3);
        Stream<String> paged = Stream.iterate(1, page -> page + 1)
                .limit(all.size())
                .flatMap(
                        page -> ids(run(SearchRequest.of("সভা কমিটি", EVERYBODY).at(page, 2))).stream());
        assertThat(paged).containsExactlyElementsOf(all);
    }

    @Test
    void noPageBeginsTooDeep() {
        SearchResult deep = run(SearchRequest.of("", EVERYBODY).at(Integer.MAX_VALUE, 100));
        assertThat(deep.hits()).isEmpty();
        assertThat(deep.total()).isEqualTo(14);
        assertThat(deep.page()).isEqualTo(SearchRequest.MAX_DEPTH / 100);
        assertThat(deep.notes()).extracting(SearchResult.Note::key).containsExactly("note.too-deep");
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
        List<Run> runs = engine().mark(text, "পোর্টাল -সভা");
        assertThat(Run.join(runs)).isEqualTo(text);
        assertThat(runs.stream().filter(Run::match).map(Run::text)).containsExactly("পোর্টালের", "পোর্টাল");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\"",
                "(((",
                ")",
                "field:",
                ":",
                "::",
                "memo:",
                "kind:",
                "fy:zzzz",
                "*",
                "?",
                "-",
                "--",
                "- -",
                "-*",
                "AND",
                "OR NOT",
                "[a TO b]",
                "a^b~2",
                "\\",
                "/",
                "😀",
                "👩‍👩‍👧",
                "\uD800",
                "\uDC00সভা",
                "\u0000",
                "\uFFFF",
                "্",
                "ঁঁঁ",
                "\u200D\u200C",
                "দপ্তর:\"",
                "-\"",
                "\"সভা",
                "a:b:c",
                "topic:-x",
                "\"-সভা\"",
                "১২৩",
                "12",
                "1.2.3",
                "....",
                "৳",
            })
    void noQueryIsWrong(String query) {
        assertThatCode(() -> check(query)).doesNotThrowAnyException();
    }

    @Test
    void aPageOfTextIsReadInPartAndThatIsSaid() {
        assertThat(search("সভা ".repeat(2500)).notes())
                .extracting(SearchResult.Note::key)
                .contains("note.query-too-long", "note.too-many-words");
        assertThatCode(() -> check("ক".repeat(10_000))).doesNotThrowAnyException();
        assertThatCode(() -> check("হালনাগাদ ".repeat(24))).doesNotThrowAnyException();
    }

    /** Runs it in every way, and checks what must hold whatever is asked. */
    protected final void check(String query) {
        for (Sort sort : Sort.values()) {
            SearchResult result = run(request(query, Map.of(), sort, null, null, null, EVERYBODY));
            assertThat(result.totalDocuments()).isLessThanOrEqualTo(result.total());
            assertThat(ids(result)).noneMatch(id -> id.startsWith("secret")).doesNotHaveDuplicates();
            for (Hit hit : result.hits()) {
                assertThat(hit.snippet()).allMatch(run -> !run.text().isEmpty());
            }
        }
        assertThat(Run.join(engine().mark(query, query))).isEqualTo(query);
    }

    protected final SearchResult search(String query) {
        return run(SearchRequest.of(query, EVERYBODY));
    }

    private SearchResult run(SearchRequest request) {
        return engine().search(request);
    }

    private SearchResult filtered(Map<IndexField, List<String>> filters) {
        return run(request("", filters, Sort.RELEVANCE, null, null, null, EVERYBODY));
    }

    private SearchResult between(String from, String to, @Nullable IndexField field) {
        return run(request("", Map.of(), Sort.RELEVANCE, field, from, to, EVERYBODY));
    }

    private static SearchRequest request(
            String query,
            Map<IndexField, List<String>> filters,
            Sort sort,
            @Nullable IndexField dateField,
            @Nullable String from,
            @Nullable String to,
            Set<Access> access) {
        return new SearchRequest(
                query,
                false,
                filters,
                dateField,
                Range.between(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to)),
                Range.any(),
                Range.any(),
                sort,
                1,
                SearchRequest.MAX_SIZE,
                access);
    }

    protected static List<String> ids(SearchResult result) {
        return result.hits().stream().map(Hit::id).toList();
    }
}
