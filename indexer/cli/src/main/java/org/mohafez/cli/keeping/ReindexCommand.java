package org.mohafez.cli.keeping;

import java.util.List;
import java.util.concurrent.Callable;
import org.mohafez.archive.ocfl.OcflArchiveWriter;
import org.mohafez.cli.option.ArchiveOption;
import org.mohafez.cli.option.Patience;
import org.mohafez.cli.terminal.Exit;
import org.mohafez.cli.terminal.ProgressLine;
import org.mohafez.engine.EngineOption;
import org.mohafez.index.IndexBuilder;
import org.mohafez.pipeline.PagePortraits;
import org.mohafez.pipeline.Progress;
import org.mohafez.record.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code reindex}: what can be lost of an archive, again from its papers: the index, and the pictures of pages. */
@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        description =
                "Make the index again from what the archive holds, and with --images the pictures of its pages that"
                        + " are missing. No text is read again; readers go on meanwhile. What ingest brings later is added to"
                        + " the archive's own index; a cluster follows while a portal serves from it.")
public final class ReindexCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ArchiveOption archive;

    @Mixin
    private EngineOption engine;

    @Mixin
    private Patience patience;

    @Option(
            names = "--images",
            description = "make also the pictures of pages for the portal, where the archive's cache has none")
    private boolean images;

    @Option(names = "--json", description = "the result as one line of JSON")
    private boolean json;

    /** @param pictures how many there are now of the documents that had lacked some */
    record Result(long documents, List<IndexBuilder.Failure> failures, long pictures) {}

    @Override
    public Integer call() throws InterruptedException {
        engine.check(spec.commandLine());
        IndexBuilder.Rebuilt rebuilt;
        long pictures;
        // The archive is not written to, but while its index is made nobody else may add to it.
        try (OcflArchiveWriter locked =
                patience.forTurn(spec.commandLine().getErr(), () -> OcflArchiveWriter.open(archive.existing()))) {
            rebuilt = index(locked);
            pictures = images ? pictures(locked) : 0;
        }
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(RecordJson.line(new Result(rebuilt.documents(), rebuilt.failures(), pictures)));
        } else {
            out.println(rebuilt.documents() + " documents indexed");
            if (images) {
                out.println(pictures + " pictures of pages made");
            }
            rebuilt.failures().forEach(f -> out.println("  " + f.id() + ": " + f.reason()));
        }
        return rebuilt.failures().isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
    }

    private IndexBuilder.Rebuilt index(OcflArchiveWriter locked) {
        try (ProgressLine progress =
                new ProgressLine("reindex", "pages", spec.commandLine().getErr())) {
            return engine.rebuild(
                    archive.folder(), locked, (done, total) -> progress.at(Progress.Standing.of(done, total)));
        }
    }

    private long pictures(OcflArchiveWriter locked) {
        try (ProgressLine progress =
                new ProgressLine("page images", "pictures", spec.commandLine().getErr())) {
            return PagePortraits.make(
                    locked, archive.folder(), Runtime.getRuntime().availableProcessors(), progress);
        }
    }
}
