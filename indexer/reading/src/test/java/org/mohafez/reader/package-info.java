/** Tests of the room that reads what papers say. */
@NullMarked
package org.mohafez.reader;

import org.jspecify.annotations.NullMarked;
