package org.mohafez.corpus.scan;

/** The files in which scans are handed in. */
enum ScanForm {
    /** A PDF of JPEG pictures. */
    PDF,
    /** A PDF of black and white pictures, CCITT group 4. */
    FAX_PDF,
    /** A TIFF of all pages, CCITT group 4. */
    TIFF,
    /** A JPEG for each page. */
    JPEG,
    /** A PNG for each page. */
    PNG,
    /** A WebP for each page, where ImageMagick is installed; else PNG. */
    WEBP
}
