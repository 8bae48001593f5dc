package org.mohafez.bangla;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into words and numbers.
 *
 * <ul>
 *   <li>A chain of figures (memo number, date, decimal) is a token as a whole, and each figure is one.
 *   <li>Figures grouped by commas are one number: ১,০৯,১৪৪.
 *   <li>A figure and the Bangla word stuck to it are two tokens: ১২৩টি; Latin letters and figures stay together: a2i.
 *   <li>Words joined by hyphens are a token as a whole, and each word is one: ই-নথি; short ones joined by stroke or full stop
 *       likewise: ইউ/পি; and so is a lone ই with the word after it: ই নথি.
 *   <li>A colon typed for visarga belongs to its word: অত:পর.
 * </ul>
 */
public final class Tokens {
    /** Characters that cleaning takes out of a word; they part nothing. */
    private static final String UNSEEN = "\u00AD\u200B-\u200F\u2060\uFEFF";

    private static final String HYPHEN = "\\-\u2010-\u2015\u2212";
    private static final String LETTER = "[\\p{L}\\p{M}&&[^\\p{IsLatin}]]";
    private static final String LETTERS = LETTER + "[\\p{L}\\p{M}" + UNSEEN + "&&[^\\p{IsLatin}]]*+";

    private static final Pattern ATOM =
            Pattern.compile("(?<latin>(?=[0-9]*+\\p{IsLatin})[\\p{IsLatin}0-9][\\p{IsLatin}\\p{M}0-9" + UNSEEN
                    + "&&[^\u0980-\u09FF]]*+)"
                    + "|(?<word>" + LETTERS + "(?:\\p{Nd}++" + LETTERS + ")*+)"
                    + "|(?<chain>\\p{Nd}++(?:[.,/:" + HYPHEN + "]\\p{Nd}++)*+)");
    private static final Pattern FIGURES = Pattern.compile("\\p{Nd}+");
    private static final Pattern GROUPED = Pattern.compile("\\p{Nd}{1,3}(?:,\\p{Nd}{2,3})*,\\p{Nd}{3}(?:\\.\\p{Nd}+)?");
    private static final Pattern ENDORSEMENT = Pattern.compile("/\\p{Nd}$");
    private static final Pattern OPEN_COUNT = Pattern.compile("\\(\\p{Nd}");

    /** First halves that end in visarga, in the spelling of {@link ExactKey}, without it. */
    private static final Set<String> BEFORE_VISARGA = Set.of(
            "অত", "ইত", "অন্ত", "আন্ত", "দু", "নি", "পুন", "স্বত", "প্রাত", "বহি", "মন", "শির", "চক্ষু", "জ্যোতি",
            "বয়");

    /** A longer row of hyphens is a list, not a word. */
    private static final int LONGEST_JOIN = 4;

    private static final int SHORT_WORD = 2;

    private enum Kind {
        LATIN,
        WORD,
        CHAIN
    }

