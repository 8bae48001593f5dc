package org.mohafez.pipeline.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mohafez.opening.PagePortraits;
import org.mohafez.opening.PageTurns;

/** Answers {@link WorkerRequest.Picture}. */
final class PagePictures {
    private PagePictures() {}

    static Pictured of(WorkerRequest.Picture asked, PageTurns turns) {
        List<Path> files = asked.files().stream().map(Path::of).toList();
        try {
            PagePortraits portraits = new PagePortraits(asked.turning(), asked.black(), asked.without());
            PagePortraits.Made made = portraits.make(files, asked.mediaType(), Path.of(asked.folder()), turns);
            return new Pictured(made.pages(), made.of());
        } catch (IOException | RuntimeException e) {
            return new Pictured(0, 0);
        }
    }
}
