package org.mohafez.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mohafez.reader.ReadText.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.record.Decision;
import org.mohafez.record.Kind;
import org.mohafez.record.PaperRecord;

/** Letters that tell what a meeting decided. */
class ToldDecisionsTest {
    private static final String HEAD = "মাধ্যমিক ও উচ্চ শিক্ষা অধিদপ্তর\nস্মারক নং: ৩৭.০২.০০০০.১০১.৯৯.০১৪.২২.১০৯৩\n"
            + "তারিখ: ২০ নভেম্বর ২০২২\nবিষয়: সভার সিদ্ধান্ত বাস্তবায়ন প্রসঙ্গে।\n";
    private static final String TOLD =
            "জানানো যাচ্ছে যে, গত ১৩/১১/২০২২ তারিখে অনুষ্ঠিত সভায় নিম্নবর্ণিত সিদ্ধান্তসমূহ গৃহীত হয়েছে:\n";
    private static final String ASKS =
            "এমতাবস্থায়, সিদ্ধান্তসমূহ ৭ ডিসেম্বর ২০২২ তারিখের মধ্যে বাস্তবায়ন করার জন্য অনুরোধ করা হলো।\nমোঃ কবির হোসেন\nপরিচালক\n";

    @Test
    void aListOfThemIsRead() {
        PaperRecord letter = read(HEAD + TOLD
                + "০১. শূন্য পদের তথ্য ৩০/১১/২০২২ তারিখের মধ্যে দিতে হবে।\n০২. ক্রীড়া প্রতিযোগিতার ক্যালেন্ডার প্রকাশ করতে হবে।\n"
                + ASKS);
        assertThat(letter.kind()).isEqualTo(Kind.LETTER);
        assertThat(letter.decisions())
                .extracting(Decision::number, Decision::text)
                .containsExactly(
                        tuple("০১", "শূন্য পদের তথ্য ৩০/১১/২০২২ তারিখের মধ্যে দিতে হবে।"),
                        tuple("০২", "ক্রীড়া প্রতিযোগিতার ক্যালেন্ডার প্রকাশ করতে হবে।"));
    }

    @Test
    void aTableOfThemIsReadWithWhoMustAct() {
        assertThat(read(HEAD + TOLD
                                + "ক্রম\tসিদ্ধান্ত\tবাস্তবায়নকারী\n১\tতথ্য দিতে হবে।\tঅধ্যক্ষ (সকল)\n২\tক্যালেন্ডার প্রকাশ করতে হবে।\tপরিচালক\n"
                                + ASKS)
                        .decisions())
                .extracting(Decision::text, ReadText::who)
                .containsExactly(
                        tuple("তথ্য দিতে হবে।", List.of("অধ্যক্ষ (সকল)")),
                        tuple("ক্যালেন্ডার প্রকাশ করতে হবে।", List.of("পরিচালক")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "নিম্নবর্ণিত তথ্য প্রেরণের জন্য অনুরোধ করা হলো:\n১. শূন্য পদের তথ্য দিতে হবে।\n২. ক্যালেন্ডার দিতে হবে।\n",
                "গত সভায় গৃহীত সিদ্ধান্তসমূহের অগ্রগতি নিম্নরূপ:\n১. শূন্য পদের তথ্য দিতে হবে।\n২. ক্যালেন্ডার দিতে হবে।\n",
                "গত ১৩/১১/২০২২ তারিখে অনুষ্ঠিত সভার সিদ্ধান্তের আলোকে গৃহীত ব্যবস্থা নিম্নরূপ:\n১. শূন্য পদের তথ্য দিতে হবে।\n২. ক্যালেন্ডার দিতে হবে।\n",
                "আগামী সভায় নিম্নবর্ণিত বিষয়সমূহে সিদ্ধান্ত গ্রহণের জন্য উপস্থাপন করা হলো:\n১. শূন্য পদের তথ্য দিতে হবে।\n২. ক্যালেন্ডার দিতে হবে।\n",
                "আগামী সভায় নিম্নোক্ত সিদ্ধান্ত গ্রহণ করা হবে:\n১. শূন্য পদের তথ্য দিতে হবে।\n২. ক্যালেন্ডার দিতে হবে।\n",
                "১. শূন্য পদের তথ্য দিতে হবে।\n২. ক্যালেন্ডার দিতে হবে।\n"
            })
    void whatALetterAsksForIsNoDecision(String asks) {
        assertThat(read(HEAD + asks + ASKS).decisions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "১. তথ্য দিতে হবে।\n২. ক্যালেন্ডার প্রকাশ করতে হবে।\n০২। এমতাবস্থায়, উল্লিখিত সিদ্ধান্ত বাস্তবায়নপূর্বক প্রতিবেদন প্রেরণের জন্য অনুরোধ করা হলো।\n",
                "১। তথ্য দিতে হবে।\n২। ক্যালেন্ডার প্রকাশ করতে হবে।\n৩। এমতাবস্থায়, উল্লিখিত সিদ্ধান্ত বাস্তবায়নপূর্বক প্রতিবেদন প্রেরণের জন্য অনুরোধ করা হলো।\n",
                "(ক) তথ্য দিতে হবে।\n(খ) ক্যালেন্ডার প্রকাশ করতে হবে।\n২। উল্লিখিত সিদ্ধান্ত বাস্তবায়নপূর্বক প্রতিবেদন প্রেরণের জন্য অনুরোধ করা হলো।\n",
                "(ক) তথ্য দিতে হবে।\n(খ) ক্যালেন্ডার প্রকাশ করতে হবে।\n২। বর্ণিত সিদ্ধান্তের অগ্রগতি প্রতিবেদন প্রেরণ করতে হবে।\n"
            })
    void whatTheLetterAsksForBehindTheListIsNoneOfThem(String list) {
        assertThat(read(HEAD + TOLD + list + "মোঃ কবির হোসেন\nপরিচালক\n").decisions())
                .extracting(Decision::text)
                .containsExactly("তথ্য দিতে হবে।", "ক্যালেন্ডার প্রকাশ করতে হবে।");
    }
}
