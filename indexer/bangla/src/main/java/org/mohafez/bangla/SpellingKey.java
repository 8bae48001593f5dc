package org.mohafez.bangla;

import java.util.regex.Pattern;

/**
 * A stem with the letters folded that writers confuse. The first key folds letters that sound alike one for one; the second
 * also drops what is silent or easily lost in print and in reading by machine.
 */
final class SpellingKey {
    private static final String CONSONANT = "[\u0995-\u09B9\u09DC-\u09DF]";

    /** The first sound of অ্যাপ is written in four ways. */
    private static final Pattern OPEN_E = Pattern.compile("^(?:অ্যা|এ্যা|আ্যা|\u09DF্যা)");

    /** ব্যাবহার and ব্যাথা for ব্যবহার and ব্যথা: after a first ya-phala the sound is the same with and without া. */
    private static final Pattern FIRST_YA_PHALA = Pattern.compile("^(" + CONSONANT + "্য)া(?!\\z)");

    /** উদ্‌যাপন is also written উদযাপন, and without the mark that keeps the two letters apart উদ্যাপন. */
    private static final Pattern PREFIX_BEFORE_YA = Pattern.compile("^উদ্য");

    /** ইউনিয়ন and ইউনিওন, ভিডিয়ো and ভিডিও. */
    private static final Pattern GLIDE = Pattern.compile("ি\u09DF(?:ো|(?=" + CONSONANT + "))");

    /** The long vowel of loan words is written in two ways: গেইট and গেট. */
    private static final Pattern LONG_E = Pattern.compile("েই(?=" + CONSONANT + ")");

    /** After reph the consonant used to be doubled, an aspirate by its plain partner: কর্ম্ম, বর্দ্ধিত. */
    private static final Pattern DOUBLED_AFTER_REPH =
            Pattern.compile("(?<=র্)(?:(" + CONSONANT + ")্\\1|দ্(ধ)|ত্(থ)|চ্(ছ)|গ্(ঘ)|য্(য))");

    private static final Pattern SILENT_SECOND = Pattern.compile("্[যব]");
    private static final Pattern DOUBLED = Pattern.compile("(" + CONSONANT + ")্\\1");
    private static final Pattern REPH = Pattern.compile("র্(?=" + CONSONANT + ")");
    private static final int LONG_ENOUGH_TO_LOSE_LETTERS = 3;

    private SpellingKey() {}

    /** One letter for each group of letters that sound alike; the stem itself if nothing but silent marks is there. */
    static String near(String stem) {
        String opened = FIRST_YA_PHALA
                .matcher(PREFIX_BEFORE_YA
                        .matcher(OPEN_E.matcher(stem).replaceFirst("এ"))
                        .replaceFirst("উদয"))
                .replaceFirst("$1");
        opened = LONG_E.matcher(opened).replaceAll("ে");
        StringBuilder out = new StringBuilder(stem.length());
        for (char c :
                DOUBLED_AFTER_REPH.matcher(opened).replaceAll("$1$2$3$4$5$6").toCharArray()) {
            switch (c) {
                case 'ঈ' -> out.append('ই');
                case 'ঊ' -> out.append('উ');
                case 'ী' -> out.append('ি');
                case 'ূ' -> out.append('ু');
                case 'ৈ' -> out.append('ে');
                case 'ৌ' -> out.append('ো');
                case 'ণ', 'ঞ' -> out.append('ন');
                case 'শ', 'ষ' -> out.append('স');
                case 'ঙ' -> out.append('ং');
                case 'য' -> out.append(follows(out, Letters.HASANTA) ? 'য' : 'জ');
                case 'ৎ' -> out.append('ত');
                case Letters.CHANDRABINDU, Letters.VISARGA -> {}
                default -> out.append(c);
            }
        }
        String folded = out.toString()
                .replace("ং্", "ং")
                .replace("ত্স", "তস")
                .replace("র্", "র")
                .replace("স্হ", "স্থ"); // looks the same in many fonts
        if (folded.isEmpty()) {
            return stem;
        }
        folded = GLIDE.matcher(folded).replaceAll("িও");
        return folded.length() > 2 && folded.endsWith("ো") ? folded.substring(0, folded.length() - 1) : folded;
    }

    /**
     * The near key without ya- and ba-phala, doubling, reph, hasanta and nukta, with ড় as র; the near key itself if the word
     * is short.
     */
    static String far(String stem) {
        if (Letters.syllables(stem) < LONG_ENOUGH_TO_LOSE_LETTERS) {
            return near(stem);
        }
        String lost = SILENT_SECOND.matcher(REPH.matcher(stem).replaceAll("")).replaceAll("");
        String once = DOUBLED.matcher(lost.replace("দ্ধ", "দ")
                        .replace('ফ', 'প')
                        .replace('\u09DC', 'র')
                        .replace('\u09DD', 'র')
                        .replace('\u09DF', 'য'))
                .replaceAll("$1");
        String bare = near(once).replace("্", "");
        return bare.isEmpty() ? near(stem) : bare;
    }

    private static boolean follows(StringBuilder out, char c) {
        return !out.isEmpty() && out.charAt(out.length() - 1) == c;
    }
}
