/**
 * Where things are in the folder that an archive is.
 *
 * <p>In: the folder given as {@code --archive}. Out: paths. This room must not know what is written there, nor whether it is there at all.
 */
@NullMarked
package org.mohafez.archive.folder;

import org.jspecify.annotations.NullMarked;
