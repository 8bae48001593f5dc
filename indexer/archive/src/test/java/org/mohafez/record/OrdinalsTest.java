package org.mohafez.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OrdinalsTest {
    private static final String POND = "উপজেলার সকল পুকুরের তালিকা হালনাগাদ করে আগামী সভায় উপস্থাপন করতে হবে।";
    private static final String ROAD = "ইউনিয়ন পরিষদের রাস্তা মেরামতের প্রাক্কলন জেলায় পাঠাতে হবে।";
    private static final String PORTAL = "প্রতিটি দপ্তরের ওয়েব পোর্টাল প্রতি মাসে হালনাগাদ করতে হবে।";

    @Test
    void aRowFoundBetweenOthersTakesTheNextNumber() {
        Ordinals carried = carry(read(POND, PORTAL), read(POND, ROAD, PORTAL));

        assertThat(carried.decisions()).extracting(Decision::ordinal).containsExactly(1, 3, 2);
        assertThat(carried.retired()).isEmpty();
    }

    @Test
    void aRowReadBetterIsTheSame() {
        String slips = "উপজলার সকল পুকরের তালিকা হালনাগদ কর আগামি সভায উপস্থপন করতে হবে";
        Ordinals carried = carry(read(slips, ROAD), read(POND, ROAD));

        assertThat(carried.decisions()).extracting(Decision::ordinal).containsExactly(1, 2);
    }

    @Test
    void rowsThatChangeTheirOrderKeepTheirNumbers() {
        assertThat(carry(read(POND, ROAD, PORTAL), read(PORTAL, POND, ROAD)).decisions())
                .extracting(Decision::ordinal)
                .containsExactly(3, 1, 2);
    }

    @Test
    void aRowThatIsPartOfAnotherNowSaysOfWhich() {
        Ordinals carried = carry(read(POND, ROAD, PORTAL), read(POND + " " + ROAD, PORTAL));

        assertThat(carried.decisions()).extracting(Decision::ordinal).containsExactly(1, 3);
        assertThat(carried.retired()).containsExactly(new Retired(2, 1));
    }

    @Test
    void aNumberIsNeverGivenTwice() {
        Ordinals lost = carry(read(POND, ROAD), read(POND));
        assertThat(lost.retired()).containsExactly(new Retired(2, null));

        Ordinals found = Ordinals.carry(lost.decisions(), lost.retired(), Set.of(3), read(POND, PORTAL));

        assertThat(found.decisions()).extracting(Decision::ordinal).containsExactly(1, 4);
        assertThat(found.retired()).containsExactly(new Retired(2, null));
    }

    @Test
    void whatReplacedARowMayVanishToo() {
        Ordinals joined = carry(read(POND, ROAD), read(POND + " " + ROAD));
        Ordinals gone = Ordinals.carry(joined.decisions(), joined.retired(), Set.of(), List.of());

        assertThat(gone.retired()).containsExactly(new Retired(1, null), new Retired(2, null));
    }

    @Test
    void theSameReadingChangesNothing() {
        List<Decision> read = read(POND, POND, ROAD);
        assertThat(carry(read, read).decisions()).isEqualTo(read);
    }

    /** However a reading changes: each row has one number, no number is given twice, and all that were given are accounted for. */
    @Property(tries = 300)
    void everyNumberEverGivenIsSomewhere(
            @ForAll @Size(max = 12) List<@IntRange(max = 30) Integer> before,
            @ForAll @Size(max = 12) List<@IntRange(max = 30) Integer> now,
            @ForAll long seed) {
        List<Decision> first = read(sentences(before));
        List<Decision> second = new ArrayList<>(read(sentences(now)));
        Collections.shuffle(second, new Random(seed));

        Ordinals carried = carry(first, second);

        List<Integer> live = carried.decisions().stream().map(Decision::ordinal).toList();
        List<Integer> gone = carried.retired().stream().map(Retired::ordinal).toList();
        assertThat(live).doesNotHaveDuplicates();
        assertThat(gone).doesNotHaveDuplicates().noneMatch(live::contains);
        Set<Integer> all = new HashSet<>(live);
        all.addAll(gone);
        assertThat(all).containsAll(first.stream().map(Decision::ordinal).toList());
        assertThat(carried.decisions())
                .extracting(Decision::text)
                .containsExactlyElementsOf(second.stream().map(Decision::text).toList());
        assertThat(carried.retired())
                .allSatisfy(old -> assertThat(old.replacedBy() == null || live.contains(old.replacedBy()))
                        .isTrue());
    }

    private static String[] sentences(List<Integer> numbers) {
        return numbers.stream()
                .map(n -> "সিদ্ধান্ত " + "কখগঘচছজঝটঠডঢণতথদধনপফবভমযরলশষসহ".charAt(n % 30) + n + " বিষয়ে ব্যবস্থা "
                        + n * 7919)
                .toArray(String[]::new);
    }

    private static Ordinals carry(List<Decision> before, List<Decision> now) {
        return Ordinals.carry(before, List.of(), Set.of(), now);
    }

    private static List<Decision> read(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> new Decision(i + 1, null, null, null, texts[i], List.of(), List.of(), null, null, 1))
                .toList();
    }
}
