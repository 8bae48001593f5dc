package org.mohafez.bangla.word;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mohafez.bangla.AnyText;
import org.mohafez.bangla.BanglaText;

class RomanisedTest {
    @ParameterizedTest
    @CsvSource({
        "জেলা প্রশাসকের কার্যালয়, jela-prashasaker-karyalay",
        "উপজেলা নির্বাহী অফিসার, upajela-nirbahi-aphisar",
        "তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর, tathya-o-jogajog-prajukti-adhidaptar",
        "শ্রীমঙ্গল, shrimanggal",
        "চাঁদপুর, chandpur",
        "মে/ ২০২৫, me-2025",
        "a2i প্রোগ্রাম, a2i-program",
        "Café Énergie, cafe-energie",
        "'।।', ''",
    })
    void readsAloud(String text, String slug) {
        assertThat(Romanised.slug(text)).isEqualTo(slug);
    }

    @Property
    @Domain(AnyText.class)
    void slugsAreAscii(@ForAll String text) {
        assertThat(Romanised.slug(text)).matches("([a-z0-9]+(-[a-z0-9]+)*)?");
        assertThat(Romanised.slug(BanglaText.clean(text))).isEqualTo(Romanised.slug(text));
    }
}
