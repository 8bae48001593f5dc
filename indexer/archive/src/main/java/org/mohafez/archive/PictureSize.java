package org.mohafez.archive;

import org.mohafez.archive.folder.ArchiveFolder;

/** How large a picture of a page is; each page that is pictured has both, save in archives of before there were two. */
public enum PictureSize {
    /** To read from: about a thousand pixels wide. */
    FULL(""),
    /** For narrow windows and slow lines: legible, and a third of the bytes. */
    SMALL("-small");

    private final String suffix;

    PictureSize(String suffix) {
        this.suffix = suffix;
    }

    /** {@code 3.webp} or {@code 3-small.webp}: the name in a document's {@link ArchiveFolder#pictures}, and in its address. */
    public String fileName(int page) {
        return fileName(page, BlackBoxes.NONE);
    }

    /** The name of a picture with boxes black in it: in no address. */
    public String fileName(int page, BlackBoxes black) {
        return page + suffix + black.suffix() + ".webp";
    }
}
