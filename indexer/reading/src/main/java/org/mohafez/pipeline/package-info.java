/**
 * Joins the stages: from files on a disk to papers in the archive and entries in the index, with a true report.
 *
 * <p>In: paths, and what waits in the inbox. Out: an {@link org.mohafez.inbox.Outcome} for every file met, none left out. Parsing happens in
 * {@code worker} processes only, so that a hostile file can end a worker and never a batch; hashing, keeping and
 * indexing happen here. This room must not know any file format or any rule by which a paper is understood.
 */
@NullMarked
package org.mohafez.pipeline;

import org.jspecify.annotations.NullMarked;
