/**
 * Tables that report how far earlier decisions and activities have come.
 *
 * <p>In: a table with roles of its columns, and what stands above it. Out: whether it reports, and its rows. None of them is a
 * decision; this room must not know drafts.
 */
@NullMarked
package org.mohafez.reader.decision.progress;

import org.jspecify.annotations.NullMarked;
