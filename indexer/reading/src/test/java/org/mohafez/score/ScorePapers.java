package org.mohafez.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mohafez.opening.Opener;
import org.mohafez.page.Pages;
import org.mohafez.page.Unreadable;
import org.mohafez.reader.PaperReader;
import org.mohafez.record.RecordJson;

/**
 * Reads every paper that has a truth beside it and prints how well: field by field, for each class of papers, and for offices.
 *
 * <p>Arguments: folders; {@code --differences} to list every difference; {@code --half FILE NAME} to take only the papers
 * that the table {@code FILE} (paper, tab, half) puts into that half; {@code --ext txt,html} to take only those formats.
 */
public final class ScorePapers {
    private ScorePapers() {}

    public static void main(String[] arguments) throws IOException {
        List<String> args = Arrays.asList(arguments);
        boolean differences = args.contains("--differences");
        Predicate<Path> half = half(args);
        List<String> extensions = args.contains("--ext")
                ? List.of(args.get(args.indexOf("--ext") + 1).split(","))
                : List.of();
        List<ScoredPaper> papers = new ArrayList<>();
        for (String folder :
                args.stream().filter(arg -> Files.isDirectory(Path.of(arg))).toList()) {
            papers.addAll(read(Path.of(folder), half, extensions));
        }
        ScoreBoard board = board(papers);
        ScoreTables tables = new ScoreTables(papers);
        System.out.println(board.table());
        System.out.println(tables.classes());
        System.out.println(tables.offices());
        if (differences) {
            board.differences().forEach(System.out::println);
        }
    }

    /**
     * Reads every paper beneath the folder, one after the other.
     *
     * @param wanted which truths to take
     * @param extensions of the papers to read; none means every one
     */
    static List<ScoredPaper> read(Path folder, Predicate<Path> wanted, List<String> extensions) throws IOException {
        List<ScoredPaper> read = new ArrayList<>();
        for (Path truth : truths(folder).filter(wanted).toList()) {
            for (Path paper : papers(truth, extensions)) {
                read(paper, truth).ifPresent(read::add);
            }
        }
        return read;
    }

    static ScoreBoard board(List<ScoredPaper> papers) {
        return ScoreBoard.sum(papers.stream().map(ScoredPaper::board).toList());
    }

    private static Optional<ScoredPaper> read(Path paper, Path truth) throws IOException {
        String name = paper.getFileName().toString();
        return switch (new Opener().open(paper)) {
            case Unreadable why -> {
                System.out.println("not read: " + name + ": " + why.detail());
                yield Optional.empty();
            }
            case Pages pages ->
                Optional.of(ScoredPaper.of(
                        name,
                        RecordJson.MAPPER.valueToTree(
                                new PaperReader().read(pages).getFirst().record()),
                        RecordJson.MAPPER.readTree(truth.toFile())));
        };
    }

    static Predicate<Path> half(List<String> args) throws IOException {
        int at = args.indexOf("--half");
        if (at < 0) {
            return truth -> true;
        }
        Set<String> names = Files.readAllLines(Path.of(args.get(at + 1))).stream()
                .map(line -> line.split("\t"))
                .filter(row -> row.length > 1 && row[1].equals(args.get(at + 2)))
                .map(row -> row[0])
                .collect(Collectors.toSet());
        return truth -> names.contains(stem(truth));
    }

    static Stream<Path> truths(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".truth.json")).sorted().toList().stream();
        }
    }

    static List<Path> papers(Path truth, List<String> extensions) throws IOException {
        try (Stream<Path> files = Files.list(truth.toAbsolutePath().getParent())) {
            return files.filter(file -> file.getFileName().toString().startsWith(stem(truth) + "."))
                    .filter(file -> !file.toString().endsWith(".json"))
                    .filter(file -> extensions.isEmpty()
                            || extensions.contains(
                                    file.toString().substring(file.toString().lastIndexOf('.') + 1)))
                    .sorted()
                    .toList();
        }
    }

    private static String stem(Path truth) {
        return truth.getFileName().toString().replace(".truth.json", "");
    }
}
