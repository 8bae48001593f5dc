/**
 * Pictures to pages: what Tesseract reads on a scan or photograph, in the tables whose rules are seen on it.
 *
 * <p>In: a {@link org.mohafez.page.image.Picture}. Out: a page of blocks, its words with boxes and confidences. The way of
 * a picture: {@code Upright} and {@code Sheet} turn and flatten it, {@code Ink} takes its background off, {@code SeenRules}
 * finds and erases drawn rules, {@code Tesseract} reads, {@code TwoUp} parts two pages on one sheet, {@code PictureReader}
 * puts words and rules together and maps them back onto the picture as it came. Native code: to be called in worker processes only. It must not know what a minutes is.
 */
@NullMarked
package org.mohafez.page.ocr;

import org.jspecify.annotations.NullMarked;
