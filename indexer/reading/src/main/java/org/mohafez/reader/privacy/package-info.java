/**
 * What of private persons a paper tells.
 *
 * <p>In: pages. Out: a check for each kind of detail that is there, never the detail itself. Whether the paper is kept from anybody for
 * it is decided elsewhere.
 */
@NullMarked
package org.mohafez.reader.privacy;

import org.jspecify.annotations.NullMarked;
