/**
 * The archive as far as a visitor may see it: what is there, what was withdrawn, and where what stood under an address is now.
 *
 * <p>In: an id, a visitor, and the archive. Out: holdings, and answers for what is gone or has moved. A paper that the visitor may not see is
 * not found here; rooms ask {@link org.mohafez.web.shelf.Shelf} for it before they take anything else of it. It must not know the pages that show papers.
 */
@NullMarked
package org.mohafez.web.shelf;

import org.jspecify.annotations.NullMarked;
