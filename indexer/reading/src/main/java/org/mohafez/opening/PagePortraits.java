package org.mohafez.opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mohafez.archive.BlackBoxes;
import org.mohafez.archive.PictureSize;
import org.mohafez.page.image.Picture;
import org.mohafez.page.image.Pictures;
import org.mohafez.page.ocr.Portrait;
import org.mohafez.page.ocr.Portrait.Sheet;

/**
 * Makes pictures of a paper's pages for its readers.
 *
 * @param turning pages, from 1, that were read from their pictures: they may lie on their sides
 * @param black pages, from 1, of which there is to be a picture besides in which something is black
 * @param without pages that are not to be pictured, because trying to ended the process
 */
public record PagePortraits(Set<Integer> turning, Map<Integer, Sheet> black, Set<Integer> without) {
    /** The most pages of one paper that are pictured. */
    public static final int MOST_PAGES = 2_000;

    /** @param pages how many were pictured, of how many */
    public record Made(int pages, int of) {}

    /**
     * Writes the pictures of each page, of both sizes, into a folder. A page that is there already is not made again; one that
     * cannot be drawn is left out.
     *
     * @throws IOException if the paper does not open, or the folder cannot be written to
     */
    public Made make(List<Path> files, String mediaType, Path folder, PageTurns turns) throws IOException {
        Optional<Pictures> opened = PictureRoad.pictures(files, mediaType);
        if (opened.isEmpty()) {
            return new Made(0, 0);
        }
        try (Pictures pictures = opened.get()) {
            int made = 0;
            for (int page = 1; page <= Math.min(pictures.count(), MOST_PAGES); page++) {
                turns.at(page, pictures.count());
                made += without.contains(page) ? 0 : make(pictures, page, folder);
            }
            return new Made(made, pictures.count());
        }
    }

    private int make(Pictures pictures, int page, Path folder) throws IOException {
        int made = make(pictures, page, folder, Sheet.WHITE);
        Sheet sheet = black.get(page);
        if (sheet != null) {
            make(pictures, page, folder, sheet);
        }
        return made;
    }

    private int make(Pictures pictures, int page, Path folder, Sheet sheet) throws IOException {
        BlackBoxes boxes = new BlackBoxes(sheet.black());
        if (Arrays.stream(PictureSize.values())
                .allMatch(size -> Files.exists(folder.resolve(size.fileName(page, boxes))))) {
            return 1;
        }
        Portrait portrait;
        try (Picture picture = pictures.picture(page)) {
            portrait = Portrait.of(picture, turning.contains(page), sheet);
        } catch (IOException e) {
            return 0;
        }
        write(portrait.small(), folder.resolve(PictureSize.SMALL.fileName(page, boxes)));
        write(portrait.full(), folder.resolve(PictureSize.FULL.fileName(page, boxes)));
        return 1;
    }

    private static void write(byte[] bytes, Path to) throws IOException {
        Path part = to.resolveSibling(to.getFileName() + ".part");
        Files.write(part, bytes);
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
