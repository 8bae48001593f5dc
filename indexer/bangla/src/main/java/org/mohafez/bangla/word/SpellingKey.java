package org.mohafez.bangla.word;

import java.util.List;
import org.mohafez.bangla.Letters;
import org.mohafez.bangla.Rewrite;

/**
 * A stem with the letters folded that writers confuse. The first key folds letters and conjuncts that sound alike, and puts one
 * of two usual spellings for the other ({@link Doublets}); the second also drops what is silent or easily lost in print and in
 * reading by machine.
 */
public final class SpellingKey {
    private static final String CONSONANT = "[\u0995-\u09B9\u09DC-\u09DF]";

    /** After reph the consonant used to be doubled, an aspirate by its plain partner: কর্ম্ম, বর্দ্ধিত. */
    private static final Rewrite SINGLE_AFTER_REPH =
            Rewrite.where("র্", "(?<=র্)(?:(" + CONSONANT + ")্\\1|দ্(ধ)|ত্(থ)|চ্(ছ)|গ্(ঘ)|য্(য))", "$1$2$3$4$5$6");

    /** Other spellings of some beginnings, and what was written doubled; all in words that have a conjunct. */
    static final List<Rewrite> OTHER_SPELLINGS = List.of(
            // The first sound of অ্যাপ is written in four ways, two of them within a word too: হোয়াটসঅ্যাপ.
            Rewrite.where("্যা", "অ্যা|এ্যা|^(?:আ্যা|\u09DF্যা)", "এ"),
            // It sounds as খ where a word begins with it, and behind ঙ: ক্ষেত and খেত, ধানক্ষেত, আকাঙ্ক্ষা and আকাঙ্খা.
            Rewrite.where("ক্ষ", "(?:^|(?<=ঙ্|ং))ক্ষ|ক্ষ(?=েত(?!্))", "খ"),
            // উদ্‌যাপন is also written উদযাপন, and without the mark that keeps the two letters apart উদ্যাপন.
            Rewrite.where("উদ্য", "^উদ্য", "উদয"),
            Rewrite.where("উদ্ব", "^উদ্ব", "উদব"),
            // The month is mostly written without its first ya-phala, and is no জ্যেষ্ঠ.
            Rewrite.where("জৈষ্ঠ", "^জৈষ্ঠ(?!্য)", "জ্যৈষ্ঠ"),
            // The second of three consonants is heard, the third hardly: কৃচ্ছ্রসাধন.
            Rewrite.of("চ্ছ্র", "চ্ছ"),
            // The first vowel of English words: প্রোগ্রাম and প্রগ্রাম, প্রোটোকল and প্রটোকল.
            Rewrite.where("প্রো", "^প্রো", "প্র"),
            // The third of three consonants is silent: ঊর্ধ্ব, সান্ত্বনা, দারিদ্র্য, প্ল্যান. Of লক্ষ্য it tells it
            // from লক্ষ, and behind reph বর্জ্য from বরজ.
            Rewrite.where(
                    "্",
                    "(" + CONSONANT + "্(?:(?<!ক্)ষ|[\u0995-\u09B6\u09B8\u09B9\u09DC-\u09DF]))(?:(?<!র্.)্য|্ব)",
                    "$1"),
            // After ya-phala, but at the end, the sound is the same with and without া: ব্যাবহার, অধ্যায়ন.
            Rewrite.where("্যা", "(" + CONSONANT + "্য)া(?!\\z)", "$1"),
            // Before ে and ু it is hardly heard: জ্যেষ্ঠ and জেষ্ঠ, ট্রাইব্যুনাল and ট্রাইবুনাল, বিদ্যুৎ and বিদুৎ; but
            // ন্যূন is no নুন, and চ্যুত no চূত.
            Rewrite.where("্য", "(?<=জ)্য(?=ে.)|(?<=[টবমস]|.[তদ])্য(?=[ুূ])", ""),
            // One aspirate for another: উদ্ভোধন for উদ্বোধন.
            Rewrite.where("উদ্ভ", "^উদ্ভ", "উদব"),
            // What many write in two where the English word has no vowel: হেল্থ and হেলথ, লিফ্ট and লিফট, ইন্সুরেন্স
            // and ইনসুরেন্স.
            Rewrite.where("ল্", "ল্(?=[কগটঠডতথদপফমভস])", "ল"),
            Rewrite.where("ফ্", "ফ্(?=[টত])", "ফ"),
            Rewrite.where("ন্স", "ন্স", "নস"),
            // What is joined to a first sibilant is hardly heard: স্বারক for স্মারক, স্বরণ for স্মরণ; স্বর্ণ is
            // another.
            Rewrite.where("স্ব", "^স্ব(?=ারক|র[ণন]|ৃত)", "স্ম"),
            SINGLE_AFTER_REPH);

