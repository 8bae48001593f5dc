/** Tests of the archive on OCFL. */
@NullMarked
package org.mohafez.archive.ocfl;

import org.jspecify.annotations.NullMarked;
