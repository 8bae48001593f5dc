/**
 * Pages of a document, a decision, and the original bytes; the first two as any of their versions has them.
 *
 * <p>In: requests for an id, and what {@link org.mohafez.web.shelf} has of it. Out: pages that {@link org.mohafez.web.record.view} fills, their
 * twins for machines, files.
 */
@NullMarked
package org.mohafez.web.record;

import org.jspecify.annotations.NullMarked;
