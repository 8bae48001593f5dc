package org.mohafez.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mohafez.bangla.phrase.Phrases;
import org.mohafez.bangla.phrase.Words;

/**
 * A stretch of a name: a known name within it, or what stands between two commas.
 *
 * @param entry what it names, if that is known
 * @param rest what it is called beside its kind (ভাউকসার ইউনিয়ন পরিষদ), or all of its core where it is not known
 * @param kind whether it ends as offices, addresses and branches end; null where it ends otherwise
 */
record Piece(
        Core core,
        @Nullable Entry entry,
        String rest,
        @Nullable Term kind) {
    private static final Pattern DIVISION = Pattern.compile(".+" + Folded.of("বিভাগ") + "\\d*");
    private static final Pattern PARTED = Pattern.compile("[,;।\\n|]|\\s[-–—]\\s");

    /** Whether it is called a division and is none of the country's: বিক্রয় ও বিতরণ বিভাগ-১. */
    boolean isDivision() {
        return DIVISION.matcher(rest).matches();
    }

    static List<Piece> of(String name, Phrases place, @Nullable Level ofPlace, Register register) {
        Words words = Words.of(name);
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        int i = 0;
        while (i < words.size()) {
            int after = words.at(i, register.longNames()).map(Words.Span::after).orElse(i);
            boolean parted = i > from && isParted(words, i - 1);
            if (after > i || parted) {
                add(pieces, words, from, i, place, ofPlace, register);
                from = i;
            }
            if (after > i) {
                add(pieces, words, i, after, place, ofPlace, register);
                from = after;
            }
            i = Math.max(after, i + 1);
        }
        add(pieces, words, from, words.size(), place, ofPlace, register);
        return pieces;
    }

    private static boolean isParted(Words words, int before) {
        int start = words.words().get(before).end();
        int end = words.words().get(before + 1).start();
        return PARTED.matcher(words.text()).region(start, end).find();
    }

    private static void add(
            List<Piece> pieces,
            Words words,
            int from,
            int to,
            Phrases place,
            @Nullable Level ofPlace,
            Register register) {
        if (from >= to) {
            return;
        }
        Core core = Core.of(words, from, to, place, Core.Of.OFFICE);
        Entry entry = register.find(core.isEmpty() ? register.core(words, from, to, place) : core, ofPlace)
                .orElse(null);
        String rest = "";
        if (entry == null) {
            // A long name may itself hold the name of a place: চট্টগ্রাম বন্দর কর্তৃপক্ষ.
            Core whole = Core.of(words, from, to, Phrases.of(), Core.Of.OFFICE);
            entry = whole.equals(core) ? null : register.find(whole, ofPlace).orElse(null);
        }
        if (entry == null) {
            entry = register.findNamed(core).orElse(null);
            rest = entry == null ? core.folded() : register.without(core, entry);
        }
        pieces.add(new Piece(core, entry, rest, kind(words, from, to, place)));
    }

    private static @Nullable Term kind(Words words, int from, int to, Phrases place) {
        Term kind = null;
        int own = words.at(from, place).map(Words.Span::after).orElse(from);
        // ঠাকুরগাঁও কেন্দ্র alone is whose কেন্দ্র the rest of the name says.
        if (Term.INSTITUTION.after(words, own) == to) {
            return null;
        }
        for (int i = from; i < to; i++) {
            if (Term.ADDRESS.after(words, i) > i) {
                kind = Term.ADDRESS;
            } else if (Term.BRANCH.after(words, i) >= to) {
                kind = Term.BRANCH;
            } else if (Term.INSTITUTION.after(words, i) > i) {
                kind = Term.INSTITUTION;
            }
        }
        return kind;
    }
}
