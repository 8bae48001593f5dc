/** Tests of the index, and papers made up for them. */
@NullMarked
package org.mohafez.index;

import org.jspecify.annotations.NullMarked;
