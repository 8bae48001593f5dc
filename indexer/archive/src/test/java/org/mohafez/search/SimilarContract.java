package org.mohafez.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mohafez.index.Paper;
import org.mohafez.index.PaperArchive;
import org.mohafez.record.Access;
import org.mohafez.record.Kind;

/** How every engine must find decisions like another. Papers are made up. */
public abstract class SimilarContract {
    private static final Set<Access> EVERYBODY = Set.of(Access.PUBLIC);
    private static final Set<Access> SIGNED_IN = Set.of(Access.PUBLIC, Access.INTERNAL);

    protected abstract SearchEngine engine();

    protected static PaperArchive papers() {
        return new PaperArchive(
                minutes("canal")
                        .decision("খাল খনন", null, "বর্ষার পূর্বে মরা খাল খনন শেষ করতে হবে।", "উপজেলা প্রকৌশলী")
                        .decision("খাল খনন", null, "খাল খননের অগ্রগতি প্রতিবেদন দিতে হবে।", "উপজেলা প্রকৌশলী")
                        .decision("বিবিধ", null, "সকলকে ধন্যবাদ জানানো হলো।", "সকল"),
                minutes("ditch")
                        .decision("খালের পুনঃখনন", null, "মরা খালের খনন বর্ষার আগে করতে হবে।", "উপজেলা প্রকৌশলী")
                        .decision("খাল খনন", null, "খাল খননের বিল দাখিল করতে হবে।", "উপজেলা প্রকৌশলী"),
                minutes("school")
                        .decision(
                                "শিক্ষার মান",
                                null,
                                "বিদ্যালয়ে পাঠদান নিয়মিত পরিদর্শন করতে হবে।",
                                "উপজেলা শিক্ষা অফিসার"),
                lessons("teaching"),
                lessons("teaching-scan"),
                minutes("hidden")
                        .internal()
                        .decision("খাল খনন", null, "মরা খাল খনন বর্ষার পূর্বে শেষ করতে হবে।", "নজরদারি কর্মকর্তা"));
    }

    /** As where a paper is held in two forms. */
    private static Paper lessons(String id) {
        return minutes(id)
                .decision(
                        "পাঠদান",
                        null,
                        "সকল বিদ্যালয়ে পাঠদান পরিদর্শন করে প্রতিবেদন দিতে হবে।",
                        "উপজেলা শিক্ষা অফিসার");
    }

    private static Paper minutes(String id) {
        return Paper.of(id, Kind.MINUTES).title("সভার কার্যবিবরণী " + id);
    }

    @ParameterizedTest
    @CsvSource({"canal/1, ditch/1", "ditch/1, canal/1", "school/1, teaching/1", "teaching-scan/1, teaching/1"})
    void theLikestOfOtherPapersIsFirst(String id, String first) {
        assertThat(ids(engine().similar(id, 5, EVERYBODY))).startsWith(first);
    }

    @Test
    void ofOnePaperThereIsOneAndOfTheOwnNone() {
        assertThat(ids(engine().similar("canal/1", 5, EVERYBODY))).containsExactly("ditch/1");
    }

    @Test
    void whatSeveralSayAlikeIsThereOnce() {
        assertThat(ids(engine().similar("school/1", 5, EVERYBODY))).containsExactly("teaching/1");
    }

    @Test
    void whatIsLikeNothingHasNone() {
        assertThat(engine().similar("canal/3", 5, EVERYBODY)).isEmpty();
        assertThat(engine().similar("canal/0", 5, EVERYBODY)).isEmpty();
        assertThat(engine().similar("nobody/1", 5, EVERYBODY)).isEmpty();
    }

    @Test
    void nothingIsShownThatTheReaderMayNotSee() {
        assertThat(ids(engine().similar("canal/1", 5, SIGNED_IN))).startsWith("hidden/1");
        assertThat(engine().similar("hidden/1", 5, EVERYBODY)).isEmpty();
        assertThat(ids(engine().similar("hidden/1", 5, SIGNED_IN))).startsWith("canal/1");
    }

    @Test
    void asManyAsAreAskedFor() {
        assertThat(engine().similar("canal/1", 1, SIGNED_IN)).hasSize(1);
        assertThat(engine().similar("canal/1", 0, SIGNED_IN)).isEmpty();
    }

    private static List<String> ids(List<Hit> hits) {
        return hits.stream().map(Hit::id).toList();
    }
}
