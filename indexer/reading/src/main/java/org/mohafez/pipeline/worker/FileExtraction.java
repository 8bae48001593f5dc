package org.mohafez.pipeline.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mohafez.opening.OpenRequest;
import org.mohafez.opening.Opener;
import org.mohafez.opening.PageTurns;
import org.mohafez.page.Pages;
import org.mohafez.page.Unreadable;
import org.mohafez.page.Unreadable.Reason;
import org.mohafez.reader.PaperReader;
import org.mohafez.source.MediaTypes;

/** From files to the papers in them, in one process: opens them, and reads what their pages say. For one thread at a time. */
final class FileExtraction implements AutoCloseable {
    private static final String ZIP = "application/zip";

    private final Opener opener = new Opener();
    private final PaperReader paperReader = new PaperReader();

    Extraction of(WorkerRequest.Read asked, PageTurns turns) {
        List<Path> files = asked.files().stream().map(Path::of).toList();
        Path cache = asked.cache() == null ? null : Path.of(asked.cache());
        String mediaType = "application/octet-stream";
        try {
            mediaType = MediaTypes.of(files.getFirst());
            if (mediaType.equals(ZIP) && files.size() == 1) {
                return new Extraction.Packed(mediaType);
            }
            return switch (opener.open(new OpenRequest(files, cache, asked.without()), mediaType, turns)) {
                case Unreadable why -> new Extraction.Nothing(mediaType, why);
                case Pages pages
                when asked.said().isEmpty() -> new Extraction.Papers(pages.mediaType(), paperReader.read(pages));
                case Pages pages ->
                    new Extraction.Papers(
                            pages.mediaType(), paperReader.read(pages, asked.said()), paperReader.beginnings(pages));
            };
        } catch (IOException e) {
            return new Extraction.Nothing(
                    mediaType, Unreadable.of(Reason.DAMAGED, "cannot be opened: " + e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            // A fault of ours in one paper is told of that paper; the worker stays fit for the next.
            return new Extraction.Nothing(mediaType, Unreadable.of(Reason.READER_FAILED, e.toString()));
        }
    }

    @Override
    public void close() {
        opener.close();
    }
}