    private record Atom(Kind kind, int start, int end) {}

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
        List<Atom> atoms = cutting.atoms();
        for (int i = 0; i < atoms.size(); ) {
            List<Atom> run = atoms.subList(i, i + cutting.joined(atoms, i));
            if (run.size() <= LONGEST_JOIN) {
                cutting.add(run);
            } else {
                run.forEach(atom -> cutting.add(List.of(atom)));
            }
            i += run.size();
        }
        return List.copyOf(cutting.tokens);
    }

    private List<Atom> atoms() {
        List<Atom> atoms = new ArrayList<>();
        Matcher matcher = ATOM.matcher(text);
        while (matcher.find()) {
            Kind kind = matcher.group("latin") != null
                    ? Kind.LATIN
                    : matcher.group("word") != null ? Kind.WORD : Kind.CHAIN;
            Atom atom = new Atom(kind, matcher.start(), matcher.end());
            Atom before = atoms.isEmpty() ? null : atoms.getLast();
            if (before != null && isVisarga(before, atom)) {
                atoms.removeLast();
                atom = new Atom(Kind.WORD, before.start(), atom.end());
            }
            atoms.add(atom);
        }
        return atoms;
    }

    private boolean isVisarga(Atom before, Atom after) {
        return before.kind() == Kind.WORD
                && after.kind() == Kind.WORD
                && text.substring(before.end(), after.start()).equals(":")
                && BEFORE_VISARGA.contains(ExactKey.letters(text.substring(before.start(), before.end())));
    }

    /** How many atoms from this one on are joined; 1 if it stands alone. */
    private int joined(List<Atom> atoms, int from) {
        Atom first = atoms.get(from);
        if (first.kind() == Kind.CHAIN || from + 1 == atoms.size()) {
            return 1;
        }
        char joint = between(first, atoms.get(from + 1));
        if (joint == '-') {
            return run(atoms, from, joint, Integer.MAX_VALUE);
        }
        if (joint == '/' || joint == '.') {
            return run(atoms, from, joint, SHORT_WORD);
        }
        return joint == ' ' && text.substring(first.start(), first.end()).equals("ই") ? 2 : 1;
    }

    private int run(List<Atom> atoms, int from, char joint, int longestWord) {
        int to = from;
        while (to < atoms.size()
                && (to == from || between(atoms.get(to - 1), atoms.get(to)) == joint)
                && isNoLonger(atoms.get(to), longestWord)) {
            to++;
        }
        return Math.max(1, to - from);
    }

    /** The one character between two atoms, every hyphen as the plain one; NUL if there are more or none. */
    private char between(Atom before, Atom after) {
        if (after.start() - before.end() != 1) {
            return 0;
        }
        char joint = text.charAt(before.end());
        return ('\u2010' <= joint && joint <= '\u2015') || joint == '\u2212' ? '-' : joint;
    }

    private boolean isNoLonger(Atom atom, int clusters) {
        return clusters == Integer.MAX_VALUE || edges.count(atom.start(), atom.end()) <= clusters;
    }

    private void add(List<Atom> atoms) {
        List<int[]> parts = new ArrayList<>();
        for (Atom atom : atoms) {
            parts.addAll(atom.kind() == Kind.CHAIN ? figures(atom) : List.of(new int[] {atom.start(), atom.end()}));
        }
        int end = atoms.getLast().end();
        if (atoms.size() == 1
                && atoms.getFirst().kind() == Kind.CHAIN
                && OPEN_COUNT.matcher(text).region(end, text.length()).lookingAt()) {
            Matcher endorsement =
                    ENDORSEMENT.matcher(text).region(atoms.getFirst().start(), end);
            end = endorsement.find() ? endorsement.start() : end;
        }
        boolean whole = parts.size() > 1;
        if (whole) {
            int wholeEnd = end;
            int span = (int) parts.stream().filter(part -> part[1] <= wholeEnd).count();
            if (span > 1) {
                tokens.add(token(parts.getFirst()[0], end, 1, span));
            } else {
                whole = false;
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            tokens.add(token(parts.get(i)[0], parts.get(i)[1], whole && i == 0 ? 0 : 1, 1));
        }
    }

    private List<int[]> figures(Atom chain) {
        if (GROUPED.matcher(text).region(chain.start(), chain.end()).matches()) {
            return List.of(new int[] {chain.start(), chain.end()});
        }
        List<int[]> parts = new ArrayList<>();
        Matcher figures = FIGURES.matcher(text).region(chain.start(), chain.end());
        while (figures.find()) {
            parts.add(new int[] {figures.start(), figures.end()});
        }
        return parts;
    }

    private Token token(int start, int end, int step, int span) {
        int from = edges.atOrBefore(start);
        int to = edges.atOrAfter(end);
        return new Token(text.substring(from, to), from, to, step, span);
    }
}
