package org.mohafez.authority;

import java.util.Locale;
import java.util.regex.Pattern;
import org.mohafez.bangla.BanglaDigits;
import org.mohafez.bangla.BanglaText;

/**
 * A word as names are compared by: letters that sound alike are one, and what is silent or easily lost is gone. Codes of
 * offices that no table knows are made from it, so a change here gives them new codes: it is frozen.
 */
final class Folded {
    private static final String FROM = "ঈীঊূণঞশষযৎঙঐৈঔৌ";
    private static final String TO = "ইিউুননসসজতংএেওো";
    private static final Pattern RA_WITH_NUKTA = Pattern.compile("[\u09A1\u09A2]\u09BC|[\u09DC\u09DD]");
    private static final Pattern YA_WITH_NUKTA = Pattern.compile("\u09AF\u09BC|\u09DF");
    private static final Pattern SILENT = Pattern.compile("\u09CD[যব](?!\u09CD)");
    /** Reph is dropped, because it is often typed, or drawn, over the wrong letter: নিবার্হী. */
    private static final Pattern REPH = Pattern.compile("র\u09CD(?=\\p{L})");

    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\u09CD\\1");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT =
            Pattern.compile("[^\\p{L}\\p{M}\\p{N}]|[\u0981\u0983\u09BC\u09CD]");

    private Folded() {}

    /** @return letters and digits only; empty if the word has none */
    static String of(String word) {
        String text = BanglaDigits.toLatin(BanglaText.clean(word)).toLowerCase(Locale.ROOT);
        text = RA_WITH_NUKTA.matcher(text).replaceAll("র");
        text = YA_WITH_NUKTA.matcher(text).replaceAll("\u09DF");
        text = DOUBLED.matcher(REPH.matcher(text).replaceAll("")).replaceAll("$1");
        text = SILENT.matcher(text).replaceAll("");
        StringBuilder out = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            int at = FROM.indexOf(c);
            out.append(at < 0 ? c : TO.charAt(at));
        }
        return NEITHER_LETTER_NOR_DIGIT
                .matcher(out.toString().replace("ৃ", "রি").replace("ংগ", "ং"))
                .replaceAll("");
    }
}
