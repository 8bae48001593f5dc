/**
 * What of each entry stands in memory, column by column: values of facets, days, where documents end.
 *
 * <p>In: a commit's doc values, read once for each segment, and sets of entries. Out: how often a value stands among them, and which of them
 * have it. It must not know what words were asked for.
 */
@NullMarked
package org.mohafez.search.lucene.columns;

import org.jspecify.annotations.NullMarked;
