package org.mohafez.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;

class CandidateTest {
    private static final String SOUND =
            "সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন এবং বিগত সভার কার্যবিবরণী পাঠ করে"
                    + " শোনানো হয় কোনো সংশোধনী না থাকায় তা গ্রহণ করা হয়";
    private static final String DRAWN =
            "সভাপিত উপিস্থত সকলেক স্বাগত জািনেয় সভার কাজ শুরু কেরন এবং িবগত সভার কাযর্িববরণী পাঠ কের"
                    + " েশানােনা হয় েকােনা সংেশাধনী না থাকায় তা গ্রহণ করা হয়";
    private static final String SWAPPED =
            SOUND.replace('ক', '\u0001').replace('র', 'ক').replace('ন', 'র').replace('\u0001', 'ন');

    @Test
    void soundTextIsBelievedAsItIs() {
        Candidate own = Candidate.of(layer(1, SOUND));
        assertThat(own.doubt()).isEmpty();
        assertThat(own.page().source()).isEqualTo(PageSource.TEXT);
        assertThat(own.page().text()).isEqualTo(SOUND);
    }

    @Test
    void drawnOrderIsPutRightAndSaid() {
        Candidate own = Candidate.of(layer(1, DRAWN));
        assertThat(own.page().text()).isEqualTo(SOUND);
        assertThat(own.page().source()).isEqualTo(PageSource.REPAIRED);
        assertThat(own.page().reason()).contains("put right", "rephs");
        assertThat(own.doubt()).isEmpty();
    }

    @Test
    void signsThatAConverterMovedArePutRightAndSaid() {
        String late = "উপজলো পরষিদরে মাসকি সভার র্কাযববিরণী অফসিরে ঠকিানা মানকিগঞ্জ এবং র্কমর্কতার নাম";
        Candidate own = Candidate.of(layer(1, late));
        assertThat(own.page().text())
                .isEqualTo("উপজেলা পরিষদের মাসিক সভার কার্যবিবরণী অফিসের ঠিকানা মানিকগঞ্জ এবং কর্মকর্তার নাম");
        assertThat(own.page().source()).isEqualTo(PageSource.REPAIRED);
        assertThat(own.page().reason()).contains("put right", "behind");
    }

    @Test
    void aSlipOfAClerkMovesNoSignsOfOtherWords() {
        String slip = "সভায় করমি নামের গ্রামে জমি অধিগ্রহণ ও ক্রয় নিয়ে আলোচনা হয় উপজেলাা অফিস";
        Candidate own = Candidate.of(layer(1, slip));
        assertThat(own.page().text()).isEqualTo(slip);
        assertThat(own.page().source()).isEqualTo(PageSource.TEXT);
    }

    @Test
    void aSignBelongsWhereItMakesAWord() {
        assertThat(Candidate.of(layer(1, "প্রযকু্তি ও যকু্তি")).page().text()).isEqualTo("প্রযুক্তি ও যুক্তি");
        assertThat(Candidate.of(layer(1, "শতু্র")).page().text()).isEqualTo("শত্রু");
    }

    @Test
    void whatIsOnlyGuessedOnAPictureIsNoText() {
        Page shining = Candidate.of(picture(SOUND).as(PageSource.OCR, 0.4, "read from a picture of the page"))
                .page();
        assertThat(shining.blocks()).isEmpty();
        assertThat(shining.reason()).contains("0.40");

        Page faint = Candidate.of(picture(SOUND).as(PageSource.OCR, 0.5, "read from a picture of the page"))
                .page();
        assertThat(faint.text()).isEqualTo(SOUND);
    }

    @Test
    void lostLettersAreNotPutRight() {
        Candidate own = Candidate.of(layer(1, DRAWN.replaceAll(".\u09CD.", "")));
        assertThat(own.doubt()).isPresent();
    }

    @Test
    void whatThePictureBearsOutStays() {
        Page page = Candidate.of(layer(0.5, SOUND)).or(seen(SOUND)).page();
        assertThat(page.source()).isEqualTo(PageSource.TEXT);
        assertThat(page.reason()).contains("reads alike", "25 of 25 words");
        assertThat(page.confidence()).isEqualTo(1);
    }

    @Test
    void anIllegibleLayerGivesWayToThePicture() {
        Page page = Candidate.of(layer(1, SOUND.replace('স', '\uFFFD')))
                .or(seen(SOUND))
                .page();
        assertThat(page.source()).isEqualTo(PageSource.OCR);
        assertThat(page.reason()).contains("the text layer is not legible");
        assertThat(page.text()).isEqualTo(SOUND);
    }

    @Test
    void aLayerOfOtherWordsGivesWayToThePicture() {
        Page page = Candidate.of(layer(1, SWAPPED)).or(seen(SOUND)).page();
        assertThat(page.source()).isEqualTo(PageSource.OCR);
        assertThat(page.reason()).contains("the text layer is worse");
    }

    @Test
    void aPictureThatReadsWorseIsLeft() {
        Page page = Candidate.of(layer(0.5, SOUND)).or(seen(SWAPPED)).page();
        assertThat(page.source()).isEqualTo(PageSource.TEXT);
        assertThat(page.reason()).contains("in 100 are known");
        assertThat(page.text()).isEqualTo(SOUND);
    }

    @Test
    void aPictureThatShowsMoreIsRead() {
        Page page = Candidate.of(layer(0.5, "সভার কার্যবিবরণী পাঠ করে"))
                .or(seen(SOUND))
                .page();
        assertThat(page.source()).isEqualTo(PageSource.OCR);
        assertThat(page.reason()).contains("lacks 21 words");
    }

    @Test
    void withoutAPictureALegibleLayerStays() {
        Page blank = SetPages.seen(1).because("its picture could not be read");
        Page page = Candidate.of(layer(0.5, SOUND)).or(Candidate.of(blank)).page();
        assertThat(page.text()).isEqualTo(SOUND);
        assertThat(page.confidence()).isEqualTo(0.5);
        assertThat(page.reason()).contains("could not be read");
    }

    @Test
    void illegibleTextIsLeftOutWithTheReason() {
        Page page = Candidate.of(layer(1, SOUND.replace('স', '\uFFFD'))).page();
        assertThat(page.blocks()).isEmpty();
        assertThat(page.confidence()).isZero();
        assertThat(page.reason()).startsWith("text not legible");
    }

    private static Page layer(double confidence, String text) {
        return SetPages.page(1, confidence, SetPages.paragraph(1, 100, text));
    }

    private static Candidate seen(String text) {
        return Candidate.of(picture(text));
    }

    private static Page picture(String text) {
        return SetPages.seen(1, SetPages.paragraph(1, 100, text));
    }
}
