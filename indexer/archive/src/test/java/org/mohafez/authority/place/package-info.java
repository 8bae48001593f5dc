/** Tests of the index, and papers made up for them. */
@NullMarked
package org.mohafez.authority.place;

import org.jspecify.annotations.NullMarked;
