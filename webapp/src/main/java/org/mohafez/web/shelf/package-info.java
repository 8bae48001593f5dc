/**
 * The archive as far as a visitor may see it: what is there, what was withdrawn, and where what stood under an address is now.
 *
 * <p>In: an id, a visitor, and the archive. Out: holdings. A paper that the visitor may not see does not exist here, nor for any room that
 * asks here. It must not know what is shown of them.
 */
@NullMarked
package org.mohafez.web.shelf;

import org.jspecify.annotations.NullMarked;
