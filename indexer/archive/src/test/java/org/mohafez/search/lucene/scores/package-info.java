/** Tests of what answers are worth. */
@NullMarked
package org.mohafez.search.lucene.scores;

import org.jspecify.annotations.NullMarked;
