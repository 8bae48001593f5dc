package org.mohafez.page.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mohafez.page.Block;
import org.mohafez.page.Page;
import org.mohafez.page.PageReader;
import org.mohafez.page.Pages;
import org.mohafez.page.Reading;
import org.mohafez.page.Unreadable;
import org.mohafez.page.Unreadable.Reason;
import org.mohafez.page.font.FontTally;

/** Reads plain text. */
public final class PlainReader implements PageReader {

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("text/plain");
    }

    @Override
    public Reading read(Path file, String mediaType) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            return Unreadable.of(Reason.DAMAGED, "The file could not be read from disk: " + e.getMessage());
        }
        return TypedText.of(bytes)
                .<Reading>map(typed -> page(mediaType, typed))
                .orElseGet(() -> Unreadable.of(Reason.DAMAGED, "The bytes are not text in any encoding known here."));
    }

    private static Reading page(String mediaType, TypedText typed) {
        List<Block> blocks =
                Blocks.of(typed.lines().stream().flatMap(Markup::lines).toList());
        if (blocks.isEmpty()) {
            return Unreadable.of(Reason.EMPTY, "The file holds nothing but white space.");
        }
        FontTally fonts = typed.fonts();
        String reason = fonts.reason(typed.charset().displayName() + " text");
        return new Pages(mediaType, List.of(new Page(1, null, null, fonts.source(), 1.0, reason, blocks)));
    }
}
