package org.mohafez.reader.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mohafez.reader.TextPages;
import org.mohafez.reader.paper.Element;
import org.mohafez.reader.paper.Paper;

/** Where the close of a paper ends and what is annexed begins. */
class AnnexZonesTest {
    private static final String PAPER =
            "গণপ্রজাতন্ত্রী বাংলাদেশ সরকার\nজেলা শিক্ষা অফিসারের কার্যালয়, শেরপুর\nস্মারক নং ৩৭.০২.৮৯০০.০০০.১৯.০০৫.২৪-৩১২\nতারিখ: ২০ মে ২০২৪\nঅফিস আদেশ\n"
                    + "নিম্নবর্ণিত প্রতিষ্ঠান পরিদর্শনের জন্য কর্মকর্তাগণকে দায়িত্ব প্রদান করা হলো।\nরওশন আরা বেগম\nজেলা শিক্ষা অফিসার\n";
    private static final String COPIES = "অনুলিপি:\n১। উপপরিচালক, ময়মনসিংহ অঞ্চল।\n২। প্রধান শিক্ষক (সকল)।\n";
    private static final String TABLE =
            "ক্রমিক\tনাম\tপদবি ও দপ্তর\n১\tমোঃ শাহীন আলম\tসহকারী পরিদর্শক, জেলা শিক্ষা অফিস\n২\tনাসরিন সুলতানা\tগবেষণা কর্মকর্তা, জেলা শিক্ষা অফিস\n";

    @ParameterizedTest
    @ValueSource(strings = {"পরিশিষ্ট-ক", "পরিশিষ্ট", "সংযোজনী-১", "Annexure-A"})
    void anAnnexFollowsTheCloseAndTheCopiesStayInIt(String heading) {
        Zones zones = zones(PAPER + COPIES + heading + "\n" + TABLE);
        assertThat(Distribution.of(zones.closing()).to()).hasSize(2);
        assertThat(text(zones.annexed())).contains(heading).contains("নাসরিন সুলতানা");
        assertThat(text(zones.body())).doesNotContain("নাসরিন সুলতানা");
    }

    @Test
    void aLineThatPointsToAnAnnexBeginsNone() {
        Zones zones = zones(PAPER + COPIES + "পরিশিষ্ট-ক সংযুক্ত।\n");
        assertThat(zones.annexed()).isEmpty();
    }

    @Test
    void aPaperWithoutAnnexHasNone() {
        assertThat(zones(PAPER + COPIES).annexed()).isEmpty();
    }

    private static String text(List<Element> elements) {
        return String.join("\n", elements.stream().map(Element::text).toList());
    }

    private static Zones zones(String text) {
        return Zones.of(Paper.of(TextPages.of(text)));
    }
}
