package org.mohafez.cli;

import java.util.concurrent.Callable;
import org.mohafez.archive.ocfl.OcflArchiveWriter;
import org.mohafez.index.Generations;
import org.mohafez.index.IndexBuilder;
import org.mohafez.index.lucene.LuceneFormat;
import org.mohafez.pipeline.Progress;
import org.mohafez.record.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code reindex}: the index again, from the archive alone. */
@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        description = "Make the index again from what the archive holds. Nothing is parsed; readers go on meanwhile.")
final class ReindexCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ArchiveOption archive;

    @Option(names = "--json", description = "the result as one line of JSON")
    private boolean json;

    @Override
    public Integer call() {
        IndexBuilder.Rebuilt rebuilt;
        // The archive is not written to, but while its index is made nobody else may add to it.
        try (OcflArchiveWriter locked = OcflArchiveWriter.open(archive.existing());
                ProgressLine progress =
                        new ProgressLine("reindex", spec.commandLine().getErr())) {
            rebuilt = new IndexBuilder(new Generations(archive.folder().index()), new LuceneFormat())
                    .rebuild(locked, (done, total) -> progress.at(Progress.Standing.of(done, total)));
        }
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(RecordJson.line(rebuilt));
        } else {
            out.println(rebuilt.documents() + " documents indexed");
            rebuilt.failures().forEach(f -> out.println("  " + f.id() + ": " + f.reason()));
        }
        return rebuilt.failures().isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
    }
}
