/** Sheets that come back, and what is made of them. */
@NullMarked
package org.mohafez.web.desk.review;

import org.jspecify.annotations.NullMarked;
