package org.mohafez.web.record.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mohafez.archive.Archive;
import org.mohafez.archive.Holding;
import org.mohafez.archive.PictureSize;
import org.mohafez.page.Box;
import org.mohafez.record.PageSummary;
import org.mohafez.record.PaperRecord;

/**
 * A page as it looks, with what is spoken of outlined.
 *
 * @param address of the full picture
 * @param small the address of the same for narrow windows; the full one's where none has been made
 * @param page from 1
 * @param width of the page in points; the boxes are in the same
 * @param height of the page in points
 * @param boxes empty where nothing is outlined, or where it is not known where it stands
 */
public record PagePicture(String address, String small, int page, double width, double height, List<Box> boxes) {
    public PagePicture {
        boxes = List.copyOf(boxes);
    }

    /**
     * Empty where no picture of the page has been made.
     *
     * @param position of the decision that is outlined, in the paper, from 0
     */
    public static Optional<PagePicture> of(Archive archive, Holding.Document document, int page, OptionalInt position) {
        PaperRecord paper = document.record();
        return paper.pages().stream()
                .filter(summary ->
                        summary.number() == page && archive.hasPicture(document.id(), page, PictureSize.FULL))
                .findFirst()
                .map(summary -> new PagePicture(
                        path(document.id(), page, PictureSize.FULL),
                        path(
                                document.id(),
                                page,
                                archive.hasPicture(document.id(), page, PictureSize.SMALL)
                                        ? PictureSize.SMALL
                                        : PictureSize.FULL),
                        page,
                        size(summary.width()),
                        size(summary.height()),
                        hasSize(summary) && position.isPresent()
                                ? outline(paper, page, position.getAsInt())
                                : List.of()));
    }

    private static String path(String id, int page, PictureSize size) {
        return "/d/" + id + "/page/" + size.fileName(page);
    }

    private static List<Box> outline(PaperRecord paper, int page, int position) {
        String pointer = "/decisions/" + position + "/";
        return Outline.of(
                boxes(paper, page, key -> key.startsWith(pointer)),
                boxes(paper, page, key -> key.startsWith("/decisions/") && !key.startsWith(pointer)));
    }

    private static List<Box> boxes(PaperRecord paper, int page, Predicate<String> those) {
        return paper.reads().entrySet().stream()
                .filter(read -> those.test(read.getKey()) && read.getValue().page() == page)
                .flatMap(read -> read.getValue().boxes().stream())
                .toList();
    }

    private static boolean hasSize(PageSummary page) {
        return size(page.width()) > 0 && size(page.height()) > 0;
    }

    private static double size(@Nullable Double points) {
        return points == null ? 0 : points;
    }
}
