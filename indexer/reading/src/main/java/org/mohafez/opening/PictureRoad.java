package org.mohafez.opening;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.Page;
import org.mohafez.page.PageSource;
import org.mohafez.page.image.ImageFiles;
import org.mohafez.page.image.Picture;
import org.mohafez.page.image.Pictures;
import org.mohafez.page.ocr.PictureReader;
import org.mohafez.page.pdf.PdfPictures;

/**
 * Reads pages from their pictures. Its reader is loaded with the first picture and stays: loading takes longer than many a
 * page. For one thread at a time.
 */
final class PictureRoad implements AutoCloseable {
    private @Nullable PictureReader reader;

    /** Empty where pages of that type of file cannot be pictured. */
    static Optional<Pictures> pictures(List<Path> files, String mediaType) throws IOException {
        if (mediaType.equals("application/pdf")) {
            return Optional.of(new PdfPictures(files.getFirst()));
        }
        return mediaType.startsWith("image/") ? Optional.of(new ImageFiles(files)) : Optional.empty();
    }

    /** The page as its picture shows it; where that cannot be read, the page without text, with the reason. */
    Page read(Pictures pictures, int number, PageCache cache) {
        try (Picture picture = pictures.picture(number)) {
            String key = cache.key(picture, PictureReader.VERSION);
            Optional<Page> known = cache.find(key);
            if (known.isPresent()) {
                return numbered(known.get(), number);
            }
            Page read = reader().read(picture, number);
            cache.keep(key, read);
            return read;
        } catch (IOException e) {
            String reason = "its picture could not be read: " + e.getMessage();
            return new Page(number, null, null, PageSource.OCR, 0.0, reason, List.of());
        }
    }

    /** The same picture may be another page of another file; the lines know their page too. */
    private static Page numbered(Page page, int number) {
        return page.number() == number ? page : page.asNumber(number);
    }

    private PictureReader reader() {
        PictureReader loaded = reader;
        if (loaded == null) {
            loaded = new PictureReader();
            reader = loaded;
        }
        return loaded;
    }

    @Override
    public void close() {
        if (reader != null) {
            reader.close();
        }
    }
}
