package org.mohafez.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The table of questions: a heading, then a line for each of {@code query, half, papers, ordinals, class, why}, parted by
 * tabs. Papers and ordinals are as many as there are answers, parted by {@code |}: the first ordinal is of the first paper.
 */
final class Relevance {
    private static final int CELLS = 6;

    private Relevance() {}

    /** @throws IllegalArgumentException naming the line that is none of a question */
    static List<Question> read(Path table) throws IOException {
        return questions(Files.readAllLines(table));
    }

    static List<Question> questions(List<String> lines) {
        return lines.stream().skip(1).map(Relevance::question).toList();
    }

    private static Question question(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != CELLS || cells[0].isBlank()) {
            throw new IllegalArgumentException("not a line of " + CELLS + " cells: " + line);
        }
        try {
            return new Question(cells[0], cells[1], answers(cells[2], cells[3]), QueryClass.named(cells[4]), cells[5]);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not a question: " + line, e);
        }
    }

    private static Set<Answer> answers(String papers, String ordinals) {
        List<String> paper = Arrays.asList(papers.split("\\|", -1));
        List<String> ordinal = Arrays.asList(ordinals.split("\\|", -1));
        if (paper.size() != ordinal.size()) {
            throw new IllegalArgumentException(paper.size() + " papers, " + ordinal.size() + " ordinals");
        }
        Set<Answer> answers = new LinkedHashSet<>();
        IntStream.range(0, paper.size())
                .forEach(i -> answers.add(new Answer(paper.get(i), Integer.parseInt(ordinal.get(i)))));
        return answers;
    }
}
