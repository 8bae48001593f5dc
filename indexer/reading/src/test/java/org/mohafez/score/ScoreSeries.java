package org.mohafez.score;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mohafez.archive.Holding.Document;
import org.mohafez.opening.Opener;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;
import org.mohafez.reader.PaperReader;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.RecordJson;
import org.mohafez.series.Body;
import org.mohafez.series.Matter;
import org.mohafez.series.Postponement;
import org.mohafez.series.Series;
import org.mohafez.series.Sitting;
import org.mohafez.series.Step;
import org.mohafez.series.Threads;

/**
 * Reads the papers of the bodies that meet again and again and prints how well they are joined: neighbours of each sitting,
 * months of which none is held, pairs of decisions that are about one matter, rows that report with the decision they speak of.
 *
 * <p>Arguments: the corpus folder; {@code --half dev} for one half; {@code --differences} to list what is missed (-) and wrong
 * (+); {@code --without-topics} to take the topics away, as in tables that have none.
 */
public final class ScoreSeries {
    private final Path corpus;
    private final boolean differences;
    private final boolean topics;

    private ScoreSeries(Path corpus, boolean differences, boolean topics) {
        this.corpus = corpus;
        this.differences = differences;
        this.topics = topics;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> args = Arrays.asList(arguments);
        ScoreSeries score = new ScoreSeries(
                Path.of(args.getFirst()), args.contains("--differences"), !args.contains("--without-topics"));
        for (String half : List.of("dev", "test")) {
            if (!args.contains("--half") || args.contains(half)) {
                score.half(half);
            }
        }
    }

    private record Row(String series, String half, String paper, String role, String month) {}

    private record Truth(Set<String> neighbours, Set<String> months, Set<String> pairs, Set<String> reports) {
        static Truth empty() {
            return new Truth(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        }
    }