    /** Conjuncts that are one in sound or looks once letters are folded. */
    static final List<Rewrite> FOLDED_CONJUNCTS = List.of(
            Rewrite.of("ং্", "ং"),
            Rewrite.of("ত্স", "তস"),
            Rewrite.of("র্", "র"),
            // Looks the same in many fonts.
            Rewrite.of("স্হ", "স্থ"),
            // Behind a sibilant a stop sounds alike with breath and without: ক্ষতিগ্রস্থ, কনিষ্ট, যথেষ্ঠ.
            Rewrite.of("স্থ", "স্ত"),
            Rewrite.of("স্ঠ", "স্ট"),
            Rewrite.of("ন্ছ", "ন্চ"),
            // Before ব a nasal is one of the lips in either spelling: সম্বলিত and সংবলিত, কিম্বা and কিংবা.
            Rewrite.of("ম্ব", "ংব"),
            // The first nasal becomes the second, heard and written: সম্মান and সন্মান, উন্মুক্ত and উম্মুক্ত, জন্ম and
            // জম্ম.
            Rewrite.of("ন্ম", "ম্ম"),
            // Written as two letters, and the second doubled, as it is heard: আহ্বান, আহবান and আহব্বান.
            Rewrite.of("হ্ব", "হব"),
            Rewrite.of("হব্ব", "হব"),
            // Heard, and by many written, the other way round: চিহ্ন and চিন্হ, ব্রাহ্মণ and ব্রাম্হণ.
            Rewrite.of("ন্হ", "হ্ন"),
            Rewrite.of("ম্হ", "হ্ম"),
            // One sound in two ways: খৃষ্টাব্দ and খ্রিস্টাব্দ, বৃটিশ and ব্রিটিশ.
            Rewrite.of("্রি", "ৃ"));

    /** ইউনিয়ন and ইউনিওন, ভিডিয়ো and ভিডিও. */
    static final Rewrite GLIDE = Rewrite.where("ি\u09DF", "ি\u09DF(?:ো|(?=" + CONSONANT + "))", "িও");

    /** The long vowel of loan words is written in two ways: গেইট and গেট. */
    static final Rewrite LONG_E = Rewrite.where("েই", "েই(?=" + CONSONANT + ")", "ে");

    /** Before a vowel sign it is heard as much as not: ভাঙা and ভাঙ্গা, বাঙালি and বাঙ্গালী. সঙ্গ is no সং. */
    static final Rewrite NASAL_G = Rewrite.where("ংগ", "ংগ(?=[\u09BE-\u09CC])", "ং");

