/** The desk, tried over HTTP. */
@NullMarked
package org.mohafez.web.desk;

import org.jspecify.annotations.NullMarked;
