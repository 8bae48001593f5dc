/** Tests of the engine on Lucene. */
@NullMarked
package org.mohafez.search.lucene;

import org.jspecify.annotations.NullMarked;