    /** What is silent or easily lost, in print and in reading by machine. */
    static final List<Rewrite> LOST = List.of(
            Rewrite.where("র্", "র্(?=" + CONSONANT + ")", ""),
            // Behind ম it is heard: কম্বল is no কমল.
            Rewrite.where("্", "্য|(?<!ম)্ব", ""),
            Rewrite.of("দ্ধ", "দ"),
            Rewrite.of("ফ", "প"),
            // Within names and words from Arabic and Persian it is written for স: আনছার and আনসার. Not in words such
            // as আছাড়, বাছাই and পৌঁছানো.
            Rewrite.where("ছ", "(?<=.)(?<!্)ছ(?!া(?:\u09DC|ই|নো|রি))", "স"),
            Rewrite.of("\u09DC", "র"),
            Rewrite.of("\u09DD", "র"),
            Rewrite.of("\u09DF", "য"),
            Rewrite.of("চ্ছ", "ছ"),
            // The end of a participle is no letter doubled: আসন্ন is no আসন.
            Rewrite.where("্", "(" + CONSONANT + ")্\\1(?!(?<=ন্ন)\\z)", "$1"));

    /** What an outline has lost besides what the key it is made of has. */
    private static final List<Rewrite> NOT_OUTLINED = List.of(
            Rewrite.where("্", "্[যব]", ""),
            Rewrite.of("দ্ধ", "দ"),
            Rewrite.of("ফ", "প"),
            Rewrite.of("\u09DC", "র"),
            Rewrite.of("\u09DD", "র"),
            Rewrite.of("\u09DF", "য"),
            Rewrite.of("য", "জ"),
            Rewrite.where("্", "(" + CONSONANT + ")্\\1", "$1"),
            Rewrite.of("্", ""),
            // A reph that the far key drops is র in the near one.
            Rewrite.where("র", "র(?=" + CONSONANT + ")", ""));

    private static final int LONG_ENOUGH_TO_LOSE_LETTERS = 3;

    private SpellingKey() {}

    /** One letter for each group of letters that sound alike; the stem itself if nothing but silent marks is there. */
    public static String near(String stem) {
        return Doublets.usual(folded(stem));
    }

    /** The near key of a word that has no doublet. */
    static String folded(String stem) {
        boolean hasConjunct = stem.indexOf(Letters.HASANTA) >= 0;
        String opened = LONG_E.in(hasConjunct ? Rewrite.all(OTHER_SPELLINGS, stem) : stem);
        StringBuilder out = new StringBuilder(opened.length());
        for (int i = 0; i < opened.length(); i++) {
            char c = opened.charAt(i);
            switch (c) {
                case 'ঋ' -> out.append("রি");
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
        if (out.isEmpty()) {
            return stem;
        }
        String sounds = hasConjunct ? Rewrite.all(FOLDED_CONJUNCTS, out.toString()) : out.toString();
        String folded = NASAL_G.in(GLIDE.in(sounds));
        return folded.length() > 2 && folded.endsWith("ো") ? folded.substring(0, folded.length() - 1) : folded;
    }

    /**
     * The near key without ya- and ba-phala, doubling, reph, hasanta and nukta, with ড় as র, ফ as প and ছ as স; the near key
     * itself if the word is short.
     *
     * @param near of the stem
     */
    static String far(String stem, String near) {
        if (Letters.syllables(stem) < LONG_ENOUGH_TO_LOSE_LETTERS) {
            return near;
        }
        // Of two usual spellings the one that is put for the other loses its letters too, as বছর for বৎসর.
        String usual = near.equals(folded(stem)) ? stem : near;
        String left = Rewrite.all(LOST, SINGLE_AFTER_REPH.in(usual));
        String bare = (left.equals(stem) ? near : near(left)).replace("্", "");
        return bare.isEmpty() ? near : bare;
    }

    /**
     * The loosest of all: says where a word stands, never alone that it does.
     *
     * @param key near or far: words that share it share its outline
     */
    static String outline(String key) {
        String bare = Rewrite.all(NOT_OUTLINED, key);
        return bare.isEmpty() ? key : bare;
    }

    private static boolean follows(StringBuilder out, char c) {
        return !out.isEmpty() && out.charAt(out.length() - 1) == c;
    }
}
