package org.mohafez.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mohafez.archive.ArchiveFolder;
import org.mohafez.pipeline.Batch;
import org.mohafez.pipeline.BatchOptions;
import org.mohafez.pipeline.Progress;
import org.mohafez.record.Access;
import org.mohafez.search.Hit;
import org.mohafez.search.SearchEngine;
import org.mohafez.search.SearchRequest;
import org.mohafez.search.lucene.LuceneSearchEngine;

/**
 * Asks an officer's questions of the sample papers and prints at which place the right decision comes.
 *
 * <p>Arguments: the corpus folder, and an archive folder to fill. The questions are {@code queries/relevance.tsv}: query,
 * half, paper, ordinal, why. A paper may be there in several formats; the best placed counts.
 */
public final class ScoreSearch {
    private static final int DEPTH = 10;

    private record Question(String query, String half, String paper, int ordinal, String why) {
        static Question of(String line) {
            String[] cells = line.split("\t", -1);
            return new Question(cells[0], cells[1], cells[2], Integer.parseInt(cells[3]), cells[4]);
        }

        boolean isAnsweredBy(Hit hit) {
            String name = hit.fileName();
            return hit.ordinal() == ordinal
                    && name.substring(0, name.lastIndexOf('.')).equals(paper);
        }
    }

    private ScoreSearch() {}

    public static void main(String[] args) throws IOException {
        Path corpus = Path.of(args[0]);
        ArchiveFolder archive = new ArchiveFolder(Path.of(args[1]));
        try (Batch batch = new Batch(archive, BatchOptions.of(2), Progress.SILENT)) {
            batch.run(List.of(corpus.resolve("samples")), Progress.SILENT);
        }
        List<Question> questions = Files.readAllLines(corpus.resolve("queries/relevance.tsv")).stream()
                .skip(1)
                .map(Question::of)
                .toList();
        try (SearchEngine engine = LuceneSearchEngine.open(archive)) {
            for (String half : List.of("dev", "test")) {
                score(
                        half,
                        questions.stream().filter(q -> q.half().equals(half)).toList(),
                        engine);
            }
        }
    }

    private static void score(String half, List<Question> questions, SearchEngine engine) {
        double reciprocal = 0;
        int first = 0;
        int amongThree = 0;
        List<String> others = new ArrayList<>();
        for (Question question : questions) {
            int place = place(question, engine);
            reciprocal += place == 0 ? 0 : 1.0 / place;
            first += place == 1 ? 1 : 0;
            amongThree += place >= 1 && place <= 3 ? 1 : 0;
            if (place != 1) {
                others.add("  %s  %s → %s/%d (%s)"
                        .formatted(
                                place == 0 ? "not among " + DEPTH : "place " + place,
                                question.query(),
                                question.paper(),
                                question.ordinal(),
                                question.why()));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s half: %d questions, right decision first %d, among three %d, mean reciprocal rank %.3f%n",
                half,
                questions.size(),
                first,
                amongThree,
                reciprocal / questions.size());
        others.forEach(System.out::println);
    }

    private static int place(Question question, SearchEngine engine) {
        // Copies of one paper in other formats do not push each other down: places count papers' parts, not files.
        List<String> seen = new ArrayList<>();
        for (Hit hit : engine.search(SearchRequest.of(question.query(), Set.of(Access.PUBLIC)))
                .hits()) {
            String part = hit.fileName().substring(0, hit.fileName().lastIndexOf('.')) + "/" + hit.ordinal();
            if (!seen.contains(part)) {
                seen.add(part);
            }
            if (question.isAnsweredBy(hit)) {
                return seen.size() <= DEPTH ? seen.size() : 0;
            }
        }
        return 0;
    }
}
