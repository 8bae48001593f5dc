/**
 * What is taken away: whole results as tables, worksheets for the next meeting, samples for an audit, originals with their
 * digests, papers as legal documents.
 *
 * <p>In: the addresses of {@link org.mohafez.web.search.SearchUrl}, and ids. Out: files, sent while they are made: a result is
 * never held as a whole. The texts are those of the archive's records; the index only says which, and in which order.
 */
@NullMarked
package org.mohafez.web.export;

import org.jspecify.annotations.NullMarked;
