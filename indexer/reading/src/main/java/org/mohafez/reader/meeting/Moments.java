package org.mohafez.reader.meeting;

import java.util.regex.Pattern;
import org.mohafez.bangla.number.NumberWords;
import org.mohafez.bangla.phrase.Words;

/** Words with which a day or an hour ends. */
final class Moments {
    /** Words, as folded, with which a day or an hour ends; of days of the week, which are often misspelt, how they begin. */
    private static final Pattern MOMENT = Pattern.compile(
            "\\d*(?:ঘটিকা.{0,2}|টাজ|টার|টা|মিনিটে)|সমজ|সমজে|তারিখ|তারিখে|রোজ|(?:সনি|রবি|সোম|মং.{1,4}|বুধ|ব.?হ.*|সু.{1,6})?বার");

    /** As folded: in চারটায়. */
    private static final Pattern HOUR_ENDING = Pattern.compile("(?:টাজ|টার|টা)$");

    private Moments() {}

    /** A word with which a day or an hour ends, also where the hour is written in letters: চারটায়. */
    static boolean end(Words.Word word) {
        String folded = word.folded();
        String hour = HOUR_ENDING.matcher(folded).replaceFirst("");
        return MOMENT.matcher(folded).matches() || hour.length() < folded.length() && NumberWords.isPart(hour);
    }
}
