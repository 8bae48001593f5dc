package org.mohafez.authority;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;

/** Words of names that do not tell one office or post from another, by what they do tell: the groups of words.tsv. */
enum Term {
    HEAD,
    OFFICER,
    LOCAL_RANK,
    HEAD_RANK,
    RANK,
    CIRCLE,
    ZONE,
    SUBDIVISION,
    UPAZILA,
    DISTRICT,
    DIVISION,
    DIVISION_AFTER_PLACE,
    UNION,
    LITTLE,
    NUMBER,
    ALL,
    CHARGE,
    INSTITUTION,
    ADDRESS,
    BRANCH;

    private static final Map<Term, Phrases> PHRASES = read();

    /** Before which word a phrase of this group ends that begins with the word {@code i}; {@code i} if none does. */
    int after(Words words, int i) {
        return words.at(i, phrases()).map(Words.Span::after).orElse(i);
    }

    Phrases phrases() {
        return Objects.requireNonNull(PHRASES.get(this), () -> "words.tsv lacks " + this);
    }

    private static Map<Term, Phrases> read() {
        Map<Term, Phrases> phrases = new EnumMap<>(Term.class);
        for (String line : Lines.of("words.tsv")) {
            int tab = line.indexOf('\t');
            Term term = valueOf(line.substring(0, tab).replace('-', '_').toUpperCase(Locale.ROOT));
            phrases.put(term, Phrases.of(Arrays.stream(line.substring(tab + 1).split(","))));
        }
        return phrases;
    }
}
