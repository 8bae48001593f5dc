/** Rules that hold for all rooms of this module. */
@NullMarked
package org.mohafez;

import org.jspecify.annotations.NullMarked;
