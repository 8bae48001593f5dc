/** Disks that fail, and tests of what is written in spite of it. */
@NullMarked
package org.mohafez.archive.disk;

import org.jspecify.annotations.NullMarked;
