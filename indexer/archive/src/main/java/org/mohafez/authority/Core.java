package org.mohafez.authority;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;

/**
 * What is left of a stretch of a name when all is taken away that does not tell one office from another: where it is, that
 * it is an office, at which level, how it is inflected and spelled. Two stretches with one core name one thing.
 *
 * @param folded the words that are left, written in one
 * @param level the level that is said, if any
 * @param signs what else was said of it
 * @param placed whether a place was named in it
 */
record Core(String folded, @Nullable Level level, Set<Term> signs, boolean placed) {
    /** Of an office, the words for head and house are taken away; of a post they are what tells it. */
    enum Of {
        OFFICE,
        POST
    }

    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}(?:নং|নমবর)?");
    private static final Pattern POSTCODE = Pattern.compile("\\d{4}");
    private static final String WARD = Folded.of("ওয়ার্ড");
    private static final String UNION_COUNCIL = Folded.of("ইউপি");
    private static final Set<Term> SIGNS = EnumSet.of(
            Term.HEAD_RANK,
            Term.LOCAL_RANK,
            Term.CIRCLE,
            Term.ZONE,
            Term.SUBDIVISION,
            Term.RANK,
            Term.HEAD,
            Term.OFFICER);

    boolean isEmpty() {
        return folded.isEmpty();
    }

    boolean has(Term sign) {
        return signs.contains(sign);
    }

    /** @param place names of places that are taken away */
    static Core of(Words words, int from, int to, Phrases place, Of what) {
        StringBuilder left = new StringBuilder();
        Set<Term> signs = EnumSet.noneOf(Term.class);
        Level level = null;
        boolean placed = false;
        boolean union = false;
        int i = from;
        while (i < to) {
            int after = words.at(i, place).map(Words.Span::after).orElse(i);
            if (after > i && after <= to) {
                placed = true;
                int division = Term.DIVISION_AFTER_PLACE.after(words, after);
                i = division > after && division <= to && isLast(words, division, to, place) ? division : after;
                continue;
            }
            after = two(words, i, to);
            if (after > i) {
                left.append(Synonyms.of(folded(words, i, after)));
                union |= left.toString().endsWith(UNION_COUNCIL);
                i = after;
                continue;
            }
            Level said = isRank(words, i, what) ? null : levelAt(words, i, to);
            if (said != null) {
                level = level == null || said != Level.NAMED ? said : level;
                i = levelEnd(words, i);
                continue;
            }
            after = Term.LITTLE.after(words, i);
            if (what == Of.OFFICE && after == i) {
                Term sign = signAt(words, i);
                if (sign != null) {
                    after = sign.after(words, i);
                    signs.add(sign);
                    if (sign == Term.CIRCLE || sign == Term.ZONE || sign == Term.SUBDIVISION) {
                        signs.add(Term.LOCAL_RANK);
                    }
                }
                if (after > to) {
                    after = i;
                }
            }
            if (after > i) {
                i = after;
                continue;
            }
            String word = Endings.off(words, i, to, what);
            if (isNumber(words, i, to, word, left.length() > 0)) {
                i = Math.max(i + 1, Term.NUMBER.after(words, i + 1));
                continue;
            }
            left.append(Synonyms.of(word));
            union |= word.equals(UNION_COUNCIL);
            i++;
        }
        String core = left.toString();
        if (placed && POSTCODE.matcher(core).matches()) {
            core = "";
        }
        return new Core(union ? core.replaceFirst("^\\d+", "") : core, level, Set.copyOf(signs), placed);
    }

    /** The number before a name does not belong to it: ১২নং ভাউকসার ইউনিয়ন; that of a ward does. */
    private static boolean isNumber(Words words, int i, int to, String word, boolean later) {
        if (later || !NUMBERED.matcher(word).matches()) {
            return false;
        }
        boolean marked = !Character.isDigit(word.charAt(word.length() - 1));
        int after = marked ? i + 1 : Term.NUMBER.after(words, i + 1);
        return (marked || after > i + 1)
                && after < to
                && !folded(words, after, after + 1).startsWith(WARD);
    }

    /** Whether what looks like a level begins the name of a head: বিভাগীয় বন কর্মকর্তা. */
    private static boolean isRank(Words words, int i, Of what) {
        return what == Of.OFFICE && Term.RANK.after(words, i) > i + 1;
    }

    private static @Nullable Term signAt(Words words, int i) {
        Term best = null;
        int after = i;
        for (Term sign : SIGNS) {
            int end = sign.after(words, i);
            if (end > after) {
                after = end;
                best = sign;
            }
        }
        return best;
    }

    private static @Nullable Level levelAt(Words words, int i, int to) {
        int upazila = Term.UPAZILA.after(words, i);
        if (upazila > i) {
            // At the end of its stretch থানা is a police station.
            boolean station = upazila == to && folded(words, i, i + 1).startsWith("থানা");
            return station ? null : Level.UPAZILA;
        }
        if (Term.DISTRICT.after(words, i) > i) {
            return Level.DISTRICT;
        }
        if (Term.DIVISION.after(words, i) > i) {
            return Level.DIVISION;
        }
        return Term.UNION.after(words, i) > i ? Level.NAMED : null;
    }

    private static int levelEnd(Words words, int i) {
        int after = i + 1;
        for (Term term : EnumSet.of(Term.UPAZILA, Term.DISTRICT, Term.DIVISION, Term.UNION)) {
            after = Math.max(after, term.after(words, i));
        }
        return after;
    }

    private static boolean isLast(Words words, int i, int to, Phrases place) {
        return i >= to || words.at(i, place).isPresent();
    }

    /** Before which word two or three end that are written apart and have a synonym together; {@code i} if none. */
    private static int two(Words words, int i, int to) {
        for (int after = Math.min(to, i + 3); after > i + 1; after--) {
            if (Synonyms.has(folded(words, i, after))) {
                return after;
            }
        }
        return i;
    }

    static String folded(Words words, int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < Math.min(to, words.size()); i++) {
            Words.Word word = words.words().get(i);
            out.append(Folded.of(words.text().substring(word.start(), word.end())));
        }
        return out.toString();
    }
}
