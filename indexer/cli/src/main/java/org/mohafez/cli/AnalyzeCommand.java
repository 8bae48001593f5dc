package org.mohafez.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.mohafez.bangla.lucene.Analysis;
import org.mohafez.record.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code analyze}: the keys under which each word of a text is found. */
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        description = "Show the keys under which each word of a text is searched and found.")
final class AnalyzeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "the text; several words need no quotes")
    private List<String> text;

    @Option(names = "--json", description = "one JSON array; offsets count UTF-16 units of TEXT")
    private boolean json;

    /** One word and its keys, strongest first. */
    record Word(
            String token,
            int start,
            int end,
            String exact,
            List<String> stem,
            List<String> spelling,
            List<String> roman) {
        static Word of(Analysis.AnalyzedToken t) {
            return new Word(
                    t.token(),
                    t.start(),
                    t.end(),
                    t.keys().exact(),
                    t.keys().stem(),
                    t.keys().spelling(),
                    t.keys().roman());
        }
    }

    @Override
    public Integer call() {
        List<Word> words =
                Analysis.tokens(String.join(" ", text)).stream().map(Word::of).toList();
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(RecordJson.line(words));
        } else {
            words.forEach(t -> out.printf(
                    "%s\t%d-%d\texact %s\tstem %s\tspelling %s\troman %s%n",
                    t.token(), t.start(), t.end(), t.exact(), t.stem(), t.spelling(), t.roman()));
        }
        return Exit.DONE;
    }
}
