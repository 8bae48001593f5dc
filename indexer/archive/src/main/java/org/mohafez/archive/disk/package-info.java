/**
 * Changes to a disk that survive what can happen to it.
 *
 * <p>In: bytes and folders, and the place they are meant for. Out: after a kill, a power cut or a full disk the place has what was
 * there before or what was meant for it, whole. Knows nothing of what is kept.
 */
@NullMarked
package org.mohafez.archive.disk;

import org.jspecify.annotations.NullMarked;
