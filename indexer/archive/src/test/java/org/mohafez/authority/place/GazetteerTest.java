package org.mohafez.authority.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mohafez.bangla.BanglaText;
import org.mohafez.bangla.word.WordKeys;

class GazetteerTest {
    private final Gazetteer gazetteer = Gazetteer.bangladesh();

    @Test
    void aLetterheadEndsWithItsPlace() {
        assertThat(locate("উপজেলা কৃষি অফিস", "কালকিনি, মাদারীপুর"))
                .isEqualTo(location("ঢাকা", "মাদারীপুর", "কালকিনি"));
        assertThat(locate("জেলা প্রশাসকের কার্যালয়, বরগুনা")).isEqualTo(location("বরিশাল", "বরগুনা", null));
    }

    @Test
    void aNameThatSeveralUpazilasHaveNeedsItsDistrict() {
        assertThat(locate("উপজেলা পরিষদ, দৌলতপুর")).isEqualTo(Location.UNKNOWN);
        assertThat(locate("উপজেলা পরিষদ, দৌলতপুর, কুষ্টিয়া")).isEqualTo(location("খুলনা", "কুষ্টিয়া", "দৌলতপুর"));
        assertThat(locate("উপজেলা পরিষদ, বোচাগঞ্জ")).isEqualTo(location("রংপুর", "দিনাজপুর", "বোচাগঞ্জ"));
    }

    @Test
    void theHostOfThePortalTellsWhatTheLinesDoNot() {
        Location location =
                gazetteer.locate(List.of("উপজেলা মৎস্য দপ্তর"), "http://fisheries.kalkini.madaripur.gov.bd/en");
        assertThat(location).isEqualTo(location("ঢাকা", "মাদারীপুর", "কালকিনি"));
        assertThat(gazetteer.locate(List.of(), "www.example.com")).isEqualTo(Location.UNKNOWN);
    }

    @Test
    void slipsOfSpellingAreForgivenInLongNames() {
        assertThat(gazetteer.isPlace(BanglaText.clean("নেত্রকোনা"))).isTrue();
        assertThat(gazetteer.isPlace(BanglaText.clean("চট্রগ্রাম"))).isTrue();
        assertThat(gazetteer.isPlace(BanglaText.clean("দিনাজপুর সদর"))).isTrue();
        assertThat(gazetteer.isPlace(BanglaText.clean("প্রোগ্রামার"))).isFalse();
        assertThat(gazetteer.isPlace("")).isFalse();
    }

    @Test
    void theMemoNumberTellsWhichOfSeveralIsMeantAndNothingElse() {
        List<String> lines = List.of(BanglaText.clean("উপজেলা পরিষদ, দৌলতপুর"));
        assertThat(gazetteer.locate(lines, null, "5039")).isEqualTo(location("খুলনা", "কুষ্টিয়া", "দৌলতপুর"));
        assertThat(gazetteer.locate(lines, null, "5610")).isEqualTo(location("ঢাকা", "মানিকগঞ্জ", "দৌলতপুর"));
        assertThat(gazetteer.locate(lines, null, "2721")).isEqualTo(Location.UNKNOWN);
        assertThat(gazetteer.locate(List.of(BanglaText.clean("উপজেলা পরিষদ")), null, "5039"))
                .isEqualTo(Location.UNKNOWN);
    }

    private Location locate(String... lines) {
        return gazetteer.locate(List.of(lines).stream().map(BanglaText::clean).toList(), null);
    }

    private static Location location(String division, String district, @Nullable String upazila) {
        return new Location(
                BanglaText.clean(division),
                BanglaText.clean(district),
                upazila == null ? null : BanglaText.clean(upazila));
    }

    /** A place's last letters may look like an ending or the place like a form of a verb: নলছিটি, সাভার, সরাইল. */
    @Test
    void aPlaceIsFoundAsItStands() {
        assertThat(Tables.upazilas().stream()
                        .flatMap(upazila ->
                                Stream.of(upazila.bangla(), upazila.district().bangla()))
                        .filter(name -> name.indexOf(' ') < 0)
                        .distinct())
                .hasSizeGreaterThan(450)
                .allSatisfy(name -> assertThat(WordKeys.of(name).stem())
                        .first()
                        .isEqualTo(WordKeys.of(name).exact()));
    }
}
