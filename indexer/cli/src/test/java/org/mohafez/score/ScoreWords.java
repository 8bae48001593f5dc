package org.mohafez.score;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.mohafez.bangla.word.Tokens;
import org.mohafez.bangla.word.WordKeys;

/**
 * Counts which words meet by our keys, and by Lucene's stock Bengali analyzer on the same words.
 *
 * <p>Arguments: the half ({@code dev} or {@code test}) and a folder with {@code groups.tsv} (half, forms that should all
 * share a stem or spelling key, parted by {@code |}) and {@code apart.tsv} (half, two words that must share no stem key);
 * then, if wanted, a table of romanisations (word, romanisation) such as Dakshina's. {@code --differences} names the misses.
 */
public final class ScoreWords {
    private ScoreWords() {}

    public static void main(String[] args) throws IOException {
        List<String> options = List.of(args);
        boolean differences = options.contains("--differences");
        List<String> given =
                options.stream().filter(word -> !word.startsWith("--")).toList();
        Path folder = Path.of(given.get(1));
        groups(rows(folder.resolve("groups.tsv"), given.get(0)), differences);
        apart(rows(folder.resolve("apart.tsv"), given.get(0)), differences);
        if (given.size() > 2) {
            romanised(Files.readAllLines(Path.of(given.get(2))));
        }
    }

    private static List<String[]> rows(Path table, String half) throws IOException {
        return Files.readAllLines(table).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(row -> row[0].equals(half))
                .toList();
    }

    private static void groups(List<String[]> rows, boolean differences) {
        int ours = 0;
        int stocks = 0;
        for (String[] row : rows) {
            List<String> forms = List.of(row[1].split("\\|", -1));
            boolean meet = meet(forms, ScoreWords::near);
            ours += meet ? 1 : 0;
            stocks += meet(forms, ScoreWords::stock) ? 1 : 0;
            if (!meet && differences) {
                System.out.println("  apart: " + row[1]);
                forms.forEach(form -> System.out.println("    " + form + " " + near(form)));
            }
        }
        print("groups of forms that all share a key", ours, stocks, rows.size());
    }

    private static void apart(List<String[]> rows, boolean differences) {
        int byStem = 0;
        int bySpelling = 0;
        int stocks = 0;
        for (String[] row : rows) {
            List<String> pair = List.of(row[1], row[2]);
            boolean sameStem = meet(pair, ScoreWords::stems);
            boolean sameSpelling = meet(pair, ScoreWords::near);
            byStem += sameStem ? 1 : 0;
            bySpelling += sameSpelling ? 1 : 0;
            stocks += meet(pair, ScoreWords::stock) ? 1 : 0;
            if (sameSpelling && differences) {
                System.out.println("  merged" + (sameStem ? ": " : " by spelling: ") + pair + " " + near(row[1]));
            }
        }
        print("pairs merged by a stem key that should stay apart", byStem, stocks, rows.size());
        print("pairs merged by a stem or a spelling key", bySpelling, stocks, rows.size());
    }

    private static void print(String what, int ours, int stocks, int all) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d of %d (%.3f); stock BengaliAnalyzer %d (%.3f)%n",
                what,
                ours,
                all,
                (double) ours / all,
                stocks,
                (double) stocks / all);
    }

    /** How many share a roman key with their word, and how many words of the table a romanisation brings on average. */
    private static void romanised(List<String> lines) {
        List<String[]> rows = lines.stream().map(line -> line.split("\t", -1)).toList();
        long met = rows.stream()
                .filter(row ->
                        meet(List.of(row[0], row[1]), word -> WordKeys.of(word).roman()))
                .count();
        Map<String, Set<String>> classes = new HashMap<>();
        Set<String> words = new LinkedHashSet<>();
        rows.forEach(row -> words.add(row[0]));
        words.forEach(word -> WordKeys.of(word).roman().forEach(key -> classes.computeIfAbsent(
                        key, k -> new LinkedHashSet<>())
                .add(word)));
        double brought = rows.stream()
                .mapToLong(row -> WordKeys.of(row[1]).roman().stream()
                        .flatMap(key -> classes.getOrDefault(key, Set.of()).stream())
                        .distinct()
                        .count())
                .average()
                .orElse(0);
        System.out.printf(
                Locale.ROOT,
                "romanisations that share a roman key with their word: %d of %d (%.3f); words of %d that one of them brings: %.2f%n",
                met,
                rows.size(),
                (double) met / rows.size(),
                words.size(),
                brought);
    }

    static boolean meet(List<String> forms, Function<String, ? extends Collection<String>> keys) {
        Set<String> common = new LinkedHashSet<>(keys.apply(forms.getFirst()));
        forms.forEach(form -> common.retainAll(keys.apply(form)));
        return !common.isEmpty();
    }

    static List<String> stems(String form) {
        return WordKeys.of(form).stem();
    }

    /** The keys of the form as one word: a joined token stands before its parts, which are not looked at. */
    static Set<String> near(String form) {
        WordKeys keys = WordKeys.of(Tokens.in(form).getFirst().text());
        return Stream.of(List.of(keys.exact()), keys.stem(), keys.spelling())
                .flatMap(List::stream)
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    static List<String> stock(String form) {
        List<String> terms = new ArrayList<>();
        try (Analyzer analyzer = new BengaliAnalyzer();
                TokenStream tokens = analyzer.tokenStream("", new StringReader(form))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        // A form that the analyzer cuts in several meets another only if it is cut alike.
        return List.of(String.join(" ", terms));
    }
}
