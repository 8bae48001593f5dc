/**
 * What stands on a page before anything is made of it: glyphs and rules, as a file draws them or as they were seen on a picture.
 *
 * <p>In: what readers of formats find. Out: the same as values. This room knows nobody who lays pages out.
 */
@NullMarked
package org.mohafez.page.layout.content;

import org.jspecify.annotations.NullMarked;
