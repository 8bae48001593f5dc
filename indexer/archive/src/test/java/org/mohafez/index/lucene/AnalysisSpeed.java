package org.mohafez.index.lucene;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.mohafez.bangla.lucene.Key;
import org.mohafez.bangla.word.Token;
import org.mohafez.bangla.word.Tokens;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What the analysis of a token costs: all four keys as the index makes them (once every word is remembered, from a memory that
 * is empty before the first paper, and without a memory), cutting alone, and Lucene's Bengali analyzer with its one key. One
 * operation is all that the records of the sample papers say: a text for each decision, and one for what else a paper says.
 * The main method prints nanoseconds a token, each analyzer's own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 2)
public class AnalysisSpeed {
    private static final String SAMPLES = "samples";

    private final BengaliAnalyzer stock = new BengaliAnalyzer();
    private List<String> texts = List.of();

    @Setup
    public void read() throws IOException {
        texts = texts(Path.of(System.getProperty(SAMPLES)));
    }

    @Benchmark
    public int fourKeys() {
        return fourKeys(WordTerms::of);
    }

    @Benchmark
    public int fourKeysFromEmpty() {
        return fourKeys(WordTerms.memory()::of);
    }

    @Benchmark
    public int fourKeysWithoutMemory() {
        return fourKeys(WordTerms::found);
    }

    private int fourKeys(Function<String, WordTerms> terms) {
        int length = 0;
        for (String text : texts) {
            List<KeyedWord> words = KeyedWord.in(text, terms);
            length += consume(new PlacedTokens().over(words));
            for (KeyedWord word : words) {
                for (Key key : List.of(Key.EXACT, Key.STEM, Key.SPELLING)) {
                    for (WordTerms.Term term : word.terms().by(key)) {
                        length += term.bytes().length;
                    }
                }
                for (WordTerms.Term sound : word.terms().sounds()) {
                    length += sound.bytes().length;
                }
            }
        }
        return length;
    }

    @Benchmark
    public int cutting() {
        int tokens = 0;
        for (String text : texts) {
            tokens += Tokens.in(text).size();
        }
        return tokens;
    }

    @Benchmark
    public int stock() throws IOException {
        int length = 0;
        for (String text : texts) {
            try (TokenStream tokens = stock.tokenStream("text", text)) {
                tokens.reset();
                length += consume(tokens);
                tokens.end();
            }
        }
        return length;
    }

    private static int consume(PlacedTokens tokens) {
        TermToBytesRefAttribute term = tokens.getAttribute(TermToBytesRefAttribute.class);
        int length = 0;
        while (tokens.incrementToken()) {
            length += term.getBytesRef().length;
        }
        return length;
    }

    private static int consume(TokenStream tokens) throws IOException {
        CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
        int length = 0;
        while (tokens.incrementToken()) {
            length += term.length();
        }
        return length;
    }

    /** Everything that is said in the truth beside the papers. */
    private static List<String> texts(Path samples) throws IOException {
        List<Path> truths;
        try (Stream<Path> files = Files.walk(samples)) {
            truths = files.filter(file -> file.toString().endsWith(".truth.json"))
                    .sorted()
                    .toList();
        }
        List<String> texts = new ArrayList<>();
        for (Path truth : truths) {
            ObjectNode paper = (ObjectNode) new ObjectMapper().readTree(truth.toFile());
            Optional.ofNullable(paper.remove("decisions"))
                    .ifPresent(decisions -> decisions.forEach(decision -> texts.add(said(decision))));
            texts.add(said(paper));
        }
        return List.copyOf(texts);
    }

    /** What a reader of the paper reads; codes and days in figures are ours. */
    private static String said(JsonNode node) {
        StringBuilder said = new StringBuilder(node.isTextual() ? node.asText() + "\n" : "");
        node.forEach(child -> said.append(said(child)));
        return said.chars().anyMatch(c -> c > 0x7F) ? said.toString() : "";
    }

    public static void main(String[] arguments) throws Exception {
        AnalysisSpeed counting = new AnalysisSpeed();
        counting.texts = texts(Path.of(arguments[0]));
        int ours = counting.cutting();
        long distinct = counting.texts.stream()
                .flatMap(text -> Tokens.in(text).stream())
                .map(Token::text)
                .distinct()
                .count();
        int theirs = 0;
        for (String text : counting.texts) {
            try (TokenStream tokens = counting.stock.tokenStream("text", text)) {
                tokens.reset();
                while (tokens.incrementToken()) {
                    theirs++;
                }
                tokens.end();
            }
        }
        System.out.printf("INPUT\t%d\t%d\t%d%n", counting.texts.size(), ours, distinct);
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(AnalysisSpeed.class.getName())
                        .jvmArgsAppend("-D" + SAMPLES + "=" + arguments[0])
                        .addProfiler(CoreTime.class)
                        .build())
                .run();
        for (RunResult result : results) {
            String name = result.getPrimaryResult().getLabel();
            int tokens = name.equals("stock") ? theirs : ours;
            System.out.printf(
                    "RESULT\t%s\t%d\t%.0f\t%.0f%n",
                    name,
                    tokens,
                    result.getPrimaryResult().getScore() / tokens,
                    Objects.requireNonNull(result.getSecondaryResults().get("core"))
                                    .getScore()
                            / tokens);
        }
    }
}
