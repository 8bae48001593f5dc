package org.mohafez.opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mohafez.page.PageReader;
import org.mohafez.page.Pages;
import org.mohafez.page.Reading;
import org.mohafez.page.Unreadable;
import org.mohafez.page.Unreadable.Reason;
import org.mohafez.page.image.ImageReader;
import org.mohafez.page.office.DocReader;
import org.mohafez.page.office.DocxReader;
import org.mohafez.page.office.MarkupReader;
import org.mohafez.page.office.SheetReader;
import org.mohafez.page.pdf.PdfReader;
import org.mohafez.page.plain.PlainReader;
import org.mohafez.source.Inflated;
import org.mohafez.source.MediaTypes;
import org.mohafez.source.Stump;
import org.mohafez.text.LegiblePages;

/**
 * Opens a file of any format: finds out what it is, has it read, has its text made clean and judged, and has pages whose
 * text is not to be believed read from their pictures. What is wrong with a file is an {@link Unreadable}; nothing is
 * thrown for it. For one thread at a time.
 */
public final class Opener implements AutoCloseable {
    /** The most bytes a file may have, packed or unpacked. Scanned papers of some hundred pages stay below it. */
    public static final long MAX_BYTES = 256L << 20;

    private final List<PageReader> readers = List.of(
            new PdfReader(),
            new DocxReader(),
            new DocReader(),
            new MarkupReader(),
            new SheetReader(),
            new ImageReader(),
            new PlainReader());

    private final Roads roads = new Roads();

    public Reading open(Path file) {
        return open(OpenRequest.of(file), PageTurns.UNHEARD);
    }

    public Reading open(OpenRequest request, PageTurns turns) {
        try {
            return open(request, MediaTypes.of(request.files().getFirst()), turns);
        } catch (IOException e) {
            return unread(e);
        }
    }

    /** @param mediaType what the first file is, for those who know: {@link MediaTypes#of} opens containers to tell */
    public Reading open(OpenRequest request, String mediaType, PageTurns turns) {
        Path file = request.files().getFirst();
        try {
            long size = Files.size(file);
            if (size == 0) {
                return Unreadable.of(Reason.EMPTY, "The file has no bytes.");
            }
            Optional<String> begun = Stump.of(file);
            if (begun.isPresent()) {
                return Unreadable.of(
                        Reason.DAMAGED,
                        "The file is cut short: of %s it has the first %d bytes at most.".formatted(begun.get(), size));
            }
            long unpacked = Math.max(size, Inflated.bytes(file, MAX_BYTES));
            if (unpacked > MAX_BYTES) {
                return Unreadable.of(
                        Reason.TOO_LARGE,
                        "The file has %d MB, or more, when unpacked; at most %d MB are read."
                                .formatted(unpacked >> 20, MAX_BYTES >> 20));
            }
            return read(request, mediaType, turns);
        } catch (IOException e) {
            return unread(e);
        }
    }

    private static Unreadable unread(IOException why) {
        return Unreadable.of(Reason.DAMAGED, "The file could not be read from disk: " + why.getMessage());
    }

    private Reading read(OpenRequest request, String mediaType, PageTurns turns) {
        for (PageReader reader : readers) {
            if (reader.reads(mediaType)) {
                return switch (reader.read(request.files(), mediaType)) {
                    case Unreadable unreadable -> unreadable;
                    case Pages pages -> LegiblePages.of(roads.choose(pages, request, turns));
                };
            }
        }
        if (MediaTypes.isDamagedOffice(mediaType)) {
            return Unreadable.of(Reason.DAMAGED, "The file begins as an office document and does not open as one.");
        }
        return Unreadable.of(
                Reason.UNSUPPORTED, "By its bytes the file is of type " + mediaType + ", which is not read.");
    }

    @Override
    public void close() {
        roads.close();
    }
}
