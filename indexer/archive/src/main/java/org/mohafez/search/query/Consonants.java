package org.mohafez.search.query;

import java.util.List;
import java.util.Locale;
import org.mohafez.bangla.Rewrite;

/** The consonants of an English word as it is spoken, finer than a roman key: f is no p and v no b. */
final class Consonants {
    private static final List<Rewrite> SPOKEN = List.of(
            Rewrite.everywhere("[^a-z]", ""),
            Rewrite.of("tion", "shn"),
            Rewrite.of("sion", "shn"),
            Rewrite.of("igh", "i"),
            Rewrite.of("ph", "f"),
            Rewrite.of("bh", "v"),
            Rewrite.where("c", "c?ch+", "C"),
            Rewrite.of("ck", "k"),
            Rewrite.where("c", "c(?=[eiy])", "s"),
            Rewrite.of("c", "k"),
            Rewrite.of("q", "k"),
            Rewrite.of("x", "ks"),
            Rewrite.of("z", "j"),
            Rewrite.of("dg", "j"),
            Rewrite.where("g", "g(?=[eiy])", "j"),
            Rewrite.everywhere("[aeiouywh]", ""),
            Rewrite.everywhere("(.)\\1+", "$1"));

    private Consonants() {}

    /** @param word in Latin letters */
    static String of(String word) {
        return Rewrite.all(SPOKEN, word.toLowerCase(Locale.ROOT));
    }
}
