/**
 * What the public gets of internal papers in which places are blacked out.
 *
 * <p>In: papers as they are kept, and the places that somebody blacked out. Out: the same papers without what stood there: records, pages,
 * and which rectangles are black in pictures. Nothing of it is kept: it is made of what is kept whenever somebody asks, so that it
 * cannot be older than what was said last; where a place cannot be told any more, the public gets nothing.
 */
@NullMarked
package org.mohafez.archive.blackout;

import org.jspecify.annotations.NullMarked;
