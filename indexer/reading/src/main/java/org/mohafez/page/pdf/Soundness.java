package org.mohafez.page.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.mohafez.page.Unreadable;
import org.mohafez.page.Unreadable.Reason;

/**
 * Whether a PDF is all there. PDFBox mends a broken file in silence and reads on with what it finds; a paper of which a
 * part is missing must not pass for a whole one.
 */
final class Soundness {
    private static final String END_MARK = "%%EOF";
    /** How much of the file's end is searched for its end mark, in bytes: mail and web servers append things. */
    private static final int TAIL = 1 << 16;

    private Soundness() {}

    /** The complaint about the file as a whole, before it is opened. */
    static Optional<Unreadable> ofEnd(Path file) throws IOException {
        String tail;
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.min(TAIL, in.length())];
            in.seek(in.length() - bytes.length);
            in.readFully(bytes);
            tail = new String(bytes, StandardCharsets.ISO_8859_1);
        }
        int end = tail.lastIndexOf(END_MARK);
        boolean objectsAfterEnd = end >= 0 && tail.indexOf("endobj", end) > 0;
        return end >= 0 && !objectsAfterEnd
                ? Optional.empty()
                : Optional.of(Unreadable.of(
                        Reason.DAMAGED, "The PDF is cut short: it ends without its end mark (" + END_MARK + ")."));
    }

    /** The complaint about the pages of an opened file: fewer than it says, or a page without a size or whose content is broken. */
    static Optional<Unreadable> ofPages(PDDocument document) throws IOException {
        int said = document.getNumberOfPages();
        int number = 0;
        for (Iterator<PDPage> pages = document.getPages().iterator(); pages.hasNext(); ) {
            number++;
            Optional<String> complaint = of(pages.next());
            if (complaint.isPresent()) {
                return Optional.of(new Unreadable(
                        Reason.DAMAGED,
                        "Page %d of the PDF is damaged: %s.".formatted(number, complaint.get()),
                        number));
            }
        }
        if (number == 0 || number < said) {
            return Optional.of(Unreadable.of(
                    Reason.DAMAGED, "The PDF says it has %d pages, but %d are there.".formatted(said, number)));
        }
        return Optional.empty();
    }

    private static Optional<String> of(PDPage page) throws IOException {
        Optional<String> complaint = PageSpace.complaint(page);
        return complaint.isPresent() ? complaint : ofContent(page);
    }

    private static Optional<String> ofContent(PDPage page) throws IOException {
        COSBase contents = page.getCOSObject().getItem(COSName.CONTENTS);
        if (contents == null) {
            return Optional.empty();
        }
        COSBase object = resolved(contents);
        if (object instanceof COSArray array) {
            for (COSBase part : array) {
                Optional<String> complaint = ofStream(resolved(part));
                if (complaint.isPresent()) {
                    return complaint;
                }
            }
            return Optional.empty();
        }
        return ofStream(object);
    }

    private static COSBase resolved(COSBase base) {
        return base instanceof COSObject reference ? reference.getObject() : base;
    }

    private static Optional<String> ofStream(COSBase object) throws IOException {
        if (!(object instanceof COSStream stream)) {
            return Optional.of("its content is missing");
        }
        return COSName.FLATE_DECODE.equals(stream.getFilters()) && !inflates(stream)
                ? Optional.of("its content does not unpack to its end")
                : Optional.empty();
    }

    private static boolean inflates(COSStream stream) throws IOException {
        byte[] in = new byte[1 << 14];
        byte[] out = new byte[1 << 16];
        Inflater inflater = new Inflater();
        try (InputStream raw = stream.createRawInputStream()) {
            for (int n = raw.read(in); n > 0 && !inflater.finished(); n = raw.read(in)) {
                inflater.setInput(in, 0, n);
                while (inflater.inflate(out) > 0) {
                    // Only whether it ends well matters.
                }
            }
            return inflater.finished();
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }
}
