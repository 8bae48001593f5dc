/** Tests of what is shown once because it is one paper in two files. */
@NullMarked
package org.mohafez.web.copies;

import org.jspecify.annotations.NullMarked;
