package org.mohafez.page.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.mohafez.page.Page;
import org.mohafez.page.PageReader;
import org.mohafez.page.PageSource;
import org.mohafez.page.Pages;
import org.mohafez.page.Reading;
import org.mohafez.page.Unreadable;
import org.mohafez.page.Unreadable.Reason;

/** Counts the pages of an image file. What stands on them is read from their pictures. */
public final class ImageReader implements PageReader {
    /** More would not fit in a worker: a sheet of A2 at 600 dpi has 140 million. */
    private static final long MOST_PIXELS = 200_000_000;

    private static final Set<String> TYPES = Set.of("image/jpeg", "image/png", "image/tiff", "image/webp");

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public Reading read(Path file, String mediaType) {
        return read(List.of(file), mediaType);
    }

    @Override
    public Reading read(List<Path> files, String mediaType) {
        try {
            for (Path file : files) {
                Optional<Unreadable> complaint = complaint(file);
                if (complaint.isPresent()) {
                    return complaint.get();
                }
            }
            return pages(files, mediaType);
        } catch (IOException e) {
            return Unreadable.of(Reason.DAMAGED, "The picture does not open: " + e.getMessage() + ".");
        }
    }

    /** Of several, the complaint names the one. */
    private static Optional<Unreadable> complaint(Path file) throws IOException {
        Optional<ImageOutline> found = ImageOutline.of(file);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        ImageOutline outline = found.get();
        if (outline.pixels() > MOST_PIXELS) {
            return Optional.of(Unreadable.of(
                    Reason.TOO_LARGE,
                    "The picture %s has %d × %d pixels, %d million; at most %d million are read."
                            .formatted(
                                    file.getFileName(),
                                    outline.width(),
                                    outline.height(),
                                    outline.pixels() / 1_000_000,
                                    MOST_PIXELS / 1_000_000)));
        }
        return outline.whole()
                ? Optional.empty()
                : Optional.of(Unreadable.of(
                        Reason.DAMAGED,
                        "The picture %s is cut short: it ends before its end mark.".formatted(file.getFileName())));
    }

    private static Reading pages(List<Path> files, String mediaType) throws IOException {
        try (ImageFiles image = new ImageFiles(files)) {
            List<Page> pages = IntStream.rangeClosed(1, image.count())
                    .mapToObj(ImageReader::page)
                    .toList();
            return new Pages(mediaType, pages);
        }
    }

    private static Page page(int number) {
        return new Page(number, null, null, PageSource.OCR, 0.0, "a picture of the page", List.of());
    }
}
