package org.mohafez.bangla;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/**
 * The order of Bangla words in lists: ICU's standard order for {@code bn}. The JDK's is plain code-point order.
 */
public final class BanglaOrder {
    /** Frozen, so that many threads may compare at once. */
    private static final Collator COLLATOR =
            Collator.getInstance(new ULocale("bn")).freeze();

    private static final Comparator<String> COLLATED = COLLATOR::compare;

    /** Words in dictionary order; words that differ only in code points stay apart, so the order is total. */
    public static final Comparator<String> WORDS = COLLATED.thenComparing(Comparator.naturalOrder());

    private BanglaOrder() {}

    /** A key whose bytes compare as the words do, for columns that are sorted by bytes. */
    public static byte[] key(String word) {
        return COLLATOR.getCollationKey(word).toByteArray();
    }
}
