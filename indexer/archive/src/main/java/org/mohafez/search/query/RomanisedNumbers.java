package org.mohafez.search.query;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Bangla number words as they are typed in Latin letters. They are heard as nothing else only before what is counted: sat is seven in sat din. Each
 * spelling is listed, since by their consonants alone চা and সে are six too.
 */
final class RomanisedNumbers {
    private static final Map<String, Integer> VALUES = Map.ofEntries(
            Map.entry("ek", 1),
            Map.entry("dui", 2),
            Map.entry("du", 2),
            Map.entry("tin", 3),
            Map.entry("char", 4),
            Map.entry("pach", 5),
            Map.entry("panch", 5),
            Map.entry("paanch", 5),
            Map.entry("choy", 6),
            Map.entry("chhoy", 6),
            Map.entry("soy", 6),
            Map.entry("sat", 7),
            Map.entry("saat", 7),
            Map.entry("aat", 8),
            Map.entry("noy", 9),
            Map.entry("dosh", 10),
            Map.entry("dos", 10),
            Map.entry("egaro", 11),
            Map.entry("baro", 12),
            Map.entry("tero", 13),
            Map.entry("choddo", 14),
            Map.entry("ponero", 15),
            Map.entry("sholo", 16),
            Map.entry("solo", 16),
            Map.entry("shotero", 17),
            Map.entry("sotero", 17),
            Map.entry("atharo", 18),
            Map.entry("unish", 19),
            Map.entry("bish", 20),
            Map.entry("bis", 20),
            Map.entry("kuri", 20),
            Map.entry("ekush", 21),
            Map.entry("ponchish", 25),
            Map.entry("trish", 30),
            Map.entry("tirish", 30),
            Map.entry("chollish", 40),
            Map.entry("ponchash", 50),
            Map.entry("ponchas", 50),
            Map.entry("shat", 60),
            Map.entry("shottor", 70),
            Map.entry("ashi", 80),
            Map.entry("nobboi", 90));

    private RomanisedNumbers() {}

    static Optional<BigDecimal> value(String word) {
        return Optional.ofNullable(VALUES.get(word.toLowerCase(Locale.ROOT))).map(BigDecimal::valueOf);
    }
}
