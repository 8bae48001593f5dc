package org.mohafez.pipeline.alike;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A short summary of a text, by which two texts can be compared without having either: how many of their pairs of neighbouring
 * words are the same in both (Broder 1997, "On the resemblance and containment of documents").
 *
 * @param least for each of {@value #HASHES} ways of hashing, the least hash of all pairs
 */
record MinHash(int[] least) {
    private static final int HASHES = 64;
    /** Texts of which half is the same share one of the bands, mostly. */
    private static final int BANDS = 16;
    /** Fewer pairs say nothing. */
    private static final int FEWEST = 30;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Empty where the text is too short to be compared. */
    static Optional<MinHash> of(String text) {
        String[] words = BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT));
        if (words.length <= FEWEST) {
            return Optional.empty();
        }
        int[] least = new int[HASHES];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int i = 1; i < words.length; i++) {
            long pair = hash(words[i - 1]) * 31 + hash(words[i]);
            for (int way = 0; way < HASHES; way++) {
                least[way] = Math.min(least[way], (int) (mixed(pair + way * 0x9E3779B97F4A7C15L) >>> 32));
            }
        }
        return Optional.of(new MinHash(least));
    }

    /** FNV-1a of its digits' values and other characters: ৩ and 3 are the same. */
    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            hash = (hash ^ (Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)) * 0x100000001b3L;
        }
        return hash;
    }

    /** The last step of SplitMix64: every bit depends on every bit. */
    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** How much of both texts is the same, 0 to 1, give or take .06. */
    double likeness(MinHash other) {
        int same = 0;
        for (int way = 0; way < HASHES; way++) {
            same += least[way] == other.least[way] ? 1 : 0;
        }
        return same / (double) HASHES;
    }

    /** Hashes of which alike texts share at least one. */
    List<Integer> bands() {
        List<Integer> bands = new ArrayList<>();
        int rows = HASHES / BANDS;
        for (int band = 0; band < BANDS; band++) {
            bands.add(31 * band + Arrays.hashCode(Arrays.copyOfRange(least, band * rows, (band + 1) * rows)));
        }
        return bands;
    }

    byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(HASHES * Integer.BYTES);
        buffer.asIntBuffer().put(least);
        return buffer.array();
    }

    static MinHash of(byte[] bytes) {
        int[] least = new int[HASHES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(least);
        return new MinHash(least);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MinHash hash && Arrays.equals(least, hash.least);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(least);
    }
}
