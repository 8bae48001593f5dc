/**
 * Whether the archive still has what it was given, to the byte.
 *
 * <p>In: the objects of an archive, through an {@link org.mohafez.archive.fixity.Examiner}, and its log of digests. Out: what is damaged,
 * each with its file and the reason, and a note of when that was last looked for. Changes nothing and mends nothing.
 */
@NullMarked
package org.mohafez.archive.fixity;

import org.jspecify.annotations.NullMarked;
