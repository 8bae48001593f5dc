package org.mohafez.text;

import java.util.ArrayList;
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
        List<Page> pages = new ArrayList<>();
        Optional<Unreadable> worst = Optional.empty();
        boolean legible = false;
        for (Page page : read.pages()) {
            Page clean = Cleaner.clean(page);
            Legibility legibility = Legibility.of(clean.text());
            Optional<String> complaint = legibility.complaint();
            if (complaint.isPresent()) {
                String detail = "The text of page %d is not legible: %s.".formatted(page.number(), complaint.get());
                worst = worst.or(() -> Optional.of(new Unreadable(Reason.ILLEGIBLE, detail, page.number())));
                pages.add(with(clean, 0, "text layer not legible: " + complaint.get(), List.of()));
            } else {
                legible |= !clean.blocks().isEmpty();
                double confidence =
                        Math.min(Optional.ofNullable(clean.confidence()).orElse(1.0), legibility.confidence());
                pages.add(with(clean, confidence, clean.reason(), clean.blocks()));
            }
        }
        if (!legible) {
            return worst.orElseGet(() -> Unreadable.of(Reason.NO_TEXT, "The file opens, but there is no text in it."));
        }
        return new Pages(read.mediaType(), Continuations.mark(Furniture.mark(pages)));
    }

    private static Page with(Page page, double confidence, @Nullable String reason, List<Block> blocks) {
        return new Page(page.number(), page.width(), page.height(), page.source(), confidence, reason, blocks);
    }
}
