package org.mohafez.text;

import java.util.HashSet;
import java.util.Set;
import org.mohafez.bangla.TableLines;

/**
 * Some forty thousand Bangla words, to ask of a page whether its words are any. Of the words on sound pages 79 to 95 in a
 * hundred are among them; on pages whose letters are mapped wrongly, or stand where they are drawn, 20 to 48. Names of
 * villages and people are mostly not known, so that few known words prove nothing by themselves.
 */
final class Lexicon {
    static final Lexicon BANGLA = new Lexicon("words.txt", "places.txt", "offices.txt");

    private final Set<String> words = new HashSet<>(1 << 16);
    private final int longest;

    private Lexicon(String... lists) {
        for (String list : lists) {
            read(list);
        }
        longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** How many UTF-16 units the longest word has. */
    int longest() {
        return longest;
    }

    /** @param word clean, without joiners */
    boolean knows(String word) {
        return words.contains(word);
    }

    private void read(String list) {
        words.addAll(TableLines.of(Lexicon.class, "lexicon/" + list));
    }
}
