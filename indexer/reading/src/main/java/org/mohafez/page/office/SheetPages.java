package org.mohafez.page.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mohafez.page.Block;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;
import org.mohafez.page.Reading;
import org.mohafez.page.Unreadable;
import org.mohafez.page.Unreadable.Reason;
import org.mohafez.page.font.FontTally;
import org.mohafez.page.font.UnknownFonts;

/** The sheets of a workbook to pages, one for each that is shown and holds text. */
final class SheetPages {
    private final List<Page> pages = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();

    /** A sheet that whoever made the file did not want to be seen is named, not read. */
    void hidden(String name) {
        hidden.add(name);
    }

    /** @param fonts in which fonts its cells are set */
    void add(Sheet sheet, FontTally fonts) {
        List<Block> blocks = UnknownFonts.decoded(SheetLayout.blocks(sheet), fonts);
        if (blocks.isEmpty()) {
            return;
        }
        String reason = "cells of the sheet “%s”".formatted(sheet.name());
        if (sheet.cut() > 0) {
            reason += ", the first %d; %d more with text were left out"
                    .formatted(sheet.cells().size(), sheet.cut());
        }
        pages.add(new Page(
                pages.size() + 1,
                null,
                null,
                fonts.source(),
                sheet.cut() > 0 ? 0.5 : 1.0,
                fonts.reason(reason),
                blocks));
    }

    Reading reading(String mediaType) {
        if (pages.isEmpty()) {
            return Unreadable.of(
                    Reason.NO_TEXT,
                    "The workbook opens, but there is no text in the sheets it shows%s.".formatted(unread()));
        }
        Page first = pages.getFirst();
        List<Page> named = new ArrayList<>(pages);
        named.set(0, first.because(first.reason() + unread()));
        return new Pages(mediaType, named);
    }

    private String unread() {
        return hidden.isEmpty()
                ? ""
                : hidden.stream()
                        .map(name -> "“" + name + "”")
                        .collect(Collectors.joining(", ", "; hidden and not read: ", ""));
    }
}
