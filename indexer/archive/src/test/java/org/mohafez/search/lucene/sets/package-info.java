/** Tests of what answers. */
@NullMarked
package org.mohafez.search.lucene.sets;

import org.jspecify.annotations.NullMarked;
