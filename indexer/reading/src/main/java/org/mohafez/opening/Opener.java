package org.mohafez.opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mohafez.page.PageReader;
import org.mohafez.page.Pages;
import org.mohafez.page.Reading;
import org.mohafez.page.Unreadable;
import org.mohafez.page.Unreadable.Reason;
import org.mohafez.page.office.DocReader;
import org.mohafez.page.office.DocxReader;
import org.mohafez.page.office.MarkupReader;
import org.mohafez.page.pdf.PdfReader;
import org.mohafez.page.plain.PlainReader;
import org.mohafez.source.Inflated;
import org.mohafez.source.MediaTypes;
import org.mohafez.text.LegiblePages;

/**
 * Opens a file of any format: finds out what it is, has it read, and has its text made clean and judged. Stateless and
 * safe for use by several threads. What is wrong with a file is an {@link Unreadable}; nothing is thrown for it.
 */
public final class Opener {
    /** The most bytes a file may have, packed or unpacked. Scanned papers of some hundred pages stay below it. */
    public static final long MAX_BYTES = 256L << 20;

    private final List<PageReader> readers =
            List.of(new PdfReader(), new DocxReader(), new DocReader(), new MarkupReader(), new PlainReader());

    public Reading open(Path file) {
        return open(OpenRequest.of(file), PageTurns.UNHEARD);
    }

    public Reading open(OpenRequest request, PageTurns turns) {
        Path file = request.files().getFirst();
        try {
            long size = Files.size(file);
            if (size == 0) {
                return Unreadable.of(Reason.EMPTY, "The file has no bytes.");
            }
            long unpacked = Math.max(size, Inflated.bytes(file, MAX_BYTES));
            if (unpacked > MAX_BYTES) {
                return Unreadable.of(
                        Reason.TOO_LARGE,
                        "The file has %d MB, or more, when unpacked; at most %d MB are read."
                                .formatted(unpacked >> 20, MAX_BYTES >> 20));
            }
            return open(file, MediaTypes.of(file));
        } catch (IOException e) {
            return Unreadable.of(Reason.DAMAGED, "The file could not be read from disk: " + e.getMessage());
        }
    }

    private Reading open(Path file, String mediaType) {
        for (PageReader reader : readers) {
            if (reader.reads(mediaType)) {
                return judge(reader.read(file, mediaType));
            }
        }
        if (MediaTypes.isDamagedOffice(mediaType)) {
            return Unreadable.of(Reason.DAMAGED, "The file begins as an office document and does not open as one.");
        }
        return Unreadable.of(
                Reason.UNSUPPORTED, "By its bytes the file is of type " + mediaType + ", which is not read.");
    }

    private static Reading judge(Reading reading) {
        return switch (reading) {
            case Unreadable unreadable -> unreadable;
            case Pages pages -> LegiblePages.of(pages);
        };
    }
}
