package org.mohafez.text;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.Block;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;
import org.mohafez.page.Reading;
import org.mohafez.page.Unreadable;
import org.mohafez.page.Unreadable.Reason;

/** Cleans pages and judges them. Stateless and safe for use by several threads. */
public final class LegiblePages {
    private LegiblePages() {}

    /**
     * The pages with clean text. A page that is not legible stays without its text, at confidence 0, with the reason; a
     * file without any legible page is {@link Unreadable}.
     */
    public static Reading of(Pages read) {
        return finished(new Pages(read.mediaType(), judged(read)));
    }

    /** The pages with clean text. A page that is not legible is without text, at confidence 0, with the reason. */
    public static List<Page> judged(Pages read) {
        return read.pages().stream().map(LegiblePages::judged).toList();
    }

    public static Page judged(Page page) {
        Page clean = Cleaner.clean(page);
        Legibility legibility = Legibility.of(clean.text());
        Optional<String> complaint = legibility.complaint();
        if (complaint.isPresent()) {
            return with(clean, 0, "text not legible: " + complaint.get(), List.of());
        }
        double confidence = Math.min(Optional.ofNullable(clean.confidence()).orElse(1.0), legibility.confidence());
        return with(clean, confidence, clean.reason(), clean.blocks());
    }

    /** Judged pages as one reading: what goes on over page breaks is marked. */
    public static Reading finished(Pages judged) {
        List<Page> pages = judged.pages();
        if (pages.stream().allMatch(page -> page.blocks().isEmpty())) {
            return without(judged);
        }
        return new Pages(judged.mediaType(), Continuations.mark(Furniture.mark(pages)));
    }

    /** A page with a size and no text is a picture; a file of a format without pages is empty. */
    private static Unreadable without(Pages read) {
        for (Page page : read.pages()) {
            if (page.confidence() != null && page.confidence() == 0 && page.reason() != null) {
                boolean illegible = page.reason().contains("not legible");
                String detail = "Page %d has no text that can be read: %s.".formatted(page.number(), page.reason());
                return new Unreadable(illegible ? Reason.ILLEGIBLE : Reason.NO_TEXT, detail, page.number());
            }
        }
        boolean pictures = read.pages().stream().anyMatch(page -> page.width() != null);
        return pictures
                ? Unreadable.of(Reason.NO_TEXT, "The file opens, but its pages have no text.")
                : Unreadable.of(Reason.EMPTY, "The file holds nothing but white space.");
    }

    private static Page with(Page page, double confidence, @Nullable String reason, List<Block> blocks) {
        return new Page(page.number(), page.width(), page.height(), page.source(), confidence, reason, blocks);
    }
}