    private void half(String half) throws IOException {
        Map<String, List<Row>> bySeries = table("series.tsv")
                .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3], cells[4]))
                .filter(row -> row.half().equals(half))
                .collect(Collectors.groupingBy(Row::series, LinkedHashMap::new, Collectors.toList()));
        Truth wanted = Truth.empty();
        Truth found = Truth.empty();
        // All papers of the half lie in one heap: which of them belong together is to be found out.
        Map<String, Document> papers = new LinkedHashMap<>();
        Map<String, List<Page>> pages = new HashMap<>();
        for (Row row : bySeries.values().stream().flatMap(List::stream).toList()) {
            if (!row.role().equals("none")) {
                read(row.paper(), papers, pages);
            }
        }
        bySeries.forEach((series, rows) -> {
            want(rows, wanted);
            find(Objects.requireNonNull(papers.get(rows.getFirst().paper())), papers.values(), pages, found);
        });
        wantPairs(bySeries, wanted);
        System.out.printf(
                Locale.ROOT,
                "%s half: %d series, %d papers%n",
                half,
                bySeries.size(),
                bySeries.values().stream().mapToInt(List::size).sum());
        print("neighbours", wanted.neighbours(), found.neighbours());
        print("months none held", wanted.months(), found.months());
        print("pairs of one matter", wanted.pairs(), found.pairs());
        print("rows that report", wanted.reports(), found.reports());
    }

    private void read(String paper, Map<String, Document> papers, Map<String, List<Page>> pages) throws IOException {
        try (Stream<Path> files = Files.list(corpus.resolve("samples").resolve(paper))) {
            Path file = files.filter(each -> !each.toString().endsWith(".json"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            if (new Opener().open(file) instanceof Pages read) {
                papers.put(paper, new Document(paper, Instant.EPOCH, record(read)));
                pages.put(paper, read.pages());
            } else {
                System.out.println("not read: " + file.getFileName());
            }
        }
    }

    private PaperRecord record(Pages pages) {
        PaperRecord record = new PaperReader().read(pages).getFirst().record();
        if (topics) {
            return record;
        }
        ObjectNode json = RecordJson.MAPPER.valueToTree(record);
        json.path("decisions").forEach(decision -> ((ObjectNode) decision).remove("topic"));
        return RecordJson.read(json.toString(), PaperRecord.class);
    }

    private static void want(List<Row> rows, Truth wanted) {
        List<String> sittings = rows.stream()
                .filter(row -> row.role().equals("minutes"))
                .map(Row::paper)
                .toList();
        IntStream.range(1, sittings.size())
                .forEach(i -> wanted.neighbours().add(sittings.get(i - 1) + " → " + sittings.get(i)));
        rows.stream().filter(row -> !row.month().equals("-")).forEach(row -> wanted.months()
                .add(rows.getFirst().series() + " " + row.month()
                        + (row.role().equals("notice") ? " " + row.paper() : "")));
    }

    private void find(Document first, Iterable<Document> papers, Map<String, List<Page>> pages, Truth found) {
        Body body = Body.of(first.record()).orElseThrow();
        List<Document> all = new ArrayList<>();
        papers.forEach(all::add);
        List<Postponement> told = all.stream()
                .flatMap(paper -> Postponement.in(paper, pages.getOrDefault(paper.id(), List.of()), body).stream())
                .toList();
        Series series = Series.of(body, all, told);
        for (Sitting sitting : series.sittings()) {
            series.after(sitting.paper().id()).ifPresent(next -> found.neighbours()
                    .add(sitting.paper().id() + " → " + next.paper().id()));
        }
        String name = first.id().substring(0, first.id().lastIndexOf('-'));
        series.noneHeld().forEach(none -> found.months()
                .add(name + " " + none.month()
                        + none.told().stream()
                                .map(one -> " " + one.paper().id())
                                .collect(Collectors.joining())));
        Threads threads = Threads.of(series);
        for (Sitting sitting : series.sittings()) {
            String paper = sitting.paper().id();
            sitting.paper().record().decisions().forEach(decision -> threads.of(paper, decision.ordinal())
                    .ifPresent(matter -> tell(matter, found)));
        }
    }

    private static void tell(Matter matter, Truth found) {
        String one = place(matter.decision());
        Stream.concat(matter.earlier().stream(), matter.later().stream())
                .forEach(step -> found.pairs().add(pair(one, place(step))));
        matter.decision().reports().forEach(report -> found.reports()
                .add(report.paper().id() + " row " + (report.row() + 1) + ": " + one));
    }

    private static String place(Step step) {
        return step.paper().id() + "/" + step.decision().ordinal();
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + " = " + other : other + " = " + one;
    }

    private void wantPairs(Map<String, List<Row>> bySeries, Truth wanted) throws IOException {
        Map<String, String> seriesOf = new HashMap<>();
        bySeries.values().stream().flatMap(List::stream).forEach(row -> seriesOf.put(row.paper(), row.series()));
        List<String[]> decisions = table("threads.tsv")
                .filter(cells -> seriesOf.containsKey(cells[0]) && !cells[2].equals("-"))
                .toList();
        for (String[] one : decisions) {
            for (String[] other : decisions) {
                Set<String> shared = new HashSet<>(List.of(one[2].split(",")));
                shared.retainAll(List.of(other[2].split(",")));
                if (!one[0].equals(other[0])
                        && Objects.equals(seriesOf.get(one[0]), seriesOf.get(other[0]))
                        && !shared.isEmpty()) {
                    wanted.pairs().add(pair(one[0] + "/" + one[1], other[0] + "/" + other[1]));
                }
            }
        }
        table("progress.tsv")
                .filter(cells -> seriesOf.containsKey(cells[0]) && !cells[2].equals("-"))
                .forEach(cells -> wanted.reports().add(cells[0] + " row " + cells[1] + ": " + cells[2]));
    }

    private Stream<String[]> table(String name) throws IOException {
        return Files.readAllLines(corpus.resolve(name)).stream().skip(1).map(line -> line.split("\t", -1));
    }

    private void print(String what, Set<String> wanted, Set<String> found) {
        Set<String> right = new TreeSet<>(found);
        right.retainAll(wanted);
        double precision = found.isEmpty() ? 0 : (double) right.size() / found.size();
        double recall = wanted.isEmpty() ? 0 : (double) right.size() / wanted.size();
        System.out.printf(
                Locale.ROOT,
                "  %-20s wanted %3d, found %3d, right %3d; P %.3f R %.3f F1 %.3f%n",
                what,
                wanted.size(),
                found.size(),
                right.size(),
                precision,
                recall,
                precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
        if (differences) {
            wanted.stream().filter(one -> !found.contains(one)).forEach(one -> System.out.println("    - " + one));
            found.stream().filter(one -> !wanted.contains(one)).forEach(one -> System.out.println("    + " + one));
        }
    }
}
