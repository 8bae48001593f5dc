package org.mohafez.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegibilityTest {
    private static final String SOUND = """
            সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন। বিগত সভার কার্যবিবরণী পাঠ করে শোনানো হয় এবং কোনো
            সংশোধনী না থাকায় তা সর্বসম্মতিক্রমে দৃঢ়ীকরণ করা হয়। উপজেলা নির্বাহী অফিসার জানান যে, প্রতিটি দপ্তরের ওয়েব
            পোর্টাল নিয়মিত হালনাগাদ করতে হবে। এ বিষয়ে সকল কর্মকর্তাকে অনুরোধ জানানো হয়।""";

    @Test
    void soundBanglaIsBeyondDoubt() {
        Legibility sound = Legibility.of(SOUND);
        assertThat(sound.doubt()).isEmpty();
        assertThat(sound.confidence()).isEqualTo(1);
        assertThat(sound.words().share()).isGreaterThan(0.75);
    }

    @Test
    void englishIsBeyondDoubt() {
        String english = "The meeting was held in the conference room of the department on 12 May. ".repeat(6);
        assertThat(Legibility.of(english).doubt()).isEmpty();
    }

    @Test
    void signsBeforeTheirLettersAreIllegible() {
        String drawn =
                "গণপ্রজাতন্ত্রী বাংলােদশ সরকার িসদ্ধান্ত েমাতােবক িনবাহী অিফসার ৈবঠেক িনেদশনা িদেয়েছন েজলা েথেক";
        assertThat(Legibility.of(drawn).complaint())
                .hasValueSatisfying(why -> assertThat(why).contains("where no word has them"));
    }

    @Test
    void lettersOfOtherScriptsAreIllegible() {
        assertThat(Legibility.of(SOUND.replace('ক', '\uAE40')).complaint()).isPresent();
        assertThat(Legibility.of(SOUND.replace('র', '\uE123')).complaint()).isPresent();
        assertThat(Legibility.of(SOUND.replace('স', '\uFFFD')).complaint()).isPresent();
        assertThat(Legibility.of(SOUND.replace("র", "\u09B1")).complaint()).isPresent();
        assertThat(Legibility.of(SOUND.replace("ক", "\u0145")).complaint()).isPresent();
    }

    @Test
    void bulletsOfSymbolFontsAreNoFault() {
        assertThat(Legibility.of(SOUND.replace("।", "। \uF0B7 ")).doubt()).isEmpty();
    }

    /** As LibreOffice's PDFs read after a resave by cairo: nothing impossible, and nothing known. */
    @Test
    void onlyWordsTellWhereLettersAreMappedToOthers() {
        String swapped =
                SOUND.replace('ক', '\u0001').replace('র', 'ক').replace('ন', 'র').replace('\u0001', 'ন');
        assertThat(Legibility.of(swapped).complaint()).isEmpty();
        assertThat(Legibility.of(swapped).doubt())
                .hasValueSatisfying(why -> assertThat(why).contains("few of its words are known"));
    }

    @Test
    void aVisargaThatIsTypedForAColonIsNoFault() {
        String form = "নাম ঃ মোঃ রফিকুল ইসলাম পদবী ঃ অফিস সহায়ক কর্মস্থল ঃ বোচাগঞ্জ ".repeat(2);
        assertThat(Legibility.of(form).impossible()).isZero();
        assertThat(Legibility.of(form.replace(" ঃ", " ঃক")).impossible()).isEqualTo(6);
    }

    @Test
    void twoSlipsInAShortListOfNamesProveNothing() {
        String list = "আবুল কাশেম চৌধুরী ১২৫০০ শেফালী আক্তার খানম ৯৮০০ জসীম ভূঁইয়া ময়নুল ে হোসেন লাকী ি টুনি ফজলু হক";
        assertThat(Legibility.of(list).impossible()).isEqualTo(2);
        assertThat(Legibility.of(list).complaint()).isEmpty();
        assertThat(Legibility.of(list + " ু তালুকদার").complaint()).isPresent();
    }

    @Test
    void abbreviationsWithCapitalsInsideAreNoBijoy() {
        String ministries = "GoB MoF MoHFW MoPA DoE MoU PhD MoLJPA eGP iBAS ".repeat(3);
        assertThat(Legibility.of(ministries).complaint()).isEmpty();
        assertThat(Legibility.of(ministries + "Avgvi †mvbvi evsjv").complaint()).isPresent();
    }

    @Test
    void aListOfVillagesIsDoubtfulAndLegible() {
        String villages =
                "চরবাটাখালী, মধ্যডুবলাগাড়ি, পশ্চিমচিকনকান্দা, ভেটকাইল, নলুয়াডোব, কাজিয়ালচর, উত্তরপাইককোণা, "
                        + "দক্ষিণহাটশশীগঞ্জ, বেলতৈলাবাড়ী, ঘুঘুরচালা, শোলমারিকান্দি, টেংরামাগুরা, ডোবালীচর, খাসেরহাটিয়া";
        assertThat(Legibility.of(villages).complaint()).isEmpty();
        assertThat(Legibility.of(villages).doubt()).isPresent();
    }

    @Test
    void latinLettersThatMakeNoEnglishAreDoubtful() {
        assertThat(Legibility.of("gelqNq oqft TFtCrfi srqq qFTS ctrFT Wqffi".repeat(10))
                        .doubt())
                .isPresent();
    }

    @Test
    void bijoyIsNamed() {
        assertThat(Legibility.of("MYcÖRvZš¿x evsjv‡`k miKvi Dc‡Rjv wbe©vnx Awdmv‡ii Kvh©vjq †bvqvLvjx mfvi Kvh©weeiYx")
                        .complaint())
                .hasValueSatisfying(why -> assertThat(why).contains("Bijoy"));
    }

    @Test
    void aFewWordsProveNothing() {
        assertThat(Legibility.of("পরিশিষ্ট-ক").doubt()).isEmpty();
        assertThat(Legibility.of("").doubt()).isEmpty();
        assertThat(Legibility.of("১২৩ 456").complaint()).isEmpty();
    }
}
