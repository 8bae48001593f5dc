package org.mohafez.page.office;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.jspecify.annotations.Nullable;
import org.mohafez.page.Block;
import org.mohafez.page.Page;
import org.mohafez.page.Pages;
import org.mohafez.page.Reading;
import org.mohafez.page.Unreadable;
import org.mohafez.page.Unreadable.Reason;
import org.mohafez.page.font.FontTally;
import org.mohafez.page.font.UnknownFonts;

/** Runs one of the libraries on a file and puts what it throws into plain words. */
final class OfficePages {
    /** Something that reads text and may fail in any way: these libraries throw unchecked exceptions for bad files. */
    @FunctionalInterface
    interface Source {
        OfficeText text() throws Exception;
    }

    private OfficePages() {}

    static Reading read(String mediaType, Source source) {
        OfficeText text;
        try {
            text = source.text();
        } catch (Exception e) {
            return fault(e);
        } catch (StackOverflowError e) {
            // These libraries go into what lies within by calling themselves.
            return Unreadable.of(
                    Reason.UNSAFE, "Its parts stand one inside the other far deeper than any office's paper has them.");
        }
        FontTally fonts = text.fonts();
        List<Block> blocks = TabStops.tables(UnknownFonts.decoded(text.blocks(), fonts));
        if (blocks.stream().allMatch(block -> block.text().isBlank())) {
            return Unreadable.of(Reason.NO_TEXT, "The file opens, but there is no text in it.");
        }
        if (fonts.complaint().isPresent()) {
            return Unreadable.of(
                    Reason.ILLEGIBLE,
                    "The text is not legible: " + fonts.complaint().get() + ".");
        }
        Page page = new Page(1, null, null, fonts.source(), 1.0, fonts.reason("text of the file"), blocks);
        return new Pages(mediaType, List.of(page));
    }

    /** What a library threw, in plain words. */
    static Unreadable fault(Exception thrown) {
        String messages = "";
        for (@Nullable Throwable e = thrown; e != null; e = e.getCause()) {
            if (e instanceof EncryptedDocumentException
                    || e instanceof org.apache.tika.exception.EncryptedDocumentException) {
                return Unreadable.of(Reason.ENCRYPTED, "The file opens with a password only.");
            }
            messages += " " + e.getMessage();
        }
        String all = messages.toLowerCase(Locale.ROOT);
        if (all.contains("doctype") || all.contains("external entit") || all.contains("external dtd")) {
            return Unreadable.of(
                    Reason.UNSAFE, "The file declares a DOCTYPE or an external entity, which could read other files.");
        }
        if (all.contains("zip bomb") || all.contains("max. size")) {
            return Unreadable.of(Reason.TOO_LARGE, "The file unpacks to far more than its own size.");
        }
        return Unreadable.of(
                Reason.DAMAGED,
                (thrown instanceof IOException ? "The file cannot be read to its end: " : "The file does not open: ")
                        + root(thrown));
    }

    private static String root(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() instanceof Throwable cause && cause != root) {
            root = cause;
        }
        String message = root.getMessage();
        return message == null ? root.getClass().getSimpleName() : message.strip();
    }
}
