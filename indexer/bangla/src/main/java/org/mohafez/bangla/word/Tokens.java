package org.mohafez.bangla.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mohafez.bangla.Clusters;
import org.mohafez.bangla.word.Atom.Kind;

/**
 * Cuts a text into words and numbers.
 *
 * <ul>
 *   <li>A chain of figures (memo number, date, decimal) is a token as a whole, and each figure is one.
 *   <li>Figures grouped by commas are one number: ১,০৯,১৪৪.
 *   <li>A figure and the Bangla word stuck to it are two tokens: ১২৩টি; an ordinal is one as a whole too: ১ম; Latin letters
 *       and figures stay together: a2i.
 *   <li>Words joined by hyphens are a token as a whole, and each word is one: ই-নথি; short ones joined by stroke or full stop
 *       likewise: ইউ/পি; and so are two that are also written in one: কার্য বিবরণী, ই নথি.
 *   <li>A colon typed for visarga belongs to its word: অত:পর.
 *   <li>The sign % behind a figure is a word, শতাংশ.
 * </ul>
 */
public final class Tokens {
    /** The suffix of a copy, /১(৭), is no part of a memo number. */
    private static final Pattern ENDORSEMENT = Pattern.compile("/\\p{Nd}$");

    private static final Pattern COPIES = Pattern.compile("\\(\\p{Nd}");

    /** A longer row of hyphens is a list, not a word. */
    private static final int LONGEST_JOIN = 4;

    /** In clusters: of words joined by stroke or full stop, only abbreviations are one word. */
    private static final int LONGEST_ABBREVIATION = 2;

    private static final int LONGEST_ORDINAL = 8;

    private final String text;
    private final Clusters.Edges edges;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
        this.edges = Clusters.edges(text);
    }

    /** The tokens of a text, in the order of their first character; a joined token stands before its parts. */
    public static List<Token> in(String text) {
        Tokens cutting = new Tokens(text);
        List<Atom> atoms = Atom.in(text);
        for (int i = 0; i < atoms.size(); ) {
            int joined = cutting.joined(atoms, i);
            List<Atom> row = atoms.subList(i, i + joined);
            if (joined == 1 || joined > LONGEST_JOIN) {
                row.forEach(cutting::add);
            } else {
                cutting.addJoined(row);
            }
            i += joined;
        }
        return List.copyOf(cutting.tokens);
    }

    /** How many atoms from this one on are joined; 1 if it stands alone. */
    private int joined(List<Atom> atoms, int from) {
        if (from + 1 == atoms.size()) {
            return 1;
        }
        Atom first = atoms.get(from);
        Atom second = atoms.get(from + 1);
        if (first.kind() == Kind.CHAIN) {
            return isOrdinal(first, second) ? 2 : 1;
        }
        if (first.kind() == Kind.SIGN) {
            return 1;
        }
        char joint = first.jointTo(second, text);
        return switch (joint) {
            case '-' -> row(atoms, from, joint, Integer.MAX_VALUE);
            case '/', '.' -> row(atoms, from, joint, LONGEST_ABBREVIATION);
            case ' ' -> !isStuckToFigure(first) && isWrittenInOneOrTwo(first, second) ? 2 : 1;
            default -> 1;
        };
    }

    private boolean isOrdinal(Atom figure, Atom word) {
        return figure.end() == word.start()
                && word.end() - figure.start() <= LONGEST_ORDINAL
                && Abbreviations.inFull(ExactKey.of(figure.in(text, word))).isPresent();
    }

    /** The ই of ১০ই ডিসেম্বর ends the figure, and begins nothing as that of ই নথি does. */
    private boolean isStuckToFigure(Atom word) {
        return word.start() > 0 && Character.isDigit(text.charAt(word.start() - 1));
    }

    private boolean isWrittenInOneOrTwo(Atom first, Atom second) {
        return first.kind() == Kind.WORD
                && second.kind() == Kind.WORD
                && WordsInTwo.mayBegin(first.in(text, first))
                && WordsInTwo.areOne(first.in(text, first), second.in(text, second));
    }

    private int row(List<Atom> atoms, int from, char joint, int mostClusters) {
        int to = from;
        while (to < atoms.size()
                && atoms.get(to).kind() != Kind.SIGN
                && (to == from || atoms.get(to - 1).jointTo(atoms.get(to), text) == joint)
                && isOfClusters(atoms.get(to), mostClusters)) {
            to++;
        }
        return Math.max(1, to - from);
    }

    private boolean isOfClusters(Atom atom, int most) {
        return atom.end() - atom.start() <= most || !edges.areMoreThan(most, atom.start(), atom.end());
    }

    private void add(Atom atom) {
        if (atom.kind() == Kind.CHAIN) {
            add(atom.parts(text), endWithoutEndorsement(atom));
        } else {
            tokens.add(token(atom.start(), atom.end(), 1, 1));
        }
    }

    private void addJoined(List<Atom> row) {
        add(
                row.stream().flatMap(atom -> atom.parts(text).stream()).toList(),
                row.getLast().end());
    }

    /** @param end of the joined token */
    private void add(List<Atom> parts, int end) {
        int span = (int) parts.stream().filter(part -> part.end() <= end).count();
        boolean isJoined = span > 1;
        if (isJoined) {
            tokens.add(token(parts.getFirst().start(), end, 1, span));
        }
        for (Atom part : parts) {
            tokens.add(token(part.start(), part.end(), isJoined && part == parts.getFirst() ? 0 : 1, 1));
        }
    }

    private int endWithoutEndorsement(Atom atom) {
        if (text.startsWith("(", atom.end())
                && COPIES.matcher(text).region(atom.end(), text.length()).lookingAt()) {
            Matcher endorsement = ENDORSEMENT.matcher(text).region(atom.start(), atom.end());
            return endorsement.find() ? endorsement.start() : atom.end();
        }
        return atom.end();
    }

    private Token token(int start, int end, int step, int span) {
        int from = edges.atOrBefore(start);
        int to = edges.atOrAfter(end);
        return new Token(text.substring(from, to), from, to, step, span);
    }
}
