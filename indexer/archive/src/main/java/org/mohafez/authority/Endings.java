package org.mohafez.authority;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.phrase.Words;

/** Takes off a folded word what a name's grammar puts on it: প্রশাসকের কার্যালয়, চেয়ারম্যানগণ. */
final class Endings {
    private static final Pattern MANY =
            Pattern.compile("(?<=..)(?:গন(?:কে|ের)?|বরিনদ|বরগ|সমুহ|বিরিনদ|দের)$|(?<=....)রা$");
    private static final Pattern GENITIVE_ER = Pattern.compile("(?<=...)ের$");
    private static final Pattern GENITIVE_R = Pattern.compile("(?<=..[িা])র$");

    private Endings() {}

    static String off(Words words, int i, int to, Core.Of what) {
        String word = GENITIVE_ER.matcher(Core.folded(words, i, i + 1)).replaceFirst("");
        if (what == Core.Of.POST) {
            Matcher many = MANY.matcher(word);
            return many.find() ? many.replaceFirst("") : word;
        }
        boolean beforeHead =
                i + 1 < to && (Term.HEAD.after(words, i + 1) > i + 1 || Term.OFFICER.after(words, i + 1) > i + 1);
        return beforeHead ? GENITIVE_R.matcher(word).replaceFirst("") : word;
    }
}
