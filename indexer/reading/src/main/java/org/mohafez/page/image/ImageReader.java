package org.mohafez.page.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
        try (ImageFiles image = new ImageFiles(files)) {
            List<Page> pages = IntStream.rangeClosed(1, image.count())
                    .mapToObj(ImageReader::page)
                    .toList();
            return new Pages(mediaType, pages);
        } catch (IOException e) {
            return Unreadable.of(Reason.DAMAGED, "The picture does not open: " + e.getMessage() + ".");
        }
    }

    private static Page page(int number) {
        return new Page(number, null, null, PageSource.OCR, 0.0, "a picture of the page", List.of());
    }
}
