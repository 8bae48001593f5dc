/** Tests of the index in Lucene. */
@NullMarked
package org.mohafez.index.lucene;

import org.jspecify.annotations.NullMarked;
