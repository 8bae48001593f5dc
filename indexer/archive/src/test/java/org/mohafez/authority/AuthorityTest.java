package org.mohafez.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.MohafezException;
import org.mohafez.authority.Authority.Facet;
import org.mohafez.authority.place.Location;
import org.mohafez.bangla.BanglaText;

class AuthorityTest {
    private static final Authority AUTHORITY = Authority.bangladesh();
    private static final Location BOCHAGANJ = new Location("রংপুর", "দিনাজপুর", "বোচাগঞ্জ");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OFFICE | uno-dinajpur-bochaganj | উপজেলা নির্বাহী অফিসারের কার্যালয়, বোচাগঞ্জ, দিনাজপুর",
                "IMPLEMENTER | uno-dinajpur-bochaganj | উপজেলা নির্বাহী অফিসার, বোচাগঞ্জ, দিনাজপুর",
                "IMPLEMENTER | deputy-director-dss-bhola | উপপরিচালক, সমাজসেবা অধিদপ্তর, ভোলা",
                "OFFICE | narcotics-rajshahi-division | মাদকদ্রব্য নিয়ন্ত্রণ অধিদপ্তর, রাজশাহী বিভাগ",
                "OFFICE | public-administration | জনপ্রশাসন মন্ত্রণালয়",
                "BODY | upazila-ict-committee | উপজেলা আইসিটি কমিটি",
            })
    void aKnownCodeHasAName(Facet facet, String code, String label) {
        assertThat(AUTHORITY.label(facet, code)).contains(BanglaText.clean(label));
    }

    @Test
    void whatHasANameOfItsOwnHasItInItsCodeWhereverItIs() {
        String one = AUTHORITY
                .office("কাঁঠালতলা ইউনিয়ন পরিষদ", Location.UNKNOWN)
                .orElseThrow()
                .code();
        String other = AUTHORITY
                .office("শিমুলবাগ ইউনিয়ন পরিষদ", Location.UNKNOWN)
                .orElseThrow()
                .code();
        assertThat(one).startsWith("up-").isNotEqualTo(other);
        assertThat(AUTHORITY
                        .office("চেয়ারম্যানের কার্যালয়, ৩নং কাঁঠালতলা ইউনিয়ন পরিষদ", Location.UNKNOWN)
                        .orElseThrow()
                        .code())
                .isEqualTo(one);
        assertThat(AUTHORITY
                        .office("অত্র ইউনিয়ন পরিষদ", Location.UNKNOWN)
                        .orElseThrow()
                        .code())
                .isEqualTo("up");
        assertThat(AUTHORITY
                        .office("অত্র ইউনিয়ন পরিষদ, বোচাগঞ্জ, দিনাজপুর", BOCHAGANJ)
                        .orElseThrow()
                        .code())
                .isEqualTo("up-dinajpur-bochaganj");
        assertThat(AUTHORITY
                        .office("উক্ত পৌরসভা", Location.UNKNOWN)
                        .orElseThrow()
                        .code())
                .isEqualTo("municipality");
        assertThat(AUTHORITY
                        .office("ইউনিয়ন পরিষদ কার্যালয়", Location.UNKNOWN)
                        .orElseThrow()
                        .code())
                .isEqualTo("up");
    }

    @ParameterizedTest
    @CsvSource({"up-cumilla-barura-bhaukasar-xskacg", "uno-nowhere", "nothing", "-", "''"})
    void aProvisionalOrUnknownCodeHasNone(String code) {
        assertThat(AUTHORITY.label(Facet.OFFICE, code)).isEmpty();
    }

    @Test
    void anOldNameIsFoundByTheNewAndTheOther() {
        assertThat(AUTHORITY.names(Facet.IMPLEMENTER, "uno-dinajpur-bochaganj"))
                .contains("থানা নির্বাহী অফিসার", "টিএনও", "ইউএনও", "UNO");
        assertThat(AUTHORITY.names(Facet.OFFICE, "public-administration"))
                .contains(BanglaText.clean("সংস্থাপন মন্ত্রণালয়"));
    }

    @Test
    void aMergedCodeLeadsToItsSuccessor() {
        assertThat(AUTHORITY.current(Facet.IMPLEMENTER, "tno-dhaka-dohar")).isEqualTo("uno-dhaka-dohar");
        assertThat(AUTHORITY.current(Facet.OFFICE, "establishment")).isEqualTo("public-administration");
        assertThat(AUTHORITY.current(Facet.OFFICE, "uno-dhaka-dohar")).isEqualTo("uno-dhaka-dohar");
        assertThat(AUTHORITY.current(Facet.OFFICE, "no-such-code")).isEqualTo("no-such-code");
    }

    @Test
    void ministryAndAgencyAreToldByTheMemoNumber() {
        assertThat(AUTHORITY.byMemo("56.04")).map(Entry::code).contains("doict");
        assertThat(AUTHORITY.byMemo("05")).map(Entry::code).contains("public-administration");
        assertThat(AUTHORITY.byMemo("99")).isEmpty();
    }

    @Test
    void anArchiveMayAddEntriesOfItsOwn() {
        List<Entry> entries = new ArrayList<>(Authority.national());
        entries.addAll(EntryTable.read(
                Entry.Sort.AGENCY, Stream.of("river-board\t\tনদী সংস্কার বোর্ড\tRiver Board\tনসবো\t\t\t\t\t")));
        Authority own = new Authority(entries);
        assertThat(own.office("নসবো", BOCHAGANJ).orElseThrow().code()).isEqualTo("river-board-dinajpur-bochaganj");
        assertThat(AUTHORITY.office("নসবো", BOCHAGANJ).orElseThrow().isProvisional())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"dc", "UPPER |||||||||", "dc|nowhere||||||||", "dc|||||||MMXX||"},
            ignoreLeadingAndTrailingWhitespace = false)
    void aLineThatIsNoneIsAnError(String first) {
        String line = first.replace('|', '\t');
        assertThatThrownBy(() -> EntryTable.read(Entry.Sort.OFFICE, Stream.of(line)))
                .isInstanceOf(MohafezException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "প্রধান শিক্ষক | চরফুলি সরকারি প্রাথমিক বিদ্যালয়, বোচাগঞ্জ, দিনাজপুর | মহুয়া উচ্চ বিদ্যালয়, বোচাগঞ্জ, দিনাজপুর",
                "সভাপতি, ম্যানেজিং কমিটি | চরফুলি সরকারি প্রাথমিক বিদ্যালয়, বোচাগঞ্জ, দিনাজপুর | মহুয়া উচ্চ বিদ্যালয়, বোচাগঞ্জ, দিনাজপুর",
                "ইউপি সচিব | ১নং নাফানগর ইউনিয়ন পরিষদ, বোচাগঞ্জ, দিনাজপুর | ২নং ইশানিয়া ইউনিয়ন পরিষদ, বোচাগঞ্জ, দিনাজপুর",
            })
    void aPostOfOneOfSeveralInAPlaceIsItsOwn(String post, String office, String other) {
        assertThat(postIn(post, office)).isNotEqualTo(postIn(post, other));
        assertThat(postIn(post + " (সকল)", office)).isEqualTo(postIn(post + " (সকল)", other));
    }

    @Test
    void aPostIsTheSameInItsOwnPaperAndWhereItsOfficeIsNamed() {
        String school = "মহুয়া উচ্চ বিদ্যালয়";
        assertThat(postIn("প্রধান শিক্ষক", school + ", বোচাগঞ্জ, দিনাজপুর"))
                .isEqualTo(
                        postIn("প্রধান শিক্ষক, " + school, "উপজেলা নির্বাহী অফিসারের কার্যালয়, বোচাগঞ্জ, দিনাজপুর"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"উপজেলা নির্বাহী অফিসার", "অফিসার ইনচার্জ", "সহকারী প্রোগ্রামার", "উপজেলা কৃষি অফিসার"})
    void aPostOfAnotherOfficeIsNotOneOfTheSchools(String post) {
        assertThat(postIn(post, "মহুয়া উচ্চ বিদ্যালয়, বোচাগঞ্জ, দিনাজপুর"))
                .isEqualTo(postIn(post, "উপজেলা নির্বাহী অফিসারের কার্যালয়, বোচাগঞ্জ, দিনাজপুর"));
    }

    private static String postIn(String post, String office) {
        Named of = AUTHORITY.office(office, BOCHAGANJ).orElseThrow();
        return AUTHORITY.implementer(post, BOCHAGANJ, of).orElseThrow().code();
    }

    /** The tables hold together: each code once, and what is led to is there. */
    @Test
    void theTablesHoldTogether() {
        List<Entry> entries = Authority.national();
        List<String> codes = entries.stream().map(Entry::code).toList();
        assertThat(entries.stream()
                        .filter(entry -> !codes.contains(entry.successor())
                                && !entry.successor().isEmpty()))
                .isEmpty();
        assertThat(entries.stream()
                        .filter(entry ->
                                !codes.contains(entry.under()) && !entry.under().isEmpty()))
                .isEmpty();
        for (List<Entry.Sort> table : List.of(
                List.of(Entry.Sort.MINISTRY, Entry.Sort.AGENCY, Entry.Sort.OFFICE),
                List.of(Entry.Sort.POST),
                List.of(Entry.Sort.BODY))) {
            assertThat(entries.stream()
                            .filter(entry -> table.contains(entry.sort()))
                            .map(Entry::code))
                    .doesNotHaveDuplicates();
        }
    }

    /** Codes stand in addresses that people have written down. */
    @Test
    void provisionalCodesStayAsTheyAre() {
        assertThat(AUTHORITY
                        .office("নদী গবেষণা কেন্দ্র", BOCHAGANJ)
                        .orElseThrow()
                        .code())
                .matches("nadigabesanakenadar-[0-9a-z]{6}-dinajpur-bochaganj");
    }

    @Property(tries = 200)
    void whateverIsNamedHasACodeThatFitsAnAddress(@ForAll String name) {
        AUTHORITY.office(name, BOCHAGANJ).ifPresent(named -> assertThat(named.code())
                .matches("[a-z0-9]+(-[a-z0-9]+)*")
                .hasSizeLessThanOrEqualTo(120));
        AUTHORITY.implementer(name, BOCHAGANJ, new Named("dae", null)).ifPresent(named -> assertThat(named.code())
                .matches("[a-z0-9]+(-[a-z0-9]+)*")
                .hasSizeLessThanOrEqualTo(120));
        AUTHORITY.body(name).ifPresent(named -> assertThat(named.code()).matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }
}
