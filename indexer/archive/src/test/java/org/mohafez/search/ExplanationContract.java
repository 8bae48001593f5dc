package org.mohafez.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.index.IndexField;
import org.mohafez.search.Explanation.Answer;
import org.mohafez.search.Explanation.Found;
import org.mohafez.search.Explanation.Lead;
import org.mohafez.search.Explanation.Recency;

/** How every engine must say why a hit stands where it stands, on the archive of {@link SamplePapers}. */
public abstract class ExplanationContract extends EngineContract {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "হালনাগাদ",
                "পোর্টালে হালনাগাদ করা",
                "পরিদর্শণ",
                "poridorshon",
                "গ্রন্থাগারের ছাদ",
                "ওয়েবপোর্টাল",
                "আশ্রয় কেন্দ্র পরিদর্শন",
                "\"ছাদ মেরামত\" পাঠাগার",
                "office:রূপনগর নৌকা",
                "kind:order",
                "নৌকা প্রস্তুত উড়োজাহাজ",
                "স্মারক নং ৪১.০২.৩৩০০.০১১.১৮.০০৯.২৪.১২",
                "41.02.3300.011",
                "memo:০০৯.২৪.১২",
                "জেলা দুর্যোগ কমিটির নৌকা",
                "পাঠাগার -ছাদ",
                "website update",
            })
    void everyScoreIsTheSumOfWhatIsSaid(String query) {
        List<Hit> hits = engine().search(question(query)).hits();
        List<Explanation> explanations = explain(query);
        assertThat(hits).isNotEmpty();
        assertThat(explanations)
                .extracting(Explanation::id)
                .isEqualTo(hits.stream().map(Hit::id).toList());
        for (int i = 0; i < hits.size(); i++) {
            Explanation explanation = explanations.get(i);
            double sum = parts(explanation).sum();
            assertThat(explanation.score()).isEqualTo(hits.get(i).score());
            assertThat(sum).as("%s of %s", explanation, query).isEqualTo(explanation.score(), within(sum * 1e-5));
        }
    }

    private static DoubleStream parts(Explanation explanation) {
        return Stream.of(
                        explanation.answers().stream().map(Answer::score),
                        explanation.nearness().stream().map(Explanation.Nearness::score),
                        Stream.ofNullable(explanation.recency()).map(Recency::score))
                .flatMap(scores -> scores)
                .mapToDouble(Double::doubleValue);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "হালনাগাদ | library/2 | SAME | DECISION | হালনাগাদ",
                "ছাদের | library/3 | FORM | TOPIC_TEXT | ছাদ",
                "শিক্ষক | portal/2 | FORM | DECISION | শিক্ষকদের",
                "পরিদর্শণ | flood/1 | SPELLING | DECISION | পরিদর্শন",
                "poridorshon | flood/1 | SOUND | DECISION | পরিদর্শন",
                "ট্রেনিং | portal/2 | SYNONYM | TOPIC_TEXT | প্রশিক্ষণ",
                "website | library/2 | SYNONYM | TOPIC_TEXT | ওয়েব পোর্টাল",
                "ছাদ-মেরামত | library/3 | PARTS | TOPIC_TEXT | ছাদ মেরামত",
                "\"ছাদ মেরামত\" | library/3 | SAME | TOPIC_TEXT | ছাদ মেরামত",
                "office:রূপনগর | english/0 | SAME | OFFICE_TEXT | রূপনগর",
                "41.02.3300.011.18.009.24.12 | library/0 | MEMO | MEMO | ৪১.০২.৩৩০০.০১১.১৮.০০৯.২৪.১২",
                "kind:order | order/0 | VALUE | KIND | order",
            })
    void theWordOfThePaperIsNamedAndHowItIsMet(String query, String id, How how, IndexField field, String word) {
        Answer answer = explanation(query, id).answers().getFirst();
        assertThat(answer.how()).isEqualTo(how);
        Found best = answer.found().getFirst();
        assertThat(best.field()).isEqualTo(field);
        assertThat(best.words()).contains(word);
    }

    @Test
    void twoWordsWrittenInOneAreSaidToBe() {
        assertThat(explanation("আশ্রয় কেন্দ্র", "flood/1").answers())
                .extracting(Answer::typed, Answer::how)
                .contains(tuple("আশ্রয়", How.JOINED));
    }

    @Test
    void aNumberThatIsOnlyNamedIsSaidToBe() {
        assertThat(explanation("41.02.3300.011.18.009.24.12", "order/0").answers())
                .extracting(Answer::how)
                .containsExactly(How.CITED_MEMO);
    }

    @Test
    void whatIsAbsentIsSaid() {
        assertThat(explanation("নৌকা প্রস্তুত উড়োজাহাজ", "flood/2").absent()).containsExactly("উড়োজাহাজ");
        assertThat(explanation("নৌকা প্রস্তুত", "flood/2").absent()).isEmpty();
    }

    @Test
    void wordsNearEachOtherAreNamedWithWhatStandsBetween() {
        Explanation explanation = explanation("পোর্টাল মাসে", "library/2");
        assertThat(explanation.nearness()).singleElement().satisfies(near -> {
            assertThat(near.typed()).isEqualTo("পোর্টাল মাসে");
            assertThat(near.found()).containsExactly(new Found(IndexField.DECISION, List.of("পোর্টাল প্রতি মাসে")));
        });
        assertThat(explanation("পুরোনো হালনাগাদ", "library/2").nearness()).isEmpty();
        assertThat(explanation("কম্পিউটার ট্রেনিং", "portal/2").nearness())
                .as("what says the same stands in for a word")
                .flatExtracting(Explanation.Nearness::found)
                .containsExactly(new Found(IndexField.DECISION, List.of("কম্পিউটার প্রশিক্ষণের")));
    }

    @Test
    void whatLeadsIsTheGreatestDifference() {
        List<Explanation> explanations = explain("হালনাগাদ");
        assertThat(explanations.getFirst().id()).isEqualTo("library/2");
        assertThat(explanations.getFirst().leadOver(explanations.getLast())).isNotEmpty();
        assertThat(explanations.getLast().leadOver(explanations.getFirst())).isEmpty();
        Recency none = null;
        Explanation one =
                new Explanation("a/1", 5, List.of(answer("ক", 2), answer("খ", 3)), List.of(), List.of(), none);
        Explanation other = new Explanation("b/1", 3, List.of(answer("ক", 3)), List.of("খ"), List.of(), none);
        assertThat(one.leadOver(other)).contains(new Lead.ByWord("খ", 3));
        Explanation recent =
                new Explanation("c/1", 3.5, other.answers(), List.of("খ"), List.of(), new Recency("2024-01-01", .5));
        assertThat(recent.leadOver(other)).contains(new Lead.ByRecency(.5));
    }

    private static Answer answer(String typed, double score) {
        return new Answer(typed, How.SAME, List.of(), score);
    }

    @Test
    void theMoreRecentOfEqualsComesFirstAndThatIsSaid() {
        Recency recent =
                Objects.requireNonNull(explanation("কার্যবিবরণী", "portal/0").recency());
        Recency older =
                Objects.requireNonNull(explanation("কার্যবিবরণী", "flood/0").recency());
        assertThat(recent.date()).isEqualTo("2024-09-02");
        assertThat(recent.score()).isGreaterThan(older.score());
        assertThat(explain("kind:minutes"))
                .as("all score the same for the word")
                .extracting(Explanation::id)
                .startsWith("portal/0", "portal/1", "portal/2", "library/0")
                .endsWith("english/0", "english/1");
        assertThat(explanation("পাঠাগার", "notice/0").recency())
                .as("a paper without date")
                .isNull();
    }

    @Test
    void nothingIsSaidOfWhatTheReaderMayNotSee() {
        assertThat(explain("নজরদারির তালিকা"))
                .noneMatch(explanation -> explanation.id().startsWith("secret"));
    }

    @Test
    void thePageAskedForIsExplained() {
        SearchRequest second = question("কার্যবিবরণী").at(2, 1);
        assertThat(engine().explain(second))
                .extracting(Explanation::id)
                .containsExactly(explain("কার্যবিবরণী").get(1).id());
    }

    private Explanation explanation(String query, String id) {
        return explain(query).stream()
                .filter(explanation -> explanation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not found by " + query));
    }

    private List<Explanation> explain(String query) {
        return engine().explain(question(query));
    }
}
