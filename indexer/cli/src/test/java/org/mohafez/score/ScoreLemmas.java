package org.mohafez.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.mohafez.bangla.word.Tokens;
import org.mohafez.bangla.word.WordKeys;

/**
 * Measures our keys by somebody's table of words and their lemmas: two words should meet if they are forms of one lemma.
 *
 * <p>Arguments: the table (word, part of speech, lemma, parted by tabs; other lines are passed over) and
 * {@code --differences}, which names what is wrong in the dev half. The halves are made of the lemmas' checksums. Counted are
 * pairs of different words: a pair that should not meet belongs to the half of its first word.
 */
public final class ScoreLemmas {
    private static final Set<String> NOMINAL = Set.of("noun", "adjective");

    private record Word(String text, Set<String> lemmas, String half) {
        boolean isFormOfOneWith(Word other) {
            return lemmas.stream().anyMatch(other.lemmas::contains);
        }
    }

    private record Pair(Word one, Word other) {}

    private ScoreLemmas() {}

    public static void main(String[] args) throws IOException {
        List<String> options = List.of(args);
        List<String[]> rows = Files.readAllLines(Path.of(args[0])).stream()
                .map(line -> line.split("\t", -1))
                .filter(row -> row.length >= 3
                        && !Tokens.in(row[0]).isEmpty()
                        && !Tokens.in(row[2]).isEmpty())
                .toList();
        Map<String, List<Word>> classes = new LinkedHashMap<>();
        classes.put("nouns and adjectives", words(rows, NOMINAL));
        classes.put("verbs", words(rows, Set.of("verb")));
        classes.forEach((name, words) -> {
            for (String half : List.of("dev", "test")) {
                report(name, half, "stem key", words, ScoreWords::stems);
                report(name, half, "first stem key", words, word -> ScoreWords.stems(word)
                        .subList(0, 1));
                report(name, half, "stem or spelling key", words, ScoreWords::near);
                report(name, half, "stock BengaliAnalyzer", words, ScoreWords::stock);
            }
            if (options.contains("--differences")) {
                differences(words);
            }
        });
    }

    private static List<Word> words(List<String[]> rows, Set<String> parts) {
        Map<String, Set<String>> lemmas = new LinkedHashMap<>();
        rows.stream().filter(row -> parts.contains(row[1])).forEach(row -> lemmas.computeIfAbsent(
                        WordKeys.exactOf(row[0]), word -> new LinkedHashSet<>())
                .add(WordKeys.exactOf(row[2])));
        return lemmas.entrySet().stream()
                .map(word -> new Word(
                        word.getKey(),
                        word.getValue(),
                        half(word.getValue().iterator().next())))
                .toList();
    }

    private static String half(String lemma) {
        CRC32 sum = new CRC32();
        sum.update(lemma.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 2 == 0 ? "dev" : "test";
    }

    private static void report(
            String what,
            String half,
            String by,
            List<Word> words,
            Function<String, ? extends Collection<String>> keys) {
        Set<Pair> met = pairs(words, word -> keys.apply(word.text()));
        Set<Pair> wanted = pairs(words, Word::lemmas);
        double found = in(half, met).filter(wanted::contains).count();
        double precision = found / in(half, met).count();
        double recall = found / in(half, wanted).count();
        List<Word> inflected = words.stream()
                .filter(word -> word.half().equals(half) && !word.lemmas().contains(word.text()))
                .toList();
        long home = inflected.stream()
                .filter(word ->
                        word.lemmas().stream().anyMatch(lemma -> ScoreWords.meet(List.of(word.text(), lemma), keys)))
                .count();
        System.out.printf(
                Locale.ROOT,
                "%s, %s half, by %s: recall %.3f, precision %.3f, F1 %.3f; inflected that meet their lemma %d of %d (%.3f)%n",
                what,
                half,
                by,
                recall,
                precision,
                2 * precision * recall / (precision + recall),
                home,
                inflected.size(),
                (double) home / inflected.size());
    }

    private static Stream<Pair> in(String half, Set<Pair> pairs) {
        return pairs.stream().filter(pair -> pair.one().half().equals(half));
    }

    /** All pairs of words that have a key in common. */
    private static Set<Pair> pairs(List<Word> words, Function<Word, ? extends Collection<String>> keys) {
        Map<String, List<Word>> byKey = new HashMap<>();
        words.forEach(word -> Set.copyOf(keys.apply(word))
                .forEach(key ->
                        byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(word)));
        Set<Pair> pairs = new LinkedHashSet<>();
        for (List<Word> met : byKey.values()) {
            for (int i = 0; i < met.size(); i++) {
                for (Word other : met.subList(i + 1, met.size())) {
                    pairs.add(new Pair(met.get(i), other));
                }
            }
        }
        return pairs;
    }

    /** What is wrong by a stem key, of pairs that are wholly in the dev half. */
    private static void differences(List<Word> words) {
        List<Word> seen =
                words.stream().filter(word -> word.half().equals("dev")).toList();
        Set<Pair> met = pairs(seen, word -> ScoreWords.stems(word.text()));
        Set<Pair> wanted = pairs(seen, Word::lemmas);
        met.stream().filter(pair -> !pair.one().isFormOfOneWith(pair.other())).forEach(pair -> print("merged", pair));
        wanted.stream().filter(pair -> !met.contains(pair)).forEach(pair -> print("apart", pair));
        for (Word word : seen) {
            for (String lemma : word.lemmas()) {
                if (!ScoreWords.meet(List.of(word.text(), lemma), ScoreWords::stems)) {
                    System.out.println("  not home: " + word.text() + " " + ScoreWords.stems(word.text()) + " " + lemma
                            + " " + ScoreWords.stems(lemma));
                }
            }
        }
    }

    private static void print(String what, Pair pair) {
        System.out.println("  " + what + ": " + pair.one().text() + " "
                + ScoreWords.stems(pair.one().text()) + " " + pair.other().text() + " "
                + ScoreWords.stems(pair.other().text()));
    }
}
