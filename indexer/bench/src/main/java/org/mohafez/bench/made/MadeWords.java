package org.mohafez.bench.made;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** The words of made papers by their rank, and texts of them. Half of the words follow the one before as some words do. */
public final class MadeWords {
    /** Forms that stand in some decision of a million; a tenth of them in most. */
    private static final int FORMS = 120_000;

    private static final double EXPONENT = 1.05;

    /** With it the commonest word is one in thirty, as in the sample papers; without it one in eight. */
    private static final double FLAT = 2.7;

    /** So many words commonly follow a word. */
    private static final int FOLLOWERS = 8;

    private static final int SENTENCE = 12;

    private static final List<String> AFTER_VOWEL =
            List.of("র", "তে", "কে", "টি", "টির", "গুলো", "গুলোর", "সমূহ", "সমূহের", "ও", "ই");
    private static final List<String> AFTER_CONSONANT =
            List.of("ের", "ে", "কে", "টি", "টির", "গুলো", "গুলোর", "সমূহ", "সমূহের", "ও", "ই");
    private static final String VOWEL_SIGNS = "ািীুূৃেৈোৌঅআইঈউঊএঐওঔ";

    private final List<String> forms;
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Zipf zipf = new Zipf(FORMS, EXPONENT, FLAT);

    MadeWords(long seed) {
        Set<String> known = new LinkedHashSet<>(Tables.words());
        List<String> stems = known.stream().filter(word -> word.length() > 2).toList();
        SplittableRandom random = new SplittableRandom(seed);
        while (known.size() < FORMS) {
            String stem = stems.get(random.nextInt(stems.size()));
            // Compounds are rarer than forms, and only they make a vocabulary that has no end.
            known.add(
                    random.nextInt(3) == 0
                            ? inflected(stem + stems.get(random.nextInt(stems.size())), random)
                            : inflected(stem, random));
            if (random.nextInt(4) == 0) {
                known.add(stem + "-" + stems.get(random.nextInt(stems.size())));
            }
        }
        forms = List.copyOf(known).subList(0, FORMS);
        for (int rank = 0; rank < FORMS; rank++) {
            ranks.put(forms.get(rank), rank);
        }
    }

    private static String inflected(String stem, RandomGenerator random) {
        boolean vowel = VOWEL_SIGNS.indexOf(stem.charAt(stem.length() - 1)) >= 0;
        List<String> endings = vowel ? AFTER_VOWEL : AFTER_CONSONANT;
        return stem + endings.get(random.nextInt(endings.size()));
    }

    /** @param rank from 0, the commonest first */
    public String at(int rank) {
        return forms.get(rank);
    }

    /** The place of a word as it is printed; behind all others if it is none of them. */
    public int rank(String word) {
        return ranks.getOrDefault(word, forms.size());
    }

    /** How many there are. */
    public int count() {
        return forms.size();
    }

    /** So many words as sentences. */
    String text(RandomGenerator random, int words) {
        StringBuilder text = new StringBuilder(words * 8);
        int rank = -1;
        for (int i = 0; i < words; i++) {
            rank = rank >= 0 && random.nextBoolean()
                    ? follower(rank, random.nextInt(FOLLOWERS))
                    : zipf.rank(random.nextDouble());
            text.append(i == 0 ? "" : " ").append(forms.get(rank));
            if ((i + 1) % SENTENCE == 0 && i + 1 < words) {
                text.append("।");
                rank = -1;
            }
        }
        return text.append("।").toString();
    }

    /** Words that follow a word are as common as others. */
    private int follower(int rank, int which) {
        return zipf.rank(new SplittableRandom(31L * rank + which).nextDouble());
    }

    List<String> some(RandomGenerator random, int words) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            some.add(forms.get(zipf.rank(random.nextDouble())));
        }
        return some;
    }
}
