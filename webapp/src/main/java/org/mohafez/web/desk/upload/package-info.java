/**
 * Files that a clerk sends.
 *
 * <p>In: files, over a line that may drop. Out: a handover in the archive's inbox, and what became of it, file by file. Names that come
 * with files are shown and never used as paths; bytes go to the disk as they come.
 */
@NullMarked
package org.mohafez.web.desk.upload;

import org.jspecify.annotations.NullMarked;
