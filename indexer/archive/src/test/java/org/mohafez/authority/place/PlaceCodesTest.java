package org.mohafez.authority.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceCodesTest {
    private static final PlaceCodes CODES = PlaceCodes.bangladesh();

    /** Renamed in English in 2018, and those around them that have the same name. */
    @ParameterizedTest
    @CsvSource({
        "barisal, Barishal",
        "barisal-division, Barishal",
        "barisal-sadar, Barishal Sadar",
        "chattogram-division, Chattogram",
        "bogura, Bogura",
        "bogura-sadar, Bogura Sadar",
        "jashore-sadar, Jashore Sadar",
        "cumilla-sadar, Cumilla Sadar",
        "coxsbazar, Cox's Bazar",
        "dinajpur-bochaganj, Bochaganj",
        "bhola-borhansddin, Borhanuddin",
        "bhola-charfesson, Char Fasson",
        "chandpur-faridgonj, Faridganj",
        "manikganj-singiar, Singair",
        "manikganj-gior, Ghior",
        "noakhali-senbug, Senbagh",
        "khulna-paikgasa, Paikgachha",
        "nilphamari-syedpur, Saidpur",
        "mymensingh-muktagacha, Muktagachha"
    })
    void aPlaceIsCalledInEnglishWhatItIsCalledToday(String code, String english) {
        assertThat(CODES.location(code)).as(code).isPresent();
        assertThat(CODES.english(code)).contains(english);
    }

    /** Endings that every one of them has: what the table writes otherwise now and then is a slip of it. */
    @Test
    void oneEndingIsSpelledOneWay() {
        Map<String, String> endings = Map.of("গঞ্জ", "ganj", "গাছা", "gachha", "ছড়ি", "chhari");
        endings.forEach((bangla, english) -> assertThat(Tables.upazilas().stream()
                        .filter(upazila -> upazila.bangla().endsWith(bangla))
                        .map(upazila -> CODES.of(Location.of(upazila))
                                .flatMap(CODES::english)
                                .orElseThrow()))
                .as(bangla)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name).endsWith(english)));
    }

    /** The table writes সদর দক্ষিণ as one word; that is no name of it. */
    @Test
    void whatHasNoKnownNameInEnglishHasNone() {
        assertThat(CODES.location("cumilla-sadarsouth")).isPresent();
        assertThat(CODES.english("cumilla-sadarsouth")).isEmpty();
        assertThat(CODES.english("meghnaganj-4k2m9x")).isEmpty();
    }

    @Test
    void everyDistrictAndDivisionHasAName() {
        List<District> districts =
                Tables.upazilas().stream().map(Upazila::district).distinct().toList();
        assertThat(districts).hasSize(64).allSatisfy(district -> {
            assertThat(CODES.of(Location.of(district)).flatMap(CODES::english)).isPresent();
            assertThat(CODES.of(new Location(district.division(), null, null)).flatMap(CODES::english))
                    .isPresent();
        });
        assertThat(Tables.english().keySet())
                .allSatisfy(code -> assertThat(CODES.location(code)).as(code).isPresent());
    }
}
