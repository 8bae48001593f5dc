package org.mohafez.bangla.word;

import java.util.List;
import java.util.function.Predicate;
import org.mohafez.bangla.Letters;
import org.mohafez.bangla.word.Ending.Layer;

/**
 * Takes the endings off a noun, pronoun or adjective, from the outside in: emphasis, comitative, case, number and determiner.
 *
 * <p>Many words can be read in two ways (পরিষদের is পরিষদ + ের, শিক্ষকদের is শিক্ষক + দের). Every reading that the sounds allow
 * is given, the likelier first; a reading whose base is a known word, the longest of them, drives out the others.
 */
final class Inflection {
    private static final Predicate<String> ANY = base -> true;
    private static final Predicate<String> VOWEL = Letters::endsInVowel;
    private static final Predicate<String> CONSONANT = Letters::endsInConsonant;
    private static final Predicate<String> LONG_AA = base -> base.endsWith("া") || base.endsWith("াঁ");
    private static final Predicate<String> AA_OR_O = LONG_AA.or(base -> base.endsWith("ো"));

    /** মিটিংয়ে is written like জুলাইয়ে; and so are the forms of the few bases of one syllable: মায়ের, পায়ে. */
    private static final Predicate<String> GLIDE = VOWEL.or(base -> base.endsWith("ং"));

    /** In যাচাই or লড়াই the last letter belongs to the word, in সমস্যাই it does not: only long words are read so. */
    private static final Predicate<String> AFTER_AA = base -> base.endsWith("া") && Letters.syllables(base) > 2;

    /** In ঠাকুরগাঁও likewise. */
    private static final Predicate<String> NOT_NASAL = base -> !base.endsWith("ঁ");

    /**
     * -র stands after a vowel; after ে only with the few short bases that end so, and the known ones in য়ে: ছেলের, বাল্যবিয়ের. হিসাবের is
     * of হিসাব, and not of হিসাবে.
     */
    private static final Predicate<String> BEFORE_R = VOWEL.and(base -> !base.endsWith("ে")
            || Letters.syllables(base) == 2
            || base.endsWith(ExactKey.letters("ওয়ে"))
            || base.endsWith(ExactKey.letters("য়ে")) && BaseWords.contains(base));

    /** What is left of কোয়ালিটি and সোসাইটি, and of চিঠিটি too. */
    private static final Predicate<String> ENGLISH_ITY = base -> base.endsWith("ি") || base.endsWith("ই");

    private static final Predicate<String> LONG = base -> Letters.syllables(base) >= 3;

