package org.mohafez.cli.asking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.mohafez.MohafezException;
import org.mohafez.cli.terminal.Exit;
import org.mohafez.cli.terminal.Failure;
import org.mohafez.opening.PageTurns;
import org.mohafez.pipeline.Rules;
import org.mohafez.pipeline.worker.Extraction;
import org.mohafez.pipeline.worker.WorkerLimits;
import org.mohafez.pipeline.worker.WorkerPool;
import org.mohafez.record.Access;
import org.mohafez.record.PaperRecord;
import org.mohafez.record.ReadPaper;
import org.mohafez.record.RecordJson;
import org.mohafez.record.Source;
import org.mohafez.source.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code extract}: one file's record, without an archive. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Print a file's record as JSON, one line for each paper it holds. Nothing is stored.")
public final class ExtractCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the file")
    private Path file;

    @Option(names = "--pages", description = "add to each page its text and tables")
    private boolean withPages;

    @Override
    public Integer call() {
        SourceFile received;
        try {
            received = SourceFile.of(file);
        } catch (IOException e) {
            throw new MohafezException("cannot open " + file + ": " + e.getMessage(), e);
        }
        try (WorkerPool worker = new WorkerPool(1, WorkerLimits.USUAL)) {
            return switch (worker.extract(List.of(file), null, PageTurns.UNHEARD)) {
                case Extraction.Nothing nothing -> {
                    spec.commandLine().getErr().println("mohafez: " + file + ": " + Failure.of(nothing.why()));
                    yield Exit.SOME_FAILED;
                }
                case Extraction.Packed packed -> {
                    spec.commandLine()
                            .getErr()
                            .println("mohafez: " + file + ": an archive of several files; ingest takes such");
                    yield Exit.SOME_FAILED;
                }
                case Extraction.Papers read -> {
                    Source source = new Source(
                            received.name(),
                            received.sha256(),
                            received.size(),
                            read.mediaType(),
                            List.of(),
                            List.of());
                    for (ReadPaper paper : read.papers()) {
                        PaperRecord record = paper.record()
                                .readBy(Rules.CURRENT, Access.PUBLIC)
                                .withSource(source);
                        spec.commandLine()
                                .getOut()
                                .println(withPages ? PagesJson.line(record, paper.pages()) : RecordJson.line(record));
                    }
                    yield Exit.DONE;
                }
            };
        }
    }
}
