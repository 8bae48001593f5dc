/** Tests of what is said of papers that later ones change. */
@NullMarked
package org.mohafez.web.later;

import org.jspecify.annotations.NullMarked;
