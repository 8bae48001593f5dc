package org.mohafez.pipeline.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mohafez.opening.Opener;
import org.mohafez.page.Pages;
import org.mohafez.page.Unreadable;
import org.mohafez.page.Unreadable.Reason;
import org.mohafez.reader.PaperReader;
import org.mohafez.record.PaperRecord;
import org.mohafez.source.MediaTypes;

/** From a file to its papers, in one process: opens it, and reads what its pages say. Stateless. */
final class FileExtraction {
    private final Opener opener = new Opener();
    private final PaperReader paperReader = new PaperReader();

    Extraction of(Path file) {
        String mediaType = "application/octet-stream";
        try {
            mediaType = MediaTypes.of(file);
            return switch (opener.open(file)) {
                case Unreadable why -> new Extraction.Nothing(mediaType, why);
                case Pages pages -> {
                    List<PaperRecord> papers = paperReader.read(pages);
                    yield new Extraction.Papers(pages.mediaType(), pages, papers);
                }
            };
        } catch (IOException e) {
            return new Extraction.Nothing(
                    mediaType, Unreadable.of(Reason.DAMAGED, "cannot be opened: " + e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            // A fault of ours in one paper is told of that paper; the worker stays fit for the next.
            return new Extraction.Nothing(mediaType, Unreadable.of(Reason.READER_FAILED, e.toString()));
        }
    }
}
