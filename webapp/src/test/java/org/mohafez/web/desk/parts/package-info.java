/** Sheets that come back, and what is made of them. */
@NullMarked
package org.mohafez.web.desk.parts;

import org.jspecify.annotations.NullMarked;
