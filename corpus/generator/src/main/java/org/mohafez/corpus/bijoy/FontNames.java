package org.mohafez.corpus.bijoy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Gives the fonts within a PDF another name. The real SutonnyMJ is not free: a free font with the same characters stands
 * in for it, so the page shows Latin letters, and only its text layer is as a Bijoy PDF has it.
 */
public final class FontNames {
    private static final COSName FONT_NAME = COSName.getPDFName("FontName");

    private FontNames() {}

    /** @throws IOException where the file cannot be read or written */
    public static void rename(Path pdf, String from, String to) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSDictionary dictionary) {
                    rename(dictionary, COSName.BASE_FONT, from, to);
                    rename(dictionary, FONT_NAME, from, to);
                }
            }
            // Not to the file itself: a file that is read and written at once breaks.
            Path renamed = Files.createTempFile(pdf.toAbsolutePath().getParent(), "renamed", ".part");
            document.save(renamed.toFile());
            Files.move(renamed, pdf, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void rename(COSDictionary dictionary, COSName key, String from, String to) {
        String name = dictionary.getNameAsString(key);
        if (name != null && name.contains(from)) {
            dictionary.setName(key, name.replace(from, to));
        }
    }
}
