package org.mohafez.web.desk.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mohafez.search.FacetValue;

class LikeNamesTest {
    private static List<FacetValue> values(String... labels) {
        List<String> all = List.of(labels);
        return IntStream.range(0, all.size())
                .mapToObj(i -> new FacetValue("c" + i, all.get(i), 1))
                .toList();
    }

    @Test
    void twoSpellingsAreAPairAndTwoPlacesAreNot() {
        LikeNames names = new LikeNames(values(
                "উপজেলা কৃষি অফিসারের কার্যালয়, লালপুর",
                "উপজেলা কৃষি অফিসারের কার্যালয়, সোনাপুর",
                "উপজেলা কৃষি অফিসারের কার্যালয়, নীলগাঁও",
                "কাঞ্চনপুর বহুমুখী উচ্চ বিদ্যালয়",
                "কাঞ্চনপুর বহুমুখি উচ্চবিদ্যালয়",
                "জেলা তথ্য অফিস, রূপনগর"));
        assertThat(names.pairs(10, (one, other) -> true))
                .extracting(pair -> pair.one().code() + pair.other().code())
                .containsExactly("c3c4");
        assertThat(names.like("c3", 10)).extracting(FacetValue::code).containsExactly("c4");
        assertThat(names.pairs(10, (one, other) -> false)).isEmpty();
        assertThat(names.like("unknown", 10)).isEmpty();
    }

    @Test
    void namesWithoutLettersAreLikeNothing() {
        assertThat(new LikeNames(values("", "—", "১")).pairs(10, (one, other) -> true))
                .isEmpty();
    }

    /** Each is compared with few of the others. */
    @Test
    void manyNamesAreComparedQuickly() {
        List<FacetValue> many = Stream.concat(
                        IntStream.range(0, 5_000)
                                .mapToObj(i -> new FacetValue(
                                        "n" + i, "কার্যালয় " + Integer.toString(i * 7919 + 100_000, 36) + " শাখা", 1)),
                        values("কাঞ্চনপুর রেকর্ড ঘর", "কাঞ্চনপুর রেকর্ডঘর").stream())
                .toList();
        long start = System.nanoTime();
        assertThat(new LikeNames(many).pairs(1, (one, other) -> true).getFirst().likeness())
                .isEqualTo(1);
        assertThat((System.nanoTime() - start) / 1e9).as("seconds").isLessThan(5);
    }
}
