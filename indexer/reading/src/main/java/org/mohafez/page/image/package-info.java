/**
 * Files to pictures of their pages: scans, photographs, and pages of other formats as they would be printed.
 *
 * <p>In: an image file, one page or several. Out: {@link org.mohafez.page.image.Picture}s in colour with their resolution.
 * Pixels live outside the Java heap: what is opened here is closed by who opened it. It must not know what is written on
 * a picture.
 */
@NullMarked
package org.mohafez.page.image;

import org.jspecify.annotations.NullMarked;
