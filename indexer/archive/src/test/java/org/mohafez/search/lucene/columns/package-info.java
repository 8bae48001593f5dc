/** Tests of what stands in memory. */
@NullMarked
package org.mohafez.search.lucene.columns;

import org.jspecify.annotations.NullMarked;
