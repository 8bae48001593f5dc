/** Tests of series and threads, and minutes made up for them. */
@NullMarked
package org.mohafez.series;

import org.jspecify.annotations.NullMarked;
