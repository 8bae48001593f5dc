/** Tests of what places are called. */
@NullMarked
package org.mohafez.web.place;

import org.jspecify.annotations.NullMarked;
