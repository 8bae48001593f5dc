package org.mohafez.search.synonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mohafez.authority.Authority;

class CountryRulesTest {
    private static final List<Rule> LINES = CountryRules.FILES.stream()
            .flatMap(file -> CountryRules.file(file).rules().stream())
            .toList();
    private static final Synonyms ALL = new Synonyms(CountryRules.all());

    @Test
    void thereAreManyAndNoneTwice() {
        assertThat(LINES).hasSizeGreaterThan(350).doesNotHaveDuplicates();
    }

    @Test
    void noPairStandsInTwoFiles() {
        Map<String, String> files = new HashMap<>();
        List<String> again = new ArrayList<>();
        for (String file : CountryRules.FILES) {
            Set<String> pairs = CountryRules.file(file).rules().stream()
                    .flatMap(CountryRulesTest::pairs)
                    .collect(Collectors.toSet());
            for (String pair : pairs) {
                String first = files.putIfAbsent(pair, file);
                if (first != null) {
                    again.add(pair + " in " + first + " and " + file);
                }
            }
        }
        assertThat(again).isEmpty();
    }

    /** From what is typed to what also answers. */
    private static Stream<String> pairs(Rule rule) {
        return rule.typed().stream().flatMap(typed -> rule.also().stream()
                .filter(also -> !also.equals(typed))
                .map(also -> key(typed) + " to " + key(also)));
    }

    private static String key(String name) {
        return Name.of(name).keys().iterator().next();
    }

    @Test
    void aPlainWordThatIsAPlaceOrSaysMuchElseLeadsNowhereByItself() {
        assertThat(List.of("ভাঙা", "ভাঙ্গা", "বাকি", "শেষ", "ধরা", "বেতন", "সিএনজি", "ধর্ষণ"))
                .allSatisfy(word -> assertThat(alternatives(word))
                        .doesNotContain(
                                "ক্ষতিগ্রস্ত", "বকেয়া", "সম্পন্ন", "আটক", "মজুরি", "অটোরিকশা", "নারী নির্যাতন"));
        assertThat(alternatives("ভাঙা রাস্তা")).contains("ক্ষতিগ্রস্ত রাস্তা");
    }

    /** One home: what the authority calls something is said there. */
    @Test
    void noLineSaysBothWaysWhatTheAuthoritySays() {
        Set<String> known = Authority.national().stream()
                .flatMap(entry -> entry.names())
                .flatMap(name -> Name.of(name).keys().stream())
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(LINES.stream()
                        .filter(rule -> !rule.isOneWay())
                        .filter(rule -> rule.typed().stream()
                                        .filter(name ->
                                                Name.of(name).keys().stream().anyMatch(known::contains))
                                        .count()
                                > 1))
                .isEmpty();
    }

    /** The shorter would answer for the longer with much else. */
    @Test
    void noNameOfALineStandsWithinAnother() {
        List<String> found = new ArrayList<>();
        LINES.stream()
                .filter(rule -> !rule.isOneWay())
                .map(Rule::typed)
                .forEach(names -> names.forEach(one -> names.stream()
                        .filter(other -> contains(other, one) && !contains(one, other))
                        .forEach(other -> found.add(one + " in " + other))));
        assertThat(found).isEmpty();
    }

    private static boolean contains(String name, String other) {
        return Name.of(name).contains(Name.of(other).words());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "এলজিইডি | স্থানীয় সরকার প্রকৌশল অধিদপ্তর",
                "স্থানীয় সরকার প্রকৌশল অধিদপ্তরের | এলজিইডি",
                "UNO | উপজেলা নির্বাহী অফিসার",
                "উপজেলা নির্বাহী অফিসার | ইউএনও",
                "টিএনও | উপজেলা নির্বাহী অফিসার",
                "পশুসম্পদ অধিদপ্তর | প্রাণিসম্পদ অধিদপ্তর",
                "এসি ল্যান্ড | সহকারী কমিশনার (ভূমি)",
                "সংস্থাপন মন্ত্রণালয় | জনপ্রশাসন মন্ত্রণালয়",
                "ইউপি | ইউনিয়ন পরিষদ",
                "ডিসি | জেলা প্রশাসক",
                "ডিসি অফিস | জেলা প্রশাসকের কার্যালয়",
                "পুলিশ সুপার | এসপি",
            })
    void whatTheAuthorityKnowsIsFound(String typed, String alternative) {
        assertThat(alternatives(typed)).contains(alternative);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "জেলা প্রশাসক | ডিসি",
                "জেলা প্রশাসক | DC",
                "ডেপুটি কমিশনার | ডিসি",
                "ইউএনও | উপজেলা প্রশাসন",
                "পরিবেশ অধিদপ্তর | পরিবেশ",
                "কৃষি সম্প্রসারণ অধিদপ্তর | কৃষি অফিস",
                "জেলা | Jailer",
                "Jailer | জেলার",
                "ডি-নথি | ই-নথি",
                "বিতরণ | অনুলিপি",
                "নোটিশ | বিজ্ঞপ্তি",
                "বিজ্ঞপ্তি | নোটিশ",
                "খতিয়ান | পর্চা",
                "সমবায় | সমবায় অফিস",
            })
    void whatOfficersHoldApartIsNot(String typed, String other) {
        assertThat(alternatives(typed)).doesNotContain(other);
    }

    /** An English paper is found by the Bangla word too, after all that a Bangla paper may have. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"রাস্তা | সড়ক | road", "ভবন | ইমারত | building", "নৈমিত্তিক ছুটি | | casual leave"})
    void theEnglishWordAnswersLast(String typed, @Nullable String bangla, String english) {
        assertThat(alternatives(typed)).contains(english);
        if (bangla != null) {
            assertThat(alternatives(typed)).containsSubsequence(bangla, english);
        }
    }

    /** Names take the words they are of: what these are answered with must not be lost for an English name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"সড়ক দুর্ঘটনা | রাস্তা", "প্রধান কার্যালয় | অফিস", "দরপত্র বিজ্ঞপ্তি | টেন্ডার"})
    void anEnglishNameTakesNoAnswerOfItsWords(String typed, String bangla) {
        assertThat(alternatives(typed)).contains(bangla);
    }

    /** What people say in English and in Bangla letters; a paper that writes it so is no reason to look for the Bangla word. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "পেমেন্ট | পরিশোধ",
                "হেড মাস্টারের | প্রধান শিক্ষক",
                "ভোটার আইডি | জাতীয় পরিচয়পত্র",
                "মনিটরিং | তদারকি",
                "FWV | পরিবার কল্যাণ পরিদর্শিকা",
            })
    void aLoanwordIsAnsweredByTheWordOfPapers(String typed, String written) {
        assertThat(alternatives(typed)).contains(written);
    }

    private static List<String> alternatives(String typed) {
        return ALL.in(Name.of(typed).words()).stream()
                .flatMap(span -> span.alternatives().stream())
                .toList();
    }
}
