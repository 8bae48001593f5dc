package org.mohafez.archive.blackout;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mohafez.page.Box;
import org.mohafez.page.Line;
import org.mohafez.page.Word;

/**
 * A line while it is told which of its words are black.
 *
 * @param tokens of its text, which are its words unless the text was put right since
 * @param wordsHidden their numbers, from 0
 * @param tokensHidden the same
 */
record BlackedLine(int page, Line line, List<String> tokens, BitSet wordsHidden, BitSet tokensHidden) {
    BlackedLine(int page, Line line) {
        this(page, line, Letters.words(line.text()), new BitSet(), new BitSet());
    }

    /** What is hidden in one form of the line is hidden in the other; where it is not known which word that is, all are. */
    void agree() {
        if (wordsHidden.isEmpty() && tokensHidden.isEmpty() || line.words().isEmpty()) {
            return;
        }
        boolean same = line.words().stream().map(Word::text).toList().equals(tokens);
        if (same) {
            wordsHidden.or(tokensHidden);
            tokensHidden.or(wordsHidden);
        } else {
            wordsHidden.set(0, line.words().size());
            tokensHidden.set(0, tokens.size());
        }
    }

    Line blacked() {
        if (tokensHidden.isEmpty()) {
            return line;
        }
        List<Word> words = IntStream.range(0, line.words().size())
                .mapToObj(i -> wordsHidden.get(i)
                        ? new Word(Hidden.BLACK, line.words().get(i).box())
                        : line.words().get(i))
                .toList();
        return new Line(Letters.blacked(line.text(), tokensHidden::get), line.box(), words, line.page());
    }

    Stream<String> hiddenTokens() {
        return tokensHidden.stream().mapToObj(tokens::get);
    }

    /** Whether something of it is black and nobody knows where it stands. */
    boolean isSomewhere() {
        return !tokensHidden.isEmpty() && line.words().isEmpty() && line.box() == null;
    }

    /** What is black of it in a picture. */
    Stream<Box> boxes() {
        return line.words().isEmpty()
                ? tokensHidden.isEmpty() ? Stream.empty() : Stream.ofNullable(line.box())
                : wordsHidden.stream().mapToObj(i -> line.words().get(i).box());
    }
}
