package org.mohafez.bangla.bijoy;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Bijoy to Unicode. The text is taken for Bijoy as a whole, but for addresses of mail and the web, which nobody types in
 * Bijoy. White space parts syllables, so a text may be decoded line by line or word by word.
 */
public final class Bijoy {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    /** As many of one character in a row are a rule, not letters. */
    private static final int RUN = 3;
    /** Letters under which la is set; only there may the character that older fonts have for স্ন mean la-phala. */
    private static final String TAKES_LA = "\u0995\u0997\u09AA\u09AB\u09AC\u09AD\u09AE\u09B2\u09B6\u09B8\u09B9";

    private static final String VELARS = "\u0995\u0996\u0997\u0998\u09AE";
    private static final String PALATALS = "\u099A\u099B\u099E\u09AC";

    private final String bijoy;
    /** Whether Bangla letters stand between those of Bijoy, and Latin ones are what they seem. */
    private final boolean halfDone;

    private final List<Decoded> done = new ArrayList<>();
    private Syllable syllable = new Syllable();
    private int from;

    private Bijoy(String bijoy, boolean halfDone) {
        this.bijoy = bijoy;
        this.halfDone = halfDone;
    }

    /**
     * The text in Unicode, NFC.
     *
     * @param bijoy characters of Windows-1252, as Unicode has them or as their bytes; others stay as they are
     */
    public static String toUnicode(String bijoy) {
        return joined(decode(bijoy));
    }

    /** The same for text of which nobody knows the fonts: words that surely are Latin writing stay. */
    public static String toUnicodeAmongLatin(String bijoy) {
        return joined(decodeAmongLatin(bijoy));
    }

    /**
     * Text in Unicode in which a converter left characters that its table did not have: {@code স¦ল্পতা}. They mean what they
     * mean in Bijoy, after the letters that are done already. Characters of ASCII stay.
     */
    public static String finished(String halfConverted) {
        Bijoy reader = new Bijoy(halfConverted, true);
        reader.read(0, halfConverted.length());
        return joined(reader.done);
    }

    private static String joined(List<Decoded> pieces) {
        return NFC.normalize(pieces.stream().map(Decoded::text).collect(Collectors.joining()));
    }

    /** The text piece by piece; the pieces follow one another without gaps, and their texts joined are the whole. */
    public static List<Decoded> decode(String bijoy) {
        return decode(bijoy, Addresses.in(bijoy));
    }

    /** The pieces of {@link #toUnicodeAmongLatin}. */
    public static List<Decoded> decodeAmongLatin(String bijoy) {
        return decode(bijoy, LatinWords.in(bijoy));
    }

    private static List<Decoded> decode(String bijoy, List<Span> others) {
        Bijoy reader = new Bijoy(bijoy, false);
        int at = 0;
        for (Span other : others) {
            reader.read(at, other.from());
            for (at = other.from(); at < other.to(); at++) {
                reader.done.add(new Decoded(at, at + 1, bijoy.substring(at, at + 1)));
            }
        }
        reader.read(at, bijoy.length());
        return List.copyOf(reader.done);
    }

    private void read(int begin, int end) {
        from = begin;
        for (int i = begin; i < end; i++) {
            BijoyTable.Meaning meaning = meaning(i);
            if (!belongs(meaning.kind())) {
                endSyllable(i);
            }
            if (meaning.kind() == Kind.MARK) {
                done.add(new Decoded(i, i + 1, meaning.text()));
                from = i + 1;
            } else {
                take(meaning);
            }
        }
        endSyllable(end);
    }

    private void endSyllable(int end) {
        if (end > from) {
            done.add(new Decoded(from, end, syllable.text(isScript(end))));
        }
        syllable = new Syllable();
        from = end;
    }

    /** Whether a thing of that kind goes on with the syllable that is being read. */
    private boolean belongs(Kind kind) {
        return switch (kind) {
            case MARK -> false;
            case LETTER, VOWEL, HALF -> syllable.takesLetter();
            case BEFORE -> syllable.endsInHalf() && !syllable.isHasantaShown();
            case BELOW, SIGN, REPH, NASAL, AFTER, HASANTA -> true;
        };
    }

    private void take(BijoyTable.Meaning meaning) {
        String text = meaning.text();
        switch (meaning.kind()) {
            case LETTER, VOWEL -> syllable.letter(text);
            case HALF -> syllable.half(text);
            case BELOW -> syllable.below(text);
            case SIGN -> syllable.sign(text);
            case BEFORE -> syllable.before(text);
            case REPH -> syllable.reph();
            case NASAL -> syllable.nasal();
            case AFTER -> syllable.after(text);
            case HASANTA -> syllable.hasanta(!halfDone);
            case MARK -> throw new IllegalArgumentException("a mark is no part of a syllable");
        }
    }

    private BijoyTable.Meaning meaning(int i) {
        char code = code(i);
        if (halfDone && (code < 0x80 || BanglaLetters.isBangla(code))) {
            return BanglaLetters.meaning(code);
        }
        for (BijoyTable.Meaning meaning : BijoyTable.meanings(code)) {
            if (holds(meaning.where(), i)) {
                return meaning;
            }
        }
        return new BijoyTable.Meaning(Where.ALWAYS, Kind.MARK, String.valueOf(code));
    }

    private boolean holds(Where where, int i) {
        return switch (where) {
            case ALWAYS -> true;
            case HALF -> syllable.endsInHalf();
            case RA -> syllable.endsIn("\u09B0");
            case PHALA -> syllable.hasPhala();
            case KHA -> syllable.isBare("\u0996");
            case ONSET ->
                syllable.endsInHalf() || TAKES_LA.chars().anyMatch(c -> syllable.endsIn(Character.toString(c)));
            case LETTER -> syllable.isOpen();
            case VELAR -> isBefore(i, VELARS);
            case PALATAL -> isBefore(i, PALATALS);
            case ALONE -> !isScript(i - 1) && !isScript(i + 1) && bijoy.strip().length() > 1;
            case RUN -> isRun(i);
        };
    }

    private boolean isBefore(int i, String letters) {
        List<BijoyTable.Meaning> next = i + 1 < bijoy.length() ? BijoyTable.meanings(code(i + 1)) : List.of();
        String text = next.isEmpty() ? "" : next.getLast().text();
        int first = text.startsWith("\u09CD") ? 1 : 0;
        return first < text.length() && letters.indexOf(text.charAt(first)) >= 0;
    }

    private boolean isScript(int i) {
        if (i < 0 || i >= bijoy.length()) {
            return false;
        }
        return halfDone && (code(i) < 0x80 || BanglaLetters.isBangla(code(i)))
                ? BanglaLetters.meaning(code(i)).kind().isScript()
                : BijoyTable.usually(code(i)).isScript();
    }

    private boolean isRun(int i) {
        int begin = i;
        int end = i;
        while (begin > 0 && bijoy.charAt(begin - 1) == bijoy.charAt(i)) {
            begin--;
        }
        while (end < bijoy.length() && bijoy.charAt(end) == bijoy.charAt(i)) {
            end++;
        }
        return end - begin >= RUN;
    }

    private char code(int i) {
        return BijoyTable.canonical(bijoy.charAt(i));
    }
}
