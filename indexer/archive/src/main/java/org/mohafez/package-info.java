/** The one exception root; everything else lives in a room of its own. */
@NullMarked
package org.mohafez;

import org.jspecify.annotations.NullMarked;
