/** Tests of what is asked, as Lucene queries. */
@NullMarked
package org.mohafez.search.lucene.queries;

import org.jspecify.annotations.NullMarked;
