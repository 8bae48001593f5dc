package org.mohafez.cli.asking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.concurrent.Callable;
import org.mohafez.bangla.lucene.Analysis;
import org.mohafez.cli.option.ArchiveOption;
import org.mohafez.cli.terminal.Exit;
import org.mohafez.record.RecordJson;
import org.mohafez.search.query.Alternative;
import org.mohafez.search.query.Clause;
import org.mohafez.search.query.QueryText;
import org.mohafez.search.synonym.ArchiveSynonyms;
import org.mohafez.search.synonym.Synonyms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code analyze}: the keys under which each word of a text is found, and what else it is answered by. */
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        description = {
            "Show the keys under which each word of a text is searched and found,",
            "and what else answers it when it is searched for, by the archive's synonyms where there is one."
        })
public final class AnalyzeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ArchiveOption archive;

    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "the text; several words need no quotes")
    private List<String> text;

    @Option(names = "--json", description = "one JSON array; offsets count UTF-16 units of TEXT")
    private boolean json;

    /**
     * One word and its keys, strongest first.
     *
     * @param synonyms what says the same as the row of words that it stands in, the likeliest first
     */
    record Word(
            String token,
            int start,
            int end,
            String exact,
            List<String> stem,
            List<String> spelling,
            List<String> roman,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> synonyms) {
        static Word of(Analysis.AnalyzedToken t, List<Clause> clauses) {
            return new Word(
                    t.token(),
                    t.start(),
                    t.end(),
                    t.keys().exact(),
                    t.keys().stem(),
                    t.keys().spelling(),
                    t.keys().roman(),
                    synonyms(t, clauses));
        }

        private static List<String> synonyms(Analysis.AnalyzedToken t, List<Clause> clauses) {
            return clauses.stream()
                    .filter(clause -> clause.words().getFirst().start() <= t.start()
                            && t.end() <= clause.words().getLast().end())
                    .flatMap(clause -> clause.alternatives().stream())
                    .map(Alternative::text)
                    .distinct()
                    .toList();
        }

        String line() {
            String also = synonyms.isEmpty() ? "" : "\talso " + synonyms;
            return "%s\t%d-%d\texact %s\tstem %s\tspelling %s\troman %s%s"
                    .formatted(token, start, end, exact, stem, spelling, roman, also);
        }
    }

    @Override
    public Integer call() {
        String typed = String.join(" ", text);
        Synonyms synonyms = ArchiveSynonyms.in(archive.folder()).current();
        List<Clause> clauses = QueryText.of(typed, synonyms).clauses();
        List<Word> words = Analysis.tokens(typed).stream()
                .map(token -> Word.of(token, clauses))
                .toList();
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(RecordJson.line(words));
        } else {
            words.forEach(word -> out.println(word.line()));
        }
        return Exit.DONE;
    }
}
