/**
 * What is handed to an archive's one writer: uploads, corrections, folders to be taken in.
 *
 * <p>In: a handover, from the portal or from a command that found the archive locked. Out: the same to the writer, in the order they
 * were begun, and what became of each to whoever handed it over. What was acknowledged is on the disk; the writer settles each at least
 * once, and settling one twice changes nothing. This room does not know how anything is carried out.
 */
@NullMarked
package org.mohafez.inbox;

import org.jspecify.annotations.NullMarked;