    private static final List<Ending> ENDINGS = List.of(
            Ending.of("ই", Layer.EMPHASIS, base -> !base.endsWith("া") && !base.endsWith("আ"), 3),
            Ending.of("ই", Layer.EMPHASIS, AFTER_AA, Ending.NEVER),
            Ending.of("ও", Layer.EMPHASIS, NOT_NASAL.and(CONSONANT), 3),
            Ending.of("ও", Layer.EMPHASIS, NOT_NASAL.and(VOWEL), Ending.NEVER),
            Ending.of("সহ", Layer.COMITATIVE, ANY, 2),
            Ending.of("ভাবে", Layer.CASE, ANY, 2),
            Ending.of("সহকারে", Layer.CASE, ANY, 2),
            Ending.of("কল্পে", Layer.CASE, ANY, 2),
            Ending.of("ক্রমে", Layer.CASE, LONG, 3),
            Ending.of("ন্তে", Layer.CASE, LONG_AA.and(LONG), 3),
            Ending.of("দেরকে", Layer.CASE, ANY, 2),
            Ending.of("দিগকে", Layer.CASE, ANY, 2),
            Ending.of("দিগের", Layer.CASE, ANY, 2),
            Ending.of("দের", Layer.CASE, ANY, 2),
            Ending.of("কে", Layer.CASE, ANY, 2),
            Ending.of("ের", Layer.CASE, CONSONANT, 2),
            Ending.of("য়ের", Layer.CASE, GLIDE, 2),
            Ending.of("এর", Layer.CASE, ANY, 2),
            Ending.of("র", Layer.CASE, base -> base.endsWith("ী") || base.endsWith("এ"), 2),
            Ending.of("র", Layer.CASE, BEFORE_R, Ending.NEVER),
            Ending.of("য়ে", Layer.CASE, GLIDE, 2),
            Ending.of("য়", Layer.CASE, AA_OR_O, 3),
            Ending.of("তে", Layer.CASE, VOWEL, 2),
            Ending.of("ে", Layer.CASE, CONSONANT.and(base -> !base.endsWith("িত")), 3),
            Ending.of("এ", Layer.CASE, ANY, Ending.NEVER),
            Ending.of("গণ", Layer.NUMBER, ANY, 2),
            Ending.of("গন", Layer.NUMBER, ANY, 2),
            Ending.of("বৃন্দ", Layer.NUMBER, ANY, 2),
            Ending.of("বর্গ", Layer.NUMBER, ANY, 2),
            Ending.of("মণ্ডলী", Layer.NUMBER, ANY, 2),
            Ending.of("মন্ডলী", Layer.NUMBER, ANY, 2),
            Ending.of("সমূহ", Layer.NUMBER, ANY, 2),
            Ending.of("সমুহ", Layer.NUMBER, ANY, 2),
            Ending.of("গুলো", Layer.NUMBER, ANY, 2),
            Ending.of("গুলি", Layer.NUMBER, ANY, 2),
            Ending.of("গুলা", Layer.NUMBER, ANY, 2),
            Ending.of("াবলি", Layer.NUMBER, CONSONANT, 2),
            Ending.of("াবলী", Layer.NUMBER, CONSONANT, 2),
            Ending.of("বলি", Layer.NUMBER, LONG_AA, 2),
            Ending.of("বলী", Layer.NUMBER, LONG_AA, 2),
            Ending.of("াদি", Layer.NUMBER, CONSONANT, 3),
            Ending.of("দি", Layer.NUMBER, LONG_AA, Ending.NEVER),
            Ending.of("রা", Layer.NUMBER, ANY, 3),
            Ending.of("েরা", Layer.NUMBER, CONSONANT, 3),
            Ending.of("টি", Layer.NUMBER, ENGLISH_ITY.negate(), 3),
            Ending.of("টি", Layer.NUMBER, ENGLISH_ITY, Ending.NEVER),
            Ending.of("টা", Layer.NUMBER, ANY, 3),
            Ending.of("টুকু", Layer.NUMBER, ANY, 2),
            Ending.of("খানা", Layer.NUMBER, ANY, 3),
            Ending.of("খানি", Layer.NUMBER, ANY, 2));

    private static final ByLetter<Ending> BY_LAST_LETTER = ByLetter.last(ENDINGS, Ending::form);

    /** A determiner may stand before a plural (কাজটিসমূহ does not exist, সভাটিগুলো nearly), but never three of them. */
    private static final int MOST_NUMBER_ENDINGS = 2;

    private Inflection() {}

    /** The bases that the word may have, likeliest first; the word itself if it has no ending. */
    static List<String> bases(String word) {
        Keys bases = new Keys();
        take(word, Layer.EMPHASIS, 0, bases);
        String known = "";
        for (String base : bases.list()) {
            if (base.length() > known.length() && BaseWords.contains(base)) {
                known = base;
            }
        }
        return known.isEmpty() ? bases.list() : List.of(known);
    }

    private static void take(String word, Layer outermost, int numberEndings, Keys bases) {
        boolean isSurelyInflected = false;
        if (!BaseWords.contains(word)) {
            for (Ending ending : BY_LAST_LETTER.ofEnd(word)) {
                boolean isNumber = ending.layer() == Layer.NUMBER;
                if (ending.layer().compareTo(outermost) >= 0
                        && !(isNumber && numberEndings == MOST_NUMBER_ENDINGS)
                        && ending.ends(word)) {
                    String base = ending.before(word);
                    isSurelyInflected |= Letters.syllables(base) >= ending.sure();
                    take(
                            base,
                            isNumber ? Layer.NUMBER : next(ending.layer()),
                            numberEndings + (isNumber ? 1 : 0),
                            bases);
                }
            }
        }
        if (!isSurelyInflected) {
            bases.add(word);
        }
    }

    private static Layer next(Layer layer) {
        return Layer.values()[layer.ordinal() + 1];
    }
}
