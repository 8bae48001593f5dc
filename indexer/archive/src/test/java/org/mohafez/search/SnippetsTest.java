package org.mohafez.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mohafez.bangla.Clusters;
import org.mohafez.index.Entry;
import org.mohafez.index.IndexField;
import org.mohafez.record.Access;
import org.mohafez.record.Kind;
import org.mohafez.search.query.QueryText;

class SnippetsTest {
    private static final List<String> WORDS = List.of(
            "সভায়",
            "স্ত্রী",
            "পোর্টালের",
            "কর্তৃপক্ষ",
            "ক্ষুদ্র",
            "ই-নথি",
            "১২৩টি",
            "হালনাগাদ",
            "।",
            "বৃক্ষরোপণ।",
            "\n",
            "APA");

    @Property(tries = 300)
    void marksNeverChangeTheText(@ForAll("texts") String text, @ForAll("queries") String query) {
        Marker marker = new Marker(QueryText.of(query));
        assertThat(Run.join(marker.mark(text))).isEqualTo(text);
        assertThat(marker.mark(text)).allMatch(run -> !run.text().isEmpty());
    }

    @Property(tries = 300)
    void aPassageIsAPieceOfTheTextCutAtWords(@ForAll("texts") String text, @ForAll("queries") String query) {
        List<Mark> marks = new Marker(QueryText.of(query)).marks(text);
        Passage passage = Passage.best(text, marks);
        String shown = Run.join(passage.runs(marks));
        assertThat(shown).isEqualTo(text.substring(passage.start(), passage.end()));
        assertThat(Clusters.count(shown)).isLessThanOrEqualTo(240);
        assertThat(isEdge(text, passage.start())).isTrue();
        assertThat(isEdge(text, passage.end())).isTrue();
        if (!marks.isEmpty()) {
            assertThat(passage.answered()).isPositive();
        }
    }

    private static boolean isEdge(String text, int at) {
        return at == 0
                || at == text.length()
                || Character.isWhitespace(text.charAt(at))
                || Character.isWhitespace(text.charAt(at - 1));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(WORDS).list().ofMaxSize(120).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> queries() {
        return Arbitraries.of("সভা", "পোর্টাল", "নথি", "\"সভায় স্ত্রী\"", "হালনাগাদকরণ", "বৃক্ষ", "-সভা", "apa")
                .list()
                .ofMaxSize(3)
                .map(words -> String.join(" ", words));
    }

    @Test
    void aWordThatMerelySoundsAlikeIsMarkedOnlyWhereNoBetterStands() {
        assertThat(marked("পরিদর্শন ও পরিদর্শণ", "পরিদর্শণ")).containsExactly("পরিদর্শণ");
        assertThat(marked("পরিদর্শন", "পরিদর্শণ")).containsExactly("পরিদর্শন");
    }

    /** The decision has the word and the discussion the sum: who asked for sums wants to see which. */
    @Test
    void ofPassagesThatAnswerAsMuchTheOneWithTheSumIsShown() {
        Entry entry = new Entry(
                "d",
                1,
                null,
                null,
                "f",
                Kind.MINUTES,
                Access.PUBLIC,
                1,
                false,
                0,
                null,
                null,
                Map.of(
                        IndexField.DECISION,
                        "রাস্তার দুই ধারে চারা রোপণ করা হইবে।",
                        IndexField.DISCUSSION,
                        "ব্যয় ২,০৭,৬২৪/- টাকা হইবে।"),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                Instant.EPOCH);
        assertThat(Run.join(new Snippets(QueryText.of("রাস্তা ২ লক্ষ টাকার বেশি")).of(entry)))
                .contains("২,০৭,৬২৪");
        assertThat(Run.join(new Snippets(QueryText.of("রাস্তা amount:>2লক্ষ")).of(entry)))
                .contains("২,০৭,৬২৪");
        assertThat(Run.join(new Snippets(QueryText.of("রাস্তা ব্যয়")).of(entry)))
                .startsWith("রাস্তার");
    }

    @Test
    void aPhraseIsMarkedAsOne() {
        assertThat(marked("ছাদ মেরামত করা হবে; মেরামত জরুরি", "\"ছাদ মেরামত\"")).containsExactly("ছাদ মেরামত");
        assertThat(marked("ই-নথি ও নথি", "ই-নথি")).containsExactly("ই-নথি");
        assertThat(marked("তারিখ ১৫-০৬-২০২৫ ও ১৫", "15.06.2025")).containsExactly("১৫-০৬-২০২৫");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ওয়েব পোর্টাল | ওয়েব পোর্টাল, ওয়েবপোর্টাল, ওয়েব-পোর্টাল | ওয়েব; পোর্টাল; ওয়েবপোর্টাল; ওয়েব-পোর্টাল",
                "ইনথি | ই-নথি ও ই নথি | ই-নথি; ই নথি",
                "আশ্রয় কেন্দ্র | আশ্রয়কেন্দ্রগুলো ও নদী | আশ্রয়কেন্দ্রগুলো",
                "109144 | মোট ১,০৯,১৪৪ টাকা | ১,০৯,১৪৪",
                "APA | এপিএ বাস্তবায়ন | এপিএ",
                "পোর্টাল | (পোর্টালে)। “পোর্টাল”-এর | পোর্টালে; পোর্টাল",
                "41.02.3300 | নং ৪১.০২.৩৩০০.০১১.১৮ মূলে | ৪১.০২.৩৩০০",
                "মো. করিম | মোহাম্মদ করিমের বাড়ি | মোহাম্মদ; করিমের",
            })
    void marksAreOfTheFormThePaperHas(String query, String text, String marks) {
        assertThat(marked(text, query)).containsExactly(marks.split("; "));
    }

    @Test
    void thePassageThatAnswersMostIsTaken() {
        String filler = "অন্য কথা বলা হয়। ".repeat(40);
        String text = "পোর্টাল দেখা হয়। " + filler + "পোর্টাল হালনাগাদ করতে হবে। " + filler;
        List<Mark> marks = new Marker(QueryText.of("পোর্টাল হালনাগাদ")).marks(text);
        Passage passage = Passage.best(text, marks);
        assertThat(passage.answered()).isEqualTo(2);
        assertThat(Run.join(passage.runs(marks))).contains("পোর্টাল হালনাগাদ করতে হবে।");
    }

    private static List<String> marked(String text, String query) {
        return new Marker(QueryText.of(query))
                .mark(text).stream().filter(Run::match).map(Run::text).collect(Collectors.toList());
    }
}
