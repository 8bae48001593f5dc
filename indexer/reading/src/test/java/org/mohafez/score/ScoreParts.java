package org.mohafez.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.mohafez.opening.Opener;
import org.mohafez.page.Pages;
import org.mohafez.page.Unreadable;
import org.mohafez.reader.PaperReader;
import org.mohafez.record.ReadPaper;
import org.mohafez.record.RecordJson;

/**
 * Reads files of several papers, and prints how well they are parted, and how well the papers that are rightly parted are read.
 *
 * <p>Arguments: the folder; {@code --half FILE NAME}, {@code --differences}, as for {@link ScorePapers}.
 */
public final class ScoreParts {
    private final ScoreBoard board = new ScoreBoard();
    private int files;
    private int whole;
    private int wanted;
    private int found;
    private int right;

    private ScoreParts() {}

    public static void main(String[] arguments) throws IOException {
        List<String> args = Arrays.asList(arguments);
        ScoreParts score = of(Path.of(args.getFirst()), ScorePapers.half(args), List.of());
        System.out.print(score.table());
        System.out.println(score.board.table());
        if (args.contains("--differences")) {
            score.board.differences().forEach(System.out::println);
        }
    }

    /** @param extensions of the files to read; none means every one */
    static ScoreParts of(Path folder, Predicate<Path> half, List<String> extensions) throws IOException {
        ScoreParts score = new ScoreParts();
        for (Path truth : ScorePapers.truths(folder).filter(half).toList()) {
            for (Path file : ScorePapers.papers(truth, extensions)) {
                score.add(file, RecordJson.MAPPER.readTree(truth.toFile()));
            }
        }
        return score;
    }

    private void add(Path file, JsonNode truth) throws IOException {
        List<ReadPaper> papers =
                switch (new Opener().open(file)) {
                    case Unreadable why -> List.of();
                    case Pages pages -> new PaperReader().read(pages);
                };
        String name = file.getFileName().toString();
        PartScore parts = PartScore.of(papers, truth);
        files++;
        whole += parts.isWhole() ? 1 : 0;
        wanted += parts.wanted();
        found += parts.found();
        right += parts.right().size();
        if (!parts.isWhole()) {
            System.out.printf(
                    "%s: %d papers, %d found, %d right%n",
                    name, parts.wanted(), parts.found(), parts.right().size());
        }
        for (PartScore.Pair pair : parts.right()) {
            JsonNode record = RecordJson.MAPPER.valueToTree(pair.paper().record());
            RecordScore.add(name, record, pair.truth(), board);
        }
    }

    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
        return wanted == 0 ? 1 : (double) right / wanted;
    }

    ScoreBoard board() {
        return board;
    }

    String table() {
        return "%d files, %d parted rightly; papers: %d, found %d, right %d; P %.3f R %.3f%n"
                .formatted(files, whole, wanted, found, right, precision(), recall());
    }
}
