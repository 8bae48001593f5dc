package org.mohafez.bangla.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A run of characters with nothing between them that could part it: a word of one script, or figures with their separators.
 *
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends
 */
record Atom(Kind kind, int start, int end) {
    enum Kind {
        /** Latin letters and figures, at least one letter. */
        LATIN,
        /** Letters of any other script; figures only inside. */
        WORD,
        /** Figures with single separators between them. */
        CHAIN,
        /** What stands behind figures for a word: %. */
        SIGN
    }

    private static final Pattern GROUPED =
            Pattern.compile("\\p{Nd}{1,3}(?:,\\p{Nd}{2,3}){0,9},\\p{Nd}{3}(?:\\.\\p{Nd}+)?");

    /** First halves that end in visarga, in the spelling of {@link ExactKey#letters}, without it. */
    private static final Set<String> BEFORE_VISARGA = Set.of(
            "অত", "ইত", "অন্ত", "আন্ত", "দু", "নি", "পুন", "স্বত", "প্রাত", "বহি", "মন", "শির", "চক্ষু", "জ্যোতি");

    /** The atoms of a text in order. A colon typed for visarga belongs to its word. */
    static List<Atom> in(String text) {
        List<Atom> atoms = new ArrayList<>();
        AtomScanner.scan(text, atom -> {
            boolean isOneWithLast = !atoms.isEmpty() && isVisargaBetween(atoms.getLast(), atom, text);
            atoms.add(isOneWithLast ? new Atom(Kind.WORD, atoms.removeLast().start(), atom.end()) : atom);
        });
        return atoms;
    }

    private static boolean isVisargaBetween(Atom before, Atom after, String text) {
        return before.kind() == Kind.WORD
                && after.kind() == Kind.WORD
                && before.jointTo(after, text) == ':'
                && BEFORE_VISARGA.contains(ExactKey.letters(before.in(text, before)));
    }

    /** The text from the beginning of this atom to the end of another. */
    String in(String text, Atom last) {
        return text.substring(start, last.end);
    }

    /** The one character between this atom and the next, every hyphen as the plain one; NUL if there are more or none. */
    char jointTo(Atom next, String text) {
        if (next.start - end != 1) {
            return 0;
        }
        char joint = text.charAt(end);
        return ('\u2010' <= joint && joint <= '\u2015') || joint == '\u2212' ? '-' : joint;
    }

    /** The figures of a chain one by one; a number grouped by commas, and anything but a chain, is one part. */
    List<Atom> parts(String text) {
        if (kind != Kind.CHAIN || AtomScanner.figuresEnd(text, start) == end || isGrouped(text)) {
            return List.of(this);
        }
        List<Atom> parts = new ArrayList<>();
        for (int from = start; from < end; from = parts.getLast().end + 1) {
            parts.add(new Atom(Kind.CHAIN, from, AtomScanner.figuresEnd(text, from)));
        }
        return parts;
    }

    private boolean isGrouped(String text) {
        return GROUPED.matcher(text).region(start, end).matches();
    }
}
