package org.mohafez.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.search.query.Note;

/** What every engine must make of a day that is typed among words. */
public abstract class DayContract extends EngineContract {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "২৮ ফাল্গুন ১৪৩০",
                "২৮শে ফাল্গুন ১৪৩০ বঙ্গাব্দ",
                "28 falgun 1430",
                "১২ মার্চ ২০২৪",
                "March 12, 2024",
                "12.03.2024",
                "১২/০৩/২০২৪ খ্রি.",
                "2024-03-12",
            })
    void aDayFindsThePaperOfItsMeetingWhateverThatWrites(String query) {
        SearchResult result = search(query);
        assertThat(ids(result)).containsExactly("library/0");
        assertThat(result.notes()).containsExactly(new Note("note.day", "2024-03-12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"২০ মার্চ ২০২৪", "৬ চৈত্র ১৪৩০", "২০ মার্চ", "৬ই চৈত্র"})
    void soDoesTheDayOfItsIssue(String query) {
        assertThat(found(query)).containsExactly("library/0");
    }

    @Test
    void aDayWithoutYearIsAnyYears() {
        assertThat(found("১২ মার্চ")).containsExactly("library/0");
        assertThat(search("২৮ ফাল্গুন").notes()).containsExactly(new Note("note.day-of-any-year", "২৮ ফাল্গুন"));
    }

    /** What only says that a day is one need not stand in the paper, and is nothing to search for alone. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "৩১ মে ২০২৪",
                "৩১ মে ২০২৪ তারিখের মধ্যে",
                "৩১শে মে ২০২৪ এর মধ্যে",
                "তারিখ ৩১/০৫/২০২৪ পর্যন্ত",
                "৩১ মের মধ্যে",
            })
    void aDeadlineIsTheDecisionsOwn(String query) {
        assertThat(found(query)).containsExactly("library/3");
    }

    /** Who asks for what is due by a day wants what is due before it too, the day itself first. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "৩০ জুন ২০২৪ এর মধ্যে",
                "by 30 June 2024",
                "৩০/০৬/২০২৪ তারিখের আগে",
                "১৬ আষাঢ় ১৪৩১ নাগাদ",
                "before 30.06.2024"
            })
    void theLastDayForSomethingIsADeadlineUpToIt(String query) {
        SearchResult result = search(query);
        assertThat(ids(result)).containsExactly("library/1", "library/3");
        assertThat(result.notes()).containsExactly(new Note("note.latest-day", "2024-06-30"));
    }

    /** A month is as good a last day as a day is; without such a word it is a month. */
    @ParameterizedTest
    @ValueSource(strings = {"জুন ২০২৪ এর মধ্যে", "by June 2024", "০৬/২০২৪ এর মধ্যে", "জুন, ২০২৪ পর্যন্ত"})
    void aMonthIsTheLastForSomethingToo(String query) {
        SearchResult result = search(query);
        assertThat(ids(result)).containsExactly("library/1", "library/3");
        assertThat(result.notes()).containsExactly(new Note("note.latest-day", "2024-06-30"));
        assertThat(search("জুন ২০২৪").notes()).noneMatch(note -> note.key().equals("note.latest-day"));
    }

    @Test
    void notWhatWasDueLongBeforeOrIsDueLater() {
        assertThat(found("৩০ মে ২০২৪ এর মধ্যে")).isEmpty();
        assertThat(found("৩১ মে ২০২৫ এর মধ্যে")).containsExactly("library/1");
    }

    @Test
    void asTypedALastDayIsThatDayAlone() {
        SearchResult result = search(question("৩০ জুন ২০২৪ এর মধ্যে").literally());
        assertThat(ids(result)).containsExactly("library/1");
        assertThat(result.notes()).containsExactly(new Note("note.day", "2024-06-30"));
    }

    /** Who typed no day is not told one. */
    @Test
    void asTypedAMonthIsItsWords() {
        SearchResult result = search(question("জুন ২০২৪ এর মধ্যে").literally());
        assertThat(result.notes())
                .extracting(Note::key)
                .doesNotContain("note.day", "note.latest-day", "note.day-of-any-year");
        assertThat(ids(search(question("মার্চ ২০২৪ এর মধ্যে").literally())))
                .as("its title has both")
                .contains("library/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"১২ মার্চ ২৪", "12 March 24", "১২ই মার্চ ২৪", "২৮ ফাল্গুন ৩০"})
    void aYearMayBeTwoFigures(String query) {
        SearchResult result = search(query);
        assertThat(ids(result)).startsWith("library/0");
        assertThat(result.notes()).containsExactly(new Note("note.day", "2024-03-12"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "১২ মার্চ ২৪ জন",
                "১২ মার্চ ২৪ লক্ষ টাকা",
                "১২ মার্চ ২৪ নং ওয়ার্ড",
                "১২ মার্চ ১১ টায়",
                "১২ মার্চ ২৪তম সভা",
                "১২ মার্চ ১৬ ডিসেম্বর"
            })
    void twoFiguresThatCountAreNoYear(String query) {
        assertThat(search(query).notes()).contains(new Note("note.day-of-any-year", "১২ মার্চ"));
    }

    @Test
    void aLastDayWithoutYearIsAnyYearsAndNoStretch() {
        assertThat(found("৩০ জুনের মধ্যে")).containsExactly("library/1");
    }

    @Test
    void nothingIsFoundForTheWordsAroundADayThatNothingIsOf() {
        assertThat(search("১৩ মার্চ ২০২৪ তারিখের মধ্যে").total()).isZero();
    }

    /** The paper says no more than the month: it stands at its first day for ranges and order, and has no day. */
    @Test
    void aMonthIsNoDay() {
        assertThat(found("১ নভেম্বর ২০২২")).isEmpty();
        assertThat(found("1 November")).isEmpty();
        SearchResult within = search("তারিখ:নভেম্বর ২০২২");
        assertThat(ids(within)).containsExactlyInAnyOrder("english/0", "english/1");
        assertThat(within.hits()).extracting(Hit::meetingDate).containsOnly("2022-11");
        assertThat(search("date:২০২২-১১-০১").total()).isEqualTo(2);
    }

    @Test
    void besideWordsADayIsThatOfThePaper() {
        assertThat(found("ছাদ মেরামত ১২ মার্চ ২০২৪")).startsWith("library/3").doesNotContain("order/0");
        assertThat(found("পাঠাগার -পোর্টাল 12.03.2024")).contains("library/0").doesNotContain("library/2", "notice/0");
    }

    /** A paper of another March, or one with the figure 13, has no part of the day. */
    @Test
    void aDayThatNothingIsOfDoesNotFallIntoWords() {
        SearchResult nothing = search("১৩ মার্চ ২০২৪");
        assertThat(nothing.total()).isZero();
        assertThat(nothing.notes()).containsExactly(new Note("note.day", "2024-03-13"));
        SearchResult without = search("ছাদ মেরামত ১৩ মার্চ ২০২৪");
        assertThat(ids(without)).containsExactly("library/3");
        assertThat(without.notes()).contains(new Note("note.left-out", "১৩ মার্চ ২০২৪"));
    }

    @Test
    void inQuotesADayIsWords() {
        assertThat(search("\"১২ মার্চ ২০২৪\"").notes()).isEmpty();
        assertThat(found("\"১২ মার্চ ২০২৪\"")).isEmpty();
    }
}
