package org.mohafez.search.lucene.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents of one entry, of some, and longer than a number has bits; counted as if one by one. */
class DocumentEndsTest {
    static LongStream seeds() {
        return new Random().longs(300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsDocumentsThatHaveAHit(long seed) {
        Random random = new Random(seed);
        int entries = 1 + random.nextInt(2_000);
        int longest = 1 + random.nextInt(random.nextBoolean() ? 5 : 300);
        int rarity = 1 + random.nextInt(random.nextBoolean() ? 3 : 500);
        FixedBitSet lasts = new FixedBitSet(entries);
        FixedBitSet hits = new FixedBitSet(entries);
        int documents = 0;
        for (int first = 0; first < entries; ) {
            int last = Math.min(first + random.nextInt(longest), entries - 1);
            lasts.set(last);
            boolean any = false;
            for (int entry = first; entry <= last; entry++) {
                if (random.nextInt(rarity) == 0) {
                    hits.set(entry);
                    any = true;
                }
            }
            documents += any ? 1 : 0;
            first = last + 1;
        }
        assertThat(new DocumentEnds(lasts).count(hits)).isEqualTo(documents);
    }
}
