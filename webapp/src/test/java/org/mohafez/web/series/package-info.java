/** Tests of series and threads as visitors see them. */
@NullMarked
package org.mohafez.web.series;

import org.jspecify.annotations.NullMarked;
